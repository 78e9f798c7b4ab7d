"""What each sign of a reviewer's reply speaks for: approved, changes, rejected, unclear.

Written by `make verdicts` and never by hand; what a sign is, distd.mail.verdict.signs says. It is no table of config/,
since nobody shall tune what may let out an issue, and what reads mail reads no files.
"""

WEIGHTS = r"""
#approve	1.91	-.27	-.61	-1.11
#approve+but	-.27	.84	-.08	-.18
#approve+change	-.70	.93	-.64	.10
#approve+doubt	-.84	.31	-.45	1.01
#approve+fault	-.20	.06	.06	-.02
#approve+if	-.75	1.42	-.34	.09
#approve+later	-.33	.17	.30	.34
#approve+next time	.15	-.15	-.02	.00
#approve+not	-.23	.32	.45	.39
#approve+nothing	.22	-.38	.25	-.18
#approve+others	.20	-.13	-.11	.09
#approve+part	-.89	1.15	-.13	-.27
#approve+pleasant	.49	-.01	-.62	-.16
#approve+question	-.05	-.46	-.02	.66
#approve+received	-.82	.00	.00	.44
#approve+refuse	-.93	-.64	1.08	.49
#approve+send	.09	-.51	-.36	-.29
#but	-.24	.86	-.36	-.57
#but+change	-.10	.26	-.17	-.48
#but+doubt	-.15	.15	.08	-.04
#but+fault	-.30	.38	-.34	-.10
#but+if	.62	-.49	.05	-.24
#but+later	.38	-.85	-.19	.49
#but+next time	.49	-.38	-.02	-.04
#but+not	.68	-.68	.06	.51
#but+nothing	.03	.08	-.37	.15
#but+others	.19	.09	.03	-.31
#but+part	.09	.08	-.09	.15
#but+pleasant	-.39	.65	.25	-.36
#but+question	.24	.22	-.00	-.37
#but+refuse	.70	.47	.02	.08
#but+send	.54	-.02	-.12	-.01
#change	-1.42	2.21	-.48	-1.17
#change+doubt	.44	-.02	-.38	.21
#change+fault	-.10	.56	-.39	-.38
#change+if	-.27	.37	-.32	-.78
#change+later	-.18	.36	-.18	-.37
#change+next time	.41	-.32	.00	-.01
#change+not	-.16	.48	-.61	.35
#change+nothing	.40	-.27	.01	-.03
#change+others	-.13	.42	-.23	-.12
#change+part	-.32	.99	-.74	-.72
#change+pleasant	-.53	.41	.17	-.19
#change+question	-.23	.85	-.02	-1.06
#change+refuse	-.11	-.84	.47	.65
#change+send	-.79	.97	.17	-.04
#doubt	.02	.19	-.02	.20
#doubt+fault	-.11	-.19	.18	.01
#doubt+if	.15	-.01	.01	.15
#doubt+later	.59	.09	-.08	-.37
#doubt+next time	.31	-.16	-.12	-.11
#doubt+not	.34	-.25	-.06	.31
#doubt+nothing	.11	-.06	-.17	.15
#doubt+others	.03	.12	-.06	-.03
#doubt+part	.03	.71	-.22	-.24
#doubt+pleasant	-.08	-.23	.62	-.10
#doubt+question	.02	.60	.09	-.51
#doubt+refuse	-.14	.10	.49	-.21
#doubt+send	-.18	.13	-.10	.17
#fault	-.73	.92	-.06	-.11
#fault+if	.00	-.06	-.06	-.16
#fault+later	-.18	.25	-.16	-.03
#fault+not	.34	-.17	.29	-.37
#fault+nothing	.11	-.09	-.14	.00
#fault+others	-.07	.22	-.01	.00
#fault+part	.09	.18	-.36	-.00
#fault+pleasant	.24	-.14	-.24	.52
#fault+question	.00	-.14	-.08	.16
#fault+refuse	.19	-.19	.31	-.10
#fault+send	-.11	-.00	-.02	-.00
#if	-.30	.96	-.27	-.39
#if+later	.06	-.19	.53	-.09
#if+next time	.46	-.33	-.02	-.06
#if+not	.08	.66	-.35	-.07
#if+nothing	-.47	.30	.14	-.04
#if+others	.16	.06	-.18	-.03
#if+part	-.16	.89	.06	-.39
#if+pleasant	-.22	-.11	.44	.35
#if+question	-.05	.17	-.07	-.51
#if+refuse	.13	-.25	.13	.40
#if+send	-.83	.90	-.08	.02
#later	-.43	-.05	-.21	.90
#later+not	.45	-.31	-.61	.40
#later+nothing	.60	-.09	.18	-.55
#later+others	-.09	-.31	.12	.44
#later+part	.23	.25	.02	-.08
#later+pleasant	-.40	-.34	.06	.89
#later+question	-.15	.20	.17	-.10
#later+received	.00	.00	-.12	.07
#later+refuse	.22	-.04	-.37	.09
#later+send	-.12	.48	.31	.06
#next time	1.07	-.63	-.21	-.23
#next time+not	.15	-.08	-.02	-.00
#next time+part	.15	-.10	.00	.00
#next time+pleasant	.12	-.08	.00	-.06
#next time+send	.11	-.08	-.02	-.00
#not	-.21	.16	.93	-.25
#not+nothing	.38	-.30	.29	.04
#not+others	-.58	.07	.50	.04
#not+part	-.14	.56	-.08	.02
#not+pleasant	-.25	-.39	.59	.52
#not+question	-.21	.58	-.11	-.15
#not+received	.00	.07	-.25	.07
#not+refuse	-.32	-.66	.46	-.11
#not+send	-.52	-.23	1.13	.06
#nothing	2.58	-.67	-.75	-1.73
#nothing+others	-.24	.21	.01	-.15
#nothing+part	-.25	.40	-.15	-.07
#nothing+pleasant	.86	-.61	-.06	-.75
#nothing+question	-.12	.07	.00	-.03
#nothing+refuse	-.07	.23	.37	-.08
#nothing+send	.52	-.63	-.07	-.10
#other	-.22	.60	.01	-.17
#others	-.31	-.27	.02	.98
#others+part	.40	.05	.12	-.48
#others+pleasant	-.33	-.20	.30	.25
#others+question	-.06	-.11	.20	-.20
#others+refuse	-.04	-.27	.30	-.01
#others+send	-.37	-.08	.12	-.01
#part	-.95	.85	.15	-.58
#part+pleasant	-.30	.12	-.19	.66
#part+question	-.16	-.59	-.24	.85
#part+refuse	.37	.08	.09	-.14
#part+send	-1.00	.46	-.17	.08
#pleasant	1.00	-.64	-.15	.00
#pleasant+question	.13	-.39	-.16	.42
#pleasant+received	-.73	-.03	-.22	.42
#pleasant+refuse	-.38	-.04	.47	.20
#pleasant+send	.37	-.20	.01	-.15
#question	-.84	.00	-.61	.90
#question+refuse	.00	.04	-.15	.16
#question+send	-.20	-.16	-.05	.59
#received	-1.10	-.15	-.42	1.07
#refuse	-1.12	-.71	2.08	-1.11
#refuse+send	-.78	-.08	.69	.25
#send	1.63	-.40	-.05	-1.02
(before any sign)	-.79	-.56	-.60	-.62
.#approve	1.56	-.59	-.82	-.91
.#but	-.41	.29	.09	.04
.#change	-.28	.65	.08	-.22
.#doubt	-.44	-.49	.09	.76
.#fault	-.81	1.01	.10	-.23
.#if	-.29	.07	-.12	.52
.#later	-.41	.08	.28	-.08
.#next time	.02	.00	.00	-.08
.#not	-.43	.25	.26	.07
.#nothing	.98	.13	-.21	-.24
.#other	-.22	.60	.01	-.17
.#others	-.29	-.59	-.08	.69
.#part	.87	-.42	.57	-.42
.#pleasant	.07	.01	-.34	.17
.#question	-.29	-.00	-.36	.45
.#received	-.05	-.09	.00	.14
.#refuse	-.11	-.57	1.54	-1.03
.#send	1.59	-.43	-.68	-.86
0	-.33	.75	-.82	.15
0 0	-.13	-.09	.27	-.17
0 and	.00	.20	.00	-.16
0 but	.18	-.14	.00	-.06
0 et	.00	.00	-.11	.00
0 for	-.28	.08	.00	.00
0 h	.00	.26	-.23	.00
0 i	-.13	.13	-.10	.22
0 is	-.11	.24	-.16	-.15
0 last	.26	-.08	-.06	-.04
0 march	-.05	.00	.00	-.00
0 nicht	-.08	.10	.00	.00
0 not	.00	.28	-.00	-.10
0 out	.08	-.13	.00	.00
0 quoted	-.00	-.00	-.12	.00
0 quotes	.00	-.07	.16	-.00
0 says	.00	.09	.00	.00
0 september	.00	.00	.00	-.10
0 the	.00	.00	-.09	.12
11th	-.12	.22	-.02	-.03
15th	-.09	.00	.00	.00
=APPROVE	.77	-.26	-.67	-.29
=CHANGES	-.96	.64	-.67	.54
=CONDITION	.34	.23	.28	-.50
=DOUBT	-.46	-.16	-.04	.27
=HARMLESS	.72	-.16	.18	-.90
=OTHER	.71	.15	-.02	-.83
=QUESTION	-1.23	.29	-.63	.75
=REJECT	-.84	-.75	1.04	.30
=SHORT_YES	1.38	-.62	-.36	-.71
=a command	.00	.30	-.22	.00
=approved	1.83	-.78	-.42	-.77
=changes	-.99	.79	-.09	-.34
=rejected	-.60	-.67	1.43	-1.05
=unclear	-.34	-.50	-.72	2.68
>#approve	.90	.43	-.27	-1.43
>#but	-.45	.82	-.09	.35
>#change	-.24	.27	.38	.06
>#doubt	-.53	-.60	-.22	1.35
>#fault	-.02	.74	.23	-.55
>#if	-.70	1.15	-.46	-.27
>#later	-.93	-.67	-1.13	1.47
>#next time	.90	-.62	-.14	-.22
>#not	-.47	-.48	.30	.79
>#nothing	1.18	.12	-.29	-1.02
>#other	.16	-.47	.64	.44
>#others	-.33	-.03	-.12	.31
>#part	-.28	-.14	.02	.14
>#pleasant	.30	.29	.13	-.60
>#question	-.75	-1.00	-.41	1.26
>#received	-.69	.04	-.25	.68
>#refuse	-.67	-.57	1.12	-1.01
>#send	1.14	.31	-.60	-1.16
a	.08	.00	.39	-.33
a bit	.02	.00	-.00	-.05
a box	.08	.00	-.04	.00
a clear	-.04	-.00	.17	-.16
a data	-.07	.20	.00	-.08
a doctor	.00	.05	.00	-.08
a double	.07	.20	-.18	.00
a go	.05	.00	-.00	-.01
a good	.10	-.04	.00	.00
a la	-.09	.01	.01	-.00
a line	.04	.11	-.03	-.09
a little	.08	-.07	.00	-.03
a lovely	-.13	.13	-.07	.30
a month	-.02	-.06	.09	-.02
a newsletter	.03	-.06	-.06	.02
a no	.00	-.03	.12	-.02
a ok	.60	-.06	.00	-.32
a opor	.00	.00	-.04	-.04
a pain	-.14	.21	-.01	-.07
a publicacao	-.08	-.06	.02	-.02
a quoted	.00	.03	-.05	-.04
a reason	.11	.00	-.17	.00
a red	-.28	-.05	-.01	.00
a redire	-.13	.00	.00	.00
a revoir	-.00	-.28	.05	.33
a second	-.00	-.08	.00	.02
a single	.12	-.00	-.10	-.02
a thing	.11	.00	.00	-.13
a thumbs	-.07	.02	.06	.00
a toute	.08	.00	.00	-.06
a une	-.07	.00	.00	.00
a version	.00	.32	.00	-.21
a week	.08	-.10	.14	-.02
a word	.08	-.08	-.01	-.00
a yes	.05	-.05	-.02	-.06
aan	-.23	.16	-.15	.11
aanpa-	.00	.02	.00	-.11
aanpassen	.00	.02	.00	-.11
ab	.12	.03	.00	-.23
ab die	-.23	.06	.00	.00
aber	.01	-.41	.46	.17
abert-	-.04	-.07	.33	-.11
able	-.02	-.03	-.00	.04
able to	-.02	-.03	-.00	.04
about	-.04	.10	-.17	-.01
about that	-.02	.18	-.03	-.06
about the	.45	-.46	-.04	-.08
about this	-.03	-.11	.04	.25
abraz-	.18	-.03	.00	-.13
abrazo	.18	-.03	.00	-.13
abrazo grande	.18	-.03	.00	-.13
abre	.00	.00	-.30	.25
absat-	.05	.32	-.02	-.09
absatz	.05	.32	-.02	-.09
absatz uber	.14	-.04	-.02	-.00
absta-	.32	-.21	-.00	.02
abstain	.00	-.17	-.00	.20
accen-	.00	.08	.00	-.18
accento	.00	.06	.00	-.16
accento su	.00	.06	.00	-.16
accep-	.19	-.13	.09	-.12
accepted	.21	.00	.00	-.12
acces-	-.06	.03	-.00	.14
access	-.00	-.14	-.00	.14
access to	-.00	-.14	-.00	.14
accor-	.08	.21	-.06	-.20
accord	.10	-.08	-.06	-.13
accord avec	-.17	.00	.00	-.18
accord pour	.27	-.05	-.06	.07
accou-	.09	.23	.00	-.28
account	.09	.00	.00	-.14
actua-	-.12	.08	.00	-.01
actual	-.12	.08	.00	-.01
acuer-	-.20	-.04	.00	-.05
acuerdo	-.20	-.04	.00	-.05
ada	.01	.00	-.24	.19
add	-.14	-.29	-.05	-.05
add nothing	.25	-.19	.00	.00
add the	.07	.05	-.00	-.05
add to	-.65	.00	.00	.00
addre-	-.14	-.04	-.03	.17
address	-.14	.11	-.06	.04
adela-	.04	.07	-.13	-.00
adelante	-.09	.07	-.02	-.00
adver-	-.08	.10	.01	-.08
advertisement	.00	-.00	.01	-.08
advertising	.00	-.07	.00	-.00
affai-	.00	-.11	-.00	.13
afrai-	.00	-.04	.20	-.12
afraid	.00	-.04	.20	-.12
after	-.24	.45	.09	-.29
after that	-.08	.09	-.01	.00
after the	.02	-.12	.14	-.02
again	-.21	.05	-.01	-.06
again please	.00	-.01	.07	.00
again-	-.39	.01	.27	.22
against	-.39	.01	.27	.22
against it	.00	.00	-.57	.71
age	.00	.26	-.00	-.22
aggiu-	-.08	.17	.00	-.07
agree	.05	-.18	-.10	.25
agree it	-.02	.00	.00	-.10
agree that	.00	-.17	.00	.24
agree to	.03	.00	.00	-.11
agree with	-.13	.18	-.10	.21
agree-	-.07	.02	-.20	-.10
agreed	-.51	.10	-.12	.00
agreed never	.00	-.00	-.10	.00
agreement	.23	.01	-.07	-.05
agrees	.06	-.09	.00	.00
ahead	-.03	.21	-.09	.31
ahead and	.19	-.05	-.05	-.10
ahead with	-.42	-.05	.00	.90
ai	.12	-.23	-.15	.29
ai pas	-.00	-.16	-.03	.33
ainda	-.04	-.07	.22	-.08
airpo-	.00	.00	-.07	-.00
airport	.00	.00	-.07	-.00
akkoo-	-.52	-.11	.00	.00
akkoord	-.52	-.11	.00	.00
al	.58	-.59	.03	.25
alarm-	.02	.33	-.05	-.30
ale	-.19	.44	-.17	-.17
ale to	.24	-.12	-.17	.00
all	.36	.02	-.34	-.17
all fine	.12	.03	.00	-.02
all good	-.29	-.01	-.11	-.05
all means	-.04	.12	.00	-.07
all of	.00	-.01	-.20	.40
all the	.27	-.04	.06	-.18
alla	-.04	.12	.00	-.18
alla pubblicazione	.00	-.05	.00	.00
alle	.16	.00	.00	-.18
allee-	-.22	.21	-.04	-.04
alleen	-.22	.21	-.04	-.04
alleen staat	-.22	.21	-.04	-.04
aller-	.08	.00	.00	-.06
alles	.16	-.08	.00	-.23
allt	.07	-.02	-.01	-.11
aloud	.38	-.12	-.02	-.13
aloud to	.38	-.12	-.02	-.13
alrea-	.19	-.26	.09	-.03
already	.19	-.26	.09	-.03
als	.22	-.28	.00	.00
also	.27	-.22	-.02	.02
alt	-.05	.08	.00	-.02
altog-	-.01	-.04	.12	-.03
altogether	-.01	-.04	.12	-.03
altsa	-.04	-.04	-.31	.58
alway-	-.17	.13	-.02	-.05
always	-.17	.13	-.02	-.05
am	-.08	-.52	.03	.34
am against	-.12	.00	.00	.00
am agree	.15	.00	.00	-.23
am at	.00	.00	-.05	.00
am back	.00	-.15	-.03	.17
am giving	.10	.00	.00	-.08
am i	.00	-.05	-.03	.14
am in	.00	.00	-.05	.05
am not	.11	-.06	-.29	.68
am on	.17	-.05	-.00	-.16
am sorry	-.03	-.00	.14	-.19
am travelling	-.06	-.03	-.17	.41
am unable	.00	.00	.29	-.23
amanh-	-.07	-.07	-.04	.13
amanha	-.07	-.07	-.04	.13
amend-	.00	-.00	-.03	-.04
amended	.00	-.00	-.03	-.04
among	.23	-.15	-.04	.04
among ourselves	.00	-.09	-.02	.13
an	-.00	-.20	.04	-.09
an advertisement	.00	-.00	.01	-.08
an expert	.00	.15	.14	-.20
an hour	.00	-.18	.00	.08
an opinion	.00	-.02	-.04	.02
and	.56	-.15	.29	-.58
and a	-.30	.00	.00	-.02
and be	.02	-.06	-.06	.00
and can	.05	-.04	-.03	.04
and for	-.02	-.07	.00	.00
and go	.16	-.10	.00	-.06
and has	.00	.00	-.06	.08
and i	-.02	.18	.42	-.30
and it	.18	-.02	.22	-.39
and may	.11	-.20	-.08	.13
and my	.19	-.00	-.00	-.17
and no	-.38	-.14	.13	-.05
and not	.00	-.07	-.11	-.11
and off	-.14	.11	-.04	.00
and please	.07	-.00	.07	-.06
and publish	.20	-.01	.00	-.10
and send	-.16	.36	-.09	.00
and the	.06	-.23	.29	-.03
and then	-.16	.21	-.11	.37
and they	.07	-.00	.04	-.07
and we	-.02	.34	-.02	-.11
and will	-.05	-.03	-.00	.02
and you	-.28	.13	-.05	-.06
angek-	.00	.00	-.10	.00
angekommen	.00	.00	-.10	.00
angry	-.02	-.06	.09	.00
anhan-	.00	-.07	-.10	.16
anhang	.00	-.07	-.10	.16
anony-	-.01	-.06	.10	-.09
anonymous	-.01	-.06	.13	-.05
anonymous letter	-.01	-.06	.13	-.05
anoth-	.01	.16	-.09	.06
another	.01	.16	-.09	.06
another picture	-.15	.25	-.05	-.04
another round	.15	-.01	-.03	.00
anson-	-.23	.07	.00	.00
ansonsten	-.23	.07	.00	.00
answe-	.15	-.24	.09	.01
answer	.15	-.24	.14	.01
answer from	.15	.04	-.01	.00
answer is	.03	-.00	.12	-.25
antes	-.12	.31	-.08	-.16
antes de	-.12	.26	-.08	-.13
antwo-	.09	-.18	-.00	.00
antwort	.09	-.18	-.00	.00
any	.17	-.08	.15	-.38
any form	.00	-.01	.05	-.08
any of	.06	-.00	.07	-.05
any problem	.13	-.06	-.09	-.14
anybo-	.13	-.03	.10	.00
anybody	.13	-.03	.10	.00
anybody s	.13	-.00	.10	.00
anyon-	.36	-.04	.01	-.17
anyone	.36	-.04	.01	-.17
anyth-	.22	-.36	-.13	.04
anything	.22	-.36	-.13	.04
anything else	.04	.00	.00	-.09
anywh-	-.01	-.02	.06	.00
anywhere	-.01	-.02	.06	.00
apell-	-.02	.05	-.02	.00
apellido	-.02	.05	-.02	.00
apellido es	-.02	.05	-.02	.00
apolo-	-.17	.19	.13	-.05
appre-	.09	-.15	.13	-.03
appreciate	-.01	-.08	.15	-.03
appro-	-.63	.37	-.14	.87
appropriate	.00	-.15	-.22	.42
approuve	-.00	.00	-.00	-.10
approuve pas	.00	.00	.00	-.04
approval	.07	.06	.28	-.16
approval for	.08	.00	.00	-.09
approval with	-.15	.00	.00	.04
approve	.11	.07	-.03	.30
approve a	.00	.12	.12	-.16
approve if	.00	.06	.00	-.11
approve it	.00	.09	-.05	-.02
approve of	-.17	.00	.17	.14
approve the	.18	-.09	.12	-.21
approve this	-.41	.18	.06	-.32
approve until	.00	.04	-.19	.15
approve when	.00	.00	.00	-.13
approved	-.24	-.29	-.28	.87
approved 0	.08	.00	.00	-.08
approved and	.00	-.17	.12	-.02
approved as	-.14	-.00	.15	-.04
approved by	-.01	-.07	-.00	.25
approved from	.07	.06	.06	-.32
approved in	.08	-.03	-.00	-.06
approved issue	.00	-.25	.00	.39
approved it	-.18	.00	.00	.01
approved not	.00	-.15	-.22	.42
approved on	.23	-.07	.00	-.09
approved the	-.18	-.11	.00	.51
approved with	.19	.55	.00	-.44
approving	-.12	-.03	.00	-.04
approving this	-.12	.00	.00	.00
apres	.00	-.14	.23	-.04
aprob-	.16	.21	-.09	-.14
aprobacion	.24	-.15	-.02	.00
aprobado	-.08	.01	-.04	.25
aprobar	.00	.00	.00	-.09
aprov-	.12	.32	-.05	-.15
aprovado	.10	.00	-.05	.00
aprovo	.00	.36	-.00	-.13
aprue-	-.13	-.03	-.15	.00
apruebo	-.13	-.03	-.15	.00
aqui	.00	-.05	-.37	.33
aqui no	.00	-.05	-.37	.33
ar	.07	.11	.09	-.32
are	.22	-.28	-.05	.05
are asking	-.05	-.20	.00	.39
are confidential	.00	-.06	.03	.00
are last	-.03	.17	.00	-.11
are lovely	-.03	-.14	.04	.15
are not	-.09	-.12	-.00	.24
are the	.13	.00	-.07	-.07
aren	-.02	.07	-.04	.00
aren t	-.02	.07	-.04	.00
arriv-	.00	-.03	-.01	.10
artic-	.13	-.38	.03	.12
article	.20	-.37	.06	.12
article on	.02	-.04	-.01	-.03
article sur	.16	-.08	.00	.00
articles	.00	-.05	-.04	.00
as	.26	-.03	-.45	.17
as a	.04	-.05	-.01	-.05
as always	-.04	-.05	.00	-.05
as an	.00	-.06	.00	.05
as far	.22	-.03	.00	-.08
as i	.22	-.01	.01	-.17
as if	-.10	.25	-.03	-.02
as is	.09	-.08	-.00	.00
as it	.29	-.01	.01	-.03
as soon	-.05	.00	.00	-.01
as the	-.02	.14	-.02	-.03
as well	-.05	.00	.00	.00
asham-	.00	-.00	.20	-.00
ashamed	.00	-.00	.20	-.00
ashamed to	.00	-.00	.20	-.00
asi	.25	.06	-.15	.00
ask	.11	.50	-.11	-.29
ask for	-.02	.44	.00	-.34
ask that	-.03	-.00	.13	-.10
ask you	-.02	-.08	.08	-.02
asked	-.00	.19	-.08	-.05
asked for	.09	-.01	.00	-.14
asked me	-.07	.01	.00	.09
asked to	.00	.00	-.07	.03
askin-	-.05	-.24	-.00	.39
asking	-.05	-.24	-.00	.39
asks	.02	-.03	-.11	.18
at	.02	-.32	.30	.35
at 0	.06	-.01	-.00	-.05
at all	.38	-.14	.10	-.03
at first	-.16	-.11	.00	.25
at it	-.11	.02	-.07	.35
at jeg	.05	-.04	.00	.00
at my	.14	-.06	-.03	-.09
at the	-.29	-.20	-.13	.53
at tilføje	.03	.08	.00	-.09
ate	-.03	-.08	-.07	.07
aterk-	-.29	.00	-.28	.43
aterkommer	-.29	.00	-.28	.43
att	.08	.23	-.28	-.07
attac-	-.35	-.02	-.09	.07
attached	.00	.05	-.02	-.10
attachment	-.29	-.22	-.06	.18
auch	-.02	.08	-.03	-.05
aucun-	.18	-.02	-.02	-.11
aucune	.18	-.02	-.02	-.11
auf	.25	.00	.02	.03
auf seite	.03	-.05	-.00	.00
aus	.32	-.08	-.05	.08
aus kann	.05	-.00	-.02	-.00
ausga-	.09	.17	-.01	-.26
ausgabe	.09	.17	-.01	-.26
aussi	-.05	.27	.00	-.16
auszu-	-.08	.06	.00	.00
auszusetzen	-.08	.06	.00	.00
autho-	.25	-.05	-.03	-.13
autor-	-.01	-.00	.06	-.01
aval	.09	-.14	.23	-.04
avant	.00	.08	.00	-.07
avant l	.00	.08	.00	-.07
avec	-.21	.01	-.11	-.12
avec un	.00	.08	.00	-.07
avis	.11	-.16	-.03	.13
away	-.07	-.07	-.04	.11
aye	.25	.00	.00	-.15
back	-.32	-.20	.22	.14
back and	-.01	.03	.00	-.07
back in	-.06	.09	-.01	.13
back to	-.26	-.13	.13	-.07
bad	.07	-.08	.00	.00
bagus	-.02	-.02	-.04	.08
bagus saya	-.02	-.07	-.04	.11
bakom	-.00	-.08	.23	-.10
bala	.14	-.02	.00	-.05
ballo-	-.05	-.09	.12	-.03
ballot	-.05	-.09	.12	-.03
ballot figure	.00	-.05	.00	.00
bangk-	-.28	.08	-.08	.00
bangkok	-.28	.08	-.08	.00
bangkok meeting	.00	.00	-.08	-.00
bank	-.03	.17	-.03	-.07
bank details	-.03	.17	-.03	-.07
bar	-.00	.27	.00	-.15
bara	.00	-.08	.00	.00
bardz-	-.13	-.06	-.02	.29
bardzo	-.13	-.06	-.02	.29
bare	.08	.00	.00	-.02
be	-.10	1.14	.27	-.92
be a	-.14	.06	-.16	-.27
be ashamed	.00	-.00	.20	-.00
be better	-.01	.04	-.05	-.04
be changed	-.07	.06	-.00	.00
be distributed	.00	-.06	.00	.00
be grateful	-.00	.10	-.00	-.02
be happy	-.00	.03	-.00	-.04
be in	.34	-.01	.00	-.31
be included	-.16	.25	.00	.00
be mailed	.04	-.06	.00	.00
be no	.00	-.05	.16	-.19
be possible	.00	.17	-.06	-.22
be published	.00	.11	-.05	-.02
be quoted	.00	.00	-.07	.00
be rejected	.00	.00	-.18	.39
be sent	-.31	-.05	.12	.33
beau	.31	.00	.00	-.27
beau travail	.19	.00	.00	-.23
beauc-	-.33	.00	.00	.48
beaucoup	-.33	.00	.00	.48
beaucoup pour	-.33	.00	.00	.48
beaut-	-.05	-.02	-.03	.14
beautiful	-.05	-.02	-.03	.14
becam-	-.07	.05	.00	-.00
became	-.07	.05	.00	-.00
became quoted	-.07	.05	.00	-.00
becau-	.20	-.12	-.06	.00
because	.20	-.12	-.06	.00
becom-	-.04	-.04	-.02	.21
been	.16	.21	-.15	-.24
been checked	-.10	.01	.00	.00
been overtaken	.00	-.01	.07	.00
been through	-.04	.10	-.05	-.02
befor-	-.26	.01	-.25	.42
before	-.26	.01	-.25	.42
before i	.00	-.14	-.17	.22
before it	-.00	.22	-.02	-.13
before monday	-.10	-.03	.17	-.04
before my	.00	-.03	-.02	.08
before the	.08	-.18	.03	-.13
before this	.00	.10	-.05	-.08
before you	-.00	.00	-.15	.31
behal-	.23	-.07	.00	-.09
behalf	.23	-.07	.00	-.09
behalf of	.23	-.07	.00	-.09
bei	.04	-.04	-.12	-.00
beim	.19	-.14	.00	-.00
being	-.56	.24	.00	-.08
bekla-	-.09	-.03	.27	-.14
beklager	-.09	-.03	.27	-.14
belgi-	-.07	.29	-.03	-.20
belon-	-.02	-.06	.09	.00
below	.00	-.09	-.02	.13
belum	-.02	-.07	-.04	.11
belum sempat	-.02	-.07	-.04	.11
bem	-.07	-.00	-.04	.13
bene	-.05	.09	-.14	-.04
benim	-.16	-.00	.00	.19
best	.49	-.12	-.01	-.30
best one	.08	.00	-.01	.00
beste	-.08	.10	.00	-.00
bette-	.33	-.26	.28	-.14
better	.33	-.26	.28	-.14
betwe-	-.05	.03	-.07	.00
between	-.05	.03	-.07	.00
bevor	-.07	.20	.00	-.22
bez	-.06	.13	-.05	-.09
bez nej	-.07	.22	-.05	.00
bezwa-	.02	-.06	.00	-.06
bezwaar	.02	-.06	.00	-.06
bien	-.16	.02	-.22	.13
big	.00	.07	-.10	-.05
bijla-	.00	-.24	-.17	.18
bijlage	.00	-.24	-.17	.18
bilde-	-.05	.06	.00	-.09
bilden	-.05	.08	.00	-.03
bilden pa	-.05	.08	.00	-.03
bin	.43	-.09	.12	-.13
bin bis	.00	-.15	-.10	.21
bin ich	.07	.22	.00	-.08
bin it	.00	-.08	.17	-.03
bir	-.12	.00	-.00	.12
biraz	.00	-.12	-.06	.00
birth-	-.25	-.05	.00	.40
birthday	-.25	-.05	.00	.40
bis	.00	-.48	-.10	.25
bis zum	.00	-.15	-.10	.21
bit	.02	.00	-.00	-.10
bitte	.19	-.12	-.01	-.24
bitte nicht	.36	-.02	.01	-.23
bitte noch	.00	-.08	.00	-.01
blank	.00	-.02	-.01	.05
ble	.17	-.04	.00	-.07
bleib-	.04	-.03	-.01	.00
bleiben	.04	-.00	-.01	.00
bless	.00	.00	-.07	.12
bless-	-.00	.00	.00	-.10
blessing	-.00	.00	.00	-.10
board	.02	-.05	.13	-.06
bodie-	-.04	-.06	.04	.00
bodies	-.04	-.06	.04	.00
bodies voted	-.04	-.06	.04	.00
body	-.12	.00	.00	-.00
bold	-.11	.44	-.00	-.11
boleh	-.09	.00	.00	.00
boleh dikirim	-.09	.00	.00	.00
bolet-	-.23	-.11	.22	.30
boletin	-.23	-.11	.22	.30
bom	.07	.00	-.16	-.02
bon	-.48	.13	.00	-.13
bon pour	.00	.18	.00	-.13
bonjo-	.09	-.02	.00	-.07
bonjour	.09	-.02	.00	-.07
borin-	-.04	.06	-.00	.00
boring	-.04	.06	-.00	.00
bort	.00	.06	.00	-.06
both	.22	.06	.01	-.06
botto-	-.06	.17	.00	.00
bottom	-.06	.17	.00	.00
box	.08	-.07	-.06	.05
bra	.12	.06	.00	-.13
branc-	.10	.00	.00	-.06
bravo	-.07	.00	.00	-.03
break-	-.11	-.03	.61	-.17
breakfast	-.11	-.03	.61	-.17
brill-	-.18	-.03	-.00	.23
brilliant	-.18	-.03	-.00	.23
bring	.10	-.02	.00	-.06
bu	-.02	-.12	-.10	.08
budge-	-.11	.05	-.05	.11
budget	-.11	.05	-.05	.11
bueno	.28	-.22	.02	.09
buro	.00	-.15	-.10	.21
bus	.00	.06	.00	-.16
but	.61	-.10	.08	-.60
but an	.00	-.08	.03	.00
but i	.25	-.29	.00	.29
but it	.31	-.14	.13	-.28
but please	-.11	.63	-.19	-.23
but remove	-.00	.03	-.00	-.04
but take	-.10	.11	-.10	.00
but the	-.16	.18	-.05	-.02
but there	.05	-.12	.00	-.04
but this	.02	-.08	.22	-.01
but with	.02	.00	-.00	-.05
butto-	-.08	-.10	-.22	.72
button	-.08	.05	.00	.30
by	.25	.16	-.05	-.11
by all	-.04	.12	.00	-.07
by me	.55	-.07	-.03	-.42
by the	.31	-.03	-.12	.46
bych	.00	-.08	.00	-.10
byt	-.03	-.13	.48	-.16
bør	.00	-.03	.12	-.13
c	.13	.05	-.05	-.03
c est	.15	-.08	.14	-.14
ca	-.50	-.16	.09	.44
calen-	-.30	-.01	.04	.25
calendar	-.28	.07	.04	-.05
calendar is	-.28	.07	.04	-.05
call	.27	-.11	-.03	-.05
calma	.00	-.02	.06	.00
came	.08	-.07	.00	.00
can	.06	.31	.21	-.42
can be	.13	.35	.06	-.28
can go	-.26	.20	-.00	-.03
can have	-.08	.07	.00	.00
can live	.14	-.12	.00	-.11
can not	.00	-.01	.07	.00
can see	-.10	.14	-.05	-.06
can send	.18	-.09	-.03	.12
can t	.04	-.22	.12	.04
can we	-.12	.08	.00	.12
can you	-.04	.11	.00	-.12
canno-	-.42	.12	-.04	.34
cannot	-.42	.12	-.04	.34
cannot approve	.00	.12	-.47	.21
cannot be	-.16	.00	.22	-.01
cap	.02	-.02	-.01	-.04
capa	-.07	.12	.00	-.08
capit-	.46	-.00	-.27	-.03
capti-	-.13	.01	-.02	.00
caption	-.13	.01	-.02	.00
case	.08	-.01	.01	-.08
ce	.14	-.39	.09	.10
ce numero	.00	-.16	.09	-.10
cela	-.12	.01	.10	-.00
certo	-.05	.00	.00	.00
cet	.00	.13	-.00	-.05
chair	-1.20	-.20	.17	.64
chair is	-.31	.02	.00	-.02
chair-	.04	.01	-.04	-.04
chairman	.04	.09	-.04	-.04
chairman s	.04	.09	-.04	-.04
chanc-	.00	.00	.12	-.01
chance	.00	.00	.12	-.01
chang-	-.30	.17	-.30	.40
change	-.06	.01	-.00	-.17
changed	.09	-.00	-.00	-.15
changed the	.16	-.06	.00	-.15
changes	-.33	.16	-.30	.75
changes needed	.00	.19	-.13	.00
chapt-	.23	-.07	.00	-.09
chapter	.23	-.07	.00	-.09
chari-	-.12	.17	.01	-.00
charity	-.12	.17	.01	-.00
chart	.00	.07	-.03	-.14
che	-.03	.26	-.10	-.07
check	.00	.04	-.05	-.02
check-	.11	-.01	-.03	-.08
checked	.11	-.01	-.03	-.08
checked the	.10	.00	.00	-.07
checked with	.11	-.08	-.03	-.01
chi	.00	-.07	.20	-.06
chied-	-.06	.02	.00	-.00
chiederei	-.06	.02	.00	-.00
chief	-.02	.07	-.00	-.04
child	-.14	.24	-.01	-.08
child-	.18	.00	-.04	-.16
children	.18	.00	-.04	-.16
churc-	.00	.25	-.16	-.05
circu-	.06	-.19	.43	-.38
circulate	.06	-.06	.24	-.10
circulation	.00	.06	.00	-.06
circumstances	.00	-.06	.16	-.22
cislo	-.02	.02	-.05	.00
citer	-.02	.14	-.02	-.03
clean	.01	.00	.00	-.11
clear	.40	-.20	.48	-.56
clear-	.14	-.16	-.01	-.14
cleared	.12	-.14	-.00	-.14
cleared with	.06	-.13	.00	.00
close-	.18	-.06	.07	-.16
closed	.18	-.06	.10	-.16
closed session	.00	-.06	.10	-.00
co	.00	.08	-.06	-.11
coffe-	.13	-.01	.00	-.13
coffee	.13	-.01	.00	-.13
colle-	.23	.10	-.35	.37
colleague	-.14	-.03	-.32	.54
colleagues	-.05	.13	-.03	.00
colou-	-.03	-.00	.07	-.02
colours	-.03	-.00	.07	-.02
colours are	-.03	-.00	.07	-.02
com	-.14	-.16	.51	.00
com a	-.08	-.31	.26	.10
com e	-.17	-.03	.26	.00
come	-.19	.00	-.05	-.01
come back	-.01	-.09	.00	.11
come to	-.20	.00	.00	.01
comfo-	.02	.16	.00	-.22
comfortable	.02	.16	.00	-.22
comfortable with	.02	.16	.00	-.11
comit-	-.13	-.04	.02	-.02
comite	-.13	-.09	.05	-.02
comme-	-.33	.55	.15	.58
comment	.00	-.14	.23	-.04
comments	-.33	.69	-.08	.63
commi-	-.02	-.07	-.02	.01
committee	-.02	-.05	.03	-.00
commu-	.00	-.13	.00	.13
communication	.00	-.13	.00	.13
compl-	.16	-.07	-.02	-.04
completo	.05	-.03	-.02	.00
compliments	.09	-.04	-.00	-.01
compliments to	.06	-.04	-.00	.00
compr-	-.06	-.13	.02	-.02
compt-	.00	.09	.00	-.08
comun-	.04	-.15	.05	-.01
con	-.49	.50	-.15	-.33
con calma	.00	-.02	.06	.00
con el	.11	-.03	.00	-.01
con la	.05	-.09	.00	.00
con mi	.05	-.03	-.02	.00
conce-	.31	-.03	-.09	-.22
concern	.11	-.03	-.06	-.05
concerns	.01	.00	-.04	.00
concl-	-.25	.32	.00	.00
conclusion	-.25	.32	.00	.00
conco-	.03	-.06	.27	-.26
concordar	-.06	-.06	.29	-.26
concordar com	-.06	-.06	.29	-.26
concordo	.09	.00	-.01	.00
concordo com	.09	.00	-.01	.00
condi-	-.11	.18	-.01	-.03
condicion	.00	.13	-.01	.00
condition	-.11	.10	.00	-.03
condition that	-.11	.10	.00	-.03
confe-	.06	-.07	-.11	.00
confi-	.18	-.06	.06	.08
confidential	-.09	.01	.09	-.07
confirm	.37	.00	-.02	-.31
confirm my	.06	.00	.00	-.01
confirm that	.32	.00	-.02	-.30
confirmed	-.13	-.05	-.03	.50
congr-	.01	.05	.12	-.14
congratulations	.13	-.03	.12	-.14
conmi-	.00	.13	-.01	.00
conmigo	.00	.13	-.01	.00
conse-	.06	-.21	.22	-.07
consent	-.08	-.13	.22	-.07
consi-	.28	-.05	-.06	-.14
consider	.28	-.05	-.06	-.14
consider it	-.01	.03	.00	-.07
consider the	.28	-.08	-.06	-.08
consu-	-.01	-.05	.26	-.24
conta-	-.05	-.37	.03	.34
contact	-.00	-.14	-.02	.14
conte-	.58	-.05	.09	-.42
content	.07	.06	.09	-.17
content is	-.02	-.06	.09	.00
contr-	-.11	.04	.34	-.22
contra	-.04	.00	.25	-.08
contrario	-.04	.02	.00	-.12
contre	-.02	.05	-.02	.00
conve-	-.00	-.25	-.03	.28
convi-	.37	-.30	.00	.00
cool	.17	.00	.00	-.16
cordi-	.16	-.02	-.02	-.02
corre-	.14	.40	-.63	-.28
correct	-.00	-.00	-.08	-.07
corrected	.00	.04	-.17	-.08
corrections	.12	-.00	-.02	-.09
correcto	-.12	.08	.00	.00
correggete	.00	.09	-.14	.00
corregir	.21	-.12	.00	.00
corri-	-.07	.48	-.23	-.15
corriger	.00	.02	.00	-.06
corrijam	-.07	.20	.00	-.08
corrijam a	-.07	.20	.00	-.08
cosi	-.35	-.03	.60	.00
cosi com	-.17	-.03	.26	.00
cote	.07	-.03	.00	.00
could	-.24	.78	-.45	.14
could i	.00	.28	.00	-.24
could not	-.05	.11	-.32	.44
could the	-.11	.44	-.00	-.19
could we	.08	.00	-.04	-.06
could you	.00	-.15	-.14	.21
could-	-.05	-.08	-.03	.03
couldn	-.05	-.08	-.03	.03
couldn t	-.05	-.08	-.03	.03
counc-	-.03	.05	.02	-.01
council	-.03	.05	.02	-.01
count	-.01	-.02	-.03	.14
count me	.07	-.02	.00	-.06
count-	-.02	-.08	-.04	.03
country	-.02	-.08	-.02	.00
cover	-.10	.07	-.07	.19
cover picture	.00	.23	.00	-.11
credi-	-.35	.22	-.08	-.11
credit	-.35	.25	-.08	-.11
criti-	.00	.10	.00	.00
cu	-.05	-.00	.00	.00
cuand-	.00	-.16	.00	.00
cuando	.00	-.16	.00	.00
cuent-	.05	.09	-.02	.00
cuente	.05	.10	-.02	.00
cumpr-	.00	.00	.00	-.04
cumprimentos	.00	.00	.00	-.04
cut	.08	-.06	.04	-.01
czyta-	-.13	-.06	-.02	.17
czytałam	-.13	-.04	-.02	.17
d	.37	.23	-.38	-.13
d accord	.10	-.05	-.06	-.13
d approve	.00	.23	.00	-.14
d avis	-.00	-.16	-.03	.33
d be	-.00	.14	.16	-.25
d been	.11	.00	-.08	.00
d change	.05	-.08	.00	-.01
d like	-.16	.23	-.06	-.03
d not	.08	-.07	.00	.00
d rather	.00	-.08	-.21	.22
da	-.36	.21	-.07	.38
da capa	-.00	-.07	.00	.00
da minha	.16	-.00	-.14	-.02
da parte	.03	-.05	-.09	.00
da sistemare	.00	.18	-.11	-.16
dakar	.41	-.08	.00	-.13
dale	.19	-.01	.00	-.04
damit	.14	-.15	.00	.00
dan	.00	.02	.00	-.06
danac-	.36	-.02	.00	-.23
danach	.36	-.02	.00	-.23
dank	.00	.33	.00	-.25
danke	-.20	.00	.00	.34
dann	-.02	.14	-.03	-.09
dans	-.05	.05	-.00	-.08
dans la	-.05	.09	.00	-.08
dar	-.07	-.03	.21	-.03
dari	.01	.00	.00	-.12
dari saya	.01	.00	.00	-.12
dark	.00	.05	-.00	-.02
das	-.54	.02	.09	-.01
das datum	-.08	.10	.00	.00
das muss	.00	.00	.00	-.05
das nicht	.00	-.15	.12	.00
das wort	.16	-.14	.00	.00
dat	-.22	.21	-.04	-.04
data	-.33	.52	-.07	-.12
date	-.12	.39	-.21	-.33
date est	-.09	.07	.00	.00
date in	-.12	.22	-.00	-.03
date is	-.05	.15	.00	-.01
date of	.00	.08	-.08	-.02
date on	.18	-.13	-.02	-.01
dates	.14	-.09	-.04	.00
dato	-.09	.13	-.03	.14
datum	-.10	.12	.00	-.16
daugh-	.07	-.16	.00	-.01
daughter	.07	-.16	.00	-.01
day	.26	-.23	.18	-.21
days	.39	-.18	.12	-.20
de	.03	.18	-.17	.06
de acuerdo	-.20	-.04	.00	-.05
de ce	.00	-.13	.09	.00
de corriger	.00	.06	.00	-.06
de enviarlo	.00	.17	-.07	-.10
de foto	-.04	.00	.00	-.03
de la	-.15	.63	-.27	-.18
de mi	.00	.00	.00	-.08
de mon	.07	-.03	.00	.00
dead	.08	-.13	.00	-.00
dead body	-.12	.00	.00	-.00
deadl-	-.11	.39	-.00	-.11
deadline	-.11	.39	-.00	-.11
deadline be	-.11	.44	-.00	-.11
dear	.08	.01	.14	-.10
dear all	.15	-.00	-.00	-.05
dear mr	-.01	-.04	.12	-.07
decid-	.01	-.21	-.21	.49
decide	.13	-.09	-.17	.04
decis-	.00	.18	.12	-.23
decision	.00	.18	.12	-.23
decli-	.00	.00	.02	-.13
decline	.00	.00	.01	-.08
defin-	.76	-.14	.00	-.50
definitiva	.00	-.14	.00	.04
dekuj-	-.17	-.06	.00	.61
dekuji	-.17	-.06	.00	.61
del	-.00	.27	-.19	-.10
delay	-.07	.00	.00	.00
deleg-	-.24	.01	.11	.26
delegate	-.08	-.06	.10	.26
delet-	.25	-.43	-.19	.53
delete	.25	-.43	-.19	.53
delete it	.00	-.14	.03	.13
dell	-.06	.12	-.11	.00
della	-.06	.34	.00	-.22
dem	-.08	.21	.00	-.08
demai-	.02	-.03	-.03	.13
demain	-.06	-.03	.00	.13
demas	-.02	.00	.00	-.08
den	.21	.02	.15	-.17
den absatz	-.09	.36	.00	-.08
den er	.12	-.00	.00	-.13
depoi-	-.07	-.05	-.03	.28
depois	-.07	-.05	-.03	.28
der	.00	.35	-.01	-.35
der absatz	.14	-.04	-.02	-.00
dere	.14	.22	.00	-.28
des	-.12	-.19	.09	.50
desig-	-.09	.28	.00	-.05
designation	-.09	.28	.00	-.05
designation of	-.09	.28	.00	-.05
desk	.17	-.09	-.15	.06
desol-	-.02	-.04	.10	-.10
desolee	-.02	-.04	.10	-.10
desta	-.07	-.00	.22	-.11
det	.17	-.28	-.07	.35
det bara	.00	-.08	.00	.00
det er	-.02	.14	.00	-.08
det har	.00	-.09	.32	-.22
det i	-.08	.00	.00	.00
detai-	-.03	.17	-.03	-.07
details	-.03	.17	-.03	-.07
dette	.16	-.03	.12	-.10
deux	.20	.02	.00	-.19
di	-.31	.08	.00	.14
di halaman	.00	.00	.00	-.15
dia	-.01	-.05	-.09	.03
did	.10	-.01	-.17	-.09
did not	.00	-.13	.04	.00
did we	.00	.00	-.18	.12
didn	-.26	-.21	-.06	.62
didn t	-.26	-.21	-.06	.62
die	.27	.33	.05	-.63
die ausgabe	.09	-.02	-.01	-.06
die post	-.23	.06	.00	.00
diese	.00	-.10	-.00	-.00
diese ausgabe	.00	-.10	-.00	-.00
diffu-	.89	-.22	-.01	-.37
diffuse	.48	-.05	-.03	-.27
diffusion	.42	-.17	.02	-.10
diffusion de	.00	-.13	.09	.00
digan-	.00	.00	.00	-.15
diganti	.00	.00	.00	-.15
digo	.00	-.29	-.10	.44
dikir-	-.09	.00	.00	.00
dikirim	-.09	.00	.00	.00
direc-	-.12	.13	.10	-.05
director	-.11	.16	-.02	-.02
dis	-.08	.04	-.00	.00
disag-	.02	-.16	.29	.00
disagree	.02	-.16	.29	.00
disagree with	.07	-.06	-.09	.00
disap-	.00	-.03	.00	-.05
discl-	.00	-.18	.03	.00
discloses	.00	-.18	.03	.00
discu-	.06	-.30	.22	.24
discuss	.11	-.26	-.06	.31
discussed	-.05	.00	.17	-.04
distr-	.08	-.06	.00	-.05
distributed	.00	-.06	.00	.00
distribution	.08	.00	.00	-.03
dit	.00	-.50	.27	.44
dit moeten	.00	-.16	.35	-.05
dit nummer	.02	-.06	-.00	.00
diter-	.00	-.05	.10	-.01
diterbitkan	.00	-.05	.10	-.01
do	-.21	.29	.23	.57
do i	.26	-.08	.17	-.14
do it	.17	.00	.00	-.20
do not	.21	-.24	.40	-.59
do that	-.09	.28	-.00	-.01
do the	.11	-.09	-.03	-.04
do we	.00	-.03	.00	.14
dobry	-.03	-.10	.06	-.09
dobry den	-.07	-.08	.06	.00
docto-	.00	.05	.00	-.08
doctor	.00	.05	.00	-.08
docum-	.08	-.09	.09	-.03
document	.08	-.09	.09	-.03
does	.24	.19	.12	-.06
does not	.09	.17	.12	-.16
doesn	.00	-.05	-.04	.01
doesn t	.00	-.05	-.04	.01
doing	-.03	.17	.00	-.07
don	.19	-.17	.12	.04
don t	.19	-.17	.12	.04
done	-.04	.12	-.07	-.07
done you	-.04	.15	-.05	-.01
donne	-.67	-.14	.23	-.04
door	.01	-.02	.08	-.01
dopln-	.00	.22	-.10	-.10
doplnte	.00	.22	-.10	-.10
doubl-	.07	.20	-.18	.00
double	.07	.20	-.18	.00
double space	.07	.20	-.18	.00
down	-.03	-.11	.03	-.02
down from	.00	-.04	.06	-.06
doy	.36	-.12	-.05	.00
doy mi	.36	-.25	-.04	.00
dr	-.20	.03	-.04	-.00
draft	.01	-.18	-.00	.16
draft-	-.07	.16	-.07	-.00
drafting	-.07	.12	-.07	-.00
drafting team	-.07	.13	-.13	.00
drawe-	.00	-.04	.29	-.17
drawer	.00	-.04	.29	-.17
drop	.00	-.21	.34	-.04
du	.05	-.02	-.11	-.00
dulu	.00	-.01	.00	.06
duyet	.18	-.00	.00	-.08
e	.20	.29	-.13	-.07
e depois	-.07	-.05	-.03	.28
e gostei	.07	.00	-.04	-.02
e la	.00	-.14	.00	.04
e mail	-.03	-.09	-.04	.07
e non	-.14	.06	.15	.00
e poi	-.09	.18	-.04	.00
e un	.26	-.04	-.23	.00
earli-	.00	.00	-.05	.00
earlier	.00	.00	-.05	.00
easte-	.36	-.08	-.06	-.10
eastern	.36	-.08	-.06	-.10
edica-	.09	-.02	.22	-.28
edicao	.09	-.02	.22	-.28
edisi	.00	-.05	.10	-.01
edisi ini	.00	-.05	.10	-.01
edit	.00	-.00	-.05	-.06
editi-	.11	-.08	.00	.00
edition	.11	-.08	.00	.00
edito-	-.02	.09	-.09	-.25
editor	-.37	-.00	.00	-.07
editorial	-.10	.19	-.09	.00
editors	.45	-.10	.00	-.17
edits	.29	.05	-.07	-.26
een	.22	-.31	-.02	.10
egent-	.05	-.04	.00	.09
egentlig	.05	-.04	.00	.09
eh	.01	-.01	-.12	.20
ei	.03	-.02	.07	-.33
eine	.14	-.04	-.02	-.00
einwa-	.14	-.04	-.02	-.00
einwande	.14	-.04	-.02	-.00
eithe-	-.02	-.03	.19	-.11
either	-.02	-.03	.19	-.11
el	.11	.49	-.68	.09
el boletin	.01	-.11	-.02	.30
el lunes	-.00	.00	.00	-.16
el nombre	-.10	.11	-.02	.00
el texto	-.07	-.05	.09	.00
el ultimo	.00	.00	.00	-.08
elect-	.00	-.05	.05	.00
eleve-	.00	.07	-.00	-.14
eleven	.00	.07	-.00	-.14
elini-	-.18	.00	.00	.19
elinize	-.18	.00	.00	.19
elinize saglık	-.18	.00	.00	.19
eller-	.00	.14	.00	-.09
ellers	.00	.14	.00	-.09
else	-.08	.36	.13	-.29
else has	.07	-.16	.12	-.02
email	-.10	-.06	-.21	.54
embar-	-.16	-.06	-.02	-.02
embargo	-.02	-.06	.05	-.02
embarrass	-.13	.00	.00	.00
empre-	.00	.13	-.01	.00
empresas	.00	.13	-.01	.00
empty	-.29	-.01	.00	.03
en	.13	.11	-.35	.24
en el	.00	-.02	-.02	.11
en l	-.02	-.04	.10	.00
en la	-.25	.10	-.19	.25
en word	.00	-.02	-.02	.11
encue-	.11	-.12	.00	.00
end	.04	.07	-.08	-.17
endor-	.03	-.05	.00	.00
enfan-	-.05	.00	.00	-.02
enfants	-.05	.00	.00	-.02
engli-	-.05	-.10	-.01	.32
english	-.05	-.10	-.01	.32
enjoy-	-.15	.07	-.03	-.02
enjoyed	-.15	.07	-.03	-.02
enjoyed it	-.12	-.02	-.01	.00
ennen	.00	.08	.00	-.20
ennen lahetysta	.00	.08	.00	-.20
enoug-	.12	-.13	.33	-.12
enough	.12	-.13	.33	-.12
enough for	.12	-.10	.00	.17
ensem-	-.05	-.14	.23	-.04
ensemble	-.05	-.14	.23	-.04
entie-	-.05	-.13	.09	.00
entre-	.14	-.08	.00	.00
envia-	-.14	.17	-.07	-.26
enviar	-.06	-.00	.00	.00
enviarlo	-.00	.17	-.07	-.26
envie-	-.11	.13	-.03	.00
envio	.11	-.00	.00	-.01
envoi	-.55	.10	.00	.29
envoy-	-.07	.24	-.23	-.02
envoyer	-.04	.00	.00	.00
envoyez	-.02	.24	-.23	-.02
eod	-.01	.00	.00	.04
equip-	.16	.00	-.03	-.09
equipe	.16	.00	-.03	-.06
er	-.00	.12	-.24	-.09
er den	.00	.04	.00	-.14
er det	-.10	.04	.00	.00
er jeg	-.03	.00	.00	-.13
error-	.00	-.02	.06	.00
erst	-.05	-.78	.00	.95
erste-	.02	-.07	.00	.27
ersten	.02	-.07	.00	.27
ertei-	.00	-.02	.00	-.06
eruit	-.04	.57	.00	-.37
eruit gaat	-.02	.36	.00	-.23
es	-.32	.33	-.09	.01
es el	.05	-.01	-.08	-.00
es nicht	-.05	.32	-.02	-.08
eso	-.04	.31	-.05	-.09
eso no	-.02	.13	.12	-.09
est	.28	-.06	.02	.07
est ce	-.11	.00	-.12	.25
est oui	.16	.01	.00	-.03
est tout	.05	-.05	.00	-.02
est tres	.16	-.08	.00	.00
esta	.06	.26	-.03	-.18
esta perfecto	-.10	-.00	-.08	.16
este	-.25	-.24	.91	-.33
este boletin	-.25	.00	.24	.00
este numero	.00	-.19	.36	-.11
estim-	.05	-.03	-.02	.00
esto	.00	.00	.39	-.42
et	.47	-.08	-.04	-.33
et je	.00	-.18	.23	-.04
et non	-.16	.26	-.26	.00
etait	-.01	-.07	-.08	.12
etat	-.02	-.04	.10	.00
etre	-.10	.03	.00	.00
ett	.01	-.08	.23	-.18
etwas	.00	.25	.00	-.22
eu	.00	.35	-.12	-.07
even	.06	-.37	-.19	.38
ever	.05	-.12	.12	-.00
every	.06	-.15	.11	-.10
every-	-.21	.29	.24	-.41
everybody	.00	-.13	.12	-.00
everybody else	.00	-.11	.12	-.02
everyone	.00	-.07	.00	.00
everything	-.21	.48	.13	-.41
everything else	-.14	.32	-.03	-.07
everything is	.13	-.06	.16	-.16
exact-	.05	.00	.16	-.24
exactly	.09	.00	.00	-.14
excel-	.09	.00	-.00	-.05
excellent	.06	.00	-.00	-.05
excellent work	.06	.00	.00	.00
excep-	-.33	.33	.00	-.02
except	-.33	.33	.00	-.02
except for	-.16	.17	.00	.00
except the	-.16	.16	.00	.00
excla-	.09	-.08	-.00	.00
exclamation	.09	-.08	-.00	.00
exclamation marks	.09	-.08	-.00	.00
exper-	.00	.38	.04	-.34
expert	.00	.15	.14	-.20
experts	.00	.23	-.10	-.14
eye	.33	-.03	-.02	-.13
ezt	-.24	.19	.64	-.68
fail	-.00	-.11	.04	.00
faile-	.03	-.11	-.06	.00
failed	.03	-.11	-.06	.00
fair	.16	-.06	-.03	-.10
falsc-	.00	-.15	.12	.00
falsch	.00	-.15	.12	.00
falta	-.00	.08	-.13	.00
falta la	.00	.18	-.15	.00
famil-	-.02	.18	-.01	-.07
family	-.02	.18	-.01	-.07
far	-.13	-.11	-.05	.31
far as	.22	-.03	.00	-.08
fassu-	.00	-.07	.00	.16
fassung	.00	-.07	.00	.16
faudr-	-.06	.05	-.02	.00
faudrait	-.06	.05	-.02	.00
fault	.13	.00	.00	-.23
fault it	.13	.00	.00	-.19
favor	.16	.07	-.03	-.08
favor e	-.19	.34	-.03	-.08
favor-	.06	.00	.00	-.00
favou-	.17	.35	-.24	-.17
favour	-.11	.45	-.22	-.10
favourite	.22	-.10	-.01	-.05
fecha	-.13	.09	-.07	.00
feel	-.03	.09	-.01	-.11
feeli-	.02	-.11	-.00	.02
feeling	.02	-.09	.00	.00
fel	.00	-.05	.00	-.01
ferry	.05	-.01	.00	.00
feu	-.28	-.08	.00	-.06
feu vert	-.28	-.08	.00	-.06
ficou	.18	-.00	-.09	.00
figur-	.02	.13	-.06	-.22
figure	-.09	.05	-.02	-.01
figure in	.00	-.05	.00	.00
figures	.10	.09	-.04	-.21
figures are	.00	.04	-.07	-.06
file	.00	-.04	-.17	.07
filen	.00	.00	-.30	.28
files	.00	-.06	.01	.03
final	.00	.18	-.02	-.18
final-	.62	.07	-.30	-.21
finale	.46	.09	-.27	-.11
finally	.00	.07	-.03	-.10
find	.24	-.27	-.21	.25
find a	.03	.00	-.11	.00
finde	-.02	.01	-.03	.11
fine	-.81	.50	-.19	.42
fine but	-.05	.04	-.00	-.02
fine by	-.12	-.02	-.03	.13
fine to	.20	-.02	.00	-.09
fine with	-.51	.20	-.10	-.15
finis-	.00	.00	.05	-.03
fint	.06	.09	.00	-.31
fire	.45	-.00	-.03	-.28
first	-.37	-.08	-.04	.16
first i	.07	-.08	-.02	-.01
first item	.00	-.05	.00	.00
first name	-.25	.41	.00	-.10
first time	.01	-.09	-.00	.02
fit	-.05	.00	.00	.00
fix	-.08	.07	-.00	.00
fix the	-.08	.07	.00	.00
folks	-.02	-.06	.09	.00
follo-	-.01	-.20	.11	-.04
follows	-.01	-.12	.11	.10
font	.21	-.06	-.00	-.18
footb-	.00	-.07	.00	-.05
football	.00	-.07	.00	-.05
foote-	-.12	.17	-.00	-.00
footer	-.12	.17	-.00	-.00
for	.60	.10	.39	-.62
for a	-.12	.15	.05	-.06
for another	.09	-.05	.00	-.01
for it	.40	.22	-.14	-.29
for letting	.02	.13	-.03	-.02
for me	-.10	-.16	.30	-.15
for mig	.08	.00	-.12	-.05
for my	.05	-.00	-.05	.00
for next	-.06	.22	-.04	-.03
for one	.00	.28	.00	-.24
for publication	-.05	.00	.00	.00
for sending	-.25	-.08	-.05	.26
for the	-.23	-.11	-.09	.42
for this	.12	-.00	-.23	-.09
for your	.07	.03	-.01	-.08
form	.10	-.05	.10	-.07
forme-	.00	.00	-.18	.20
formed	.00	.00	-.18	.20
forwa-	-.08	-.09	-.05	.29
forward	-.08	.00	-.05	.21
forwarded	.00	-.09	-.00	.08
fotku	.00	-.00	.00	-.16
fotku na	.00	-.00	.00	-.16
foto	-.28	.47	-.02	-.36
foto van	-.04	.21	.00	-.14
fotog-	-.03	.18	-.00	-.10
fotografia	.00	.18	-.00	-.06
found	.10	-.12	-.00	.07
four	-.25	-.06	.03	-.17
fran	.14	-.00	.00	-.08
frau	.05	.06	-.04	-.09
free	.02	-.08	.00	.00
frei	.05	-.15	.12	-.04
freig-	-.31	-.02	-.04	-.09
freigabe	.00	-.02	.00	-.06
freigegeben	-.31	.00	-.04	-.03
frenc-	-.05	-.07	-.00	.32
french	-.05	-.07	-.00	.32
frida-	.12	-.05	.10	.18
friday	.12	-.05	.10	.18
friday is	-.00	.00	.00	.37
frien-	.33	-.05	.00	-.15
friends	.06	.00	.00	.00
from	.81	-.42	-.17	.01
from last	.11	.07	-.11	-.07
from me	.26	-.12	.12	-.19
from my	.28	-.11	-.08	-.16
from the	-.37	-.11	.26	-.16
from this	-.14	-.08	-.00	.49
full	.10	.15	.00	-.24
fully	-.03	.20	.00	.04
funct-	-.14	.26	-.02	-.03
function	-.14	.26	-.02	-.03
funer-	.00	.03	.11	-.06
funeral	.00	.03	.11	-.06
fur	.09	-.06	-.00	-.02
fur die	.09	-.02	-.00	-.02
futur-	.11	-.10	.00	.00
future	.11	-.10	.00	.00
ga	.01	.05	-.01	-.03
ga ut	.01	.05	-.01	-.03
gaat	-.02	.36	.00	-.23
gang	.08	-.09	-.12	-.05
ganze-	-.02	.08	-.03	-.05
ganzen	-.02	.08	-.03	-.05
garna	.19	-.08	.00	-.17
gas	.14	.00	.00	.00
geand-	-.08	.10	.00	.00
geandert	-.08	.10	.00	.00
gebe	-.11	-.18	.59	-.20
geen	.02	-.06	.00	-.06
geen bezwaar	.02	-.06	.00	-.06
geht	-.00	.00	.01	-.05
gelez-	.16	-.05	.00	-.14
gelezen	.16	-.05	.00	-.14
gelun-	.05	-.02	.00	-.04
gelungen	.05	-.02	.00	-.04
gener-	.09	-.15	-.02	.05
general	.09	-.15	-.02	.05
genev-	-.02	-.12	-.00	.18
geneva	-.02	-.12	-.00	.18
genti-	-.06	.01	.00	.00
germa-	-.00	-.10	.00	.12
german	-.00	-.10	.00	.12
get	-.13	-.06	.10	-.15
get back	.12	.00	.00	-.12
get it	.16	-.15	.10	-.00
gets	.07	-.09	-.17	.13
getti-	.16	-.06	.00	-.02
getting	.16	-.06	.00	-.02
ghana	.00	.08	-.04	-.11
gia	.16	-.14	-.00	-.05
gibt	.14	-.07	-.02	-.00
giorn-	.17	-.29	-.12	.32
girl	-.06	.09	.00	-.03
give	.36	.12	.28	-.67
give me	-.05	-.03	-.01	.05
give my	-.05	.00	.33	-.00
give you	.45	.12	-.00	-.47
given	.25	-.02	-.10	-.10
gives	-.14	.09	.03	-.03
givin-	.32	-.10	-.01	-.14
giving	.32	-.10	-.01	-.14
gladl-	-.03	.09	-.01	-.01
gladly	-.03	.09	-.01	-.01
glass-	-.07	.00	-.00	.06
glasses	-.07	.00	-.00	.06
go	-.58	.24	-.26	.55
go ahead	-.28	.30	-.09	.48
go out	-.03	-.28	.00	-.00
go through	-.24	.00	.00	.30
god	.32	-.00	-.05	-.27
god weekend	.07	-.00	.00	-.10
godka-	-.51	-.05	.20	.00
godkanna	.00	-.05	.00	.00
godkant	-.54	.00	.23	.00
godke-	.07	-.00	.00	-.07
godkendt	.07	-.00	.00	-.07
godkendt herfra	.07	-.00	.00	-.07
godkj-	.00	.00	.00	.09
godt	.00	.10	-.06	.00
goed	.16	-.03	.00	-.24
goedg-	.18	-.05	.00	-.01
goedgekeurd	.18	-.05	.00	-.01
goes	-.07	.28	-.03	-.31
goes out	-.00	.30	-.03	-.15
goes to	.00	-.06	.04	-.07
going	.22	-.10	-.14	-.17
going out	.00	.00	-.00	-.10
going to	.22	-.10	-.14	-.07
gone	-.27	-.15	.18	-.03
gone into	-.01	-.12	.18	-.03
good	.01	.23	-.39	.08
good but	-.00	.00	-.03	-.11
good enough	.03	-.10	.00	.25
good for	.15	-.01	.00	-.09
good here	-.01	-.01	-.11	-.05
good to	-.34	-.04	.00	.00
gorge-	.00	.00	-.01	-.06
gorgeous	.00	.00	-.01	-.06
gossi-	.00	-.00	.05	-.03
gossip	.00	-.00	.05	-.03
goste-	.07	-.07	-.04	-.02
gostei	.07	-.07	-.04	-.02
gostei muito	.07	-.07	-.04	-.02
got	.08	-.05	-.08	.05
got it	-.07	.00	.00	.00
got to	.15	-.03	-.08	.00
graag	.00	.02	.00	-.11
graci-	-.28	.13	-.02	.24
gracias	-.28	.13	-.02	.24
gracias por	-.07	-.05	.00	-.00
grand-	.18	-.11	.00	-.13
grande	.18	-.03	.00	-.13
grate-	-.00	.10	-.00	-.02
grateful	-.00	.10	-.00	-.02
grateful if	-.00	.10	-.00	-.02
grazi-	.09	-.05	.00	.10
grazie	.09	-.05	.00	.10
great	.25	.21	-.16	-.33
great work	.60	.00	-.10	-.22
green	.36	-.13	-.02	-.38
green light	-.10	-.13	-.00	-.10
greet-	.04	.03	-.03	-.06
greeting	-.07	.06	-.03	-.06
greetings	.11	-.03	-.00	-.00
groet	-.00	-.00	.00	-.06
groet-	-.05	.16	-.04	-.01
gross-	.04	.21	-.02	-.22
group	.19	-.23	.25	-.16
grumb-	.19	-.03	-.08	-.01
grune-	.16	-.14	.00	.00
grunes	.16	-.14	.00	.00
grunes licht	.16	-.14	.00	.00
gruss	.00	-.07	.00	.11
gruss-	.13	.07	.00	-.13
grusse	.13	.07	.00	-.13
grusse aus	.20	.00	.00	-.11
guard-	-.05	.00	.00	.00
guardo	-.05	.00	.00	.00
guide-	.00	-.06	.00	.00
guidelines	.00	-.06	.00	.00
h	.00	.26	-.23	.00
ha	.11	-.07	.20	-.13
habe	.07	.04	-.02	-.02
habe ich	.06	.06	-.02	-.00
habla-	.35	-.27	.13	-.09
habri-	-.02	.18	-.08	-.10
habria	-.02	.18	-.08	-.10
habria que	-.07	.22	-.07	-.10
had	.43	-.43	.62	-.40
had a	.13	-.02	-.07	-.06
had an	-.05	-.01	-.02	.02
had the	.00	-.14	.00	.08
hai	-.15	-.00	.00	.23
halam-	.00	.00	.00	-.15
halaman	.00	.00	.00	-.15
halaman 0	.00	.00	.00	-.15
half	-.09	-.24	.17	.39
half of	-.02	-.13	.17	.04
hall	-.05	-.17	-.02	.33
han	.00	.10	-.06	-.04
hand	.00	-.12	-.00	.17
hands	.06	.00	.00	.00
hangt	-.07	.25	-.03	-.11
hanh	-.04	.00	.07	-.00
happe-	-.08	-.02	-.21	.43
happened	.00	.00	-.11	.05
happens	-.08	-.02	-.10	.37
happens if	-.08	-.00	.00	.20
happy	-.18	.08	-.32	.27
happy birthday	-.25	-.05	.00	.40
happy for	-.02	.20	-.03	-.06
happy to	.03	.06	-.00	-.04
happy with	.07	-.17	-.28	.05
har	-.18	-.15	-.00	.08
har kan	.00	-.08	.23	-.10
har last	.07	-.02	-.01	-.03
hard	.03	-.05	-.03	-.07
harif-	.18	.00	.00	-.15
harifran	.18	.00	.00	-.15
harml-	.06	-.16	.00	.00
harmless	.06	-.16	.00	.00
has	-.19	.29	.12	-.30
has a	.00	-.07	-.02	.05
has approved	-.18	-.11	.12	-.01
has been	-.04	.02	.07	-.02
has my	-.01	.17	-.02	-.05
has the	.00	-.12	-.06	.08
has to	.00	.13	-.10	-.10
hat	-.47	.00	.00	.00
hate	-.05	.00	-.08	.12
hatte	.07	-.07	-.02	-.00
have	.19	-.35	-.38	-.03
have a	-.13	-.05	-.03	.30
have any	.13	-.06	-.09	-.14
have been	-.04	.20	-.11	-.03
have checked	.10	.00	.00	-.07
have discussed	-.05	.00	.17	-.04
have gone	.02	-.07	.03	.00
have had	-.01	-.05	.11	-.01
have it	.27	-.11	-.02	.00
have my	-.04	-.06	-.01	-.17
have no	.18	.24	.04	-.26
have not	-.10	.00	-.14	.20
have nothing	-.49	.12	.00	-.01
have one	-.14	.04	-.02	-.00
have put	.00	-.01	.00	-.14
have read	-.03	-.15	-.12	.22
have seen	.20	-.28	.00	.08
have the	-.03	.12	-.04	-.06
have to	-.12	.09	.13	-.14
have two	.00	-.17	.00	.01
have written	-.08	.09	.00	-.05
haven	-.14	-.03	.00	.05
haven t	-.14	-.03	.00	.05
havin-	.05	.04	.10	-.07
having	.05	.04	.10	-.07
hay	.00	-.02	.06	-.00
he	-.29	.01	-.10	.15
he is	-.24	.00	-.00	.00
he leido	.05	-.05	.05	.00
he s	.00	-.03	-.14	.32
head	.04	-.07	.00	-.00
head of	.04	-.07	.00	-.00
heade-	-.01	.03	-.02	-.07
header	-.01	.03	-.02	-.07
headl-	-.11	.18	.04	-.18
headline	-.11	.18	.04	-.18
hear	-.05	-.11	-.09	.17
hear what	-.05	-.02	-.09	.04
heard	-.01	-.03	-.29	.57
heard from	-.01	-.03	-.29	.57
heb	.27	-.05	.00	-.16
heft	-.02	.05	-.03	-.05
hei	.00	.18	-.03	-.02
heiss-	.16	-.14	.00	-.01
hello	.07	-.02	-.00	.19
help	.00	-.08	.00	.00
helt	.08	.00	-.12	-.05
her	.03	-.31	.64	-.36
here	.19	-.29	-.28	.32
here i	-.08	-.00	-.00	.26
here is	.00	.00	.01	-.06
hereb-	.28	.00	.00	-.19
hereby	.28	.00	.00	-.19
hereby approve	.28	.00	.00	-.19
herfr-	.07	-.00	.00	-.07
herfra	.07	-.00	.00	-.07
herzl-	.05	-.02	.00	-.06
herzliche	.05	-.02	.00	-.06
herzliche grusse	.05	-.02	.00	-.06
hesit-	-.04	.00	.16	-.10
het	-.16	.11	-.17	.16
het een	.00	-.03	-.02	.14
hetve-	.37	-.10	.00	-.20
heure	.00	.26	-.23	.00
hi	.11	.00	-.07	-.09
hier	.00	.00	.38	-.30
hier niet	.00	.00	.38	-.30
hierm-	.05	-.02	.00	-.06
hiermit	.05	-.02	.00	-.06
hij	.00	.33	.00	-.23
hinau-	-.08	.10	.00	.00
his	.00	.09	-.03	-.09
hmm	-.09	-.12	-.08	.43
ho	.54	-.15	-.38	.19
ho prosim	-.07	.00	.06	-.10
hold	-.07	.04	-.01	.00
hold it	.00	-.06	.00	.04
hold the	-.14	.14	.00	-.03
holid-	.17	.04	-.00	-.19
holiday	.17	.00	.00	-.17
home	.06	.01	.00	-.06
hones-	.08	-.00	.24	-.31
honestly	-.07	-.00	.24	.09
hoor	.11	-.03	.00	-.02
hope	.40	.00	.24	-.14
host	-.28	.00	.00	.00
hotel	-.11	.00	.00	.00
hour	.00	-.18	.00	.08
hours	-.14	.06	.00	-.04
hours are	-.14	.06	.00	-.04
house	.00	-.01	.05	-.00
how	.04	-.45	.18	-.15
how are	-.13	.00	.00	-.19
how i	-.09	.00	.08	-.01
how it	.27	-.05	.00	-.15
howev-	-.10	.26	-.03	-.01
however	-.10	.26	-.03	-.01
however the	-.07	.17	-.01	-.01
hurt	-.05	.01	.25	-.23
hyva	.00	.14	.00	-.19
hyvak-	.12	-.01	.00	-.00
hyvaksyn	.12	-.01	.00	.00
i	-.22	-.96	-.26	.74
i agree	-.71	-.17	.00	.56
i am	.03	-.46	.06	.15
i appreciate	-.01	-.08	.15	-.03
i approve	.28	-.11	-.23	.20
i approved	.00	-.25	.00	.39
i ask	-.12	.61	.10	-.40
i can	.10	-.47	.08	-.04
i cannot	-.10	.12	-.14	.04
i confirm	.32	.00	-.02	-.30
i could	-.17	.13	-.22	.65
i d	.27	.31	-.09	-.23
i did	.15	.00	-.00	.02
i didn	-.21	-.00	-.00	.33
i disagree	.07	-.07	.31	-.13
i do	.33	.13	-.45	-.03
i don	.21	-.18	.21	.05
i enjoyed	-.17	.09	-.01	-.02
i find	.01	-.12	.12	-.03
i give	.52	.00	-.02	-.30
i got	.14	-.03	-.08	.00
i had	.12	-.24	.54	-.26
i have	-.34	-.05	-.04	.22
i haven	-.10	-.00	.00	.01
i hereby	.28	.00	.00	-.19
i hope	.00	.00	.24	-.04
i know	.43	-.16	.03	-.08
i like	-.03	-.00	.07	-.02
i liked	.00	.00	.00	-.09
i ll	-.22	.17	.33	-.18
i looked	.01	-.10	.00	-.00
i m	.25	-.02	-.23	.07
i must	.00	-.07	.01	-.08
i need	-.09	-.26	-.01	.42
i never	-.13	-.01	-.41	.71
i noticed	.26	-.11	.00	-.05
i only	.00	-.04	-.05	.03
i read	.61	-.38	-.06	-.17
i refuse	-.13	-.01	.12	.00
i reject	.00	.00	-.23	.50
i request	.00	.09	.00	-.27
i said	.16	.06	-.04	-.05
i saw	-.05	.00	-.02	-.00
i say	-.00	-.13	-.19	.13
i see	.38	-.13	-.06	-.07
i shall	-.33	.00	.00	.05
i should	-.08	-.04	-.14	.39
i suggest	-.07	.06	.00	.00
i support	-.17	.20	.00	.00
i suppose	-.27	-.01	.00	.38
i think	-.13	-.02	.58	-.34
i trust	-.27	.00	.00	.00
i ve	-.10	.02	-.26	.38
i vote	.16	.00	.01	-.02
i want	.00	.06	-.02	-.02
i was	.24	-.18	-.20	.32
i will	-.05	.04	-.02	-.49
i wish	-.12	.12	.10	-.02
i withdraw	.11	.00	-.08	.00
i won	.05	-.02	.20	-.15
i wonder	.00	-.24	.00	.27
i would	.07	.06	.05	-.16
i wouldn	.00	.07	-.03	-.05
ich	-.31	-.66	.35	.81
ich bin	.00	-.15	-.10	.21
ich finde	-.02	.01	-.03	.11
ich gebe	.05	-.15	.12	-.04
ich muss	.00	-.15	.00	.04
ich schau	-.13	.00	.00	.00
idea	.44	-.35	.00	.09
idea of	-.04	-.00	.00	.09
if	.33	-.21	.28	.03
if i	-.01	-.14	-.01	.20
if nobody	.07	-.05	-.00	.00
if the	-.18	.46	-.07	-.12
if we	-.01	-.25	.11	.23
if you	.04	.13	.03	-.12
igen	.00	-.15	.00	.28
ignor-	-.04	-.14	.00	.41
ignore	-.04	-.14	.00	.41
ignore my	-.04	-.14	.00	.41
ihr	-.60	-.18	.00	.96
ik	.13	-.45	.09	.25
ik heb	.16	-.05	.00	-.14
ik het	-.02	-.03	-.02	.12
ik keur	.16	-.05	-.00	-.14
ikke	-.12	.05	.51	-.12
ikke noget	.03	.00	-.07	-.06
il	.27	.33	-.38	-.27
il faudrait	-.06	.05	-.02	.00
il logo	-.03	.23	.00	-.23
il mio	-.03	.11	.00	.00
il resto	-.06	.02	.00	-.00
ilo	-.57	-.16	-.11	.72
ilo seen	.00	.00	-.06	.08
im	.03	-.08	-.15	.10
im buro	.00	-.15	-.10	.21
im kasten	.00	.25	.00	-.22
impec-	.15	-.01	.00	-.05
impos-	.00	.00	-.10	.06
impossible	.00	.00	-.10	.06
impossible d	.00	.00	-.10	.06
impre-	-.04	.11	-.06	.00
impri-	.00	.12	.00	.00
imprint	.00	.12	.00	.00
in	.26	.05	-.22	-.15
in 0	.00	-.24	.00	.28
in a	.21	-.12	.64	-.31
in and	-.14	.03	-.10	.18
in any	.00	-.01	.05	-.08
in contrario	-.04	.02	.00	.00
in der	.14	-.04	-.02	-.00
in favour	-.11	.45	-.22	-.10
in good	-.10	.13	-.03	-.02
in it	.11	-.12	-.13	-.02
in item	.00	.00	-.07	.09
in its	-.05	-.02	.06	.01
in my	-.10	-.09	.22	-.03
in order	.21	-.12	-.01	-.00
in our	.11	-.14	-.01	.00
in spring	.00	-.02	-.07	.00
in the	-.42	.68	-.08	-.15
in treno	.03	.00	-.09	.00
in word	-.09	.00	.00	.00
inclu-	-.18	.29	-.03	-.02
included	-.16	.22	.00	.00
infel-	-.06	-.06	.29	-.26
infelizmente	-.06	-.06	.29	-.26
infelizmente nao	-.06	-.06	.29	-.26
infor-	.11	-.22	.11	-.11
information	.00	-.16	-.00	.13
inga	.18	.00	.00	-.15
ingen	.08	-.01	.00	-.14
inget	-.00	-.01	-.41	.36
ingri-	-.47	-.00	-.17	.11
ingrid	-.47	-.00	-.17	.11
ini	.00	-.05	.10	-.01
inste-	.27	-.03	.38	-.40
instead	.27	-.03	.00	-.10
instead of	.27	-.03	.00	-.10
inte	.07	-.16	.16	.11
inte godkanna	.00	-.05	.00	.00
inter-	-.57	-.00	-.16	.77
interest	-.24	.00	-.07	.32
interesting	-.46	-.04	-.13	.62
internet	.14	-.04	.00	-.05
interview	-.07	.08	-.06	-.02
interview with	-.00	.04	-.05	.03
into	.00	-.16	.19	-.03
into it	.00	-.06	.05	.00
into this	-.01	-.08	.15	-.03
invan-	.18	.00	.00	-.17
inver-	.27	.02	.00	-.08
invio	.00	.12	-.11	.00
invoi-	-.05	.00	-.03	.00
is	-1.07	-.30	.67	.19
is 0	-.06	.17	.00	.41
is a	-.21	.11	.25	-.32
is against	-.13	.00	.65	-.38
is an	.00	.00	-.03	-.08
is approved	-.20	-.05	-.06	.15
is exactly	.09	.00	.00	-.14
is fine	-.77	.24	.00	.35
is for	.07	-.06	-.18	.21
is good	.14	-.02	-.11	-.10
is gorgeous	.00	.00	-.01	-.06
is het	.00	-.22	-.02	.20
is in	.16	-.15	-.01	-.03
is it	.00	-.02	-.01	.05
is lovely	.11	.05	-.00	-.02
is missing	-.14	.17	-.04	.00
is my	.20	.13	-.09	-.05
is negative	.00	.00	.05	-.10
is no	-.06	.04	.27	-.33
is not	-.20	.18	.09	-.29
is nothing	.05	-.12	.00	.00
is now	-.16	.19	-.08	.13
is okay	.09	.03	-.00	-.09
is on	.34	.02	-.03	-.16
is over	-.00	.28	.00	-.15
is put	.00	.13	-.02	-.06
is right	.07	.02	-.00	-.12
is sent	.00	-.03	.33	-.25
is short	.16	-.05	-.01	-.02
is spot	.11	.00	-.08	.00
is still	-.10	.09	.10	-.03
is the	.03	-.05	.04	-.11
is there	.04	-.18	-.01	.31
is this	-.13	-.19	-.07	.38
is too	.00	-.08	-.00	.00
is very	.21	-.08	-.02	-.06
is what	-.34	-.30	-.02	.61
is written	.00	.00	-.08	.00
is wrong	-.00	.19	.06	-.03
is yes	-.14	-.00	-.00	.00
isc	.09	.00	.00	-.03
isn	.21	.07	-.14	-.08
isn t	.21	.07	-.14	-.08
isso	-.08	.03	-.00	.13
issue	.05	-.26	.21	.16
issue 0	.10	-.48	-.17	.57
issue and	-.01	.00	-.04	.00
issue i	.04	-.04	.00	-.01
issue is	-.19	.00	-.02	.18
issue on	.06	-.09	.00	.00
issue should	.09	-.23	.18	.00
issue-	.07	-.14	.00	.00
issues	.07	-.14	.00	.00
ist	.15	-.21	-.04	.07
ist sachlich	.00	-.15	.12	.00
it	-.02	-.45	-.30	.16
it a	.08	-.09	-.00	.02
it again	-.29	.18	-.03	-.03
it and	-.21	.23	-.27	.15
it approved	-.00	.03	.00	-.20
it as	.00	-.06	-.01	.01
it at	.33	-.08	.00	.00
it back	-.45	.03	.10	-.07
it be	-.17	.11	.07	.07
it before	-.00	.06	-.00	-.06
it can	.05	-.06	.17	-.22
it d	.00	.02	-.00	-.04
it did	.00	-.11	.04	-.11
it does	-.03	.35	-.03	-.09
it go	.03	.00	-.11	.00
it goes	.03	.15	-.01	-.22
it has	-.01	.16	.05	-.05
it i	.13	-.09	-.02	-.03
it in	.15	.00	-.10	.02
it is	.81	-.26	.46	-.69
it isn	.13	-.04	-.03	-.19
it ll	.00	-.20	-.00	.18
it may	.05	.00	-.05	.00
it me	.00	-.02	-.01	.05
it must	.00	-.03	.31	-.20
it myself	-.08	.00	-.00	.26
it needs	-.31	.00	-.03	-.09
it never	.00	.31	-.26	.00
it not	.00	.40	-.03	-.22
it now	.00	-.00	.04	-.00
it on	.09	-.29	-.17	.16
it out	.22	-.16	-.00	-.04
it over	.03	-.12	.00	.18
it passes	.08	.00	.00	.00
it properly	-.23	-.01	.00	.26
it reads	-.10	.06	.00	.00
it round	-.09	.32	-.00	-.11
it s	-.09	-.02	.23	.16
it says	-.00	-.03	-.20	.29
it should	.36	-.10	-.25	.17
it so	.00	-.06	-.00	-.02
it stands	.12	.10	.05	-.07
it through	.00	-.04	.00	.01
it to	-.08	-.17	-.04	.16
it today	.00	-.24	.00	.26
it tomorrow	-.05	.00	.00	.00
it twice	-.18	-.02	.07	-.34
it until	-.02	-.04	-.05	.19
it will	-.05	-.09	.35	-.34
it with	.06	.26	-.09	-.14
item	.00	.02	.05	.06
item 0	.00	.12	.02	.07
item been	.00	-.05	.00	.00
its	-.05	-.20	.15	-.02
its release	-.00	-.04	.08	-.03
itu	.00	-.05	.00	.00
j	-.08	-.15	-.08	.25
j ai	-.01	-.11	-.08	.12
ja	-.08	-.14	.12	.56
ja tak	.12	-.00	.00	-.13
jag	.05	-.34	.83	-.30
jag har	.07	-.02	-.01	-.05
jalke-	-.07	.05	.00	-.01
jalkeen	-.07	.05	.00	-.01
jalkeen saa	-.07	.05	.00	-.01
jamas	-.07	-.03	.03	.00
jan	-.81	.00	.00	.00
jatte-	.00	-.07	.00	.00
je	-.45	-.15	.11	.35
je lis	-.38	-.16	.00	.50
je m	-.02	-.04	.10	.00
je n	.08	-.16	-.09	.29
je ne	-.00	-.43	.20	.02
je rozmazana	.00	-.00	.00	-.16
je suis	.00	.00	.00	-.12
je valide	.09	.00	-.11	-.00
jeg	.08	-.29	.49	-.12
jeg er	.00	-.15	.00	.28
jeg har	.02	-.04	-.31	.39
jen	.03	-.27	.00	.00
jest	-.37	.36	.00	-.03
jeste-	-.02	.00	.12	.00
jestem	-.02	.00	.12	.00
jestem przeciw	-.02	.00	.12	.00
jinak	-.03	-.00	.00	-.10
jo	-.39	-.08	-.27	.77
joint-	.00	.09	-.01	-.07
jointe	.00	.09	-.01	-.07
joke	-.16	.14	.00	.05
joke about	.00	.26	.00	-.22
journ-	.08	.00	.00	-.06
judge	.00	-.06	.00	.01
judge-	-.01	-.19	.12	.32
judgement	-.01	-.19	.12	.32
julka-	.07	.02	.19	-.29
julkaista	-.07	.05	.00	.00
julli-	-.07	.16	-.04	.00
jullie	-.07	.16	-.04	.00
just	-.42	.20	-.05	-.08
kaikk-	.01	.08	.00	-.10
kaikki	.01	.08	.00	-.10
kan	.12	.23	.64	-.92
kan inte	.00	-.05	-.28	.28
kan ni	-.05	.31	-.16	.00
kan vi	-.00	.02	-.04	-.13
kann	-.44	-.14	-.05	.28
kann das	-.52	.00	.00	-.00
karen	-.09	.06	.00	.07
karen s	-.09	.06	.00	.07
kasih	.09	-.01	.00	-.01
kasse-	-.02	.18	-.09	-.05
kaste-	.00	.25	.00	-.22
kasten	.00	.25	.00	-.22
kata	-.02	-.07	-.04	.11
keep	.07	-.04	-.04	.11
keep the	.07	.06	-.02	-.02
keine	.14	-.10	-.02	-.03
keine einwande	.14	-.04	-.02	-.00
keur	.16	-.05	-.00	-.14
khong	-.11	.00	.05	.20
kiito-	.09	-.01	.00	.00
kiitos	.09	-.01	.00	.00
kill	.00	.24	-.02	-.04
kill it	.00	.24	-.02	-.04
kind	-.09	.00	.08	-.02
kind regards	-.09	.00	.08	-.02
kinde-	-.05	.09	-.01	-.02
kindl-	.13	.09	.34	-.23
kindly	.13	.09	.34	-.23
kindly do	-.05	-.06	.27	-.14
kirjo-	-.07	.02	.00	.00
kirjoitetaan	-.07	.05	.00	.00
kjør	.12	.00	.00	-.07
kjør pa	.12	.00	.00	-.07
klar	-.08	-.01	.00	.00
klein-	.16	-.05	.00	-.14
know	.30	-.27	.11	-.11
know how	-.09	-.01	.10	-.02
know that	.00	-.11	.12	-.02
know when	-.06	.00	.00	.00
kolle-	-.17	.10	-.12	.37
kollegen	-.09	.18	-.03	-.05
komme-	-.07	.00	.00	-.08
kommer	-.07	.00	.00	-.08
kor	.12	-.08	.00	-.11
kor pa	.12	.00	.00	-.11
korja-	-.07	.21	.00	-.19
korjatkaa	.00	.16	.00	-.19
kuldh-	-.24	.19	-.01	.00
kunno-	.01	.08	.00	-.10
kunnossa	.01	.08	.00	-.10
kuva	-.18	.11	.00	.00
l	.00	-.35	-.09	.22
l accento	.00	.06	.00	-.16
l article	.14	-.12	.10	.00
l ensemble	-.05	-.14	.23	-.04
l envoi	-.55	-.08	.00	.42
l equipe	.08	.00	.00	-.06
l etat	-.02	-.04	.10	.00
l heure	.00	.26	-.23	.00
la	.13	.51	-.09	-.36
la date	-.09	.07	-.11	.00
la diffusion	.42	-.17	.02	-.10
la fecha	-.13	.09	-.07	.00
la page	-.15	-.04	.10	.00
la pagina	-.12	.33	-.03	-.18
la photo	-.02	.05	-.02	-.02
la version	-.04	.27	-.15	-.08
la versione	.00	-.14	.00	.04
lagos	-.03	-.00	.07	.00
lahet-	.00	.08	.00	-.20
lahetysta	.00	.08	.00	-.20
lahte-	.09	-.00	.00	-.04
laiss-	.00	-.09	.00	.00
las	.03	-.15	.01	-.14
las empresas	.00	.13	-.01	.00
last	.22	-.03	-.26	.30
last meeting	-.07	-.04	.00	.02
last month	-.16	-.05	-.02	.34
last night	.37	-.15	-.14	-.04
last page	.11	.16	-.06	.00
last sentence	-.27	-.04	.00	.00
last time	.00	.09	-.03	-.07
last year	-.03	.17	-.00	-.11
late	.29	-.06	-.02	-.16
late reply	.11	-.06	-.01	.00
laugh-	.07	-.15	.00	-.12
law	.00	.12	.00	.00
layou-	.03	-.10	.13	-.05
layout	.03	-.10	.13	-.05
layout is	-.01	-.06	.13	-.05
le	-.03	-.53	.09	-.02
le doy	.37	-.12	-.01	.00
le reste	-.07	.00	.00	-.02
le texte	-.00	-.16	-.03	.33
le vote	.00	-.13	.09	.00
lead	.05	-.18	.13	-.05
lead story	-.01	-.06	.13	-.05
learn-	.08	-.07	.00	.00
learned	.08	-.07	.00	.00
leave	-.02	-.01	.01	.21
leave it	.07	-.14	.03	.01
leave out	.00	.28	.00	-.24
leave the	.00	-.01	.05	-.00
leave until	-.00	-.14	-.00	.14
leeds	.00	-.06	-.06	.04
left	.13	.13	-.21	-.13
left out	.00	.13	-.04	-.13
legal-	-.15	.09	-.02	.00
leid	-.16	-.13	.47	-.15
leide-	.16	-.14	.00	-.00
leider	.16	-.14	.00	-.00
leido	.05	-.05	.05	.00
lengt-	.25	-.10	-.04	-.05
length	.15	-.04	-.02	-.05
leo	-.18	-.05	-.07	.08
ler	-.07	-.00	-.04	.13
les	-.21	.20	-.07	-.12
lesen	.15	-.29	.00	.33
let	.17	-.30	.56	-.29
let it	.07	-.00	-.11	-.01
let me	-.28	-.12	-.03	.53
let s	.05	-.02	.05	-.11
let the	-.16	-.13	.15	-.03
let this	-.09	-.12	.60	-.40
let us	.48	-.05	-.03	-.27
lette-	.12	-.02	.11	-.19
letter	-.04	.03	.11	-.06
letti-	.02	.13	-.03	-.02
letting	.02	.13	-.03	-.02
letting me	.02	.13	-.03	-.02
letto	.03	-.01	-.09	.00
lgtm	.25	.00	.00	-.13
li	.16	-.03	-.14	-.02
li tudo	.10	-.00	-.05	.00
liber-	.22	-.14	-.05	-.03
libera	.16	-.14	.00	-.01
libra-	.08	-.08	.00	.00
library	.08	-.08	.00	.00
licht	.16	-.14	.00	.00
lien	-.07	.00	.00	.00
life	.03	.06	-.04	.00
lige	.08	.12	-.06	-.06
light	-.10	-.16	.31	-.30
light from	-.12	.00	-.00	-.10
like	-.37	-.04	.26	.13
like it	-.11	-.10	.00	.25
like the	-.19	.20	.06	.01
like to	-.00	-.13	.06	.03
liked	.12	.00	.00	-.19
liked it	.06	.00	.00	-.04
limit-	-.00	-.14	-.00	.14
limited	-.00	-.14	-.00	.14
limited access	-.00	-.14	-.00	.14
lindo	.08	.00	-.03	-.00
line	.04	.10	-.03	-.09
line on	-.04	.17	.00	-.09
lines	-.05	.04	-.01	-.01
link	.03	.26	-.10	-.26
link is	-.14	.04	-.00	.00
lis	-.38	-.16	.00	.50
lis ca	-.38	-.16	.00	.50
list	-.14	.12	-.10	.25
list i	.12	-.00	-.07	-.04
list of	-.07	.08	.00	-.02
lite	.08	-.41	-.13	.49
littl-	.08	-.07	.00	-.03
little	.08	-.07	.00	-.03
live	.14	-.12	-.03	-.14
live with	.14	-.12	.00	-.11
ll	-.38	-.06	.31	.19
ll be	.13	.04	.00	-.16
ll do	.02	-.24	.00	.00
ll have	.00	.08	-.02	-.07
lo	-.65	-.12	.57	-.01
lo apruebo	.00	.18	-.15	.00
lo demas	-.02	.00	.00	-.08
lo leo	-.18	-.05	-.07	.08
lo pueden	.00	-.14	-.00	.18
locke-	.00	-.17	-.03	.05
locked	.00	-.17	-.03	.05
logo	-.22	.82	.13	-.73
long	.07	-.03	-.00	-.03
longe-	.00	-.00	-.19	.14
longer	.00	-.00	-.19	.14
look	-.09	-.07	-.07	.35
look at	-.11	.02	-.07	.35
looke-	.01	-.10	.00	-.04
looked	.01	-.10	.00	-.04
looked for	.01	-.07	.00	-.04
looki-	-.08	.00	-.05	.21
looking	-.08	.00	-.05	.21
looks	-.50	.19	.00	-.02
looks fine	.20	-.02	.00	-.09
looks good	-.51	.22	.00	.07
looks great	-.18	-.01	.00	.00
los	.05	-.03	-.02	-.01
lose	.00	.02	-.00	-.04
lot	.24	-.15	-.01	-.12
love	-.08	-.05	.08	-.01
loved	.00	.05	-.02	-.15
lovel-	-.18	.03	-.03	.33
lovely	-.18	.03	-.03	.33
loves	-.08	.00	-.03	.09
loves it	-.08	.00	-.03	.09
lu	.00	-.07	.00	.00
lunch	-.06	-.04	-.00	.14
lunes	-.00	.00	.00	-.16
lys	.17	-.03	.12	-.17
m	.13	-.07	-.24	.19
m afraid	.00	-.03	.14	-.12
m fine	-.42	.28	.00	-.15
m giving	.22	-.10	-.01	-.05
m in	-.09	.13	.00	-.13
m nearly	-.09	.12	-.04	.00
m not	-.21	.27	.00	-.08
m on	-.00	-.16	-.03	.29
m y	-.02	-.04	.10	.00
ma	.25	-.40	.18	.13
ma e	.46	-.14	-.27	.01
maar	.33	-.52	.00	-.00
made	.27	-.14	-.01	.21
made me	.33	-.09	.00	-.04
mag	-.14	.17	-.04	.00
mag het	.08	-.04	.00	.00
mag zo	-.22	.21	-.04	.00
mai	-.02	.14	-.09	-.08
mail	.01	-.54	-.29	.81
maile-	.04	-.06	.00	.00
mailed	.04	-.06	.00	.00
mais	.39	-.27	-.06	-.02
make	-.13	.16	.11	-.24
make the	-.04	.19	-.03	-.15
mam	.03	.08	.00	-.02
mam zastrzezen	.00	.08	.00	-.01
man	.07	-.16	-.11	.21
manca	-.06	.00	.00	.00
manca l	-.06	.00	.00	.00
manda-	.31	-.01	-.29	.11
mandalo	.00	-.00	.00	-.08
mandar	.03	.01	-.08	.13
manqu-	.00	-.14	.23	-.04
manque	.00	-.14	.23	-.04
many	-.05	-.19	.30	-.01
many thanks	.00	-.12	.00	.09
map	.03	.03	-.00	-.11
march	-.05	.00	.00	-.00
marks	.09	-.08	-.00	.00
marta	-.99	.00	.00	.00
mas	.00	-.06	-.12	.00
maste	-.05	-.65	.61	.53
match	.10	.00	-.03	-.07
mate	.07	.01	.00	-.21
mater-	.05	-.07	.05	-.01
matin	.00	-.07	.00	.00
matte-	.08	-.14	-.04	.14
matter	.08	-.08	-.04	.00
may	.08	-.02	-.32	.38
may be	.05	-.11	-.05	.00
may go	-.09	.38	-.11	.00
may i	-.07	.02	.00	.11
may proceed	.06	.00	.00	.00
may publish	-.09	.15	-.02	.00
may send	-.19	-.01	.00	.00
me	.53	-1.03	-.41	.68
me and	-.03	.13	-.03	-.01
me as	.30	-.11	-.09	.00
me dobry	.04	.00	.00	-.09
me e	.00	-.04	.20	-.06
me i	-.09	.11	-.03	-.02
me in	-.09	.00	.00	-.00
me it	-.05	.00	.17	-.21
me lo	.00	-.16	-.02	.29
me on	.00	-.00	.00	.09
me once	-.10	.03	.00	-.02
me or	.00	-.04	-.01	.05
me out	-.09	.00	-.07	.30
me parece	-.07	.02	.06	-.00
me provided	-.10	.06	.00	.00
me see	.02	.13	-.03	-.02
me the	-.05	-.03	.14	-.02
me to	-.30	.02	-.16	.18
me va	.08	-.00	.00	-.10
me you	-.13	.00	.00	.21
mea	.00	-.03	.00	-.10
mean	-.05	.00	.00	.00
means	-.04	.01	.00	-.07
meant	.07	-.19	-.01	.17
meant to	.07	-.10	-.01	.04
med	.44	-.35	-.14	-.15
med det	.26	-.18	.00	-.12
mee	.00	.00	.38	-.30
meeti-	-.07	-.05	-.12	-.03
meeting	-.07	-.05	-.03	-.03
meetings	.01	.00	-.09	.00
meg	-.03	-.09	-.09	.41
mei	.00	.06	.00	-.04
meine-	.04	-.19	.46	-.21
meiner	.20	-.15	-.01	-.06
meiner seite	.20	-.15	-.01	-.06
mejor	-.25	-.00	.62	-.42
melho-	-.07	-.00	.14	.09
melhor	-.07	-.00	.14	.13
membe-	.24	-.34	.32	-.36
member	.10	-.06	.03	-.06
member bodies	.00	-.06	.03	.00
members	.14	-.28	.29	-.31
meme	.42	-.07	.00	-.18
men	.04	.04	-.27	.33
men det	.05	.04	-.01	-.12
menci-	.00	.13	-.01	.00
menti-	.17	.30	-.12	-.33
mention	.00	.17	-.06	-.19
mentioned	.17	-.05	-.06	-.01
merci	-.19	-.06	.00	.50
merci beaucoup	-.33	.00	.00	.48
merci de	.00	.02	.00	-.07
merci pour	.19	-.16	.00	.27
mes	.00	.09	.00	-.08
messa-	-.05	-.09	.00	.08
message	.00	-.09	.00	.06
met	-.52	-.29	.00	.38
meu	.05	-.07	.34	-.08
meu aval	.09	.00	.00	.00
mi	.41	-.39	.18	.07
mi apellido	-.02	.05	-.02	.00
mi aprobacion	.24	-.15	-.02	.00
mi parte	.12	.15	-.15	-.19
mi visto	.28	-.36	.03	.30
mi voto	.00	-.02	.06	.00
mi yes	-.09	.09	-.02	.00
mia	.49	.00	-.36	-.03
mich	-.24	.00	.00	.00
miche-	-.60	.00	-.08	.12
michel	-.60	.00	-.08	.12
middl-	-.17	-.06	.61	-.13
middle	-.17	-.06	.61	-.13
mig	.20	-.05	.11	-.21
mij	.08	.09	-.11	-.01
mij mag	.08	-.04	.00	.00
mijn	.26	.01	-.19	.09
mim	.05	-.06	.00	.00
mim esta	.05	-.06	.00	.00
min	.18	.00	.00	-.03
mind	-.16	.17	.00	-.09
minds	-.04	-.05	-.03	.09
minha	.16	-.00	-.14	-.02
minha parte	.16	-.00	-.14	-.02
minis-	.11	-.00	.15	-.18
ministry	.00	.00	.15	-.18
minor	-.03	.17	-.02	-.08
minul-	.15	.00	.00	.00
minut-	-.09	.20	-.03	-.04
minutes	-.07	.00	.00	.02
minutes of	-.07	.00	.00	.02
mio	-.03	.11	.00	.00
mir	-.06	-.13	.36	-.15
misse-	.00	.00	.00	-.13
missed	.00	.00	.00	-.13
missed my	.00	.00	.00	-.13
missi-	-.14	.17	-.08	.00
missing	-.14	.17	-.08	.00
mista-	.01	-.15	.02	.00
mistake	.01	-.15	.02	.00
mit	-.08	-.21	.00	.63
mits	-.10	.25	-.03	-.11
mits de	-.10	.25	-.03	-.11
mixed	-.05	.13	-.01	.01
mo	-.07	.00	-.02	.20
mobil-	.11	-.06	-.04	.00
mobile	.11	-.06	-.04	.00
modif-	.03	.07	-.09	-.08
modifications	.00	.09	.00	-.08
moet	.00	-.53	-.02	.64
moete-	.00	-.16	.35	-.05
moeten	.00	-.16	.35	-.05
moeten we	.00	-.16	.35	-.05
mohon	.00	.12	.10	-.15
moi	.54	-.07	.00	-.24
moins	.02	-.02	.00	-.08
moins de	.02	-.02	.00	-.08
mojej	.08	.08	.00	-.03
mojej strony	.11	-.03	.00	-.03
momen-	-.05	-.02	-.05	.05
moment	-.05	-.02	-.05	.05
mon	.25	.20	.23	-.30
mon cote	.07	-.03	.00	.00
mon prenom	.00	.08	.00	-.07
monda-	-.14	-.17	.22	-.08
monday	-.14	-.17	.22	-.08
monday call	.00	-.01	.07	.00
month	-.32	.11	-.03	.29
mooi	.28	.10	.00	-.15
mooi nummer	.28	.10	.00	-.12
more	.23	-.30	-.08	.02
morge-	.24	-.18	.00	.10
morgen	.24	-.18	.00	.10
morni-	.37	-.16	-.08	-.05
morning	.37	-.16	-.08	-.05
mot	-.02	-.04	.10	-.03
mothe-	-.16	.00	-.12	.31
mother	-.16	.00	-.12	.31
moved	.12	.06	-.03	-.12
moze	.09	.00	.00	-.03
moze isc	.09	.00	.00	-.03
mr	-.06	-.01	.12	-.07
ms	-.22	-.17	.00	.64
much	-.04	-.02	.03	-.09
much work	.00	-.05	.03	.00
mucho	.51	-.53	.36	-.11
muito	.07	-.07	-.04	-.02
mure	.33	-.22	.23	-.07
muss	.00	-.62	-.00	.57
muss vorher	.00	.00	.00	-.05
musst-	-.08	.10	.00	.00
must	-.02	-.29	.30	-.28
must be	.00	-.05	-.08	.00
must decline	.00	.00	.01	-.08
must go	-.02	-.06	.03	.00
must not	.00	-.21	.31	-.20
must say	.00	-.07	-.01	-.00
mutta	-.16	-.04	-.04	.01
muute-	-.18	.11	.00	.00
muuten	-.18	.11	.00	.00
muy	-.14	.00	.00	.00
muy bien	-.14	.00	.00	.00
muzet-	.05	.02	-.10	.00
muzete	.05	.02	-.10	.00
my	1.01	-.74	.30	-.48
my account	.09	.00	.00	-.14
my answer	.03	-.05	.16	-.25
my approval	.12	.12	.23	-.12
my blessing	.00	.00	.00	-.06
my colleague	-.14	-.03	-.32	.56
my comments	.00	.04	.00	-.14
my compliments	.06	-.00	-.00	-.01
my daughter	.07	-.16	.00	-.01
my dead	-.12	.00	.00	-.00
my dear	-.03	.13	-.03	.00
my desk	.17	-.06	-.15	.06
my english	-.05	-.10	-.01	.32
my favourite	.22	-.10	-.01	-.05
my judgement	-.01	-.19	.12	.32
my mother	-.16	.00	-.12	.31
my name	.24	.00	.11	-.18
my ok	.03	-.01	.00	-.16
my opinion	.06	.04	.00	.00
my own	-.04	-.09	-.01	.13
my part	.05	-.04	-.05	.00
my phone	.26	-.00	-.03	-.35
my side	.31	-.16	-.04	-.21
my stop	.00	.00	.00	-.13
my surname	-.07	.26	-.07	-.10
my verdict	.00	.00	.05	-.03
my vote	-.37	-.14	.53	-.37
my wife	-.02	-.08	-.02	.23
my yes	-.01	.07	-.15	-.01
mysel-	-.09	-.08	.08	.26
myself	-.09	-.08	.08	.26
n	-.22	.14	-.23	.43
n ai	.08	-.12	-.07	.33
n approuve	.00	.00	.00	-.04
n est	-.11	.00	-.12	.25
na	-.80	.25	.24	.57
na strane	-.04	.29	.00	-.14
nada	.25	-.06	-.13	-.04
nada a	.00	.00	-.04	-.04
nada que	.21	-.13	-.01	-.00
name	-.50	.35	.39	-.33
name of	-.30	.06	-.04	-.02
name right	-.11	.27	-.00	-.05
name to	.00	-.10	.05	-.05
named	-.13	-.04	.32	-.10
namen	-.16	.03	.47	-.20
names	-.00	.19	.06	-.39
names an	.00	.16	.09	-.20
names of	.00	-.03	-.00	.10
nao	-.27	.08	-.03	.11
nao posso	-.06	-.06	.29	-.26
nar	.00	-.15	.00	.28
natio-	-.07	.13	.06	-.11
nativ-	-.18	.20	-.02	.00
native	-.18	.20	-.02	.00
nay	-.04	.00	.07	-.04
ne	-.24	-.39	.92	-.45
ne peux	-.00	-.13	.09	-.10
ne suis	.00	-.17	-.11	.17
ne vois	.10	-.16	.21	-.04
nearl-	-.22	.54	-.04	-.17
nearly	-.22	.54	-.04	-.17
nearly there	-.08	.33	-.09	-.10
neces-	-.12	-.08	.00	.00
need	-.02	-.16	-.14	.36
need another	.06	-.04	-.04	.11
need anything	.04	.00	.00	-.09
need to	-.16	-.25	-.09	.45
neede-	-.02	.18	-.20	.13
needed	-.02	.18	-.20	.13
needed the	.07	.18	-.16	-.03
needf-	.11	-.06	-.03	-.04
needful	.11	-.06	-.03	-.04
needn	.09	.00	.00	-.14
needn t	.09	.00	.00	-.14
needs	-.57	.42	-.07	-.09
needs a	-.18	.25	-.06	-.00
needs to	-.08	.17	.00	-.09
negat-	.00	-.02	.11	-.10
negative	.00	.00	.05	-.10
neith-	.13	-.20	-.02	.05
neither	.13	-.20	-.02	.05
neither do	.07	-.05	-.00	.00
nej	-.07	.22	.10	-.34
nel	-.00	.12	-.11	.00
nel titolo	-.00	.12	-.11	.00
nem	-.24	.11	-.01	.00
nesou-	.17	-.02	-.11	.00
nesouhlasim	.17	-.02	-.11	.00
nessu-	.03	-.07	.11	-.06
netwo-	-.05	.06	-.05	.05
network	-.05	.06	-.05	.05
neutr-	-.13	.25	-.08	-.04
neutral	-.07	.31	-.10	-.02
never	.02	.61	-.85	.71
never to	.00	-.00	-.10	.00
nevyd-	-.07	.00	.06	.00
nevydavejte	-.07	.00	.06	.00
new	-.20	.24	-.04	-.22
new one	.09	.20	-.11	-.06
newsl-	.00	-.51	.38	.01
newsletter	-.07	-.47	.38	.02
newsletter and	-.08	-.00	.08	-.01
newsletter i	-.20	-.00	.00	.08
newsletter is	.22	-.06	-.11	-.08
newsletter on	.18	-.13	-.01	.00
next	.67	-.08	-.10	-.47
next time	.35	-.25	-.04	.00
next to	-.05	.04	-.01	-.09
next week	.26	-.01	.00	-.26
ni	.00	.28	-.15	-.14
nic	.00	.14	-.10	-.10
nice	.10	.10	-.02	-.12
nicel-	.02	-.12	-.00	.00
nicely	.02	-.12	-.00	.00
nicht	.09	-.00	.37	-.26
nicht im	.00	-.15	-.10	.21
nicht-	-.07	-.05	.00	-.01
nichts	-.07	-.05	.00	-.01
nie	-.10	.04	.09	-.12
nie mam	.03	.08	.00	-.02
niet	-.08	.02	.43	-.27
niet mee	.00	.00	.38	-.30
niet willen	.00	-.16	.35	-.05
night	.39	-.17	-.18	-.07
niks	.00	-.24	.00	.10
no	-.42	-.64	.96	-.43
no aprobado	.00	.00	-.04	.11
no apruebo	.00	-.14	.00	.00
no changes	-.33	.00	.00	1.15
no comments	-.07	-.07	-.08	.92
no do	-.07	.02	.00	.00
no es	.05	-.15	.00	.00
no from	.00	-.03	.14	-.47
no i	.00	-.06	-.13	.54
no issues	.07	-.12	.00	.00
no lo	.00	.16	-.23	.02
no longer	.00	-.00	-.17	.11
no me	-.08	-.02	-.33	.38
no notes	.00	.00	-.08	.00
no objection	-.01	.04	-.10	-.07
no objections	.25	-.02	-.02	-.04
no other	-.16	.30	-.04	-.11
no problem	-.17	.25	-.01	.00
no puedo	-.31	-.03	.27	.00
no reason	.07	-.05	-.01	.00
no remarks	.00	-.05	.00	.00
no se	-.02	.00	.13	-.09
no tengo	.00	.07	-.09	.00
no the	-.04	-.07	.18	-.16
no worries	-.14	.16	-.04	.00
nobod-	.17	-.04	.03	-.03
nobody	.17	-.04	.03	-.03
nobody else	.17	-.08	-.00	.00
nobody will	.00	.04	-.00	-.03
noch	-.08	.02	-.08	-.02
noch nicht	.00	.00	-.08	.04
nod	.28	-.10	-.01	-.10
nog	-.23	.54	-.17	-.18
nog even	-.00	-.03	-.11	.05
noget	.03	.00	-.07	-.06
nomas	.19	-.01	.00	-.04
nombr-	-.10	.11	-.02	.00
nombre	-.10	.11	-.02	.00
nome	-.18	.23	-.13	.00
nomor	.00	.16	.00	-.14
non	.24	.02	-.19	-.12
non lo	-.18	-.00	.34	-.10
none	.06	-.09	.09	-.10
none of	-.05	-.06	.13	-.05
nonse-	.04	-.08	-.00	.00
nonsense	.04	-.08	-.00	.00
nope	.00	-.04	.13	-.06
nope nope	.00	-.04	.13	-.06
nos	-.06	-.02	.06	.00
not	-.21	.81	-.53	-.24
not 0	.00	.32	-.05	-.12
not a	.08	-.03	.09	-.10
not agree	.00	.18	-.10	-.02
not approve	-.11	-.05	-.09	.09
not approved	-.17	-.23	.02	.07
not be	.19	.08	-.00	-.20
not consent	.00	-.03	.15	-.21
not fit	-.05	.00	.00	.00
not formed	.00	.00	-.18	.20
not go	.00	-.18	.00	.00
not in	-.15	.38	-.06	-.10
not me	-.03	.19	-.05	-.10
not my	.24	-.11	-.01	-.08
not put	.00	.00	-.12	.11
not quite	.00	.00	-.01	-.04
not quoted	-.30	.43	-.03	-.01
not read	-.05	-.00	-.18	.39
not say	-.03	.07	-.01	-.01
not see	.48	-.08	.28	-.48
not support	.00	-.01	.07	.00
not sure	-.17	-.15	-.12	.54
not the	.05	-.22	-.00	.15
not to	-.03	-.03	.21	-.16
not use	-.11	.10	.00	-.03
not yet	.00	-.17	.00	.00
note	-.17	.00	.00	.00
noted	-.20	-.00	.00	.00
noted with	-.20	-.00	.00	.00
notes	-.08	.01	-.08	.00
nothi-	-.03	-.06	-.12	-.12
nothing	-.03	-.06	-.12	-.12
nothing else	-.15	.22	.00	-.11
nothing to	-.19	-.11	.00	-.03
nothing wrong	.38	-.20	.00	.00
notic-	.24	.08	.00	-.07
notice	-.02	.19	.00	-.03
noticed	.26	-.11	.00	-.05
nous	-.09	.00	.16	-.10
now	.50	-.20	-.12	.01
nu	.08	.00	-.19	-.05
nuevo	.00	.25	-.03	-.18
nulla	.01	.02	.00	-.06
nulla in	-.04	.02	.00	.00
numbe-	-.43	.18	.08	.30
number	-.43	.21	.11	.30
number is	-.06	-.18	.00	.51
number of	.07	.28	-.11	-.12
numer	-.13	-.06	-.02	.25
numer-	.26	.11	.12	-.38
numero	.26	-.43	.34	-.32
numero non	-.02	.00	.01	-.10
numme-	.30	.21	.08	-.35
nummer	.30	.24	-.04	-.22
numre-	.07	-.02	-.01	-.03
numret	.07	-.02	-.01	-.03
nur	-.02	.08	-.03	-.05
o	-.03	.19	-.21	.20
o meu	.09	.00	.00	.00
o nome	-.18	.15	-.03	.00
o texto	.09	-.09	.32	-.10
obitu-	.00	-.05	.00	-.11
obituary	.00	-.05	.00	-.11
objec-	.12	-.02	-.12	-.29
object	.30	-.03	-.02	-.07
object to	.30	-.03	-.02	-.07
objection	.07	.04	-.10	-.17
objection from	.18	.04	-.00	-.07
objections	-.25	-.03	-.02	-.04
oblig-	.26	.13	-.06	-.28
obliged	-.20	.13	.00	-.00
obliged to	-.20	.13	.00	-.00
obrig-	-.14	-.00	-.17	.26
obrigado	-.14	-.00	-.17	.26
obser-	-.22	.00	.00	.48
obsta-	.17	-.02	-.02	-.02
obstacle	.15	-.02	-.02	-.02
och	.07	-.02	-.30	.17
of	.11	.27	.31	-.52
of 0 sentences	-.43	-.19	.17	.70
of 1 sentences	-.79	-.59	.17	.47
of 2 sentences	-.29	.03	-.15	.14
of 3 sentences	.69	.05	-.33	-.43
of 4 sentences	.72	-.16	.12	-.35
of a	.35	-.12	-.10	.04
of all	.08	.11	-.06	-.05
of experts	.00	.28	-.10	-.10
of it	.14	-.22	-.02	.09
of me	-.06	.00	-.03	.09
of my	-.14	.01	.10	-.03
of our	-.15	.08	-.03	.26
of quoted	.00	-.00	.00	-.06
of that	.07	-.13	.18	-.05
of the	.08	.29	.03	-.69
of them	.00	.04	.00	-.14
of this	-.16	.00	-.07	.27
of us	.08	-.09	.00	.00
of your	.00	-.01	-.20	.40
off	.01	.39	.08	-.45
off it	-.13	.14	-.04	.00
off on	-.13	.16	.23	-.14
off the	.12	.11	-.03	-.06
off you	.05	.00	.00	-.07
offic-	.13	-.09	.06	.03
office	.17	-.25	.12	.04
og	.04	-.15	.00	.27
ok	-.21	.20	-.14	.47
ok for	.05	-.01	-.06	.00
ok go	.09	-.07	.00	.00
ok once	-.05	.09	.00	.00
ok to	.16	-.06	-.02	-.02
okafo-	-.04	.12	-.02	-.04
okafor	-.04	.12	-.02	-.04
okay	.15	.06	-.00	-.23
okay but	.00	.03	-.00	-.04
okay with	.06	.04	.00	-.13
oke	.05	.00	.00	.00
okej	.08	.00	-.12	-.05
okej for	.08	.00	-.12	-.05
old	.11	-.03	.01	-.07
om	.15	-.16	-.05	-.13
on	.84	-.26	-.01	-.19
on 11th	-.12	.22	-.02	-.03
on approval	-.15	.00	.00	.04
on behalf	.23	-.07	.00	-.09
on condition	-.11	.10	.00	-.03
on friday	.27	-.05	.13	-.34
on it	-.49	-.07	-.13	.75
on leave	-.00	-.14	-.00	.14
on my	.43	-.26	-.15	-.10
on ne	-.27	.00	-.03	.25
on one	-.01	-.08	.12	-.03
on p	.00	.19	-.14	.00
on page	.41	-.09	.27	-.01
on saturday	.33	-.07	.00	-.08
on sunday	.10	.00	.00	-.06
on the	.02	-.12	-.18	.20
on thursday	.00	-.00	.00	.09
on time	.09	-.08	.00	.00
on tuesday	.32	.02	-.04	-.17
on wednesday	.00	-.06	-.00	.04
on y	-.09	.00	.16	-.10
on your	.01	.05	.00	-.02
once	-.15	-.24	.07	.06
once i	.00	-.21	-.02	.08
once it	.00	-.06	.10	-.00
once the	-.15	.03	.00	-.02
one	-.30	.42	.53	-.41
one and	-.09	.05	.19	-.12
one anonymous	-.01	-.06	.13	-.05
one attached	.00	.05	-.02	-.10
one does	.24	-.12	.14	-.17
one hand	.00	-.12	-.00	.17
one in	.00	.03	.00	-.05
one is	-.19	.00	-.08	.00
one out	-.09	-.06	.18	-.01
one s	.24	-.12	-.10	-.09
one small	.00	.28	.00	-.31
one thing	.05	.10	-.08	-.02
one this	.37	-.04	-.00	-.18
ones	-.14	.16	-.13	.10
only	.15	-.02	.01	-.10
only please	-.14	.24	.00	-.08
only the	-.03	.19	-.05	-.13
op	-.07	.25	-.20	-.03
opdat-	.00	.13	.00	-.02
open	-.12	-.23	-.39	.64
open the	-.06	-.07	-.17	.34
openi-	-.14	.06	-.00	-.06
opening	-.14	.06	-.00	-.06
opening hours	-.14	.06	.00	-.04
opini-	-.04	.03	-.08	.16
opinion	-.04	.03	-.08	.16
opor	.00	.00	-.04	-.04
oppos-	-.02	-.04	.10	.00
oppose	-.02	-.04	.10	.00
or	.27	-.30	-.09	.14
or the	.00	-.02	.00	-.05
order	.14	-.22	-.05	.13
os	-.07	-.00	-.04	.09
other	-.26	.12	-.10	.26
other-	-.01	.36	.04	-.24
others	.40	-.02	.11	-.16
otherwise	-.41	.38	-.06	-.08
otimo	.29	-.06	-.05	-.05
otra	.37	-.41	.00	.18
otro	-.18	.06	.03	.00
ou	-.07	-.00	-.04	.11
ought	.00	-.00	.00	-.11
ought to	.00	-.00	.00	-.11
oui	.11	.01	.00	-.03
our	-.39	-.15	.15	.21
our members	.00	.00	.00	-.17
our name	-.10	-.01	.24	-.01
ourse-	.00	-.09	-.10	.25
ourselves	.00	-.09	-.10	.25
out	.04	.34	.14	-.71
out my	.00	.28	.00	-.24
out of	-.10	-.06	.18	.05
out on	.09	-.08	-.00	-.00
out the	.07	-.04	-.10	-.15
out under	-.10	-.00	.22	-.01
out with	.22	-.12	.00	-.05
ouvri-	.00	.00	-.11	.07
ouvrir	.00	.00	-.11	.07
over	.69	-.14	-.04	-.19
over my	-.12	.00	.00	-.00
over the	-.00	.28	.00	-.15
over to	.52	-.00	.00	-.39
overl-	.00	-.28	.00	.38
overt-	.00	-.01	.07	.00
overtaken	.00	-.01	.07	.00
overtaken by	.00	-.01	.07	.00
own	-.04	-.09	-.08	.25
own view	.00	-.09	-.01	.13
p	.13	.16	-.25	-.04
p 0	.13	.19	-.25	.00
pa	-.05	-.17	-.28	.36
pa det	.00	-.15	.00	.28
pa sidan	-.05	.08	.00	-.03
pa side	.00	.02	.00	-.14
page	-.05	.03	.16	-.06
page 0	.38	-.18	-.01	-.02
page one	-.49	.08	.29	.16
pages	-.10	-.07	-.03	.08
pages 0	.00	-.01	-.03	.11
pages twice	.00	-.05	.00	.00
pagin-	-.12	.10	.17	-.14
pagina	-.12	.10	.17	-.14
pagina 0	.00	.31	-.03	-.34
pain	-.14	.21	-.01	-.07
pak	-.09	.15	-.11	.11
pana	.00	.00	-.09	.00
pani	.00	-.08	-.00	-.04
paper	-.03	-.08	.00	.13
par	-.10	.05	.00	.00
par quoted	-.10	.05	.00	.00
para	.11	-.22	-.06	-.01
para el	.11	-.06	.00	-.01
parab-	.08	.00	-.03	.00
parabens	.08	.00	-.03	.00
parag-	-.07	.57	-.11	-.22
paragrafo	.00	.35	-.01	-.10
paragraph	-.07	.22	-.10	-.12
paragraph 0	-.08	.00	.00	-.01
paragraph on	.00	.00	-.07	.08
parec-	-.07	.02	.06	-.00
parece	-.07	.02	.06	-.00
paren-	-.16	.10	-.04	-.03
parents	-.16	.10	-.04	-.03
parfa-	-.38	.00	.00	.00
parfait	-.38	.00	.00	.00
parra-	.00	-.00	.00	-.08
parrafo	.00	-.00	.00	-.08
part	-.14	-.15	-.12	.41
part it	.05	.00	-.05	.00
part of	-.04	.00	-.03	.04
part on	-.15	.00	.00	.04
parte	.31	.11	-.38	-.21
parte-	-.00	.07	.00	-.03
parti-	-.00	.08	.01	-.12
parts	-.09	-.09	-.01	.16
parts are	-.09	-.03	-.01	.11
pas	-.16	-.37	.13	.43
pas d	-.00	-.16	-.03	.33
pass	.02	.15	-.05	-.01
passe-	.08	.00	.00	.00
passes	.08	.00	.00	.00
passt	-.24	.00	.00	.00
patie-	.06	-.04	-.00	-.00
pay	.00	.10	-.01	-.09
pdf	-.14	-.36	-.02	.40
peopl-	.13	.11	-.20	.27
people	.13	.11	-.20	.27
people in	.11	-.12	-.13	.16
people would	.00	-.17	-.03	.23
per	.33	-.18	-.02	-.27
per me	-.00	-.04	.20	-.10
perba-	.00	.06	.00	-.04
perbaiki	.00	.06	.00	-.04
perbaiki tanggal	.00	.06	.00	-.04
perfe-	.09	-.02	-.09	-.10
perfect	.07	.00	-.01	-.10
perfecto	.02	-.02	-.08	.03
perha-	.00	-.06	.00	.05
perhaps	.00	-.06	.00	.05
permi-	-.11	.10	.00	-.21
permission	-.11	.10	.00	-.21
pero	-.12	-.18	.24	.04
perso-	.03	.08	-.17	.11
person	.03	.08	-.17	.11
persp-	.00	.04	.00	.00
perspective	.00	.04	.00	.00
pesso-	.05	.00	.00	-.15
pessoal	.05	.00	.00	-.15
peter	.00	-.17	-.02	.37
peu	.02	.00	.00	-.08
peut	-.02	-.06	.10	.00
peux	-.00	-.13	.09	-.10
peux pas	-.00	-.13	.09	-.10
phat	-.04	.00	.07	-.00
phat hanh	-.04	.00	.07	-.00
phone	.32	-.09	-.05	-.35
phone number	-.27	.15	-.02	.00
photo	-.06	.18	-.16	-.19
photo credit	-.35	.00	-.05	.00
photo de	-.02	.05	-.02	.00
photo is	.09	.14	-.03	-.03
photo on	.21	-.01	-.03	-.14
photo-	-.03	.50	-.16	-.11
photograph	-.03	.26	-.15	.00
photographer	.00	.24	-.00	-.11
pictu-	-.13	.45	-.14	-.21
picture	.06	.28	-.11	-.20
picture of	-.07	.05	.00	.00
pictures	-.19	.17	-.03	-.01
piece	-.06	.15	-.02	-.15
piece about	.00	-.02	-.03	-.05
piece jointe	.00	.09	-.01	-.07
piece on	-.06	.09	.03	-.05
place	.00	.12	-.02	-.18
place-	-.00	.05	-.07	.00
plane	.00	-.00	-.15	.33
pleas-	-.01	.11	-.17	.17
please	-.52	.29	-.28	.50
please add	-.11	.04	-.02	.00
please delete	.00	-.15	-.22	.42
please do	.11	-.06	-.01	-.01
please don	-.04	.07	-.14	.33
please drop	.00	-.24	.34	.00
please go	.30	-.00	-.04	-.10
please hold	-.14	.22	.00	-.03
please ignore	-.04	-.14	.00	.41
please make	-.04	.02	-.03	-.06
please not	-.15	.27	.00	.00
please proceed	.07	-.01	-.02	-.03
please put	-.01	.03	-.00	-.07
please remove	-.07	.05	-.00	-.04
please send	-.29	-.06	.00	.00
please take	.00	.13	-.20	.00
please the	.34	-.04	-.02	-.11
please to	-.05	.06	.00	.00
please use	-.17	.05	-.02	-.10
please wait	-.02	-.08	-.00	.18
please withdraw	-.00	.00	.10	-.09
pleasure	.05	-.18	.11	-.05
pleasure to	-.01	-.04	.12	-.04
pls	.00	-.01	-.20	.39
plus	.42	-.11	-.06	-.10
pod	-.00	.21	-.00	-.13
pod warunkiem	-.00	.21	-.00	-.13
pode	.12	-.02	-.09	-.08
pode enviar	-.06	.00	.00	.00
pode mandar	.10	-.02	-.05	-.08
pode publicar	.08	.00	-.03	.00
podem	-.07	.19	.00	-.08
poem	-.04	.32	-.24	.00
poi	-.09	.26	-.04	-.16
point	-.04	.28	.13	-.25
point 0	.00	.18	.00	-.13
point-	.00	.01	-.04	-.11
points	.00	.01	-.04	-.11
polic-	.00	.05	.00	-.07
poner	-.12	.26	-.07	-.10
poner el	-.12	.23	.00	-.10
por	.15	.17	-.20	-.16
por el	-.02	-.04	.00	-.00
por favor	-.21	.34	-.03	-.08
por la	.00	-.23	.00	.26
por mi	.15	.23	-.17	-.24
por mim	.05	-.06	.00	.00
por quoted	.00	.06	.00	-.05
porad-	.05	-.02	.00	.00
poradku	.05	-.02	.00	.00
posit-	.13	-.13	.36	-.04
position	.00	.00	.29	-.04
positive	.13	-.00	-.02	.00
possi-	-.18	.01	-.06	.28
possible	-.00	.01	-.06	.28
possible to	.00	.17	-.06	-.19
posso	-.06	-.06	.29	-.26
posso concordar	-.06	-.06	.29	-.26
post	-.09	-.06	-.00	.00
post it	.07	-.05	-.00	.00
pour	-.43	-.38	.01	.96
pour ce	.29	.00	.00	-.29
pour l	-.44	-.25	.00	.50
pour la	.27	-.05	-.06	.07
pour le	-.07	.00	.00	-.02
pour moi	.12	-.07	.00	-.04
pouve-	-.04	.00	-.11	.07
pouvez	-.04	.00	-.11	.07
pouvez vous	.00	.00	-.10	.06
power	.08	-.06	.05	.00
power cut	.08	-.06	.05	.00
poza	-.04	.11	.00	-.10
pozdr-	.01	-.08	.00	.00
preci-	.11	.18	-.01	-.16
prefe-	-.02	.08	.12	-.13
prefer	-.02	-.01	.12	-.10
preno-	.00	.08	.00	-.07
prenom	.00	.08	.00	-.07
prese-	-.05	.00	.17	-.05
present	-.05	.00	.17	-.05
presi-	-.67	.10	.00	.07
president	-.67	.10	.00	.07
press	-.02	.06	.09	-.02
press office	-.02	-.06	.09	.00
press-	.15	-.06	.00	-.03
presses	.15	-.06	.00	-.03
previ-	-.22	-.14	.00	.51
previous	-.22	-.14	.00	.51
prima	-.48	.27	.16	.21
prima di	-.06	.00	.00	.00
prima zo	.08	-.10	.00	.00
princ-	.00	.00	.00	-.05
principle	.00	.00	.00	-.05
print	-.05	-.03	.19	-.03
print it	.10	.00	.00	-.10
print-	.20	.23	-.01	-.21
printed	-.16	.35	-.01	-.18
printer	.27	-.07	.00	-.11
printing	.09	-.05	.00	.07
pripo-	.02	.00	.00	-.09
pripominek	.02	.00	.00	-.09
proba-	.03	.00	-.05	-.01
probably	.03	.00	-.05	-.01
probl-	-.04	.20	-.09	-.14
problem	-.04	.20	-.09	-.14
problem with	.04	.12	-.09	-.14
proce-	.24	-.04	.13	-.04
proceed	.24	-.04	-.05	-.04
prof	.32	-.03	-.02	-.13
proje-	.13	.00	-.11	.00
promi-	-.01	.03	-.01	-.05
promise	-.01	.03	-.01	-.05
proof-	-.18	.20	.00	.00
proofread	-.18	.20	.00	.00
prope-	-.23	-.01	.00	.26
properly	-.23	-.01	.00	.26
propo-	.10	-.00	.00	-.07
prose	-.09	-.02	-.13	.25
prosi-	-.10	.22	-.05	-.21
prosim	-.10	.22	-.05	-.10
prosz-	.01	-.06	.00	-.00
prosze	.01	-.06	.00	-.00
provi-	-.08	.19	-.04	-.09
provided	-.10	.09	-.00	-.03
provided the	-.10	.09	-.00	.00
provincia	.03	.10	-.03	-.05
przec-	-.02	.00	.12	-.04
przeciw	-.02	.00	.12	.00
pubbl-	-.20	.10	.16	.00
pubblicate	-.06	.18	-.09	.00
pubblicazione	.00	-.05	.00	.00
publi-	-.15	-.30	.92	-.47
publicacao	-.08	-.01	.02	-.06
publicar	.08	.00	-.03	.00
publication	.06	-.02	-.02	-.01
publiez	-.10	.03	.00	.00
publish	.07	-.11	.11	-.06
publish it	-.16	.00	.03	.19
publish this	-.07	.00	.28	-.11
published	.00	.11	-.05	-.02
publishing	.31	-.03	-.10	-.04
puede	.12	-.01	.00	-.11
puede-	-.08	-.16	-.02	.13
pueden	-.08	-.14	-.00	.02
pueden enviarlo	-.00	.00	.00	-.16
pueden mandar	.00	-.14	-.00	.18
puedes	.00	-.02	-.02	.11
puedo	-.31	-.03	.27	-.09
puedo aprobar	.00	.00	.00	-.09
punkt	.00	-.05	.00	.00
puo	-.14	-.03	.25	.00
pure	.38	.18	-.27	-.03
puszc-	.00	.00	.00	-.12
puszczajcie	.00	.00	.00	-.12
put	-.33	.67	-.01	-.53
put it	-.01	.03	-.00	-.07
put my	-.04	-.01	.15	-.21
put right	.00	.16	-.04	-.11
put that	-.29	.32	.00	.00
put the	.00	.13	.00	-.23
quarr-	-.25	.00	.00	-.05
que	.26	-.23	.61	-.15
que a	.00	-.00	-.06	.00
que corregir	.21	-.12	.00	.00
que es	.00	.03	-.07	.00
que la	.00	.00	-.11	.00
que le	-.04	.18	.16	-.23
que no	-.31	-.03	.27	.00
que o	.05	.00	-.01	-.18
que poner	.00	.17	-.07	-.10
que se	-.02	.19	-.05	-.04
quem	.00	-.18	.00	.20
quest-	-.05	-.02	.15	-.16
question	-.02	-.02	.14	-.06
questo	-.02	.00	.01	-.10
questo numero	-.02	.00	.01	-.10
qui	.13	-.14	.00	-.03
quier-	-.09	.09	-.02	.00
quita-	.00	.00	.00	-.08
quitar	.00	.00	.00	-.08
quitar el	.00	.00	.00	-.08
quite	.00	-.11	-.02	.23
quote	-.04	.29	-.14	-.08
quote-	-.74	1.50	-.41	-.80
quoted	-.68	1.57	-.57	-.80
quoted became	-.07	.05	.00	-.00
quoted e	-.05	.00	.00	.00
quoted en	-.05	.00	.00	-.04
quoted instead	.00	-.00	.00	-.06
quoted is	.00	.00	-.07	.00
quoted not	-.14	.16	-.01	.00
quoted por	.00	.06	.00	-.05
quoted quoted	-.28	.07	.00	.00
quoted rather	-.04	.06	.00	-.01
quotes	-.07	-.07	.16	-.00
quotes an	-.07	-.01	.05	-.00
rang	.06	-.09	.00	.00
rathe-	-.04	-.02	-.21	.21
rather	-.04	-.02	-.21	.21
rather not	.00	.00	-.21	.23
rather than	-.04	.06	.00	-.01
raus	-.31	-.15	-.01	-.00
raus damit	.14	-.15	.00	.00
rausg-	.00	.31	.00	-.27
re	-.10	.71	-.34	-.13
re in	.00	-.06	.00	-.00
re not	.08	-.00	-.06	.00
read	.17	-.68	-.67	.61
read 0	.00	.00	.00	-.17
read it	-.51	-.34	-.55	.58
read the	.33	-.33	-.05	.27
reader	.00	-.05	-.01	.01
readi-	.01	-.01	-.13	.22
reading	.01	-.01	-.13	.22
reads	-.05	.06	.00	-.07
ready	.90	-.28	-.11	-.28
ready to	.32	-.04	-.11	-.09
reall-	-.14	-.00	.07	.13
really	-.14	-.00	.07	.13
reaso-	.30	-.07	-.28	.00
reason	.30	-.05	-.28	-.02
reason to	.10	-.05	-.12	.00
receb-	-.03	-.02	-.17	.11
recebi	-.05	-.00	-.17	.13
recei-	-.32	-.06	-.02	.56
received	-.31	-.06	-.02	.09
received thanks	-.11	.00	.00	.00
recip-	.16	-.05	-.02	-.03
recom-	-.02	-.00	.03	-.09
recor-	.08	.11	-.03	-.10
recti-	.00	.08	-.18	-.07
rectify	.00	.06	-.07	-.06
red	-.28	-.09	-.01	.00
redac-	-.07	.05	-.06	.00
redir-	-.13	.00	.00	.00
redire	-.13	.00	.00	.00
refus-	-.13	.12	.02	.00
refuse	-.13	-.01	.12	.00
regar-	.01	.00	.08	-.14
regards	.01	.00	.08	-.10
regio-	.00	.12	.00	-.19
region	.00	.12	.00	-.19
regre-	-.04	.00	.01	-.08
regret	-.04	.00	.01	-.08
regul-	-.03	-.02	-.07	.07
rein	-.13	.00	.00	.00
rejec-	.10	-.28	-1.20	1.37
reject	.16	-.23	-.82	.66
reject it	.03	.00	-.41	.15
rejected	-.06	-.05	-.37	.71
rekla-	-.04	.21	.23	-.24
relea-	.26	-.03	.06	-.18
release	.35	-.32	.06	-.13
release it	.07	-.09	-.00	-.05
released	-.09	.28	.00	-.05
remar-	-.12	.25	.00	-.04
remarks	-.12	.25	.00	-.04
remov-	-.26	-.02	-.20	.73
remove	-.26	-.02	-.20	.80
remove the	-.00	.03	-.00	-.08
removed	.00	.00	.00	-.08
rempl-	-.10	.05	.00	.00
renvo-	-.07	.00	-.11	.07
renvoyer	.00	.00	-.11	.07
repar-	-.05	.00	.00	-.05
repla-	.00	-.00	-.01	-.09
replaced	.00	-.00	-.01	-.09
reply	-.13	-.27	.06	.56
reply i	-.33	.00	-.04	.32
repor-	.17	-.09	.08	-.10
report	.13	-.05	.10	-.10
reque-	-.02	.14	-.04	-.27
request	-.02	.14	-.04	-.27
resen-	.00	-.05	-.01	.01
resend	.00	-.05	-.01	.01
resend it	.00	-.05	-.01	.01
reser-	-.34	.13	-.11	.05
reserve	-.10	.15	-.11	.05
reserve que	.00	.18	-.11	-.13
resol-	.06	.17	-.10	-.02
respe-	-.13	-.12	.13	.00
respo-	-.10	-.09	-.08	.38
responsible	-.04	.09	-.08	.15
ressa-	-.00	.15	-.00	-.06
rest	-.43	.67	.13	.07
rest can	-.00	.11	-.03	-.02
rest i	.00	.07	-.03	-.10
reste	-.07	.00	.00	-.02
resto	-.06	.03	-.09	-.00
resul-	-.06	-.07	.34	-.09
ret	.00	.12	-.06	-.04
retir-	-.07	.23	-.06	-.08
retra-	-.15	.00	.18	-.16
retur-	-.01	-.04	.12	-.03
return	-.01	-.04	.12	-.03
reuni-	-.06	-.08	.00	.46
reunion	-.04	.00	.00	.16
reuss-	-.01	.00	-.08	.12
reussi	-.01	.00	-.08	.12
revel-	.00	-.13	.09	.00
rever-	-.09	.28	.00	-.05
revert	-.09	.28	.00	-.05
revie-	-.06	-.24	.01	.37
reviewers	-.01	-.15	.11	.11
revis-	.35	-.33	.00	.30
revoi-	-.00	-.28	.05	.33
revoir	-.00	-.28	.05	.33
rewri-	.00	.11	.01	-.02
rewritten	.00	.11	.01	-.02
rewritten from	.00	-.07	.04	.00
reykj-	.09	-.04	-.00	-.01
reykjavik	.09	-.04	-.00	-.01
ricev-	.00	.00	.00	.10
ricevuto	.00	.00	.00	.10
richt-	-.05	-.09	.00	.28
richtig	-.05	-.09	.00	.28
rien	-.15	.01	-.02	.00
rien a	-.13	-.04	.00	.00
right	-.16	.82	-.16	-.47
right one	-.05	.06	-.01	.02
right you	-.07	.27	.00	-.09
rigti-	.00	.10	-.06	.00
rigtig	.00	.10	-.06	.00
rigtig godt	.00	.10	-.06	.00
rio	-.12	.09	-.03	.00
roger	.14	-.08	.00	-.04
roger that	.07	-.04	.00	-.04
roll	.13	.00	-.04	-.11
room	.17	-.01	-.06	-.03
round	.02	.42	-.04	-.17
rozes-	.05	-.20	.00	.00
rozma-	.00	-.00	.00	-.16
rozmazana	.00	-.00	.00	-.16
rubri-	.42	-.05	-.06	-.10
rubrique	.42	-.05	-.06	-.10
run	.13	-.10	-.11	.15
runni-	-.01	-.05	.13	-.03
running	-.01	-.05	.13	-.03
ruth	-.09	.00	.08	-.01
s	.02	.34	-.06	-.21
s a	.23	-.11	.09	-.13
s approved	.16	-.09	-.06	-.12
s been	.13	.07	-.13	-.05
s fair	.16	-.06	-.03	-.10
s fine	-.46	.06	-.03	.41
s good	.15	.18	-.06	-.13
s gossip	.00	.00	.05	-.03
s just	.00	.06	-.03	-.05
s no	.08	.00	-.05	.00
s not	.05	-.13	.10	-.12
s quote	-.04	.08	.00	-.04
s ready	.13	-.03	-.04	-.09
s the	.00	.00	.12	-.00
sa	.10	.01	.00	-.24
sa er	-.12	.05	.00	-.13
saa	-.07	.05	.00	-.01
sachl-	.00	-.15	.12	.00
sachlich	.00	-.15	.12	.00
sachlich falsch	.00	-.15	.12	.00
saglı-	-.18	.00	.00	.19
saglık	-.18	.00	.00	.19
said	.18	.01	-.05	-.05
saja	-.00	-.05	.00	.00
salir	.02	-.11	.33	-.22
salud-	.02	-.02	-.00	.14
saludos	.02	-.02	-.00	.14
same	.27	-.26	-.05	-.05
sat	-.06	-.01	.00	.00
satis-	.09	-.01	.00	.00
satisfied	.09	-.01	.00	.00
satur-	.33	-.07	.00	-.08
saturday	.33	-.07	.00	-.08
save	.00	-.04	.06	.00
saw	-.05	-.03	-.13	.05
saw the	-.05	-.03	.00	.00
say	.09	-.25	.02	-.15
say anything	.00	-.12	-.07	.14
say no	.27	-.08	-.12	-.37
say nothing	.00	.00	.04	-.01
say quoted	-.04	.06	-.01	-.15
say that	.11	-.06	-.02	-.01
say yes	.04	.10	.06	-.09
saya	-.01	-.17	.06	.03
saya sendiri	-.02	-.07	-.04	.11
saygı-	.07	.00	-.00	-.07
saygılarımla	.07	.00	-.00	-.07
sayin-	.00	.06	-.03	-.06
saying	.00	.06	-.03	-.06
says	.02	-.25	-.18	.39
says 0	.00	.06	-.00	-.13
says it	-.40	-.02	-.00	.32
sayın	.07	.00	-.00	-.07
schau	-.13	.00	.00	.00
schon	-.24	.18	.00	-.07
schon-	.15	-.03	.00	-.25
schone	.15	.00	.00	-.06
schone grusse	.15	.00	.00	-.06
schones	.00	-.03	.00	-.19
schoo-	.04	.22	-.01	-.19
school	.04	.22	-.01	-.19
schwe-	.14	-.15	.12	-.10
schweiz	.00	-.15	.12	.00
scrap	-.02	-.07	.29	.00
scrap it	-.02	-.07	.29	.00
scree-	.00	-.05	-.02	.01
se	-.04	.10	.10	-.01
secon-	-.09	-.05	.09	-.24
second	-.03	-.07	.09	-.24
second item	.00	-.06	.03	-.01
second paragraph	.00	.22	-.03	-.18
second time	.06	-.10	-.00	.02
secre-	.15	-.14	-.11	.16
secretariat	-.00	.00	-.07	.12
secretary	.00	-.07	-.02	.05
secti-	.26	-.06	-.06	-.13
section	.26	-.06	-.06	-.13
section 0	.00	.02	.00	-.08
see	.45	.19	-.05	-.04
see it	-.10	.51	-.08	-.07
see my	-.15	-.05	-.08	.20
see no	.12	-.05	-.01	-.02
see the	.00	-.11	.31	-.19
see this	.00	-.00	.20	-.16
see why	.07	-.06	-.28	.39
seems	-.07	-.08	-.09	.28
seems to	-.07	-.08	-.09	.28
seen	.73	-.34	-.06	-.29
seen it	-.04	.00	-.06	.08
seen the	.00	-.14	.00	.08
segun-	-.08	.03	-.02	.00
segundo	-.08	.03	-.02	.00
sehr	-.02	.06	-.03	-.05
seite	.13	.03	-.01	-.12
seite 0	.03	-.05	-.00	.00
selva	-.18	.10	.00	.00
sem	-.19	-.11	-.25	.61
semin-	-.08	.10	-.02	-.00
sempa-	-.02	-.07	-.04	.11
sempat	-.02	-.07	-.04	.11
sen	-.12	.36	-.16	-.01
send	.26	-.21	-.17	-.12
send away	.09	.00	.00	-.11
send before	-.06	.00	-.15	.33
send det	.04	.00	.00	-.02
send it	-.37	.06	-.04	-.31
send this	-.01	-.06	.13	-.05
sende-	-.02	.21	.03	-.11
sender	-.02	.08	.03	-.08
sendes	.00	.13	.00	-.02
sendi-	-.26	-.24	-.01	.13
sending	-.24	-.17	.03	.02
sending it	-.18	.00	.01	-.09
sending this	-.10	-.09	.05	.22
sendiri	-.02	-.07	-.04	.11
sendiri belum	-.02	-.07	-.04	.11
sent	-.51	.01	.44	-.15
sent from	.25	.00	.00	-.23
sent to	.02	.00	-.05	.00
sente-	-.39	.16	-.15	-.05
sentence	-.39	.11	-.15	-.05
sentence about	-.10	.06	.00	.00
sentence that	.00	-.00	-.10	.00
septe-	.00	.00	.00	-.10
september	.00	.00	.00	-.10
ser	.16	-.15	.00	.11
ser fint	.16	.00	.00	-.18
serai-	-.00	-.07	-.03	.30
serait	-.00	-.07	-.03	.30
serait il	.00	.09	.00	-.03
seria	-.22	-.02	.24	-.02
serio-	.20	-.02	-.02	-.13
sessi-	.00	-.06	.10	-.00
session	.00	-.06	.10	-.00
setel-	-.09	.00	.00	.00
setelah	-.09	.00	.00	.00
seven	-.19	-.06	.73	-.16
shall	-.34	-.06	.13	.04
she	.43	-.00	-.05	-.17
shift	.02	.24	-.12	-.02
ship	.11	.00	.00	-.11
ship it	.11	.00	.00	-.11
short	.48	-.10	-.01	-.18
short-	-.04	.02	-.00	-.04
shorter	-.04	.02	.00	-.02
shoul-	.68	-.81	.07	.64
should	.52	-.76	.08	.67
should approve	-.06	.00	.00	.00
should be	.36	-.20	-.07	.24
should go	.09	-.13	.09	-.00
should not	.03	-.00	-.26	.42
should read	.00	.00	.00	-.17
show	.00	-.03	-.00	.11
shri	.15	.22	-.02	-.14
si	.09	-.88	.16	.82
si puo	-.14	-.03	.25	.00
sich	.03	-.05	-.00	.00
sidan	-.05	.08	.00	-.03
sidan 0	-.05	.08	.00	-.03
side	.36	-.16	-.04	-.39
side 0	.02	-.06	.00	-.14
sides	.00	-.11	.17	-.00
sie	.04	.12	-.03	-.04
sient-	-.25	-.19	.59	-.11
siento	-.25	-.19	.59	-.11
sign	-.10	.26	-.01	-.21
signe-	-.01	.09	-.20	.29
signed	-.01	.09	-.20	.29
signed off	-.01	.11	.00	-.10
signi-	-.02	-.01	.23	-.15
signing	-.02	-.01	.23	-.15
sigui-	-.07	-.03	.03	.00
sih	-.02	-.07	-.04	.11
sih bagus	-.02	-.07	-.04	.11
silen-	.00	-.03	-.00	.12
silence	.00	-.03	-.00	.12
sin	.00	-.00	-.01	.14
since	.11	-.07	-.01	.00
sinda-	.00	.11	-.10	.00
sindaco	.00	.11	-.10	.00
singl-	.21	-.00	-.20	-.02
single	.21	-.00	-.20	-.02
sir	.05	.00	-.07	-.08
sir in	-.05	.00	-.07	.00
sir the	.10	.00	.00	-.08
siste-	.18	.14	-.13	-.16
sistemare	.00	.18	-.11	-.16
sitte-	-.04	.29	-.28	-.00
sitten	-.04	.29	.00	-.28
sitti-	.13	.00	-.11	.00
sitting	.13	.00	-.11	.00
sivun	.00	.13	.00	-.19
sivun 0	.00	.13	.00	-.19
six	.00	-.05	.00	-.01
skal	-.12	.13	.15	.06
skick-	-.00	.22	-.16	.00
skicka	-.00	.22	-.16	.00
skriv	.00	.23	-.16	.00
sleep	-.13	-.01	-.08	.27
sleep on	-.16	-.00	-.08	.33
small	.02	.33	-.00	-.49
so	.37	-.31	-.18	.29
so far	-.28	-.06	-.01	.44
so good	-.32	.00	-.01	.40
so i	.26	-.28	.01	.01
so leave	-.02	-.08	-.07	.29
so nay	-.04	.00	.07	-.04
so no	.07	-.15	.00	.00
so raus	.04	.00	.00	-.00
so that	-.04	.21	-.08	.15
so you	.06	-.10	.00	.00
sofer-	-.09	.23	.00	-.06
sofern	-.09	.23	.00	-.06
sofern das	-.09	.23	.00	-.06
soit	.00	.00	-.11	.00
solo	-.09	-.12	.00	.32
some	.29	-.25	-.05	-.01
someo-	.00	-.05	.04	-.05
someone	.00	-.05	.04	-.05
somet-	.13	-.03	.03	-.15
something	.13	-.03	.03	-.15
somew-	-.07	.05	.00	.00
somewhere	-.07	.05	.00	.00
somme-	.42	-.03	.00	-.18
son	-.51	-.09	-.03	.00
sonst	-.08	.10	.00	.00
soon	-.05	.00	-.09	.20
soon as	-.05	.00	.00	-.01
sorry	-.11	-.45	.53	.12
sorry for	.21	-.22	-.09	.00
sorry no	.00	.00	.38	-.59
sorry to	-.25	.21	.21	-.13
sorry wrong	-.04	-.32	-.02	.78
souhl-	-.03	-.07	.00	.00
sound	.00	.18	-.03	-.02
soup	.30	-.11	-.10	.00
sourc-	-.02	-.01	.08	-.05
source	-.02	-.01	.10	-.05
sous	-.02	.18	-.11	-.15
sous reserve	.00	.18	-.11	-.13
space	.07	.20	-.18	.00
speak	.00	-.05	.00	-.00
speak-	-.40	.20	.00	.43
speaker	-.40	.20	.00	.43
spedi-	-.06	.00	.00	.00
spell	-.00	.10	-.00	-.02
spell-	-.10	.06	-.00	-.04
spons-	.00	-.01	.15	-.15
sponsor	.00	-.11	.17	-.06
spot	.11	.00	-.08	.00
spot on	.11	.00	-.08	.00
sprin-	.00	-.02	-.07	.00
spring	.00	-.02	-.07	.00
staat	-.22	.21	-.04	-.04
staat er	-.22	.21	-.04	-.04
stall-	-.00	-.08	.23	-.10
stand	-.11	-.02	.00	.13
stand in	-.11	-.02	.00	.13
stand-	.16	-.02	.05	-.07
stands	.12	.05	.05	-.07
start	.00	-.02	.23	-.04
start again	.00	-.01	.07	.00
start-	.00	.11	-.04	-.09
starts	.00	.04	-.00	-.04
steht	.01	-.15	.00	.00
stepp-	.00	-.05	-.03	.14
stepped	.00	-.05	-.03	.14
stepped down	.00	-.05	-.03	.14
still	-.27	-.16	.06	.32
still on	-.06	-.07	.00	.21
still running	-.01	-.05	.13	-.03
stimm-	-.02	.08	-.03	-.05
stimme	-.02	.08	-.03	-.05
stimme ich	-.02	.08	-.03	-.05
stop	.00	-.00	.02	-.15
story	.09	-.07	.20	-.12
stran-	.07	.04	.00	-.14
strane	-.06	.29	.00	-.14
strane 0	-.04	.29	.00	-.14
strei-	.06	-.09	-.02	.00
streiten	.06	-.09	-.02	.00
streiten ich	.06	-.09	-.02	.00
stric-	-.02	.20	-.03	-.06
strict	-.02	.20	-.03	-.06
strik-	-.10	.06	.00	-.05
strike	-.10	.06	.00	-.05
stron-	.11	-.03	.00	-.03
strony	.11	-.03	.00	-.03
study	-.04	.10	.16	-.20
stuff	.02	-.03	-.06	-.08
su	.11	.14	-.09	-.17
su quoted	.00	.06	.00	-.16
subsc-	.02	-.09	.06	-.00
subscribers	.02	-.09	.06	-.00
sudah	.05	.00	-.00	.00
suggest	-.07	.03	-.00	.00
suis	.00	-.17	-.11	.05
suis pas	.00	-.17	-.11	.17
sul	-.04	.19	.00	-.15
sunda-	.00	.00	.00	-.11
sunday	.00	.00	.00	-.11
suppo-	-.51	.16	.11	.06
support	-.25	.17	.15	-.33
support its	-.00	-.04	.08	-.03
support sending	.00	-.01	.07	-.08
support this	.00	.00	.00	-.21
suppose	-.27	-.01	.00	.38
sur	-.02	-.27	.24	-.10
sur la	.03	-.08	.00	.00
sur le	.00	-.13	.09	.00
sure	-.20	-.31	-.12	.45
sure about	-.09	-.12	-.08	.43
sure send	-.27	.00	.00	.00
surna-	-.07	.26	-.07	-.10
surname	-.07	.26	-.07	-.10
surto-	.39	-.05	-.06	-.11
surtout	.39	-.05	-.06	-.11
swap	-.03	.13	-.06	.00
swap the	-.03	.13	-.06	.00
swedi-	.09	-.05	.00	-.01
swedish	.09	-.05	.00	-.01
sydne-	-.03	.06	.00	-.07
sydney	-.03	.06	.00	-.07
syste-	.01	-.04	.00	-.08
t	.48	-.23	-.00	-.20
t a	.08	.05	-.06	-.07
t answer	-.08	-.00	.00	.20
t approve	-.11	.09	.49	-.16
t be	-.02	-.04	.26	-.12
t fault	.13	.00	.00	-.19
t got	-.06	-.00	.00	.00
t have	-.00	-.06	-.09	-.07
t let	-.04	.09	.04	-.02
t need	.00	.00	.00	-.12
t open	-.05	-.03	-.22	.37
t print	-.14	-.00	.29	-.07
t put	-.04	-.05	.14	-.02
t read	-.08	-.00	-.02	.26
t see	.00	.00	-.26	.42
t send	-.06	.00	-.15	.33
t support	.00	.00	.00	-.28
t take	-.01	-.11	.02	.03
t tell	-.07	-.10	-.06	.26
t think	.12	-.09	-.07	.13
t wait	.09	.00	.00	-.14
ta	.06	.01	-.02	-.05
tabel-	.00	.13	.00	-.02
table of	.06	-.09	.01	-.00
table-	.01	.00	-.00	-.08
tack	-.20	.00	-.03	.34
tak	.17	-.13	.05	-.30
tak den	.12	-.00	.05	-.36
take	-.37	.15	-.31	.07
take back	.00	-.08	.02	.00
take it	.02	-.26	-.01	.28
take my	-.38	.24	.00	.03
take out	.07	-.04	-.10	-.15
take that	.00	.05	.00	-.09
take the	-.09	.25	-.14	.00
taken	.00	.06	.00	-.04
takes	.02	-.13	.03	.00
takes sides	.00	-.11	.05	.00
takk	.24	.00	.00	-.11
talk	.00	-.12	.00	.15
talke-	-.07	.02	.07	.00
talked	-.07	.02	.07	.00
talked to	-.03	-.00	.07	.00
tamam-	.17	.00	.00	-.09
tamamdır	.17	.00	.00	-.09
tambi-	-.02	-.08	.00	.30
tambien	-.02	-.08	.00	.30
tan	.14	-.04	.00	-.05
tangg-	.00	.06	.00	-.04
tanggal	.00	.06	.00	-.04
tarde	-.03	-.04	.00	-.05
te	.16	.19	-.00	-.36
team	.16	.10	-.13	-.05
telef-	-.20	.22	-.17	.07
telefono	-.11	.18	-.00	.00
telep-	-.01	-.04	.12	-.03
tell	-.07	-.10	-.06	.26
tell you	-.07	-.08	-.05	.21
tells	-.24	-.01	.05	-.00
tells me	-.24	.00	.00	.00
tem	-.05	.03	-.02	.00
tengo	-.02	-.01	-.09	.30
tengo nada	.00	.07	-.09	.00
terbi-	.00	-.05	.00	.00
terce-	-.07	.04	.00	-.00
terim-	.09	-.01	.00	-.01
terima	.09	-.01	.00	-.01
terima kasih	.09	-.01	.00	-.01
testo	-.18	-.02	.34	.00
text	.05	-.15	.18	-.13
text about	.00	.25	-.10	-.02
text and	.06	.00	.00	-.00
text approved	.02	.00	.00	-.11
text is	.00	-.05	.00	.00
texte	-.00	-.16	-.03	.33
texto	.03	-.14	.41	-.10
than	-.11	-.19	.30	-.02
than me	.00	-.02	-.04	.02
than quoted	-.11	.11	.00	-.01
thank	-.24	.22	-.10	.01
thank you	-.24	.22	-.10	.01
thank-	-.07	.04	-.04	.23
thanks	-.01	.00	-.04	.23
thanks for	.19	-.09	-.03	.09
that	-.08	.36	.20	.04
that and	-.09	.28	-.00	.00
that as	.00	.00	-.05	-.02
that done	-.04	.15	-.05	-.01
that has	-.01	.03	.09	-.08
that i	.18	.10	-.06	-.08
that in	-.14	.03	.00	.00
that is	-.20	-.23	.09	.56
that it	.03	.08	.12	-.07
that one	-.18	.02	.00	.30
that s	.02	-.18	.30	-.25
that takes	.00	-.06	.05	.00
that the	-.15	.09	.07	-.10
that this	.00	.10	-.02	-.04
that was	-.13	.00	-.10	.26
that we	.05	.05	.13	-.27
that you	-.03	.06	.00	-.05
the	-.52	.84	-.10	-.11
the 15th	-.09	.00	.00	.00
the answer	.20	-.14	.00	.06
the article	.02	.01	-.01	-.09
the attachment	-.29	-.14	.00	.04
the ballot	-.04	-.05	.01	.00
the bangkok	.00	.00	-.08	-.00
the best	.14	-.12	-.01	-.16
the bottom	-.06	.17	.00	.00
the budget	-.11	.05	-.05	.11
the bus	.00	.06	.00	-.16
the button	-.04	.19	.00	-.11
the calendar	-.28	.07	.04	-.05
the caption	-.13	.01	.00	.00
the chair	-.95	-.20	-.01	.78
the chairman	.04	.09	-.04	-.04
the chart	.00	.07	-.03	-.14
the colours	-.03	-.00	.07	-.02
the committee	-.02	-.05	.03	-.00
the content	.07	.06	.09	-.17
the council	-.03	.05	.02	-.01
the cover	.00	.08	-.02	-.11
the date	-.03	.39	-.08	-.38
the dates	.08	.00	-.04	.00
the deadline	-.11	.39	-.00	-.11
the decision	.00	.18	.12	-.23
the delay	-.07	.00	.00	.00
the door	.01	-.02	.08	-.01
the draft	-.04	-.17	.05	.16
the drafting	-.07	.13	-.13	.00
the eastern	.36	-.08	-.06	-.10
the editor	-.37	-.00	.00	.00
the editorial	-.02	.05	.00	.00
the end	-.03	.07	-.05	-.09
the family	-.02	.18	-.01	-.03
the figure	-.09	.10	-.02	.00
the figures	.10	.04	-.07	-.13
the file	.00	-.04	-.17	.07
the first	.01	-.13	.07	-.08
the font	.19	-.06	-.00	-.06
the football	.00	-.07	.00	-.05
the footer	-.12	.17	-.00	-.00
the group	.08	-.08	.26	-.24
the guidelines	.00	-.06	.00	.00
the headline	-.11	.18	.04	-.15
the host	-.28	.00	.00	.00
the hotel	-.11	.00	.00	.00
the house	.00	-.01	.05	-.00
the idea	-.04	-.00	.00	.09
the ilo	-.22	-.17	-.11	.72
the imprint	.00	.12	.00	.00
the interview	-.07	.08	-.06	-.02
the issue	-.13	.09	.34	-.26
the joke	.00	.26	.00	-.33
the last	.08	.08	-.06	-.19
the layout	.03	-.10	.13	-.05
the lead	-.01	-.06	.13	-.05
the legal	.00	-.05	-.03	.01
the length	.15	-.04	-.02	-.05
the link	-.04	.05	-.10	.18
the list	.06	.15	.00	-.23
the man	-.04	.15	-.05	-.02
the map	.00	.03	-.00	-.11
the middle	-.17	-.06	.61	-.13
the minutes	-.07	.00	.00	.02
the moment	-.05	-.02	-.05	.05
the monday	.00	-.01	.07	-.02
the name	-.02	.06	-.04	-.02
the needful	.11	-.06	-.03	-.04
the new	-.09	.20	-.04	-.17
the newsletter	.00	-.10	-.04	.05
the next	.11	-.08	.00	.00
the nod	.28	-.10	-.01	-.10
the number	-.08	.13	.01	.38
the obituary	.00	-.05	.00	-.11
the office	.04	-.12	-.01	.05
the old	.11	.03	-.08	-.07
the one	-.08	.03	-.08	.00
the ones	.00	.09	-.13	.10
the opening	-.14	.06	-.00	-.06
the other	-.02	-.24	.08	.18
the others	.43	-.02	.08	-.16
the paragraph	-.00	-.00	-.07	.08
the part	-.15	.00	.00	-.01
the pdf	-.06	-.27	-.00	.17
the people	.04	-.08	-.13	.18
the photo	.35	.13	-.07	-.17
the photograph	-.03	.26	-.15	.00
the photographer	.00	.24	-.00	-.11
the picture	-.18	.14	-.06	-.07
the pictures	-.05	.17	-.03	-.01
the piece	-.06	.07	-.00	-.08
the plane	.00	-.00	-.15	.33
the poem	-.04	.32	-.24	.00
the presses	.15	-.06	.00	-.03
the previous	-.22	-.14	.00	.51
the printer	.27	-.07	.00	-.11
the quote	.00	.20	-.14	-.04
the report	-.02	.04	-.00	.00
the rest	.00	-.12	-.08	.39
the right	-.05	.06	-.17	.13
the room	.04	-.01	.05	-.03
the same	.17	-.26	-.05	.03
the school	.04	.22	-.01	-.19
the second	-.02	.05	-.04	-.19
the sentence	-.12	.15	-.15	-.05
the sponsor	.00	-.11	.17	-.03
the story	.12	-.00	.00	-.07
the strike	-.10	.06	.00	-.05
the study	-.04	.10	.16	-.20
the swedish	.09	-.05	.00	-.01
the team	-.01	-.03	.11	-.00
the text	-.02	.20	-.10	.01
the third	.42	-.17	-.01	-.20
the time	-.16	-.19	.00	.41
the title	.11	.03	-.02	-.06
the tone	.00	-.04	.06	.00
the top	.00	.16	.04	-.16
the train	-.40	-.09	.00	.00
the treasurer	.07	-.05	-.01	.00
the typos	.17	-.15	-.03	.00
the un	.00	.25	-.15	-.02
the venue	-.42	-.05	.00	.86
the version	.00	-.07	-.02	.05
the village	.00	.00	.07	.04
the way	-.01	-.11	-.05	.17
the weather	-.16	.16	.01	-.06
the web	-.05	.06	.00	.00
the weekend	-.03	-.07	.00	.19
the whole	.04	-.17	.26	-.21
the word	.00	.13	-.00	-.13
the work	.16	-.14	.12	-.09
the world	.03	-.01	-.00	-.18
their	.00	-.06	.00	.00
them	.09	.05	-.12	-.12
then	-.07	.22	-.24	.43
then go	-.02	.05	.00	.00
then i	.26	.10	-.09	-.08
then it	-.03	.12	.00	-.10
then publish	-.12	.09	-.01	.00
then the	-.01	.21	-.02	-.05
there	.10	.48	-.42	.12
there a	-.05	-.10	-.01	.32
there and	-.03	.07	.03	.00
there is	.03	.03	-.00	-.04
there s	.08	.33	-.27	-.08
there was	.08	-.06	.05	.00
there-	.11	-.03	-.03	-.01
these	.27	-.12	.00	-.04
these days	.27	-.12	.00	-.04
they	-.09	.15	.10	-.04
they are	-.04	-.05	.22	-.17
they re	-.02	.17	-.03	-.06
thing	.49	.28	-.13	-.42
thing i	.09	-.05	-.03	-.01
thing we	-.04	.15	-.05	-.01
thing-	-.11	.04	-.03	-.02
things	-.11	.04	-.03	-.02
think	-.04	-.23	.51	-.09
think it	-.16	-.08	.39	.05
think the	.00	-.00	-.00	-.12
think we	.00	-.00	.26	-.18
think-	-.06	-.05	-.18	.60
thinks	-.06	-.05	-.18	.60
thinks it	-.06	-.05	-.18	.60
third	.42	-.17	-.01	-.20
this	-.19	-.75	1.27	-.40
this as	.00	.18	-.03	-.02
this email	-.10	.05	-.20	.40
this end	.05	.00	-.00	.00
this going	.03	.00	-.00	-.16
this i	.00	.25	-.16	.06
this in	-.03	-.00	.21	-.10
this is	.23	.16	.20	-.50
this isn	.00	.00	.00	-.05
this issue	.10	-.11	.14	-.08
this list	-.20	-.08	-.07	.49
this mail	.23	.00	-.09	-.05
this morning	.26	-.08	-.06	-.06
this now	-.13	.00	.00	.30
this number	.05	-.04	.11	-.05
this one	-.01	-.43	.53	.01
this out	.00	-.07	.24	-.22
this text	.00	-.00	.29	-.23
this the	.00	-.07	-.02	.05
this time	.33	-.04	.00	-.37
this week	-.16	-.07	-.14	.35
those	-.19	.08	-.13	-.06
those in	-.01	-.00	.00	-.06
those who	-.19	-.02	-.00	.02
thoug-	.62	.02	-.17	-.32
though	.66	-.07	-.25	-.26
though i	.55	.05	-.19	-.26
thought	-.01	-.06	.13	-.05
three	-.12	-.12	.09	-.17
three of	-.34	-.01	.00	.00
throu-	-.23	.00	.00	.29
through	-.23	.00	.00	.29
through and	-.01	-.07	.06	.04
through it	-.27	.13	-.05	.24
through the	.06	.00	.00	.00
thu	-.15	-.00	.00	.23
thu hai	-.15	-.00	.00	.23
thumb-	-.01	.02	.06	-.06
thumbs	-.01	.02	.06	-.06
thumbs down	.00	-.04	.06	-.06
thumbs up	-.01	.05	-.00	.00
thurs-	-.00	.06	-.03	.04
thursday	-.00	.06	-.03	.04
tick	.28	.00	.00	-.15
tidak	.01	-.05	-.14	.17
tidak ada	.01	.00	-.24	.19
til	.12	.04	-.04	-.24
tilba-	-.01	.00	-.00	.05
tilbage	-.01	.00	-.00	.05
tilfø-	.03	.08	.00	-.09
tilføje	.03	.08	.00	-.09
till	-.09	-.55	.04	.64
time	.54	-.49	-.10	.26
time in	.01	-.09	-.00	.02
time to	-.05	.00	.00	.00
times	.26	-.08	-.06	-.06
tisi	-.28	.00	.00	.00
titel	.00	.10	-.06	.00
title	.11	.03	-.02	-.06
titol-	-.00	.12	-.11	.00
titolo	-.00	.12	-.11	.00
titul-	-.08	.37	-.05	-.40
titulo	-.08	.37	-.05	-.30
to	.19	-.26	.19	-.45
to 0	-.28	.08	.00	.00
to a	.17	-.12	-.04	-.16
to add	-.25	-.18	.00	-.00
to approve	-.70	-.06	.48	.16
to ask	.25	-.17	.00	-.05
to be	-.31	.52	-.32	.07
to change	.08	-.03	.00	.00
to come	.00	-.00	-.04	-.17
to correct	-.00	.00	.00	-.07
to delete	.25	-.19	-.00	.00
to go	-.45	.39	-.07	-.11
to have	-.14	.04	.00	-.06
to issue	.07	.00	-.11	-.05
to it	.11	-.02	-.01	-.02
to know	.00	-.08	.00	.00
to make	-.09	-.03	-.00	.10
to me	-.08	-.11	.00	-.03
to mention	.00	.17	-.06	-.19
to my	.43	-.08	-.04	-.39
to our	.00	-.12	.00	.09
to publish	-.15	.00	.26	-.11
to quoted	-.09	.28	.00	-.05
to read	.45	-.03	-.00	-.28
to reject	.03	.00	-.24	.20
to report	-.01	-.04	.12	-.03
to say	.21	-.04	.19	-.24
to see	-.05	-.00	.18	-.04
to send	.11	-.06	.00	-.02
to sending	-.32	.00	-.03	-.06
to take	.07	-.08	.00	-.01
to the	.70	-.45	.25	-.40
to this	.20	-.08	.03	-.10
to us	-.00	.00	.00	-.04
to wait	.38	-.05	-.03	-.17
to write	-.01	-.04	.12	-.03
to you	-.18	-.00	-.00	.28
to your	.09	-.07	.00	-.05
todav-	.00	-.23	-.09	.37
todavia	.00	-.23	-.09	.37
todavia no	.00	.00	-.09	.11
today	.12	-.12	-.02	.11
todo	.32	-.06	.00	-.18
togli-	-.15	.23	.00	.00
togliere	-.06	.05	.00	.00
togliere la	-.06	.05	.00	.00
toi	-.07	-.00	.05	.30
toi khong	-.11	.00	.05	.20
told	-.07	-.04	-.00	.17
told to	-.00	.00	.10	-.09
tolon-	.00	.06	.00	-.04
tolong	.00	.06	.00	-.04
tolong perbaiki	.00	.06	.00	-.04
tom	-.08	-.02	-.01	.22
tomor-	-.26	-.09	-.15	.51
tomorrow	-.26	-.09	-.15	.51
tone	-.11	-.06	.20	-.02
tonig-	.22	.00	-.06	-.17
tonight	.22	.00	-.06	-.17
too	.00	.07	.22	-.26
too dark	.00	.05	-.00	-.02
top	.20	.10	.04	-.16
touch	.00	.04	-.04	-.07
tout	.05	-.13	.00	-.02
tout bon	.07	-.05	.00	.00
toute	.08	.00	.00	-.06
toute l	.08	.00	.00	-.06
tra	-.12	-.00	-.09	.23
traba-	.00	-.04	.00	-.05
trabajo	.00	-.04	.00	-.05
tradu-	.37	-.27	.00	-.00
train	-.40	-.15	.00	.10
trans-	.00	-.05	.03	.00
trava-	-.15	-.04	.10	.26
travail	-.15	-.04	.10	.26
trave-	-.25	-.03	-.16	.48
travel	-.13	.00	.01	.07
travelling	-.12	-.03	-.17	.42
treas-	.07	-.05	-.01	.00
treasurer	.07	-.05	-.01	.00
treasurer s	.07	-.05	-.01	.00
treno	.03	.00	-.09	.00
tres	.06	-.10	-.02	.06
tres bien	-.09	.00	.00	-.06
tried	.03	.00	-.11	.00
trimi-	.19	.10	.00	-.11
trimite	.19	.10	.00	-.11
troca-	.00	.06	.00	-.04
trois	-.25	.32	-.00	.00
trop	-.25	.32	.00	.00
trouv-	-.25	.28	.00	.00
trouve	-.25	.28	.00	.00
trust	-.27	.00	.00	.00
tu	-.04	.29	.00	-.20
tudo	.05	-.00	-.05	-.00
tudo certo	-.05	.00	.00	.00
tue	-.10	.02	-.02	.00
tuesd-	.32	.02	-.04	-.17
tuesday	.32	.02	-.04	-.17
tumme-	.08	.00	.00	.00
tummen	.08	.00	.00	.00
tummen upp	.08	.00	.00	.00
turn	-.07	.11	-.03	-.15
turn it	-.07	.08	-.00	-.11
tut	-.16	-.13	.47	-.15
tutto	.09	-.05	-.04	.00
twice	.15	-.28	.07	-.40
twice and	-.03	-.00	.07	.00
two	.14	-.16	-.01	-.07
two days	.12	-.06	.12	-.17
two minds	-.04	-.05	-.03	.09
two of	-.05	.09	-.01	-.03
tylko	.00	-.09	.00	.00
typo	-.00	.10	.00	.00
typo in	.00	.10	.00	.00
typos	.27	-.19	-.03	-.00
tyvar-	-.05	-.33	.85	-.10
tyvarr	-.05	-.33	.85	-.10
u	-.32	.15	.00	.00
uber	.35	-.35	.06	-.05
uber den	.06	-.09	-.02	.00
uber die	.13	-.12	.08	-.05
ud	.21	-.11	.15	-.16
uit	.05	.02	-.04	-.01
ultim-	.00	.35	.00	-.15
ultimo	.00	.35	.00	-.15
ultimo parrafo	.00	.00	.00	-.08
um	-.05	.01	-.03	-.05
uma	-.04	-.07	.34	-.08
un	-.06	.40	.02	-.16
un peu	.02	.00	.00	-.08
una	-.04	-.10	-.05	-.01
una foto	.00	-.06	.00	.00
unabl-	-.01	-.04	.40	-.26
unable	-.01	-.04	.40	-.26
unable to	-.01	-.04	.40	-.26
und	-.26	.10	-.02	-.03
under	.04	.18	.53	-.69
under our	-.10	-.00	.22	-.01
under-	-.00	-.04	-.04	.04
understand	-.00	-.04	-.04	.00
une	.22	.05	-.08	-.10
union-	-.10	.01	.00	.00
unions	-.10	.01	.00	.00
unive-	-.02	.08	-.04	-.11
university	.00	.08	-.04	-.11
until	-.09	-.17	-.21	.53
until i	-.02	-.14	-.12	.43
until monday	.00	-.06	.00	.01
until the	-.06	.17	-.12	.06
up	-.03	.23	-.32	.23
up from	-.01	.12	-.03	-.05
up to	-.30	.07	-.03	-.01
updat-	.00	.13	-.09	-.06
update	.00	.04	-.04	-.04
updated	.00	.09	-.05	-.02
upp	.08	.00	.00	.00
upsid-	.00	.03	-.00	-.11
upside	.00	.03	-.00	-.11
upside down	.00	.03	-.00	-.11
urgen-	-.00	-.14	-.00	.14
urgent	-.00	-.14	-.00	.14
us	.42	-.10	-.03	-.29
uscir-	-.02	.00	.01	-.10
uscire	-.02	.00	.01	-.10
use	-.10	.21	-.15	-.14
use another	-.15	.25	-.05	-.04
use the	-.17	.05	-.02	-.10
used	.16	-.09	.03	-.02
used to	.16	-.06	.00	-.02
usual	.05	-.11	.00	-.08
ut	.27	-.06	-.01	-.22
ut med	.05	-.11	.00	-.00
uygun-	.17	.00	.00	-.09
uygundur	.17	.00	.00	-.09
v poradku	.05	-.02	.00	.00
va	.04	.06	-.14	.01
va bene	-.05	.09	-.14	-.04
vaan	.10	.00	-.11	-.03
vai	.00	.00	.18	-.05
valid-	.29	.07	-.11	-.39
valide	.29	.00	-.11	-.23
van	-.02	.38	-.03	-.36
van de	-.02	.02	.00	-.09
van mij	.08	.17	.00	-.12
van mijn	-.01	-.06	.00	.00
ve	.03	-.10	-.18	.33
ve been	.00	-.00	.10	-.09
ve got	.00	.00	.00	-.05
ve no	.08	.00	.00	-.06
ve not	.00	.00	-.22	.30
ve read	.01	.00	.00	-.13
ven	.04	.00	-.00	-.01
venue	-.42	-.05	.00	.86
verde-	-.02	.21	.00	-.18
verder	-.02	.21	.00	-.18
verder vind	-.02	.21	.00	-.14
verdi-	.00	.00	.05	-.03
verdict	.00	.00	.05	-.03
verof-	.18	-.10	-.02	-.01
veroffentlichen	.04	-.06	-.01	-.01
veroffentlichung	.14	-.04	-.02	-.00
versc-	.03	-.05	-.01	.00
verschicken	.03	-.05	-.00	.00
versi-	-.09	.01	-.24	.15
version	-.09	.15	-.24	.12
version is	.00	-.24	-.02	.05
version without	.00	.23	.00	-.14
versione	.00	-.14	.00	.04
versione definitiva	.00	-.14	.00	.04
verst-	.09	-.38	.31	-.05
versturen	.09	-.38	.31	-.05
versturen maar	.31	-.44	.00	.00
vert	-.28	-.08	.00	-.06
vert de	.45	-.08	.00	-.02
vert pour	-.06	.00	.00	-.04
very	.52	.18	-.22	-.26
very good	.04	-.05	-.00	-.09
very happy	-.13	.00	-.10	.26
very nice	.10	.00	.00	-.08
veto	.08	.00	.00	-.08
vez	-.05	-.16	-.04	.28
vi	-.02	.16	-.16	-.21
via	.16	-.14	.00	-.01
via libera	.16	-.14	.00	-.01
vice	-.05	.00	.17	-.04
vice chair	-.05	.00	.17	-.04
video	-.07	.00	.00	.00
viela	.00	.03	.00	-.19
view	.11	-.30	.02	.33
villa-	.00	-.00	.04	.00
village	.00	-.00	.04	.00
vind	-.02	.21	.00	-.14
vind ik	-.02	.21	.00	-.14
visto	.28	-.22	.02	.09
visto bueno	.28	-.22	.02	.09
vogt	-.47	.00	.00	.00
voi	.00	-.00	.22	-.29
vois	.10	-.16	.21	-.04
voisi-	-.04	.21	.00	-.28
voisiko	-.04	.21	.00	-.28
volge-	.02	-.30	-.02	.26
volve-	-.07	-.04	.03	.00
volver	-.07	-.04	.03	.00
von	.30	-.09	-.02	-.11
von meiner	.20	-.15	-.01	-.06
von mir	.10	-.00	-.01	-.00
voor	-.23	.52	-.15	-.12
vorhe-	.00	.00	.00	-.05
vorher	.00	.00	.00	-.05
votac-	-.04	-.07	.34	-.08
vote	.01	-.32	.61	-.39
vote is	-.28	-.16	.55	-.40
voted	-.04	-.06	.04	.00
votes	-.04	.15	-.05	-.01
voto	-.04	-.09	.40	-.08
voto es	.00	-.02	.06	.00
vou	.00	-.25	-.03	.36
vous	-.20	.28	-.11	-.05
vous pouvez	-.04	.00	-.01	.00
voy	.00	-.23	.00	.26
være	.00	.08	.00	-.15
w	.04	.04	.00	-.12
wait	.27	-.13	-.04	-.13
wait for	.09	.00	-.00	-.14
waiti-	-.01	-.06	.12	-.03
waiting	-.01	-.06	.12	-.03
want	-.61	-.11	-.08	.35
want me	-.31	.00	.00	.00
ward	.05	-.08	.00	-.00
ware	-.09	.90	.00	-.50
ware es	-.09	.61	.00	-.31
warte-	.04	-.19	-.02	.04
warun-	-.00	.21	-.00	-.13
warunkiem	-.00	.21	-.00	-.13
warunkiem ze	-.00	.21	-.00	-.13
was	-.41	-.38	.09	1.28
was a	-.01	-.00	.07	-.05
was approved	-.32	-.03	-.00	.37
was going	.18	-.08	.00	-.06
was only	.00	.10	-.02	-.04
was the	.00	-.04	-.02	-.00
wat	.00	-.05	.00	.00
water	.08	-.18	-.01	.22
way	-.03	-.23	-.09	.36
we	-.28	-.12	.62	-.31
we agreed	-.13	-.03	.00	.00
we are	-.05	.06	.01	.00
we asked	.09	-.01	-.02	-.11
we can	-.15	.15	.17	-.08
we d	.09	-.17	.00	.00
we do	.00	.00	.15	-.21
we have	-.08	.09	.10	-.11
we need	-.11	.01	.00	.00
we re	-.19	.57	-.28	-.02
we say	.00	-.00	.00	-.06
we shall	-.01	-.06	.13	-.05
we should	.11	-.28	.29	-.02
we talk	.00	-.10	.00	.15
we ve	-.04	-.04	.08	.11
weari-	-.04	.18	-.05	-.06
wearing	-.04	.18	-.05	-.06
weath-	-.16	.16	.01	-.06
weather	-.16	.16	.01	-.06
web	-.05	.06	.00	.00
wedne-	-.05	-.06	.00	.08
wednesday	-.05	-.06	.00	.08
week	.18	-.20	.00	.08
week and	-.00	-.07	-.02	.05
weeke-	.03	-.12	-.11	.20
weekend	.03	-.12	-.11	.20
well	-.13	-.36	-.10	.17
well it	.02	-.12	.00	.00
well received	-.19	.00	-.05	.05
well well	-.04	-.04	-.02	.22
well written	.00	-.10	.00	.13
welli-	.02	-.03	-.06	-.04
wellington	.02	-.03	-.06	-.04
wenn	-.02	.37	-.03	-.24
went	.06	-.01	.01	-.00
went through	.06	.00	.00	-.00
werde-	-.07	.10	-.01	-.05
werden	-.07	.10	-.01	-.05
were	-.13	.44	-.01	-.23
weren	.05	-.08	.00	-.00
weren t	.05	-.08	.00	-.00
what	-.25	-.64	-.12	.90
what a	.15	-.20	-.10	.30
what could	.29	-.05	-.03	-.27
what happens	-.08	-.00	.00	.20
what i	-.09	-.03	-.04	.18
what the	-.05	-.02	-.09	.04
what was	.00	-.02	.05	-.00
what we	-.08	-.04	.09	.07
what you	-.34	-.25	.00	.39
whate-	.27	-.12	-.15	.13
whatever	.27	-.12	-.15	.13
whats-	.26	-.02	.00	-.04
whatsoever	.26	-.02	.00	-.04
when	.35	-.39	-.01	.02
when i	-.06	-.10	-.01	.15
when you	.58	-.24	.00	-.32
where	-.08	.31	-.10	-.23
where to	-.08	.31	.00	-.15
wheth-	.15	-.09	-.08	-.06
whether	.15	-.09	-.08	-.06
whether the	.04	.04	-.01	-.10
which	-.33	.02	.24	-.04
which is	.01	-.06	.08	-.07
which names	.00	.16	.09	-.20
which version	.00	-.24	-.02	.05
while	-.01	-.04	.12	-.03
who	.17	-.47	.42	-.04
who will	.00	-.10	-.00	.15
who wrote	.00	-.16	.25	-.09
whoev-	-.00	-.00	.07	-.00
whoever	-.00	-.00	.07	-.00
whole	.04	-.17	.26	-.21
whole thing	.32	-.07	.12	-.19
whom	.00	-.10	.03	.00
why	.24	-.17	-.20	.39
why i	-.09	.00	-.18	.42
why would	.23	-.03	.00	-.04
wife	-.02	-.08	-.02	.23
will	-1.10	-.32	.13	1.38
will approve	.00	.00	.00	-.13
will be	.00	-.02	.01	-.18
will come	.00	-.04	.00	.11
will get	-.02	-.07	.00	.00
will give	.00	.12	.00	-.23
will have	-.09	-.03	.00	.11
will hurt	-.05	-.06	.29	-.12
will look	-.05	.18	-.07	-.02
will not	.14	.03	.01	-.46
will read	-.13	.00	-.15	.33
will write	.00	-.14	.00	.08
wille-	.00	-.16	.35	-.09
willen	.00	-.16	.35	-.09
winte-	.08	-.03	-.00	-.01
wird	-.09	.14	-.04	.15
wirkl-	-.36	-.14	.00	.00
wirklich	-.36	-.14	.00	.00
wish	-.04	.01	.22	-.05
wish i	-.12	.12	.10	-.02
with	.13	.43	-.01	-.02
with a	.39	.06	-.05	-.18
with all	.12	.00	.00	-.13
with every	.06	-.09	.03	-.03
with everything	-.00	.28	.00	-.18
with geneva	.00	-.05	.00	.00
with interest	-.15	.00	-.00	.03
with it	.12	-.10	-.08	-.11
with me	.38	.01	-.13	-.15
with my	-.16	-.14	-.05	.53
with one	-.07	.04	.00	.01
with our	.07	.12	-.08	-.02
with pleasure	.07	-.14	-.00	-.02
with regret	-.04	.00	.01	-.08
with thanks	.24	-.10	.00	-.13
with that	.09	.14	-.07	-.08
with the	-.22	-.18	.12	.67
with this	-.10	.31	-.42	-.14
withd-	.11	-.22	.22	-.11
withdraw	.11	-.07	.02	-.09
withdraw my	.11	.00	-.08	.00
withdrawn	.00	-.15	.20	-.02
withh-	-.04	-.04	.12	-.03
witho-	.04	.45	-.34	-.35
without	.04	.45	-.34	-.35
without it	-.04	.19	-.03	-.21
without the	-.18	.47	-.25	-.13
won	.05	-.02	.20	-.17
won t	.05	-.02	.20	-.15
wonde-	-.03	-.42	-.00	.59
wonder	.02	-.24	-.00	.23
wonder whether	.02	.00	-.00	-.05
wonderful	-.06	-.05	.00	.21
word	-.15	-.05	.49	-.15
word of	.07	.08	-.09	-.04
word quoted	.00	-.00	-.00	-.09
wordi-	-.04	.24	-.10	-.02
wording	-.04	.24	-.10	-.02
work	.48	-.13	-.01	-.21
work that	-.14	-.04	.02	.23
works-	.00	.08	-.04	-.11
workshop	.00	.08	-.04	-.11
world	-.31	-.01	-.00	-.18
worri-	-.14	.16	-.04	-.05
worries	-.14	.16	-.04	.00
wort	.16	-.14	.00	.00
wort quoted	.16	-.14	.00	.00
worth	.10	-.04	.00	-.01
would	.21	.53	-.04	-.53
would approve	.00	.27	-.03	-.26
would be	-.05	.04	-.01	-.02
would do	-.00	.28	.00	-.15
would have	.03	-.11	.03	-.01
would i	.05	-.08	.00	.00
would it	.00	.31	-.06	-.26
would like	-.00	-.11	.12	.06
would not	-.11	.00	.00	.13
would you	-.12	.17	.00	-.00
would-	-.00	.08	-.03	-.09
wouldn	-.00	.08	-.03	-.09
wouldn t	-.00	.08	-.03	-.09
write	-.01	-.09	.10	.01
writi-	-.01	-.06	-.01	.07
writing	-.01	-.06	-.01	.07
writt-	-.08	-.01	-.08	.08
written	-.08	-.01	-.08	.08
wrong	.18	-.40	-.04	.75
wrote	-.17	-.16	.32	-.11
wrote the	-.03	-.13	.01	.12
wurde	.00	.29	.00	-.20
wysła-	.00	-.06	.00	-.00
wysłac	.00	-.06	.00	-.00
x	.09	-.03	.00	.00
y	-.18	-.08	.11	-.03
y el	.00	.16	-.09	.00
y no	.00	-.10	-.05	.00
y oppose	-.02	-.04	.10	.00
y que	-.08	.02	.00	.00
ya	.06	.03	.00	.09
yayın-	.02	.00	.08	-.08
year	.14	.10	.05	-.25
year s	-.03	.17	-.00	-.11
years	.01	-.07	-.00	.00
yep	.19	-.07	.00	.00
yep all	.19	-.07	.00	.00
yes	.10	.44	-.49	-.04
yes and	-.41	.12	-.02	.00
yes but	-.10	.24	-.16	.00
yes from	.01	-.05	.00	.00
yes i	-.08	.00	.00	.47
yes publish	.04	-.20	.00	.00
yes send	.24	-.02	.00	-.09
yes to	-.37	.10	.00	-.07
yeste-	.07	-.06	.16	-.16
yesterday	.07	-.06	.16	-.16
yet	-.42	-.25	-.46	.82
yet approved	.00	-.17	.00	.00
yo	-.05	-.14	-.15	.46
yok	.91	-.09	-.25	-.34
you	-.23	-.60	-.64	.95
you are	.66	-.58	.00	.25
you asked	-.07	-.05	.00	.13
you can	.26	-.15	-.02	.09
you don	.00	-.06	.10	-.12
you for	-.33	.16	-.07	.20
you get	-.30	.00	.00	-.01
you go	.05	.00	.00	-.07
you have	.31	-.14	-.19	-.04
you know	-.07	-.01	.08	-.04
you ll	-.12	-.04	-.02	.26
you make	-.04	.06	.00	-.06
you may	-.39	.53	-.15	-.00
you mean	-.05	.00	.00	.00
you my	.52	.00	-.00	-.30
you need	.04	.00	-.02	-.04
you needn	.09	.00	.00	-.14
you not	-.09	.03	.08	-.04
you re	.00	-.00	.00	-.04
you resend	.00	-.05	-.01	.01
you take	.00	.09	.00	-.21
you the	-.08	.12	-.00	.08
you to	.02	-.04	-.07	.20
you ve	.32	-.07	.00	-.29
you want	-.61	-.17	-.02	.37
you will	.00	-.09	.00	.13
your	.32	-.26	-.25	.20
your mail	.00	-.15	-.02	.00
your newsletter	.09	-.07	.00	.00
z	.20	-.05	.00	-.19
z mojej	.11	-.03	.00	-.03
za	.04	-.09	.00	-.09
za me	.04	.00	.00	-.09
zastr-	.00	.08	.00	-.01
zastrzezen	.00	.08	.00	-.01
ze	-.00	.21	-.00	-.13
zgoda	.00	.19	.00	-.13
zgoda pod	.00	.21	.00	-.13
ziet	.10	-.10	.00	.00
ziet er	.10	-.10	.00	.00
zo	-.14	.11	-.04	.00
zou	-.02	-.03	.00	-.06
zu	-.02	.33	-.03	-.28
zum	.00	-.15	-.10	.21
zum 0	.00	-.15	-.10	.21
zur	-.09	.36	.00	-.13
zusti-	.36	.24	.00	-.42
zustimmen	.00	.29	.00	-.20
zustimmen wenn	.00	.29	.00	-.20
zustimmung	.36	-.05	.00	-.23
zwei	-.31	.17	.00	.00
đi	-.15	-.00	.00	.23
đong	-.04	.00	.07	-.00
đong y	-.04	.00	.07	-.00
αλλα	-.07	.34	.18	-.14
απο	.17	-.01	.00	-.01
δεν	-.01	-.29	.35	.01
εγκρι-	.15	-.01	.00	-.01
να	-.09	1.37	-.40	-.59
συμφω-	-.05	.16	-.30	.00
τα	-.07	.34	.18	-.14
το	-.06	.62	-.04	-.58
а	-.23	.38	-.13	.08
а не	-.04	.04	-.01	-.02
абзац	-.07	.34	-.06	-.16
адрес-	.00	-.11	-.07	.25
бы	-.07	-.04	-.06	.19
в	-.12	-.14	-.08	.24
випра-	.00	.08	.00	-.10
виправте	.00	.08	.00	-.10
випус-	.07	.00	.02	-.01
возра-	.13	.00	.00	-.08
возражении	.13	.00	.00	-.08
возражении нет	.13	.00	.00	-.08
второ-	-.08	.07	.00	.00
выпус-	-.10	-.00	.07	-.24
выпуск	-.06	.00	.07	-.13
выпуск не	-.06	.00	.07	-.13
выпускать	-.04	.00	-.00	-.10
голос-	-.01	-.13	.00	.07
голосовать	-.01	-.13	.00	.07
даю	.07	.00	.00	.00
даю добро	.07	.00	.00	.00
до	-.04	-.13	.00	.14
добре	.02	.08	.00	-.10
добро	.07	.00	.00	.00
его	-.15	.00	.07	.00
еще	-.09	-.00	-.27	.31
з	.27	.00	.00	-.09
за	.55	-.50	.00	-.03
замен-	-.04	.21	.00	-.23
замените	-.04	.09	.00	-.05
замеч-	.00	.31	-.06	-.13
и	-.14	.07	.00	.07
и можно	-.12	.07	.00	.00
испра-	-.08	.11	-.01	-.02
исправьте	-.08	.11	-.01	-.02
исправьте пожалуиста	-.08	.07	.00	.00
к	.00	-.00	.01	-.13
колле-	-.01	-.00	.00	.07
коллеги	-.01	-.00	.00	.07
кто	.00	-.13	.00	.00
мене	.07	-.00	.00	-.01
меня	-.05	.03	.00	.07
моеи	.02	.04	-.01	-.05
можна	.07	.00	.02	-.01
можно	-.09	.05	.00	-.01
можно отправлять	-.07	.00	.00	.00
можно рассылать	-.01	.07	.00	-.01
на	-.01	.08	-.00	-.06
на третьеи	-.08	.09	.00	-.05
надо	.00	-.26	-.00	.16
не	-.03	-.04	-.09	-.05
нельз-	-.06	.31	.05	-.24
нельзя	-.06	.31	.05	-.24
нет	.07	-.11	.04	.17
номер	-.07	-.01	.00	.00
о	-.01	-.00	.00	.07
одобр-	.07	.00	.00	-.01
одобряю	.07	.00	.00	-.01
остал-	-.04	.07	-.01	-.02
остальное	-.04	.07	-.01	-.02
откры-	-.09	-.00	-.27	.31
отпра-	-.07	.00	.00	.00
отправлять	-.07	.00	.00	.00
петро-	.07	.00	.00	-.01
петрова	.07	.00	.00	-.01
печат-	.00	-.00	.04	.00
погод-	.29	.00	.00	-.17
подде-	-.06	.00	.07	-.13
подпи-	-.01	.00	-.00	.07
пожал-	-.08	.11	-.01	-.02
пожалуиста	-.08	.11	-.01	-.02
пока	-.08	-.20	.00	.14
пока не	.00	-.27	.00	.14
получ-	-.13	.00	.00	.00
попра-	-.04	.00	.00	.00
после	-.07	.00	-.00	.00
после этого	-.07	.00	-.00	.00
после-	-.07	.34	-.06	-.16
последнии	-.07	.34	-.06	-.16
последнии абзац	-.07	.34	-.06	-.16
прото-	-.09	-.13	.00	.00
прошу	-.09	.00	.00	.00
публи-	-.05	.05	.00	.00
публиковать	-.05	.05	.00	.00
работ-	.00	.12	-.00	-.18
рассы-	-.16	.19	.07	-.19
рассылать	-.07	.07	.07	-.01
с	-.45	-.31	.00	.30
с уважением	-.01	.07	.00	-.01
собра-	-.13	.00	.00	.00
согла-	-.93	.00	.00	.00
согласен	-.93	.00	.00	.00
стран-	-.08	.09	.00	-.05
странице	-.08	.09	.00	-.05
странице устарела	-.04	.09	.00	-.05
табли-	-.12	.16	.00	-.05
таблица	-.04	.09	.00	-.05
таблица на	-.04	.09	.00	-.05
такое	.00	.00	.04	-.10
то	-.01	-.01	.00	.07
тольк-	.67	-.52	.00	.07
только	.67	-.52	.00	.07
треть-	-.08	-.04	.00	-.05
третьеи	-.08	.09	.00	-.05
третьеи странице	-.08	.09	.00	-.05
у	.01	.00	.00	.04
уваже-	-.01	.07	.00	-.01
уважением	-.01	.07	.00	-.01
устар-	-.04	.09	.00	-.05
устарела	-.04	.09	.00	-.05
утвер-	-.09	.04	-.01	-.02
утверждаю	-.09	.04	-.01	-.02
хорош-	-.20	.03	.00	-.02
хорошо	-.20	.03	.00	-.02
цього	.00	.00	.10	-.00
чем	-.01	-.00	.00	.07
этого	-.07	.00	-.00	.00
я	.43	-.50	.07	-.03
я за	-.16	.03	.00	-.02
як	.07	-.01	.00	-.01
אין	.02	.00	.00	-.06
אפשר	.08	.00	.00	-.03
אפשר לשלוח	.08	.00	.00	-.03
זה	.00	-.28	.38	-.11
לא	.00	.00	-.34	.33
לשלוח	.08	.00	.00	-.03
עוד	.00	-.28	-.38	.41
על	.00	-.28	.00	.07
על זה	.00	-.28	.00	.07
أرجو	-.06	.14	-.02	.00
أرجو استبدال	-.06	.14	-.02	.00
أستطي-	-.03	-.05	.10	-.00
أستطيع	-.03	-.05	.10	-.00
أستطيع الموافقة	-.03	-.05	.10	-.00
أنا	-.00	-.20	-.02	.42
أنا في	-.00	-.20	-.02	.42
أوافق	-.16	-.00	.00	-.05
أوافق على	.03	-.00	.00	-.05
از	.18	-.02	-.10	.00
از نظر	.18	-.02	-.10	.00
است	-.21	.03	.00	.00
استبد-	-.06	.14	-.02	.00
استبدال	-.06	.14	-.02	.00
استبدال صورة	-.06	.14	-.02	.00
اسم	-.19	.14	.00	.00
اطلعت	.09	-.01	.00	-.07
اطلعت على	.09	-.01	.00	-.07
الآن	-.00	-.20	-.02	.42
الأخي-	-.00	.16	.00	-.05
الأخيرة	.00	.16	.00	-.05
الأول-	.00	.05	.00	.00
الأولى	.00	.05	.00	.00
الإرس-	.00	.05	.00	.00
الإرسال	.00	.05	.00	.00
التحي-	.03	.00	.00	-.05
الثان-	.00	-.05	.10	.00
الرئي-	-.11	.00	.00	.00
الرئيس	-.11	.00	.00	.00
الصفح-	.00	.05	.00	.02
الصفحة	.00	.05	.00	.02
الصفحة الأولى	.00	.05	.00	.00
العدد	.06	-.05	.10	-.07
الغلا-	-.06	.14	-.02	.00
الغلاف	-.06	.14	-.02	.00
الفقر-	-.00	.16	.00	-.05
الفقرة	-.00	.16	.00	-.05
الفقرة الأخيرة	.00	.16	.00	-.05
الله	.04	.08	.00	.00
المدي-	-.19	.14	.00	.03
الموا-	-.03	-.05	.10	-.00
الموافقة	-.03	-.05	.10	-.00
الموافقة على	-.03	-.05	.10	-.00
النشر	.00	.03	.00	-.17
النص	-.19	.14	.00	.00
ان	.09	-.01	.00	-.07
انتشا-	-.06	.03	.00	.00
انتشار	-.06	.03	.00	.00
انشرو-	-.19	.14	.00	.00
بركة	-.03	.08	.00	.00
بركة الله	-.03	.08	.00	.00
بعد	-.00	-.20	-.02	.42
تحيات-	.09	-.01	.00	-.07
تحياتي	.09	-.01	.00	-.07
تحياتي من	.09	-.01	.00	-.07
تصحيح	-.00	.05	.00	.00
تفضلو-	.09	-.01	.00	-.07
تفضلوا	.09	-.01	.00	-.07
تمام	.07	-.00	.00	.00
ثم	-.19	.19	-.00	.00
حذف	.00	.16	.00	-.05
حذف الفقرة	.00	.16	.00	-.05
خطأ	-.19	.29	-.08	-.13
شود	-.06	.03	.00	.00
صورة	-.06	.14	-.02	.00
صورة الغلاف	-.06	.14	-.02	.00
على	.13	.03	.10	-.11
على العدد	.09	-.01	.00	-.07
على بركة	-.03	.08	.00	.00
عليه	.00	.16	.00	-.05
عم	.09	-.01	.00	-.07
عم ان	.09	-.01	.00	-.07
عندي	.00	-.09	-.41	.59
غير	-.19	.14	.00	.00
في	-.19	-.00	-.02	.42
في الصفحة	.00	.05	.00	.00
قبل	.00	.04	-.00	-.17
لا	-.07	.19	.02	-.20
لا أستطيع	-.03	-.05	.10	-.00
متى	.00	-.32	.00	.38
مع	.03	.00	.00	-.05
مكتوب	.00	.15	-.08	-.13
مكتوب خطأ	.00	.15	-.08	-.13
من	.35	.17	-.19	-.22
من عم	.09	-.01	.00	-.07
موافق	-.11	.00	.00	-.00
نظر	.18	-.02	-.10	.00
هذا	-.03	-.05	.10	-.00
هذا العدد	-.03	-.05	.10	-.00
و	.00	.29	-.09	-.17
وبعده-	-.06	.29	-.10	-.13
وبعدها	-.06	.29	-.10	-.13
وبعدها لا	-.06	.29	-.10	-.13
کنید	.13	.17	-.19	-.17
अ	.00	.08	.02	-.08
अ क	.00	.08	.02	-.08
इस	-.09	.00	.14	-.02
ए	.13	-.01	-.03	.00
क	.06	.08	-.03	-.08
क छ	.00	.00	.05	-.02
कर	.00	-.02	-.04	.00
छ	.00	.10	.02	-.08
ज	.15	-.01	-.07	.00
ज ए	.13	-.01	-.03	.00
झ	.00	.00	.06	-.02
ठ	.00	-.00	.06	-.02
ठ क	.00	-.00	.06	-.02
त	.06	-.02	.00	-.00
द	.22	.09	-.15	-.06
द ज	.22	-.01	-.12	.00
न	.22	-.01	-.16	.00
नह	-.08	.10	.10	-.08
नह ह	-.08	.00	.14	-.02
प	.00	.08	.02	-.08
ब	.00	.10	-.03	-.06
भ	-.09	-.00	.04	.00
भ ज	-.09	-.00	.04	.00
म	-.06	.10	.06	-.08
मत	-.09	.00	.14	-.02
व	.06	.00	.06	-.02
श	.00	.08	-.03	-.06
स	.08	.00	-.04	.00
सहमत	-.09	.00	.09	.00
ह	.16	.07	-.05	-.08
ह भ	.00	-.00	-.04	.00
กด	-.04	.04	.00	.00
กดผ	-.04	.04	.00	.00
กา	-.04	.04	.03	-.01
การ	-.04	.04	.03	-.01
ก้	-.04	.04	.00	.00
ขอ	.04	.02	.04	-.06
ขอค	.00	.00	.04	-.05
คค	.07	-.01	.04	-.05
คคร	.07	-.01	.00	-.00
คน	.04	-.00	.04	-.06
คะ	.04	.00	-.00	-.01
ค่	.04	.02	.03	-.06
ค่ะ	.04	.02	.03	-.06
งใ	-.04	.04	.00	.00
งใน	-.04	.04	.00	.00
ดค	.00	.00	.04	-.05
ดผ	-.04	.04	.00	.00
ดผิ	-.04	.04	.00	.00
ดส	-.04	.04	.04	-.05
ด้	.00	.06	-.00	-.01
ด้ว	-.04	.04	.03	-.01
ด้เ	.04	-.00	-.00	-.01
ธิ	-.04	.04	.04	-.05
นด	-.04	.04	.03	-.01
นด้	-.04	.04	.03	-.01
นบ	-.04	.06	.04	-.05
นะ	.04	.00	-.00	-.01
นะค	.04	.00	-.00	-.01
นแ	.04	-.00	-.00	-.01
นแล	.04	-.00	-.00	-.01
บค	.04	-.00	-.00	-.01
ผม	-.04	.04	.03	-.01
ผิ	-.04	.05	-.00	-.00
ผิด	-.04	.05	-.00	-.00
มี	-.04	.04	.00	.00
ยค	-.04	.04	.04	-.05
ลย	.04	-.00	-.00	-.01
ล้	.00	.06	-.00	-.01
ล้ว	.00	.06	-.00	-.01
วน	.00	.00	.04	-.05
วย	-.04	.04	.03	-.01
สะ	-.04	.04	.00	.00
สะก	-.04	.04	.00	.00
ส่	.00	.00	.04	-.05
ห็	-.04	.04	.03	-.01
ห็น	-.04	.04	.03	-.01
อค	.00	.00	.04	-.05
อง	-.04	.04	.00	.00
อบ	.04	-.00	-.00	-.01
อบค	.04	-.00	-.00	-.01
อเ	.07	-.01	.00	-.00
อเค	.07	-.01	.00	-.00
อ่	.04	-.00	-.00	-.01
อ่า	.04	-.00	-.00	-.01
ะก	-.04	.04	.00	.00
ะกด	-.04	.04	.00	.00
ะค	.04	.00	-.00	-.01
ะคะ	.04	.00	-.00	-.01
าน	.04	-.00	.04	-.06
านแ	.04	-.00	-.00	-.01
าร	-.04	.04	.03	-.01
ิด	-.04	.05	.00	-.05
ิดส	-.04	.04	.04	-.05
เค	.07	-.01	.00	-.00
เคค	.07	-.01	.00	-.00
เม	.00	.00	.04	-.05
เล	.04	-.00	-.00	-.01
เลย	.04	-.00	-.00	-.01
เห	-.04	.04	.03	-.01
เห็	-.04	.04	.03	-.01
แก	-.04	.04	.00	.00
แก้	-.04	.04	.00	.00
แล	.00	.06	-.00	-.01
แล้	.00	.06	-.00	-.01
โอ	.07	-.01	.00	-.00
โอเ	.07	-.01	.00	-.00
ใน	-.04	.04	.00	.00
็น	-.04	.06	.03	-.01
็นด	-.04	.04	.03	-.01
่ง	-.04	.05	-.00	-.00
่ะ	.04	.02	.03	-.06
่า	.04	-.00	-.00	-.01
่าน	.04	-.00	-.00	-.01
้ว	.00	.06	.03	-.01
้วย	-.04	.04	.03	-.01
้อ	.00	.00	.04	-.05
้เล	.04	-.00	-.00	-.01
้แ	-.04	.04	.00	.00
あり	.04	-.14	.09	-.07
ありが	-.09	.00	-.01	.13
ありま	.13	-.07	-.02	-.19
いい	.05	-.01	.00	.00
いし	.08	.01	-.03	-.06
いしま	.08	.01	-.03	-.06
いた	.01	-.00	.07	-.16
いたし	.09	-.26	-.01	.08
いただ	-.05	.15	.08	-.25
いて	.10	-.03	-.07	.11
いで	-.17	.08	.00	-.12
いでし	.00	.07	.00	-.11
いです	-.17	-.01	.00	-.00
いと	-.12	-.08	.04	-.00
いと思	.00	-.07	.04	.00
いま	-.01	.21	-.05	.02
いまし	.05	.00	-.06	.10
います	-.13	.28	.02	-.06
いませ	.08	-.07	-.01	-.02
うか	.00	.06	.00	-.11
うご	-.09	.00	-.01	.13
うござ	-.09	.00	-.01	.13
えあ	.07	.02	-.04	-.02
えあり	.07	.02	-.04	-.02
えま	-.14	-.09	.17	.00
えませ	-.14	.00	.00	.00
おり	.14	-.01	-.11	-.02
おりま	.14	-.01	-.11	-.02
お世	.10	-.01	-.04	-.02
お世話	.10	-.01	-.04	-.02
お疲	.02	-.07	.00	-.00
お疲れ	.02	-.07	.00	-.00
お返	.10	-.04	-.04	-.02
お返事	.10	-.04	-.04	-.02
お願	.08	.01	-.03	-.06
お願い	.08	.01	-.03	-.06
かと	-.01	.04	.00	-.05
かと存	.00	.00	.00	-.05
かね	.00	-.07	.12	.00
かねま	.00	-.07	.12	.00
から	.00	.06	.00	-.08
があ	-.03	-.07	.12	.00
があり	-.03	-.07	.12	.00
がと	-.09	.00	-.01	.13
がとう	-.09	.00	-.01	.13
が違	-.04	.17	.00	.00
が違い	-.04	.17	.00	.00
が開	.00	-.03	-.10	.10
が開け	.00	-.03	-.10	.10
きで	.01	-.06	.04	-.11
きです	.01	-.00	-.00	-.08
きま	-.06	-.07	.12	-.02
きます	.00	-.07	.12	-.02
きませ	-.06	-.00	-.00	.00
くだ	.05	-.02	-.00	-.03
くださ	.05	-.02	-.00	-.03
くな	.12	-.00	-.02	-.11
くなり	.12	-.00	-.02	-.11
けな	.00	.08	-.03	-.10
けない	.00	.08	-.03	-.10
けま	.00	.04	-.07	-.00
けます	.00	.04	-.00	-.09
けませ	.00	.00	-.07	.09
けれ	-.06	-.07	.00	.00
ければ	-.06	-.07	.00	.00
け取	-.07	.00	.00	.00
け取り	-.07	.00	.00	.00
この	.18	-.08	-.04	-.05
このま	.14	-.08	-.01	-.03
この内	.04	-.01	-.03	-.02
ござ	-.03	-.07	-.02	.08
ござい	-.03	-.07	-.02	.08
ご連	.04	-.18	-.01	.25
ご連絡	.04	-.18	-.01	.25
さい	.05	-.02	-.00	-.03
さま	.02	-.07	.00	-.00
さまで	.02	-.07	.00	-.00
ざい	-.03	-.07	-.02	.08
ざいま	-.03	-.07	-.02	.08
しい	-.23	-.01	.00	-.00
しいで	-.22	-.05	.00	-.00
しか	.00	-.07	.12	.00
しかね	.00	-.07	.12	.00
した	-.24	-.12	-.10	.36
したが	-.00	-.00	-.06	.10
して	-.02	.26	-.04	-.23
してい	-.07	.31	-.04	-.19
してか	.00	.06	.00	-.08
しで	.65	.00	-.12	-.32
しま	-.04	-.18	-.15	.47
しまし	-.10	-.12	-.05	.25
します	.21	-.06	-.10	.11
しませ	-.05	.00	.00	-.00
しょ	.05	.06	.00	-.11
しょう	.05	.06	.00	-.11
し支	.11	.02	-.05	-.12
し支え	.11	.02	-.05	-.12
し訳	.06	-.09	.15	-.11
し訳あ	.06	-.09	.15	-.11
じま	-.01	-.04	.00	-.05
じます	-.01	-.04	.00	-.05
すか	-.00	.04	-.00	-.09
すが	.02	-.13	.07	.12
すて	.01	.00	.00	-.08
すてき	.01	.00	.00	-.08
すね	.06	.00	.00	-.08
すの	.00	-.06	.03	.00
すので	.00	-.06	.03	.00
する	-.06	-.07	.12	-.01
せて	.00	-.07	.12	-.02
せん	-.02	-.15	-.15	-.02
せんが	-.06	-.09	.17	.00
せんの	.14	-.07	-.01	-.08
それ	-.04	.07	.00	.00
それ以	-.04	.07	.00	.00
たが	-.00	-.00	-.06	.10
たし	.09	-.26	-.01	.08
たしま	.09	-.26	-.01	.08
ただ	-.05	.15	.08	-.25
ただい	.10	-.08	.08	-.04
ただけ	-.06	.09	-.00	-.20
だい	.10	-.08	.08	-.04
だいて	.10	-.01	-.04	-.02
だけ	-.06	.09	-.00	-.20
だけま	.00	.04	-.00	-.09
だけれ	-.06	-.07	.00	.00
ださ	.05	-.02	-.00	-.03
ださい	.05	-.02	-.00	-.03
だと	.00	-.09	.17	.00
だ読	.00	-.00	-.06	.10
だ読め	.00	-.00	-.06	.10
って	.14	.04	-.04	-.20
ってい	-.00	.06	.01	-.08
ってお	.14	-.01	-.05	-.12
てい	-.05	.15	.06	-.08
ていた	-.05	.17	.08	-.23
ていま	-.00	.06	.00	-.05
てお	.14	-.01	-.11	-.02
ており	.14	-.01	-.11	-.02
てか	.00	.06	.00	-.08
てから	.00	.06	.00	-.08
てき	.01	.00	.00	-.08
てきで	.01	.00	.00	-.08
てく	.05	-.02	-.00	-.03
てくだ	.05	-.02	-.00	-.03
ては	.02	-.02	-.03	.10
ても	.00	-.04	.00	.00
でお	.07	.00	.00	-.03
でお願	.07	.00	.00	-.03
でき	.00	.11	-.00	-.11
でし	.00	.06	.00	-.11
でしょ	.00	.06	.00	-.11
です	-.45	-.35	-.17	.74
ですが	.02	-.13	.07	.12
ですね	.06	.00	.00	-.08
での	-.06	.00	.00	.00
では	-.10	-.14	.17	.00
では承	.00	-.07	.12	.00
で差	.04	-.00	-.01	-.10
で差し	.04	-.00	-.01	-.10
とう	-.09	.00	-.01	.13
とうご	-.09	.00	-.01	.13
とさ	.00	-.07	.12	-.02
とは	-.14	.00	.00	.00
とは言	-.14	.00	.00	.00
と存	-.01	-.04	.00	-.05
と存じ	-.01	-.04	.00	-.05
と思	.00	.05	.04	-.11
と思い	.00	.05	.04	-.11
ども	-.08	-.00	.00	.00
ない	-.10	.02	-.02	-.08
ないで	.00	.13	.00	-.12
ないと	-.14	-.06	.04	.00
なし	.65	.00	-.12	-.32
なしで	.65	.00	-.12	-.32
なっ	.10	.05	-.04	-.10
なって	.10	.05	-.04	-.10
なり	.12	-.00	-.02	-.11
につ	-.00	-.02	-.03	.13
にな	.12	-.02	-.04	-.10
になっ	.10	.05	-.04	-.10
には	-.11	.00	-.00	-.00
に問	.09	.00	.00	-.06
に問題	.09	.00	.00	-.06
に賛	-.08	.00	.00	.00
に賛成	-.08	.00	.00	.00
ねま	.00	-.13	.16	.00
ねます	.00	-.13	.16	.00
ので	.14	-.18	-.04	.07
のです	-.00	-.05	-.06	.14
のと	.00	-.07	.12	-.02
のま	.14	-.08	-.01	-.03
のまま	.14	-.08	-.01	-.03
の内	.04	-.01	-.03	-.02
の内容	.04	-.01	-.03	-.02
の写	.01	.00	.00	-.08
の写真	.01	.00	.00	-.08
の発	-.06	-.09	.17	.00
の発行	-.06	-.09	.17	.00
の記	.10	.03	.00	-.02
の記事	.10	.03	.00	-.02
はあ	-.11	.00	.00	.00
はあり	-.11	.00	.00	.00
はい	.05	-.01	-.02	-.11
はご	.02	-.07	.00	-.00
はござ	.02	-.07	.00	-.00
は削	-.03	.14	.00	-.11
は削除	-.03	.14	.00	-.11
は反	-.06	.00	-.06	.10
は反対	-.06	.00	-.06	.10
は問	-.11	.00	.00	.00
は問題	-.11	.00	.00	.00
は承	-.20	-.09	.10	.13
は承認	-.20	-.09	.10	.13
は見	.00	-.09	.17	.00
は見送	.00	-.09	.17	.00
は言	-.14	.00	.00	.00
は言え	-.14	.00	.00	.00
は賛	.13	-.00	-.00	-.02
は賛成	.13	-.00	-.00	-.02
べき	.00	-.14	.21	.00
べきで	.00	-.06	.04	.00
まし	-.12	-.12	-.11	.36
ました	-.17	-.12	-.11	.36
ます	.08	-.06	.31	-.07
ますか	-.00	.04	-.00	-.09
ますの	.00	-.06	.03	.00
ませ	-.02	-.15	-.15	-.02
ません	-.02	-.15	-.15	-.02
まだ	.00	-.00	-.06	.13
まだ読	.00	-.00	-.06	.10
まで	.15	-.15	-.04	-.02
まです	.02	-.07	.00	-.00
まま	.14	-.08	-.01	-.03
まま出	.08	.00	.00	-.01
まま進	.04	-.07	-.01	-.01
ま出	.08	.00	.00	-.01
ま出し	.08	.00	.00	-.01
ま進	.04	-.07	-.01	-.01
ま進め	.04	-.07	-.01	-.01
みで	-.20	-.02	-.03	.13
みです	-.20	-.02	-.03	.13
めて	.04	-.25	-.06	.45
めてい	.02	-.07	.00	.00
めま	-.09	.09	.04	.00
めます	-.09	.09	.04	.00
もの	.00	-.01	.12	-.10
ょう	.05	.06	.00	-.11
ょうか	.00	.06	.00	-.11
りが	-.09	-.07	.11	.13
りがと	-.09	.00	-.01	.13
りで	.04	.00	-.01	-.10
りま	.10	-.08	-.09	-.19
りまし	-.07	-.00	.00	.00
ります	.12	-.01	-.05	-.12
りませ	.16	-.08	-.08	-.09
り急	.10	-.07	-.04	-.01
り急ぎ	.10	-.07	-.04	-.01
るべ	.00	-.09	.17	.00
るべき	.00	-.09	.17	.00
れさ	.02	-.07	.00	-.00
れさま	.02	-.07	.00	-.00
れば	-.11	-.05	.00	-.01
れ以	-.04	.07	.00	.00
れ以外	-.04	.07	.00	.00
を確	.09	.00	-.00	-.11
を確認	.09	.00	-.00	-.11
んが	-.06	-.09	.17	.00
んの	.14	-.07	-.02	-.08
んので	.14	-.07	-.01	-.08
ァイ	.00	-.03	-.10	.10
ァイル	.00	-.03	-.10	.10
イル	.00	-.03	-.10	.10
イルが	.00	-.03	-.10	.10
ファ	.00	-.03	-.10	.10
ファイ	.00	-.03	-.10	.10
ルが	.00	-.03	-.10	.10
ルが開	.00	-.03	-.10	.10
一期	-.11	.00	.08	.00
不同	.00	-.16	.06	.00
不同意	.00	-.16	.06	.00
不承	.00	-.07	.12	-.02
不承認	.00	-.07	.12	-.02
不用	.41	-.16	-.07	-.00
不用改	.41	-.16	-.07	-.00
不能	-.07	.00	.12	-.06
不能发	-.07	.00	.12	-.06
不要	.00	-.16	.06	.00
世話	.10	-.01	-.04	-.02
世話に	.10	-.01	-.04	-.02
事務	.11	.02	-.05	-.12
事務局	.07	.02	-.04	-.02
二条	.00	-.16	.06	-.00
今回	.00	-.09	.17	.00
今回の	.00	-.09	.17	.00
付が	-.04	.17	.00	.00
付フ	.00	-.03	-.10	.10
付ファ	.00	-.03	-.10	.10
以发	.04	-.08	-.07	.00
以外	-.04	.07	.00	.00
以外は	-.04	.07	.00	.00
以降	.02	-.18	.00	.35
会の	.00	-.07	.12	-.02
信し	-.00	.06	-.00	-.08
信して	-.00	.06	-.00	-.08
其他	-.02	-.11	-.10	.17
内容	.36	-.19	.08	-.15
内容で	.04	-.01	-.03	-.02
内容に	.00	-.07	.12	.00
内容を	.09	.00	-.00	-.11
写真	-.05	-.01	-.00	-.08
写真の	-.08	-.00	-.00	.00
出し	.11	.04	-.00	-.01
出して	.08	.00	.00	-.01
出去	-.11	.00	.08	.00
出張	.04	-.00	-.01	-.10
出張中	.04	.00	-.01	-.10
判断	.00	-.07	.12	-.02
削除	-.03	.14	.00	-.11
務局	.07	.02	-.04	-.02
即可	.00	.20	.00	.00
反対	-.06	.00	-.06	.10
反対で	-.06	.00	.00	.00
发出	-.11	.00	.08	.00
发出去	-.11	.00	.08	.00
发吧	.01	.00	-.13	.00
发布	.02	-.16	.06	-.00
发送	.00	-.17	.06	-.01
取り	.03	-.07	-.04	-.01
取りま	-.07	.00	.00	.00
取り急	.10	-.07	-.04	-.01
受け	-.07	.00	.00	.00
受け取	-.07	.00	.00	.00
可以	-.79	.81	-.07	-.01
可以发	.04	-.08	-.07	.00
号で	.01	-.08	.12	-.02
号に	-.00	-.02	-.03	.13
号は	.02	-.03	-.03	.13
号码	.00	.25	-.04	-.18
同意	-.27	.11	.06	-.00
同意发	.02	-.17	.06	-.00
后再	.00	.00	-.04	.00
后我	-.04	.00	.00	.00
后我没	-.04	.00	.00	.00
問題	.06	-.00	-.14	-.08
問題あ	.21	-.00	-.13	-.06
回の	.00	-.09	.17	.00
外は	-.04	.07	.00	.00
大変	.00	.11	.00	-.16
大家	.30	-.07	.00	-.01
大家了	.15	-.07	.00	-.01
好后	-.04	.00	.00	.00
委員	-.20	-.08	.12	-.02
子ど	-.08	-.00	.00	.00
子ども	-.08	-.00	.00	.00
字が	.00	.06	.00	-.08
存じ	-.01	-.04	.00	-.05
存じま	-.01	-.04	.00	-.05
家了	.15	-.07	.00	-.01
容で	.04	-.01	-.03	-.02
容での	-.06	.00	.00	.00
容に	.00	-.07	.12	.00
容を	.09	.00	-.00	-.11
容を確	.09	.00	-.00	-.11
対で	-.06	.00	.00	.00
対です	-.06	.00	.00	.00
差し	.11	.02	-.04	-.12
差し支	.11	.02	-.05	-.12
应该	-.02	.00	-.04	.00
应该是	-.02	.00	-.04	.00
弃权	.00	.00	.09	-.06
張中	.04	.00	-.01	-.10
後の	.00	.11	.00	-.11
思い	.00	.05	.04	-.11
思いま	.00	.05	.04	-.11
急ぎ	.10	-.07	-.04	-.01
您好	.19	-.12	.00	.00
意发	.02	-.17	.06	-.00
意发布	.02	-.16	.06	-.00
意见	-.22	-.11	-.10	.14
成し	-.05	.00	.00	.00
成で	.05	-.00	-.00	-.02
成です	.05	-.00	.00	-.02
成发	-.11	.00	.08	.00
我不	-.11	.00	.09	.00
我没	-.04	.00	.00	.00
我没有	-.04	.00	.00	.00
我还	.00	-.11	-.17	.21
承認	-.16	-.05	.04	.15
承認い	.04	.00	.00	-.11
承認し	-.26	.04	.06	.52
承認す	-.06	.00	.00	.01
承認で	-.11	.00	-.12	.33
承認と	-.00	-.07	.12	-.02
承認は	-.60	.00	.00	.00
承認済	-.20	-.02	-.03	.13
把我	.00	.00	.09	-.06
拝見	-.01	-.01	-.04	-.08
拝見し	-.01	-.01	-.04	-.02
拝読	.02	-.07	.00	.00
支え	.11	.02	-.05	-.12
支えあ	.07	.02	-.04	-.02
收到	-.08	.00	.00	.00
改め	-.00	-.18	.00	.35
改めて	-.00	-.18	.00	.35
改好	-.04	.00	.00	.00
改好后	-.04	.00	.00	.00
改成	-.04	-.00	.00	-.00
日付	-.04	.17	.00	.00
日付が	-.04	.17	.00	.00
更正	-.02	.00	-.04	.00
条件	-.09	.14	.00	-.03
構か	.00	.00	.00	-.05
構かと	.00	.00	.00	-.05
構で	-.01	.06	.00	-.01
構です	-.01	.06	.00	-.01
此稿	.00	.00	.09	-.06
没问	.45	-.08	-.21	-.00
没问题	.45	-.08	-.21	-.00
添付	.00	-.03	-.10	.10
添付フ	.00	-.03	-.10	.10
済み	-.20	-.02	-.03	.13
済みで	-.20	-.02	-.03	.13
点は	.02	-.07	.00	.00
点はご	.02	-.07	.00	.00
照片	-1.14	1.48	.00	-.00
特に	.06	-.07	.00	-.06
用改	.41	-.16	-.07	-.00
田中	-.37	-.02	.00	.46
申し	.06	-.09	.15	-.11
申し訳	.06	-.09	.15	-.11
电话	.00	.25	-.04	-.18
电话号	.00	.25	-.04	-.18
疲れ	.02	-.07	.00	-.00
疲れさ	.02	-.07	.00	-.00
発行	-.13	-.01	.17	-.02
発行し	.10	-.01	-.04	-.02
発行に	-.14	-.00	.00	.00
発行を	-.09	.14	.00	.00
的意	-.21	-.11	-.10	.17
的意见	-.21	-.11	-.10	.17
真の	-.08	-.00	-.00	.00
確認	.09	-.01	-.01	-.12
確認い	.07	.03	-.01	-.07
確認し	.02	.00	-.00	-.05
秘书	.19	-.12	.00	-.01
第三	.19	-.13	-.00	.00
第二	.00	-.16	.06	-.00
第二条	.00	-.16	.06	-.00
紙の	.01	.00	.00	-.08
紙の写	.01	.00	.00	-.08
結構	-.01	.06	.00	-.06
結構か	.00	.00	.00	-.05
結構で	-.01	.06	.00	-.01
絡い	.04	-.18	-.01	.25
絡いた	.04	-.18	-.01	.25
者の	.00	-.06	.03	.00
能发	-.07	.00	.12	-.06
苦大	.15	-.07	.00	-.01
苦大家	.15	-.07	.00	-.01
英語	-.08	.00	.00	.00
行し	.10	-.01	-.04	-.02
行して	.10	-.01	-.04	-.02
行に	-.14	-.00	.00	.00
行を	-.09	.14	.00	.00
表紙	.01	.00	.00	-.08
表紙の	.01	.00	.00	-.08
見し	-.01	-.01	-.04	-.02
見しま	-.01	-.01	-.04	-.02
見送	.00	-.09	.17	.00
見送る	.00	-.09	.17	.00
言え	-.14	.00	.00	.00
言えま	-.14	.00	.00	.00
記事	.10	.03	.00	-.02
訳あ	.06	-.09	.15	-.11
訳あり	.06	-.09	.15	-.11
話に	.10	-.01	-.04	-.02
話にな	.10	-.01	-.04	-.02
認い	.03	.03	-.01	-.12
認いた	.03	.03	-.01	-.12
認し	-.25	.04	.06	.47
認して	.00	-.04	.00	.03
認しま	-.17	.15	-.06	.44
認す	-.06	.00	.00	.01
認する	-.06	.00	.00	.01
認で	-.11	.00	-.12	.33
認です	.00	.00	-.12	.33
認と	-.00	-.07	.12	-.02
認は	-.60	.00	.00	.00
認済	-.20	-.02	-.03	.13
認済み	-.20	-.02	-.03	.13
誤り	.00	-.07	.12	.00
読め	.00	-.00	-.06	.10
読めて	.00	-.00	-.06	.10
議長	-.70	-.02	.00	.92
话号	.00	.25	-.04	-.18
话号码	.00	.25	-.04	-.18
该是	-.02	.00	-.04	.00
请把	-.04	-.00	.00	-.00
賛成し	-.05	.00	.00	.00
賛成で	.05	-.00	-.00	-.02
赞成	.03	.00	.17	-.06
赞成发	-.11	.00	.08	.00
身は	.00	.00	-.06	.10
辛苦	.15	-.07	.00	-.01
辛苦大	.15	-.07	.00	-.01
返事	.10	-.04	-.04	-.02
这一	-.11	.00	.08	.00
这一期	-.11	.00	.08	.00
这期	.00	.00	-.07	.04
送る	.00	-.09	.17	.00
送るべ	.00	-.09	.17	.00
連絡	.01	-.18	-.01	.25
連絡い	.04	-.18	-.01	.25
進め	.04	-.08	-.01	-.01
進めて	.04	-.07	-.01	-.01
遅く	.12	.00	-.02	-.11
遅くな	.12	.00	-.02	-.11
違い	-.04	.17	.00	.00
違いま	-.04	.17	.00	.00
配信	.02	.05	-.00	-.08
配信し	-.00	.06	-.00	-.08
重写	.00	-.16	.14	-.06
長は	-.57	-.02	.00	.46
開け	.00	-.03	-.10	.10
问题	.45	-.08	-.21	-.00
需要	.00	.07	.02	-.18
題あ	.21	-.00	-.13	-.06
題あり	.21	-.00	-.13	-.06
願い	.08	.01	-.03	-.06
願いし	.08	.01	-.03	-.06
겠습	.11	-.05	-.03	-.02
겠습니	.11	-.05	-.03	-.02
괜찮	.09	.00	.00	.00
기가	-.35	.44	.14	-.05
날짜	-.11	.00	.00	.00
내면	-.01	-.08	.17	-.05
내보	.04	-.11	.17	-.05
내보내	.04	-.11	.17	-.05
내세	.06	.02	-.01	-.01
내세요	.06	.02	-.01	-.01
내용	-.19	.00	.03	.19
네요	-.30	-.09	.00	.19
니다	-.27	.04	.15	-.05
대로	.06	-.09	.00	-.00
동의	-.16	-.04	.19	.00
동의합	-.13	.00	.00	.00
됩니	-.01	-.08	.17	-.06
됩니다	-.01	-.08	.17	-.06
드림	-.04	-.04	.19	.00
립니	-.07	.08	-.01	.00
립니다	-.07	.08	-.01	.00
많으	.07	-.04	.00	.00
많으셨	.07	-.04	.00	.00
문제	.67	-.18	-.17	-.15
문제없	.67	-.18	-.17	-.15
받았	-.13	-.00	.00	.00
받았습	-.13	-.00	.00	.00
발송	-.11	-.01	.00	.00
발행	-.41	.48	.18	-.00
발행하	-.04	.00	.03	-.00
보내	.21	-.18	.17	-.07
보내면	-.01	-.08	.17	-.05
보내세	.06	.02	-.01	-.01
쁘네	-.19	-.06	.00	.19
쁘네요	-.19	-.06	.00	.19
성이	-.08	-.01	.00	.00
성이에	-.08	.05	.00	.00
성입	.07	-.04	.00	.00
성입니	.07	-.04	.00	.00
세요	-.21	.39	-.05	-.01
송하	-.06	-.09	.17	-.05
송하지	-.06	-.08	.17	-.05
수고	.09	-.04	.00	-.02
승인	-.04	-.21	.03	-.02
승인하	-.07	.00	.00	.00
승인할	.00	-.21	.03	.00
시면	.18	-.12	-.03	-.00
아요	.09	.00	.00	.00
아주	.07	-.04	.00	.00
았습	-.13	-.00	.00	.00
았습니	-.13	-.00	.00	.00
어요	.00	-.06	.00	.00
없습	.13	.19	.01	-.15
없습니	.13	.19	.01	-.15
없이	.16	-.21	.14	-.05
었고	.03	-.07	.19	.00
에서	-.08	.05	.00	.00
에요	-.08	.05	.00	.00
예쁘	-.19	-.06	.00	.19
예쁘네	-.19	-.06	.00	.19
예정	.00	-.06	.00	.00
예정대	.00	-.06	.00	.00
으셨	.07	-.04	.00	.00
으셨습	.07	-.04	.00	.00
의합	-.13	.00	.00	.00
의합니	-.13	.00	.00	.00
이니	.00	-.06	.00	.00
이번	.10	-.16	.16	-.00
이에	-.08	.05	.00	.00
이에요	-.08	.05	.00	.00
인하	-.07	.00	.00	.00
인할	.00	-.21	.03	.00
읽었	.07	-.10	.00	.00
장님	-.07	.00	.00	.00
저는	-.01	-.05	.00	-.00
정대	.00	-.06	.00	.00
정대로	.00	-.06	.00	.00
제없	.67	-.18	-.17	-.15
좋습	.08	-.12	.00	.00
좋습니	.08	-.12	.00	.00
죄송	-.06	-.08	.17	-.05
죄송하	-.06	-.08	.17	-.05
주세	-.27	.38	-.04	-.00
주세요	-.27	.38	-.04	-.00
주시	.18	-.12	-.03	-.00
주시면	.18	-.12	-.03	-.00
지만	.12	-.21	.14	-.05
찬성	-.04	.02	.00	-.02
찬성이	-.08	-.01	.00	.00
찬성입	.07	-.04	.00	.00
처를	-.36	.59	-.04	-.02
출처	-.40	.56	.15	-.02
출처를	-.36	.59	-.04	-.02
틀렸	-.11	.00	.00	.00
표지	-.19	-.06	.00	.19
하겠	-.03	.07	.00	-.02
하겠습	-.03	.07	.00	-.02
하셨	-.04	.00	.00	-.02
하셨습	-.04	.00	.00	-.02
하지	-.06	-.08	.20	-.05
하지만	-.06	-.08	.17	-.05
합니	-.27	-.24	.19	-.02
합니다	-.27	-.24	.19	-.02
행하	-.04	.00	.03	-.00
행하지	-.04	.00	.03	-.00
행해	-.33	.49	-.04	.00
호는	.10	-.16	.16	-.00
"""
