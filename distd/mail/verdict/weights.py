"""What each sign of a reviewer's reply speaks for: approved, changes, rejected, unclear.

Written by `make verdicts` and never by hand; what a sign is, distd.mail.verdict.signs says. It is no table of config/,
since nobody shall tune what may let out an issue, and what reads mail reads no files.
"""

WEIGHTS = r"""
#approve	1.76	-.12	-.69	-1.10
#approve+but	-.30	.75	.07	-.21
#approve+change	-.85	.92	-.47	.07
#approve+doubt	-.77	.32	-.39	.91
#approve+fault	-.42	.14	.02	-.03
#approve+if	-.64	1.35	-.22	.06
#approve+later	-.33	.24	.06	.32
#approve+next time	.18	-.15	-.02	-.01
#approve+not	-.38	.30	.46	.56
#approve+nothing	.20	-.36	.27	-.15
#approve+others	.17	-.27	.10	.03
#approve+part	-.89	1.20	-.10	-.30
#approve+pleasant	.57	-.07	-.34	-.23
#approve+question	-.07	-.39	-.01	.60
#approve+received	-.81	.00	.00	.45
#approve+refuse	-.98	-.58	1.29	.11
#approve+send	.10	-.55	-.27	-.19
#but	-.27	.84	-.38	-.50
#but+change	-.06	.25	-.18	-.34
#but+doubt	-.12	.17	.07	-.06
#but+fault	-.28	.42	-.35	-.13
#but+if	.61	-.71	.06	-.05
#but+later	.38	-.80	-.13	.46
#but+next time	.50	-.41	-.02	-.06
#but+not	.69	-.61	-.07	.48
#but+nothing	-.01	.01	-.31	.14
#but+others	.17	.09	.14	-.34
#but+part	.11	.14	-.04	.07
#but+pleasant	-.32	.56	.42	-.35
#but+question	.23	.02	.00	-.06
#but+refuse	.55	.41	.23	.06
#but+send	.57	-.03	-.06	-.05
#change	-1.49	2.28	-.63	-1.18
#change+doubt	.46	-.10	-.33	.13
#change+fault	-.09	.50	-.28	-.43
#change+if	-.22	.44	-.27	-.92
#change+later	-.18	.30	-.17	-.35
#change+next time	.42	-.32	.00	-.02
#change+not	-.32	.57	-.58	.27
#change+nothing	.37	-.29	.03	-.03
#change+others	-.18	.37	-.15	-.13
#change+part	-.36	1.05	-.61	-.77
#change+pleasant	-.37	.27	-.12	.05
#change+question	-.28	1.01	.07	-1.13
#change+received	.00	-.05	.04	.00
#change+refuse	-.05	-.62	.73	.39
#change+send	-.99	1.18	-.06	-.04
#doubt	-.04	.22	-.08	.23
#doubt+fault	-.12	-.19	.17	-.02
#doubt+if	.17	-.01	-.00	.08
#doubt+later	.59	.05	-.05	-.37
#doubt+next time	.30	-.15	-.09	-.13
#doubt+not	.36	-.17	-.06	.32
#doubt+nothing	.11	-.06	-.17	.14
#doubt+others	.04	.15	.01	-.04
#doubt+part	.10	.66	-.28	-.16
#doubt+pleasant	.01	-.25	.44	-.06
#doubt+question	.04	.65	.06	-.59
#doubt+refuse	-.07	.17	.19	.03
#doubt+send	-.08	-.01	-.03	.09
#fault	-.78	1.02	-.04	-.12
#fault+if	-.00	-.04	-.01	-.15
#fault+later	-.17	.23	-.14	-.06
#fault+not	.26	-.09	.27	-.38
#fault+nothing	.11	-.09	-.14	.00
#fault+others	-.08	.22	-.00	.00
#fault+part	.08	.17	-.35	-.01
#fault+pleasant	.25	-.13	-.23	.51
#fault+question	.00	-.13	-.06	.11
#fault+refuse	.18	-.12	.24	-.08
#fault+send	-.13	.19	-.05	-.03
#if	-.34	.91	-.31	-.25
#if+later	.05	-.29	.39	-.02
#if+next time	.46	-.33	-.02	-.06
#if+not	.12	.63	-.35	-.15
#if+nothing	-.38	.27	.11	-.05
#if+others	.14	.07	-.12	-.07
#if+part	-.08	.78	.09	-.43
#if+pleasant	-.20	-.05	.42	.30
#if+question	-.09	-.01	-.06	-.30
#if+refuse	.09	-.17	.19	.33
#if+send	-.86	.91	-.02	.05
#later	-.46	-.01	-.36	.89
#later+not	.39	-.22	-.64	.47
#later+nothing	.61	-.08	.15	-.53
#later+others	-.07	-.29	.10	.43
#later+part	.21	.35	.00	-.12
#later+pleasant	-.43	-.29	.07	.83
#later+question	-.20	.24	.20	-.18
#later+received	-.00	.00	-.14	.06
#later+refuse	.25	-.08	-.11	-.10
#later+send	-.11	.37	.33	.11
#next time	1.05	-.66	-.18	-.26
#next time+not	.17	-.08	-.02	-.01
#next time+part	.15	-.11	.00	.00
#next time+pleasant	.13	-.07	-.00	-.07
#next time+send	.12	-.08	-.02	-.00
#not	-.05	.05	.77	-.20
#not+nothing	.36	-.29	.30	.06
#not+others	-.44	.12	.15	.14
#not+part	-.10	.52	-.08	.07
#not+pleasant	-.23	-.35	.62	.51
#not+question	-.14	.53	-.04	-.16
#not+received	.00	.05	-.22	.06
#not+refuse	-.37	-.93	.55	-.20
#not+send	-.43	-.22	1.12	.07
#nothing	2.61	-.63	-.76	-1.75
#nothing+others	-.24	.23	.01	-.13
#nothing+part	-.19	.32	-.15	-.08
#nothing+pleasant	.79	-.60	-.03	-.76
#nothing+question	-.12	.07	.00	-.03
#nothing+refuse	-.25	.39	.32	-.05
#nothing+send	.46	-.63	-.07	-.08
#other	-.19	.54	.00	-.10
#others	-.31	-.16	-.12	1.00
#others+part	.39	.10	.06	-.43
#others+pleasant	-.25	-.21	.04	.30
#others+question	-.06	-.10	.18	-.24
#others+refuse	-.05	-.33	.45	-.06
#others+send	-.28	.11	-.02	-.00
#part	-.83	.79	.09	-.49
#part+pleasant	-.27	.21	-.14	.60
#part+question	-.07	-.63	-.23	.78
#part+refuse	.38	.16	-.18	.12
#part+send	-1.04	.42	-.12	.08
#pleasant	.95	-.63	-.21	.04
#pleasant+question	.16	-.43	-.16	.54
#pleasant+received	-.74	-.05	-.19	.41
#pleasant+refuse	-.41	.04	.61	-.17
#pleasant+send	.48	-.31	.08	-.17
#question	-.94	-.03	-.49	.90
#question+refuse	-.00	.13	-.25	.18
#question+send	-.19	-.13	-.03	.57
#received	-1.09	-.18	-.36	1.05
#refuse	-1.06	-.93	2.31	-1.30
#refuse+send	-.90	-.13	.82	.28
#send	1.69	-.32	-.12	-1.06
(before any sign)	-.78	-.58	-.58	-.65
.#approve	1.56	-.52	-.76	-.94
.#but	-.42	.36	.02	.02
.#change	-.29	.66	.21	-.24
.#doubt	-.70	-.34	.13	.85
.#fault	-.83	1.03	.10	-.20
.#if	-.33	.21	-.09	.39
.#later	-.46	.16	.36	-.06
.#next time	.02	.00	.00	-.07
.#not	-.23	.24	.09	.08
.#nothing	.96	.13	-.21	-.25
.#other	-.19	.54	.00	-.10
.#others	-.30	-.62	.07	.63
.#part	.80	-.57	.63	-.32
.#pleasant	.03	-.10	-.28	.15
.#question	-.35	.12	-.27	.38
.#received	-.06	-.08	-.00	.14
.#refuse	-.12	-.57	1.39	-.98
.#send	1.64	-.61	-.80	-.83
0	-.43	.76	-.63	.02
0 0	-.11	-.16	.21	-.05
0 and	.00	.23	.00	-.18
0 but	.19	-.12	.00	-.06
0 et	.00	-.00	-.13	.00
0 for	-.28	.09	.00	.00
0 h	.00	.31	-.24	.00
0 i	-.27	.15	-.00	.18
0 is	-.12	.10	-.04	-.21
0 last	.26	-.07	-.06	-.05
0 march	-.04	.00	.00	.01
0 nicht	-.08	.10	.00	.00
0 not	.00	.28	.00	-.10
0 out	.09	-.12	.00	.00
0 quoted	.00	.00	-.13	.00
0 quotes	.00	-.05	.14	-.00
0 says	.00	.09	.00	.00
0 september	-.00	.00	.00	-.11
0 the	.00	.00	-.10	.12
11th	-.12	.24	-.02	-.03
15th	-.08	.00	-.00	.00
=APPROVE	.72	-.18	-.61	-.29
=CHANGES	-.94	.68	-.61	.57
=CONDITION	.33	.18	.21	-.37
=DOUBT	-.47	-.16	-.05	.32
=HARMLESS	.73	-.09	.11	-.87
=OTHER	.66	.24	-.05	-.83
=QUESTION	-1.19	.25	-.59	.81
=REJECT	-.72	-.66	.93	.38
=SHORT_YES	1.39	-.64	-.39	-.72
=a command	.00	.06	-.02	-.13
=approved	1.81	-.68	-.42	-.75
=changes	-.98	.79	-.04	-.35
=rejected	-.61	-.60	1.35	-1.06
=unclear	-.32	-.49	-.81	2.73
>#approve	1.01	.33	-.26	-1.46
>#but	-.38	.89	-.16	.32
>#change	-.23	.29	.12	.18
>#doubt	-.56	-.56	-.21	1.35
>#fault	.00	.66	.27	-.60
>#if	-.65	1.15	-.30	-.26
>#later	-.90	-.68	-1.08	1.51
>#next time	.87	-.66	-.11	-.25
>#not	-.56	-.41	.23	.85
>#nothing	1.16	.06	-.29	-1.00
>#other	.18	-.47	.60	.41
>#others	-.35	.01	-.07	.33
>#part	-.35	-.03	-.07	.10
>#pleasant	.31	.24	.02	-.55
>#question	-.75	-1.05	-.44	1.32
>#received	-.68	.01	-.22	.69
>#refuse	-.76	-.64	1.09	-.91
>#send	1.09	.17	-.51	-1.15
a	.09	.04	.42	-.40
a bit	.01	.00	.00	-.04
a box	.07	-.00	-.04	.00
a clear	-.04	.00	.19	-.16
a corriger	.00	-.05	.00	.00
a data	-.07	.21	.00	-.08
a doctor	.00	.08	.00	-.10
a double	.07	.21	-.17	.00
a go	.06	.00	.00	-.01
a good	.10	-.03	.00	.00
a line	-.02	.13	-.03	-.10
a little	.01	-.05	.00	-.03
a lot	.00	-.08	.06	-.03
a lovely	-.14	.07	-.05	.29
a month	-.03	-.06	.12	-.02
a newsletter	.02	-.06	-.03	.03
a no	.00	-.03	.10	.00
a ok	.59	-.05	.00	-.29
a opor	.01	.00	-.03	-.05
a pain	-.13	.22	-.02	-.08
a quoted	.00	.02	-.06	-.04
a reason	.10	.00	-.17	.00
a red	-.28	-.04	-.01	.00
a redire	-.14	.00	.00	-.00
a revoir	.00	-.26	.05	.32
a second	-.00	-.11	.06	.01
a single	.11	.00	-.07	-.03
a thing	.11	-.01	.00	-.12
a thumbs	-.06	.01	.04	.00
a toute	.08	.00	.00	-.06
a une	-.08	-.00	.00	.00
a version	.00	.31	.00	-.23
a week	.01	-.08	.14	-.02
a word	.09	-.07	-.00	-.01
a yes	.06	-.06	-.04	-.02
aan	-.15	.05	-.07	.07
aanpa-	.00	.04	.00	-.10
aanpassen	.00	.04	.00	-.10
ab	.11	.01	.00	-.24
ab die	-.24	.02	.00	.00
aber	.11	-.34	.05	.25
abert-	-.03	-.06	.29	-.11
able	-.02	-.03	-.00	.06
able to	-.02	-.03	-.00	.06
about	-.06	.08	-.13	-.01
about that	-.03	.19	-.04	-.06
about the	.44	-.49	-.05	-.02
about this	-.03	-.12	.09	.22
abraz-	.18	-.03	.00	-.12
abrazo	.18	-.03	.00	-.12
abrazo grande	.18	-.03	.00	-.12
abre	.00	.00	-.25	.19
absat-	.12	.11	-.02	-.01
absatz	.12	.11	-.02	-.01
absatz uber	.13	-.03	-.02	-.01
absta-	.32	-.18	.00	-.02
abstain	.00	-.15	.00	.16
accen-	-.00	.15	.00	-.22
accent	.00	.05	.00	-.03
accento	.00	.11	.00	-.19
accento su	.00	.11	.00	-.19
accep-	.19	-.10	.08	-.11
accepted	.20	.00	.00	-.11
acces-	-.06	.03	-.01	.13
access	-.00	-.13	-.01	.13
access to	-.00	-.13	-.01	.13
accor-	.10	.22	-.07	-.22
accord	.13	-.10	-.07	-.13
accord avec	-.15	.00	.00	-.17
accord pour	.28	-.05	-.07	.08
accou-	.09	.22	.00	-.30
account	.09	.00	.00	-.14
actua-	-.06	.03	.00	-.05
actual	-.06	.03	.00	-.00
acuer-	-.20	-.04	.00	-.06
acuerdo	-.20	-.04	.00	-.06
ada	.01	.00	-.18	.16
add	-.14	-.30	-.06	-.05
add nothing	.25	-.17	.00	.00
add the	.07	.05	-.01	-.05
add to	-.64	.00	.00	.00
addre-	-.14	-.03	-.00	.13
address	-.14	.11	-.03	.01
adela-	.03	.10	-.13	-.00
adelante	-.10	.10	-.02	-.00
adver-	-.08	.08	.01	-.06
advertisement	.00	-.01	.01	-.06
advertising	.00	-.07	.00	.00
affai-	.00	-.11	-.00	.12
afrai-	.00	-.03	.18	-.13
afraid	.00	-.03	.18	-.13
after	-.25	.49	.09	-.28
after that	-.09	.11	-.02	.00
after the	.02	-.09	.14	-.02
again	-.20	.05	-.03	-.06
again please	.00	-.00	.05	.00
again-	-.40	.03	.30	.22
against	-.40	.03	.30	.22
against it	.00	.00	-.60	.72
against sending	-.04	.00	.00	.00
age	.00	.24	.00	-.23
aggiu-	-.08	.19	.00	-.09
agree	.09	-.20	-.11	.23
agree it	-.03	.00	.00	-.09
agree that	.00	-.17	.00	.19
agree to	.06	.00	.00	-.09
agree with	-.12	.19	-.11	.22
agree-	-.12	-.02	-.09	-.09
agreed	-.49	.03	-.03	.00
agreement	.14	.04	-.06	-.05
agrees	.07	-.09	.00	.00
ahead	-.05	.27	-.10	.30
ahead and	.20	-.04	-.06	-.10
ahead with	-.41	-.06	.00	.89
ai	.09	-.21	-.11	.26
ai pas	.00	-.16	-.03	.32
ainda	-.03	-.07	.22	-.06
airpo-	.00	.00	-.05	.02
airport	.00	.00	-.05	.02
akkoo-	-.51	-.08	.06	.00
akkoord	-.51	-.08	.06	.00
al	.52	-.54	.00	.22
alarm-	.02	.27	-.01	-.30
ale	-.18	.50	-.17	-.18
ale to	.22	-.09	-.17	.00
all	.38	-.04	-.19	-.23
all fine	.11	.05	.00	-.01
all good	-.31	.02	-.12	-.04
all means	-.03	.12	-.00	-.06
all of	.00	-.16	-.01	.31
all the	.27	-.03	.04	-.18
alla	.00	-.01	.00	-.05
alle	.16	.00	.00	-.18
allee-	-.12	.06	-.00	-.03
alleen	-.12	.06	-.00	-.03
alleen staat	-.12	.06	-.00	-.03
aller-	.07	.00	.00	-.06
alles	.16	-.07	.00	-.23
allt	.19	-.15	.00	-.09
aloud	.39	-.13	.00	-.13
aloud to	.39	-.13	.00	-.13
alrea-	.22	-.25	.05	-.02
already	.22	-.25	.05	-.02
als	.21	-.29	.00	.00
also	.27	-.22	-.02	.01
alt	-.05	.08	.00	-.02
altog-	-.00	-.02	.08	-.02
altogether	-.00	-.02	.08	-.02
altsa	-.07	-.03	-.31	.54
alway-	-.14	.13	-.02	-.05
always	-.14	.13	-.02	-.05
am	-.04	-.48	-.04	.37
am agree	.14	.00	.00	-.22
am back	.00	-.15	.00	.15
am giving	.10	.00	.00	-.08
am i	.00	-.04	-.03	.13
am in	.00	.00	-.04	.03
am not	.11	-.06	-.20	.65
am on	.16	-.04	-.00	-.17
am sorry	-.06	-.01	.14	-.17
am travelling	-.08	-.03	-.16	.41
am unable	.00	.00	.00	-.13
amanh-	-.16	-.07	-.01	.19
amanha	-.16	-.07	-.01	.19
amend-	.00	-.00	-.01	-.05
amended	.00	-.00	-.01	-.05
among	.25	-.16	-.04	.03
among ourselves	.00	-.08	-.04	.11
an	.01	-.21	.08	-.12
an advertisement	.00	-.01	.01	-.06
an expert	.00	.15	.15	-.21
an hour	.00	-.17	.00	.07
and	.56	-.16	.25	-.57
and a	-.30	.00	.00	-.02
and be	.02	-.05	-.05	.00
and can	.04	-.04	-.00	.03
and come	-.01	.00	.00	.04
and for	-.00	-.06	.00	.00
and go	.14	-.06	.00	-.07
and has	.00	.00	-.04	.07
and i	.02	.15	.24	-.24
and it	.21	.00	.16	-.37
and may	.11	-.19	-.08	.12
and my	.18	.00	-.00	-.17
and no	-.37	-.15	.15	-.05
and nobody	.00	.00	.05	-.02
and not	.00	-.07	-.11	-.10
and off	-.13	.10	-.01	.00
and please	.08	.00	.05	-.06
and publish	.18	-.00	.00	-.10
and send	-.20	.31	-.09	-.04
and the	.06	-.24	.29	-.04
and then	-.14	.19	-.09	.35
and they	.09	.00	.04	-.07
and we	-.01	.35	.04	-.10
and will	-.04	-.03	-.00	.03
and you	-.28	.07	-.01	-.07
angek-	.00	.00	-.07	.00
angekommen	.00	.00	-.07	.00
angry	-.03	-.06	.10	.00
anhan-	.00	-.03	-.07	.13
anhang	.00	-.03	-.07	.13
anony-	-.01	-.06	.13	-.07
anonymous	-.01	-.06	.15	-.05
anonymous letter	-.01	-.06	.15	-.05
anoth-	-.01	.17	-.08	.05
another	-.01	.17	-.08	.05
another picture	-.15	.27	-.06	-.04
another round	.13	-.02	-.01	.00
anson-	-.24	.03	.00	.00
ansonsten	-.24	.03	.00	.00
answe-	.16	-.25	.08	.02
answer	.16	-.25	.13	.02
answer from	.16	.02	.00	.00
answer is	.02	.00	.10	-.21
antes	-.06	.11	-.04	-.11
antes de	-.06	.03	-.04	-.06
antwo-	.08	-.13	.00	.00
antwort	.08	-.13	.00	.00
any	.21	-.04	.22	-.39
any form	.00	.00	.04	-.08
any of	.08	.00	.05	-.04
any problem	.14	-.05	-.09	-.14
anybo-	.13	-.03	.08	.00
anybody	.13	-.03	.08	.00
anybody s	.13	-.00	.08	.00
anyon-	.36	-.03	.02	-.18
anyone	.36	-.03	.02	-.18
anyth-	.24	-.35	-.15	.05
anything	.24	-.35	-.15	.05
anything else	.06	-.01	.00	-.09
apell-	-.03	.07	.00	.00
apellido	-.03	.07	.00	.00
apellido es	-.03	.07	.00	.00
apolo-	-.16	.19	.15	-.05
appre-	.11	-.13	.09	-.02
appreciate	.00	-.06	.11	-.02
appro-	-.54	.26	-.27	.95
appropriate	.00	-.14	-.21	.44
approuve	-.00	.00	.00	-.09
approval	.07	.07	.08	-.18
approval for	.08	.00	.00	-.08
approval with	-.15	.00	.00	.03
approve	.09	.11	.02	.31
approve a	.00	.12	.13	-.18
approve if	.00	.05	.00	-.10
approve it	-.00	.10	-.09	.00
approve of	-.16	.00	.14	.12
approve the	.19	-.06	.08	-.20
approve this	-.44	.18	-.07	-.29
approve until	.00	.06	-.19	.23
approve when	.00	.00	.00	-.14
approved	-.27	-.27	-.25	.82
approved 0	.09	.00	.00	-.08
approved and	.00	-.17	.13	-.02
approved as	-.11	.00	.09	-.05
approved by	-.03	-.06	-.00	.26
approved from	.07	.07	.05	-.33
approved in	.06	-.02	.00	-.07
approved issue	.00	-.24	.00	.40
approved it	-.17	.00	.00	.03
approved not	.00	-.14	-.21	.44
approved on	.22	-.05	.00	-.09
approved the	-.19	-.12	.00	.52
approved with	.19	.54	.00	-.46
apres	.00	-.12	.20	-.04
aprob-	.19	.19	-.01	-.16
aprobacion	.28	-.20	-.02	.00
aprobado	-.09	.10	.01	.24
aprobar	.00	.00	.00	-.11
aprov-	.08	.28	-.06	-.18
aprovado	.07	-.00	-.06	.00
aprovo	.00	.32	.00	-.16
aprue-	-.14	-.00	-.15	.00
apruebo	-.14	-.00	-.15	.00
aqui	.00	-.06	-.29	.28
aqui no	.00	-.06	-.29	.28
ar	.03	.23	.20	-.30
arabi-	-.04	-.03	.00	-.00
arabic	-.04	-.03	.00	-.00
are	.25	-.24	-.12	.09
are asking	-.04	-.21	.00	.40
are confidential	.00	-.06	.03	.00
are last	-.04	.17	.00	-.11
are lovely	-.02	-.14	.04	.14
are not	-.09	-.12	-.01	.23
are the	.15	.00	-.08	-.06
aren	-.01	.05	-.01	.00
aren t	-.01	.05	-.01	.00
arriv-	.00	-.03	-.02	.11
artic-	.22	-.42	.01	.11
article	.22	-.38	.01	.11
article on	.05	-.04	-.04	-.02
article sur	.15	-.09	.00	.00
as	.16	-.03	-.33	.16
as a	.04	-.04	-.00	-.03
as always	-.02	-.04	-.00	-.05
as an	.00	-.05	.00	.04
as far	.21	-.03	.00	-.07
as i	.21	-.01	.05	-.18
as if	-.10	.25	-.03	-.02
as is	.12	-.10	.00	.00
as it	.23	-.05	.03	-.04
as soon	-.05	.00	.00	-.01
as the	-.03	.13	-.00	-.05
as well	-.06	.00	.00	-.00
asham-	.00	-.00	.20	-.00
ashamed	.00	-.00	.20	-.00
ashamed to	.00	-.00	.20	-.00
asi	.23	.07	-.15	.00
ask	.20	.48	-.16	-.29
ask for	-.01	.44	.00	-.34
ask that	-.03	.00	.15	-.10
ask you	.05	-.09	.00	-.01
asked	-.01	.19	-.05	-.06
asked for	.09	-.01	.00	-.14
asked me	-.07	.01	.00	.09
asked to	.00	-.00	-.05	.03
askin-	-.04	-.25	-.00	.40
asking	-.04	-.25	-.00	.40
asks	.02	-.03	-.09	.17
at	.02	-.27	.31	.33
at 0	.06	.02	-.01	-.05
at all	.36	-.13	.09	-.03
at first	-.15	-.11	.00	.25
at it	-.11	.01	-.04	.33
at my	.14	-.05	-.02	-.10
at the	-.26	-.21	-.11	.55
at tilføje	.04	.08	.00	-.07
ate	-.03	-.08	-.06	.03
aterk-	-.28	.00	-.29	.43
aterkommer	-.28	.00	-.29	.43
att	.07	.16	-.21	-.10
attac-	-.34	-.01	-.09	.07
attached	.00	.07	-.03	-.10
attachment	-.29	-.23	-.06	.19
auch	-.03	.09	-.02	-.05
aucun-	.17	-.02	-.01	-.11
aucune	.17	-.02	-.01	-.11
auf	.20	.03	-.00	.01
auf seite	.00	-.04	-.00	.00
aus	.28	-.04	-.02	.05
aus kann	.05	-.00	.00	-.01
ausga-	.09	.21	.09	-.28
ausgabe	.09	.21	.09	-.28
aussi	-.04	.30	.00	-.17
auszu-	-.08	.06	.00	.00
auszusetzen	-.08	.06	.00	.00
autho-	.24	-.04	-.01	-.12
aval	.09	-.12	.20	-.03
avant	.00	.11	.00	-.11
avant l	.00	.11	.00	-.11
avec	-.19	.03	-.08	-.17
avec un	.00	.11	.00	-.11
avis	.12	-.16	-.03	.13
away	-.18	-.05	-.02	.14
aye	.24	.00	.00	-.14
back	-.29	-.22	.13	.17
back and	.00	.02	.00	-.07
back at	.00	-.05	.00	.02
back in	-.06	.07	.00	.13
back to	-.25	-.09	.00	-.02
bad	.05	-.06	.00	.00
bagus	-.03	-.01	-.01	.05
bagus saya	-.03	-.08	-.01	.10
bakom	-.02	-.01	.11	-.04
bala	.12	-.02	.00	-.06
ballo-	-.04	-.07	.09	-.02
ballot	-.04	-.07	.09	-.02
ballot figure	.00	-.05	.00	.00
bangk-	-.28	.07	-.10	.00
bangkok	-.28	.07	-.10	.00
bangkok meeting	.00	-.00	-.10	-.00
bank	-.04	.17	.00	-.07
bank details	-.04	.17	.00	-.07
bar	-.04	.35	.00	-.13
bara	.00	-.05	.00	.00
bardz-	-.14	-.07	-.00	.25
bardzo	-.14	-.07	-.00	.25
bare	.07	.00	.00	-.03
be	-.16	1.18	.30	-.93
be a	-.13	.07	-.10	-.30
be ashamed	.00	-.00	.20	-.00
be better	-.01	.07	-.05	-.05
be changed	-.06	.06	-.01	.00
be distributed	.00	-.06	.00	.00
be grateful	.00	.10	-.00	-.03
be happy	.00	.04	-.01	-.05
be in	.35	-.02	.00	-.32
be included	-.16	.26	.00	.00
be mailed	.05	-.05	.00	.00
be no	.00	-.04	.13	-.18
be possible	.00	.18	-.07	-.22
be published	.00	.10	-.02	-.02
be quoted	.00	.00	-.07	.00
be rejected	.00	.00	-.18	.39
be sent	-.31	-.05	.18	.32
beau	.30	.00	.00	-.27
beau travail	.19	.00	.00	-.23
beauc-	-.33	.00	.00	.49
beaucoup	-.33	.00	.00	.49
beaucoup pour	-.33	.00	.00	.49
beaut-	-.09	-.02	-.02	.13
beautiful	-.09	-.02	-.02	.13
becam-	-.06	.05	.00	-.01
became	-.06	.05	.00	-.01
became quoted	-.06	.05	.00	-.01
becau-	.19	-.09	-.07	.00
because	.19	-.09	-.07	.00
becom-	-.03	-.04	-.02	.20
been	.18	.23	-.23	-.21
been checked	-.10	.03	.00	.00
been overtaken	.00	-.00	.05	.00
been through	-.03	.10	-.06	-.01
befor-	-.32	.07	-.29	.41
before	-.32	.07	-.29	.41
before i	.00	-.15	-.16	.22
before it	.00	.25	-.03	-.15
before monday	-.08	-.03	.14	-.02
before my	.00	-.03	-.01	.09
before the	.01	-.16	.02	-.13
before this	.00	.11	-.07	-.09
before you	-.01	.00	-.16	.31
behal-	.22	-.05	.00	-.09
behalf	.22	-.05	.00	-.09
behalf of	.22	-.05	.00	-.09
bei	.02	-.00	-.07	-.00
beim	.17	-.14	.00	.00
being	-.53	.24	-.00	-.08
bekla-	-.12	.00	.26	-.11
beklager	-.12	.00	.26	-.11
belgi-	-.08	.26	-.01	-.13
belon-	-.03	-.06	.10	.00
below	.00	-.10	-.02	.13
belum	-.03	-.08	-.01	.10
belum sempat	-.03	-.08	-.01	.10
bem	-.16	.00	-.01	.19
bene	-.05	.10	-.17	-.03
benim	-.15	.00	.00	.19
best	.48	-.12	-.00	-.32
best one	.05	.00	-.00	.00
beste	-.08	.10	.00	.00
bette-	.34	-.25	.36	-.15
better	.34	-.25	.36	-.15
betwe-	-.04	.03	-.05	.00
between	-.04	.03	-.05	.00
bevor	-.07	.05	.00	-.10
bez	-.04	.15	-.09	-.10
bez nej	-.06	.24	-.09	.00
bezwa-	.01	-.05	.00	-.06
bezwaar	.01	-.05	.00	-.06
bien	-.10	-.08	-.17	.13
big	.00	.06	-.09	-.05
bijla-	.00	-.22	-.09	.14
bijlage	.00	-.22	-.09	.14
bilde-	-.07	.09	.00	-.10
bilden	-.07	.11	.00	-.04
bilden pa	-.07	.11	.00	-.04
bin	.50	-.27	.29	-.08
bin bis	-.01	-.14	-.06	.20
bin ich	.15	.00	.00	.00
bin it	.00	-.06	.19	-.03
bir	-.10	.00	.00	.12
biraz	.00	-.11	-.04	.00
birth-	-.24	-.04	.00	.40
birthday	-.24	-.04	.00	.40
bis	-.01	-.42	-.06	.24
bis zum	-.01	-.14	-.06	.20
bit	.01	-.00	.00	-.10
bitte	.12	-.13	.00	-.27
bitte nicht	.34	-.02	.00	-.24
bitte noch	.00	-.09	.00	-.02
blade-	-.04	-.02	.00	.00
bladet	-.04	-.02	.00	.00
blank	.00	-.01	-.01	.04
ble	.15	-.02	.00	-.07
bleib-	.05	-.03	.00	.00
bleiben	.05	-.00	.00	.00
bless	.00	.00	-.08	.12
bless-	.01	.00	.00	-.09
blessing	.01	.00	.00	-.09
bodie-	-.04	-.06	.03	.00
bodies	-.04	-.06	.03	.00
bodies voted	-.04	-.06	.03	.00
body	-.11	.00	.00	.00
bold	-.14	.38	.00	-.13
boleh	-.08	.00	.00	.00
boleh dikirim	-.08	.00	.00	.00
bolet-	-.04	-.14	-.02	.29
boletin	-.04	-.14	-.02	.29
bom	.07	-.02	-.09	-.03
bon	-.48	.14	.00	-.14
bon pour	-.00	.19	.00	-.14
bonjo-	.09	-.00	.00	-.09
bonjour	.09	-.00	.00	-.09
bort	.00	.04	.00	-.06
both	.22	.08	-.10	-.06
botto-	-.06	.16	.00	.00
bottom	-.06	.16	.00	.00
box	.07	-.06	-.06	.05
bra	.12	.05	.00	-.14
branc-	.09	.00	.00	-.06
bravo	-.08	-.00	.00	-.02
break-	-.12	-.01	.62	-.19
breakfast	-.12	-.01	.62	-.19
brill-	-.16	-.03	-.01	.25
brilliant	-.16	-.03	-.01	.25
bring	.09	-.00	.00	-.06
bu	-.03	-.11	-.09	.07
budge-	-.10	.06	-.09	.12
budget	-.10	.06	-.09	.12
bueno	.29	-.18	-.00	.07
buro	-.01	-.14	-.06	.20
bus	.00	.07	.00	-.16
but	.56	-.08	.24	-.64
but an	.00	-.07	.03	.00
but i	.27	-.29	.02	.31
but it	.31	-.15	.13	-.28
but please	-.11	.57	-.11	-.25
but remove	.00	.04	-.01	-.05
but take	-.10	.13	-.03	.00
but the	-.16	.19	-.08	-.03
but there	.05	-.12	-.01	-.04
but this	.03	-.09	.26	-.02
but with	.01	.00	.00	-.04
butto-	-.08	-.08	-.21	.75
button	-.08	.06	.00	.31
by	.27	.07	.05	-.15
by all	-.03	.12	-.00	-.06
by me	.56	-.03	-.02	-.41
by the	.31	-.01	-.16	.48
bych	.00	-.08	.00	-.12
byt	-.03	-.13	.48	-.11
bør	.00	.00	.09	-.11
c	.10	.07	-.04	-.04
c est	.13	-.05	.11	-.14
ca	-.54	-.15	.13	.41
calen-	-.32	-.01	.03	.24
calendar	-.27	.06	.03	-.05
calendar is	-.27	.06	.03	-.05
call	.18	-.15	.05	-.04
calma	.00	-.01	.05	.00
came	.01	-.05	.00	.00
can	.10	.33	.23	-.40
can be	.16	.36	.08	-.27
can go	-.25	.18	-.02	-.03
can have	-.08	.06	.00	.00
can live	.11	-.12	.00	-.06
can not	.00	-.00	.05	.00
can see	-.10	.14	-.04	-.05
can send	.21	-.09	-.04	.11
can t	.03	-.21	.16	.04
can we	-.12	.09	.00	.11
can you	-.02	.11	.00	-.14
canno-	-.37	.13	-.24	.37
cannot	-.37	.13	-.24	.37
cannot approve	.00	.13	-.40	.26
cannot be	-.19	.00	.26	-.02
cap	.03	-.00	-.02	-.05
capa	-.07	.13	.00	-.08
capit-	.47	.00	-.28	-.06
capti-	-.12	.01	-.04	.00
caption	-.12	.01	-.04	.00
case	.07	-.01	.05	-.08
ce	.13	-.37	.09	.10
ce numero	.00	-.15	.08	-.09
cela	-.12	.04	.07	-.01
certo	-.05	.00	.00	.00
cet	.00	.15	-.01	-.06
chair	-1.19	-.20	.10	.62
chair is	-.32	.04	.00	-.02
chair-	-.06	.03	-.00	-.04
chairman	-.06	.10	-.00	-.04
chairman s	-.06	.10	-.00	-.04
chang-	-.29	.10	-.24	.41
change	-.05	.02	-.01	-.19
changed	.10	-.01	-.01	-.16
changed the	.16	-.06	.00	-.16
changes	-.35	.09	-.23	.78
changes needed	.00	.04	-.01	-.07
chapt-	.22	-.05	.00	-.09
chapter	.22	-.05	.00	-.09
chari-	-.12	.15	.01	-.00
charity	-.12	.15	.01	-.00
chart	.00	.05	-.00	-.15
che	-.02	.28	-.11	-.09
check	.00	.05	-.03	-.03
check-	.11	-.00	-.03	-.08
checked	.11	-.00	-.03	-.08
checked the	.10	.00	.00	-.07
checked with	.10	-.08	-.03	-.01
chi	.00	-.03	.18	-.07
chied-	-.15	.01	.00	.00
chiederei	-.15	.01	.00	.00
chief	-.02	.08	-.02	-.05
child	-.13	.24	-.01	-.08
child-	.19	.00	-.05	-.16
children	.19	.00	-.05	-.16
churc-	.00	.10	-.03	-.12
circu-	.03	-.18	.51	-.41
circulate	.03	-.05	.23	-.10
circulation	.00	.05	-.00	-.06
circumstances	.00	-.05	.27	-.25
cislo	-.02	.07	-.09	.00
citer	-.01	.18	-.03	-.03
clean	.02	.00	.00	-.12
clear	.40	-.20	.34	-.51
clear-	.14	-.16	-.01	-.14
cleared	.13	-.15	-.00	-.14
cleared with	.07	-.12	.00	.00
close-	.19	-.05	.07	-.16
closed	.19	-.05	.10	-.16
closed session	.00	-.05	.10	.00
co	.00	.07	-.04	-.11
coffe-	.14	-.02	.00	-.14
coffee	.14	-.02	.00	-.14
colle-	.22	.05	-.30	.37
colleague	-.16	-.02	-.30	.55
colleagues	-.06	.07	.00	.00
colou-	-.02	-.00	.05	-.02
colours	-.02	.00	.05	-.02
colours are	-.02	.00	.05	-.02
colum-	-.04	.05	-.00	-.04
column	-.04	.05	-.00	-.04
com	-.08	-.10	.27	.07
com a	-.04	-.26	-.00	.20
com e	-.15	-.01	.27	.00
come	-.20	.03	-.07	-.04
come back	-.01	-.09	.00	.10
come out	.00	.00	-.05	.00
come to	-.19	.00	.00	.00
comfo-	.03	.15	-.00	-.22
comfortable	.03	.15	-.00	-.22
comfortable with	.03	.15	-.00	-.12
comit-	-.03	.05	-.04	-.02
comme-	-.35	.55	.12	.61
comment	.00	-.12	.20	-.03
comments	-.35	.68	-.08	.64
commi-	-.02	-.07	-.03	-.00
committee	-.02	-.05	.02	.00
commu-	.00	-.12	.00	.12
communication	.00	-.12	.00	.12
compl-	.21	-.11	-.02	-.05
completo	.09	-.07	-.02	.00
compliments	.09	-.04	-.00	-.01
compliments to	.06	-.04	-.00	.00
compr-	.00	-.06	.00	-.02
compt-	.00	.07	.00	-.07
comun-	.07	-.13	.00	-.01
con	-.54	.51	-.12	-.37
con calma	.00	-.01	.05	.00
con el	.11	-.00	.00	-.01
con la	.04	-.10	.00	.00
con mi	.09	-.07	-.02	.00
conce-	.32	-.03	-.06	-.20
concern	.10	-.03	-.05	-.02
concerns	.01	.00	-.04	.00
concl-	-.26	.32	.00	.00
conclusion	-.26	.32	.00	.00
conco-	.06	.00	.00	-.11
concordar	.00	.00	.00	-.11
concordar com	.00	.00	.00	-.11
concordo	.06	.00	.00	.00
concordo com	.06	.00	.00	.00
condi-	-.13	.19	-.00	-.04
condicion	-.01	.14	-.00	-.00
condition	-.12	.10	.00	-.03
condition that	-.12	.10	.00	-.03
confe-	.06	-.09	-.10	.00
confi-	.16	-.06	.05	.08
confidential	-.08	.02	.09	-.05
confirm	.37	.00	-.00	-.32
confirm my	.05	.00	-.00	-.01
confirm that	.32	.00	-.00	-.31
confirmed	-.15	-.05	-.03	.50
congr-	.06	.01	.02	-.14
congratulations	.12	-.01	.02	-.14
conmi-	-.01	.12	-.00	-.00
conmigo	-.01	.12	-.00	-.00
conse-	.03	-.20	.21	-.07
consent	-.09	-.13	.21	-.07
consi-	.28	-.05	-.06	-.14
consider	.28	-.05	-.06	-.14
consider it	.00	.02	.00	-.07
consider the	.28	-.07	-.06	-.07
consu-	.00	-.05	.22	-.21
conta-	-.11	-.40	.04	.40
contact	-.00	-.13	-.04	.13
conte-	.64	.01	.06	-.42
content	.05	.05	.10	-.17
content is	-.03	-.06	.10	.00
contr-	-.09	.10	.24	-.20
contra	-.03	.04	.19	-.06
contrario	-.05	.01	.00	-.12
contre	-.01	.07	-.03	.00
conve-	-.00	-.26	-.00	.23
convi-	.34	-.30	.00	.00
cool	.17	.00	.00	-.16
cordi-	.16	-.02	-.02	-.02
corre-	.21	.34	-.58	-.27
correct	-.00	.00	-.04	-.06
corrected	.00	.06	-.16	-.08
corrections	.11	.00	-.02	-.08
correcto	-.06	.03	.00	.00
correggete	.00	.10	-.17	.00
corregir	.19	-.13	.00	.00
corri-	-.07	.52	-.24	-.16
corriger	.00	.01	.00	-.08
corrijam	-.07	.21	.00	-.08
corrijam a	-.07	.21	.00	-.08
cosi	-.29	-.04	.53	.00
cosi com	-.15	-.01	.27	.00
cote	.08	-.02	.00	.00
could	-.29	.78	-.49	.12
could i	.00	.27	.00	-.24
could not	-.07	.13	-.32	.47
could the	-.14	.38	.00	-.21
could we	.07	-.00	-.04	-.07
could you	-.00	-.14	-.16	.21
could-	-.06	-.08	-.00	.04
couldn	-.06	-.08	-.00	.04
couldn t	-.06	-.08	-.00	.04
counc-	-.12	.06	.03	.00
council	-.12	.06	.03	.00
count	-.01	-.03	-.01	.14
count me	.08	-.03	.00	-.04
count-	-.01	-.09	-.03	.03
country	-.01	-.09	-.01	.00
cover	-.09	.12	-.09	.19
cover picture	.00	.25	.00	-.12
credi-	-.35	.22	-.09	-.12
credit	-.35	.25	-.09	-.12
criti-	-.01	.13	-.00	.00
cuand-	.00	-.12	.00	.00
cuando	.00	-.12	.00	.00
cuent-	.08	.04	-.02	-.00
cuente	.08	.07	-.02	-.00
cumpr-	.01	.00	.00	-.05
cumprimentos	.01	.00	.00	-.05
cut	.09	-.06	-.01	-.00
czyta-	-.14	-.07	-.00	.13
czytałam	-.14	-.04	-.00	.13
d	.21	.31	-.45	-.08
d accord	.13	-.05	-.07	-.13
d approve	.00	.22	.00	-.17
d avis	.00	-.16	-.03	.32
d be	.00	.22	.16	-.28
d been	.11	.00	-.09	.00
d change	.07	-.09	.00	-.02
d like	-.16	.24	-.03	-.01
d not	.01	-.05	.00	.00
d rather	.00	-.08	-.21	.22
da	-.41	.14	-.07	.45
da capa	.00	-.07	.00	.00
da minha	.14	.00	-.12	-.03
da parte	.02	-.01	-.10	.00
da sistemare	.00	.22	-.12	-.19
dakar	.41	-.07	.00	-.14
dale	.18	.00	.00	-.06
damit	.07	-.12	.00	.00
dan	.00	.04	.00	-.07
danac-	.35	-.02	.00	-.24
danach	.35	-.02	.00	-.24
dank	.01	.15	.00	-.09
danke	-.19	.00	.00	.31
dann	-.03	.14	-.02	-.11
dans	-.04	.02	.00	-.07
dans la	-.04	.07	.00	-.07
dans le	.00	-.05	.00	.00
dar	-.03	.00	.16	-.04
dari	.01	.00	.00	-.11
dari saya	.01	.00	.00	-.11
dark	-.00	.04	-.01	-.02
das	-.55	.05	.11	-.06
das datum	-.08	.10	.00	.00
das muss	.00	.00	.00	-.05
das nicht	.00	-.14	.13	.00
das wort	.16	-.14	.00	.00
dat	-.12	.06	-.00	-.03
data	-.33	.61	-.09	-.14
date	-.12	.38	-.25	-.33
date est	-.09	.06	.00	.00
date in	-.12	.24	-.00	-.03
date is	-.06	.13	.00	-.00
date of	.00	.07	-.10	-.03
date on	.19	-.13	-.02	-.01
dates	.14	-.09	-.04	.00
dato	-.10	-.11	.00	.25
datum	-.11	.13	.00	-.16
daugh-	.08	-.15	.00	-.01
daughter	.08	-.15	.00	-.01
day	.28	-.25	.19	-.20
days	.40	-.19	.15	-.21
de	.09	.04	-.15	.07
de acuerdo	-.20	-.04	.00	-.06
de ce	.00	-.10	.08	.00
de corriger	.00	.06	.00	-.08
de foto	-.04	.02	.00	-.02
de la	-.13	.47	-.26	-.05
de mi	.00	.00	.00	-.08
de mon	.08	-.02	.00	.00
dead	.10	-.15	-.00	.00
dead body	-.11	.00	.00	.00
deadl-	-.14	.35	.00	-.13
deadline	-.14	.35	.00	-.13
deadline be	-.14	.38	.00	-.13
dear	.15	-.02	.05	-.07
dear all	.16	.00	-.00	-.05
dear mr	.01	-.02	.08	-.05
decid-	-.09	-.21	-.15	.51
decide	.12	-.08	-.14	.00
decis-	.00	.18	.12	-.21
decision	.00	.18	.12	-.21
decli-	.00	.00	.01	-.11
decline	.00	.00	.01	-.06
defin-	.73	-.10	.00	-.55
definitiva	.00	-.10	.00	.00
dekuj-	-.17	-.06	.00	.61
dekuji	-.17	-.06	.00	.61
del	-.00	.17	-.21	-.02
delay	-.06	.00	.00	.00
deleg-	-.22	.07	.09	.27
delegate	-.09	-.05	.10	.27
delet-	.25	-.42	-.18	.55
delete	.25	-.42	-.18	.55
delete it	.00	-.15	.03	.12
dell	-.06	.13	-.12	.00
della	-.02	.18	.00	-.11
demai-	-.01	-.03	-.01	.12
demain	-.07	-.03	.00	.12
demas	-.04	.00	-.00	-.08
den	.17	-.05	.19	-.13
den absatz	-.01	.14	.00	.00
den er	.13	.00	.00	-.14
depoi-	-.07	-.05	-.00	.23
depois	-.07	-.05	-.00	.23
der	-.05	.40	.04	-.38
der absatz	.13	-.03	-.02	-.01
dere	.12	.22	-.00	-.28
des	-.11	-.15	.08	.47
desig-	-.07	.29	.00	-.05
designation	-.07	.29	.00	-.05
designation of	-.07	.29	.00	-.05
desk	.18	-.08	-.15	.02
desol-	-.02	-.02	.07	-.09
desolee	-.02	-.02	.07	-.09
desta	-.16	.00	-.01	.10
det	.19	-.20	-.05	.37
det bara	.00	-.05	.00	.00
det er	-.03	.15	-.00	-.08
det har	-.02	-.01	.31	-.17
det i	-.07	.00	.00	.00
detai-	-.04	.17	.00	-.07
details	-.04	.17	.00	-.07
dette	.14	.00	.09	-.10
deux	.22	.05	.00	-.21
di	-.40	.08	.00	.12
di halaman	.00	.00	.00	-.16
dia	.03	-.03	-.09	-.03
did	.11	-.01	-.14	-.09
did not	.00	-.16	.09	.00
did we	.00	.00	-.18	.12
didn	-.26	-.22	-.02	.60
didn t	-.26	-.22	-.02	.60
die	.21	.32	.10	-.58
die ausgabe	.09	-.02	.00	-.06
die post	-.24	.02	.00	.00
diese	.00	-.08	.09	-.00
diese ausgabe	.00	-.08	.09	-.00
diffu-	.90	-.20	-.01	-.37
diffuse	.48	-.05	-.02	-.28
diffusion	.43	-.15	.01	-.08
diffusion de	.00	-.10	.08	.00
digan-	.00	.00	.00	-.16
diganti	.00	.00	.00	-.16
digo	.00	-.32	-.04	.41
dikir-	-.08	.00	.00	.00
dikirim	-.08	.00	.00	.00
direc-	-.10	.14	.06	-.03
director	-.10	.16	-.02	-.02
dis	-.07	.04	-.00	.00
disag-	.04	-.16	.32	-.02
disagree	.04	-.16	.32	-.02
disagree with	.07	-.05	-.09	.00
discl-	.00	-.17	.03	.00
discloses	.00	-.17	.03	.00
discu-	.09	-.30	.20	.26
discuss	.12	-.28	-.01	.30
discussed	-.03	.00	.13	-.02
distr-	.09	-.06	-.00	-.04
distributed	.00	-.06	.00	.00
distribution	.09	.00	.00	-.03
dit	-.02	-.36	.04	.44
dit moeten	.00	-.01	.08	.00
dit nummer	.01	-.05	-.00	-.00
diter-	.00	-.03	.11	.00
diterbitkan	.00	-.03	.11	.00
do	-.26	.37	.30	.55
do i	.25	-.04	.14	-.13
do it	.17	.00	.00	-.18
do not	.22	-.21	.45	-.61
do that	-.14	.21	.00	-.04
do the	.11	-.08	-.04	-.04
do we	.00	-.03	.00	.13
do with	.00	.00	-.04	.00
dobry	-.02	-.11	.03	-.09
dobry den	-.06	-.08	.03	.00
docto-	.00	.08	.00	-.10
doctor	.00	.08	.00	-.10
docum-	.08	-.07	.06	-.03
document	.08	-.07	.06	-.03
does	.21	.18	.12	-.07
does not	.05	.16	.12	-.15
doesn	.00	-.05	-.05	.01
doesn t	.00	-.05	-.05	.01
doing	-.04	.17	.00	-.07
don	.15	-.14	.21	.01
don t	.15	-.14	.21	.01
done	-.03	.13	-.07	-.08
done you	-.03	.17	-.06	-.01
donne	-.68	-.12	.20	-.03
door	.05	-.01	.00	.00
dopln-	.00	.24	-.12	-.09
doplnte	.00	.24	-.12	-.09
doubl-	.07	.21	-.17	.00
double	.07	.21	-.17	.00
double space	.07	.21	-.17	.00
down	-.07	-.06	.01	-.04
down from	.00	-.03	.04	-.05
doy	.37	-.11	-.01	-.00
doy mi	.38	-.25	-.01	-.00
dr	-.21	.04	-.04	-.02
draft	.02	-.22	.03	.15
draft-	-.07	.11	-.01	-.00
drafting	-.07	.06	-.01	-.00
drafting team	-.07	.06	-.05	.00
drawe-	.00	-.08	.06	-.08
drawer	.00	-.08	.06	-.08
drop	.00	-.24	.41	-.04
du	.05	-.01	-.13	-.01
duyet	.18	-.00	.00	-.06
e	.18	.17	-.15	.16
e depois	-.07	-.05	-.00	.23
e gostei	.07	.00	-.03	-.03
e la	.00	-.10	.00	.00
e mail	-.03	-.09	-.03	.03
e non	-.14	.09	.13	.00
e poi	-.06	.14	-.06	.00
e un	.24	.00	-.24	-.00
earli-	.00	.00	-.05	.00
earlier	.00	.00	-.05	.00
easte-	.35	-.07	-.06	-.10
eastern	.35	-.07	-.06	-.10
edica-	.09	-.03	-.03	-.16
edicao	.09	-.03	-.03	-.16
edisi	.00	-.03	.11	.00
edisi ini	.00	-.03	.11	.00
edit	.00	.00	-.01	-.07
editi-	.12	-.09	.00	.00
edition	.12	-.09	.00	.00
edito-	-.03	.12	-.09	-.26
editor	-.36	-.01	.00	-.08
editorial	-.11	.23	-.09	.00
editors	.44	-.10	.00	-.17
edits	.26	.04	-.08	-.25
een	.21	-.30	-.01	.09
egent-	.03	-.02	.00	.09
egentlig	.03	-.02	.00	.09
eh	-.01	-.00	-.10	.21
ei	.02	-.02	.07	-.32
eine	.13	-.03	-.02	-.01
einwa-	.13	-.03	-.02	-.01
einwande	.13	-.03	-.02	-.01
el	.20	.13	-.60	.22
el boletin	-.03	-.14	-.02	.29
el lunes	-.00	-.00	.00	-.17
el nombre	-.11	.14	-.02	.00
el texto	-.03	-.01	.05	.00
el ultimo	.00	.00	.00	-.08
elect-	.00	-.04	.04	.00
eleve-	.00	.07	.00	-.14
eleven	.00	.07	.00	-.14
elini-	-.19	.00	.00	.19
elinize	-.19	.00	.00	.19
elinize saglık	-.19	.00	.00	.19
eller-	.00	.13	.00	-.08
ellers	.00	.13	.00	-.08
else	-.07	.36	.21	-.29
else has	.04	-.13	.13	-.02
email	-.10	-.18	-.02	.45
embar-	-.16	-.06	.01	-.04
embargo	-.04	-.06	.08	-.04
embarrass	-.12	.00	.01	.00
empre-	-.01	.14	-.00	-.00
empresas	-.01	.14	-.00	-.00
empty	-.29	.00	.00	.03
en	.07	.16	-.31	.21
en el	.00	-.01	-.01	.11
en l	-.02	-.02	.07	.00
en la	-.26	.08	-.12	.24
en word	.00	-.01	-.01	.11
encue-	.10	-.13	.00	.00
end	.04	.04	-.05	-.19
endor-	.03	-.06	.00	.00
engli-	-.05	-.10	-.01	.31
english	-.05	-.10	-.01	.31
enjoy-	-.23	.10	-.01	-.01
enjoyed	-.23	.10	-.01	-.01
enjoyed it	-.11	-.01	-.01	.00
ennen	.00	.09	.00	-.22
ennen lahetysta	.00	.09	.00	-.22
enoug-	.12	-.12	.20	-.05
enough	.12	-.12	.20	-.05
enough for	.12	-.10	.00	.16
ensem-	-.04	-.12	.20	-.03
ensemble	-.04	-.12	.20	-.03
entie-	-.04	-.10	.08	.00
entre-	.12	-.07	.00	.00
envia-	-.13	.00	-.04	-.19
enviar	-.05	-.00	.00	.00
enviarlo	-.00	.00	-.04	-.19
envie-	-.11	.12	.00	-.01
envio	.11	.00	.00	-.01
envoi	-.55	.15	.00	.22
envoy-	-.08	.27	-.24	-.02
envoyer	-.05	.00	.00	-.00
envoyez	-.04	.27	-.24	-.02
eod	-.01	.00	.00	.04
equip-	.15	-.00	-.01	-.13
equipe	.15	.00	-.01	-.07
er	-.03	.06	-.14	-.12
er den	.00	.04	.00	-.15
er det	-.11	.05	.00	-.01
er jeg	-.03	.00	-.01	-.13
error-	.00	-.01	.05	.00
erst	-.07	-.73	.00	.89
erste-	.01	-.05	.00	.25
ersten	.01	-.05	.00	.25
ertei-	.02	-.02	.00	-.06
eruit	-.04	.41	.00	-.23
eruit gaat	-.02	.18	.00	-.08
es	-.22	.00	.08	.18
es el	.09	-.07	-.06	.00
es nicht	.00	.14	.00	.00
eso	-.10	.35	-.01	-.07
eso no	-.07	.14	.14	-.07
est	.23	-.01	.01	.04
est ce	-.12	.00	-.10	.25
est oui	.15	.02	.00	-.03
est tout	.04	-.05	-.00	-.02
est tres	.15	-.09	.00	.00
esta	-.01	.04	.03	-.07
esta perfecto	-.12	.00	-.05	.13
este	-.01	-.10	.58	-.35
este numero	.00	-.06	.08	-.01
estim-	.09	-.07	-.02	.00
esto	.00	.00	.55	-.45
et	.41	-.01	-.06	-.33
et je	.00	-.17	.20	-.03
et non	-.20	.31	-.24	.00
etait	-.02	-.06	-.04	.10
etat	-.02	-.02	.07	.00
etre	-.10	.04	.00	.00
ett	.00	-.01	.11	-.13
etwas	.00	.07	.00	-.10
eu	.00	.34	-.06	-.08
even	.03	-.33	-.16	.31
eveni-	.00	-.03	.05	.01
ever	.05	-.12	.02	.00
every	.07	-.13	.07	-.07
every-	-.21	.33	.26	-.41
everybody	.00	-.13	.13	-.01
everybody else	.00	-.10	.13	-.02
everyone	.00	-.06	.00	-.00
everything	-.21	.52	.13	-.40
everything else	-.13	.31	-.01	-.08
everything is	.14	-.06	.18	-.16
exact-	.06	.00	.15	-.23
exactly	.09	.00	.00	-.14
excel-	.09	.00	.00	-.05
excellent	.07	.00	.00	-.05
excellent work	.07	.00	.00	.00
excep-	-.34	.34	.00	-.01
except	-.34	.34	.00	-.01
except for	-.17	.16	.00	.00
except the	-.17	.18	.00	-.00
excla-	.12	-.09	.00	.00
exclamation	.12	-.09	.00	.00
exclamation marks	.12	-.09	.00	.00
exper-	.00	.38	.10	-.34
expert	.00	.15	.15	-.21
experts	.00	.23	-.05	-.13
eye	.33	-.05	.00	-.13
ezt	-.23	.16	.74	-.70
fail	.00	-.14	.09	.00
faile-	.03	-.14	-.02	.00
failed	.03	-.14	-.02	.00
fair	.18	-.08	-.01	-.11
falsc-	.00	-.14	.13	.00
falsch	.00	-.14	.13	.00
falta	-.00	.09	-.15	.00
falta la	.00	.19	-.15	.00
famil-	-.03	.19	-.00	-.07
family	-.03	.19	-.00	-.07
far	-.04	-.18	-.01	.32
far as	.21	-.03	.00	-.07
fassu-	.00	-.03	.00	.13
fassung	.00	-.03	.00	.13
faudr-	-.05	.07	-.03	.00
faudrait	-.05	.07	-.03	.00
fault	.15	-.00	-.01	-.22
fault it	.15	.00	.00	-.18
favor	.12	.06	-.00	-.14
favor e	-.18	.33	.00	-.09
favor-	.06	.01	.00	.00
favou-	.19	.34	-.23	-.17
favour	-.13	.44	-.22	-.09
favourite	.23	-.10	-.01	-.06
fecha	-.15	.13	-.04	.00
feel	-.12	.11	.00	-.11
feeli-	.02	-.10	.00	.01
feeling	.02	-.08	.00	.00
fel	.00	-.04	.00	-.00
ferry	.06	-.01	.00	-.01
feu	-.30	-.07	.00	-.07
feu vert	-.30	-.07	.00	-.07
ficou	.13	.00	-.07	.00
figur-	.02	.17	-.09	-.17
figure	-.08	.06	-.02	-.00
figure in	.00	-.05	.00	.00
figures	.10	.11	-.07	-.17
figures are	.00	.06	-.06	-.05
file	.00	-.01	-.21	.11
filen	.00	.00	-.30	.29
files	.00	-.06	.01	.03
final	.00	.18	.08	-.21
final-	.62	.04	-.30	-.23
finale	.47	.07	-.28	-.13
finally	.00	.06	-.02	-.10
find	.22	-.22	-.24	.28
find a	.03	.00	-.11	.00
finde	-.03	.06	-.02	.07
fine	-.83	.56	-.10	.45
fine but	-.04	.05	-.01	-.03
fine by	-.12	-.01	-.02	.13
fine to	.21	-.00	.00	-.11
fine with	-.60	.25	.00	-.13
fint	.05	.13	-.00	-.32
fire	.44	-.00	-.02	-.28
first	-.41	-.04	-.14	.18
first i	.08	-.09	-.04	.01
first item	.00	-.05	.00	.00
first name	-.23	.39	-.00	-.09
first time	.01	-.08	.00	.01
fit	-.05	.00	.00	.00
fix	-.11	.05	.00	.00
fix the	-.07	.05	-.00	.00
folks	-.03	-.06	.10	.00
follo-	.00	-.19	.08	-.05
follows	.00	-.12	.08	.11
font	.21	-.06	.00	-.17
footb-	.00	-.06	.00	-.06
football	.00	-.06	.00	-.06
foote-	-.12	.15	-.00	-.00
footer	-.12	.15	-.00	-.00
for	.62	.12	.47	-.66
for a	-.13	.16	.08	-.06
for another	.10	-.05	.00	-.01
for it	.43	.22	-.16	-.28
for letting	.03	.14	-.04	-.02
for me	-.11	-.15	.29	-.15
for mig	.07	.00	-.09	-.07
for my	.05	-.00	-.07	.00
for next	-.07	.20	-.04	-.03
for one	.00	.27	.00	-.24
for publication	-.05	.00	.00	.00
for sending	-.24	-.06	-.05	.26
for the	-.22	-.11	-.13	.38
for this	.13	-.02	-.20	-.10
for your	.07	.02	-.01	-.08
form	.10	-.03	.17	-.11
forme-	.00	.00	-.16	.20
formed	.00	.00	-.16	.20
forwa-	-.08	-.09	-.02	.26
forward	-.08	.00	-.02	.19
forwarded	.00	-.09	.00	.07
fotku	.00	-.00	.00	-.17
fotku na	.00	-.00	.00	-.17
foto	-.29	.50	-.02	-.37
foto van	-.04	.24	.00	-.15
fotog-	-.03	.17	.00	-.10
fotografia	.00	.17	.00	-.08
found	.11	-.12	-.00	.06
four	-.26	-.08	.07	-.17
fran	.15	-.02	.00	-.09
frau	.04	.05	-.00	-.11
free	.02	-.06	-.00	.00
frei	.04	-.14	.13	-.05
freig-	-.32	-.02	.00	-.12
freigabe	.02	-.02	.00	-.06
freigegeben	-.33	.00	.00	-.06
frenc-	-.05	-.10	.00	.31
french	-.05	-.10	.00	.31
frida-	.14	-.05	.07	.18
friday	.14	-.05	.07	.18
friday is	.00	-.01	.00	.38
frien-	.31	-.04	.00	-.15
from	.79	-.52	-.09	.01
from last	.11	.06	-.11	-.07
from me	.27	-.11	.06	-.15
from my	.28	-.12	-.08	-.18
from the	-.35	-.10	.16	-.11
from this	-.14	-.07	.00	.50
full	.09	.18	-.00	-.24
fully	-.02	.20	.00	.03
funct-	-.14	.29	-.01	-.03
function	-.14	.29	-.01	-.03
funer-	.00	.03	.12	-.07
funeral	.00	.03	.12	-.07
fur	.10	-.05	.00	-.02
fur die	.10	-.02	.00	-.02
futur-	.12	-.11	.00	.00
future	.12	-.11	.00	.00
ga	.12	-.03	.06	.00
ga ut	.12	-.03	.00	.00
gaat	-.02	.18	.00	-.08
gang	.07	-.07	-.09	-.07
ganze-	-.03	.09	-.02	-.06
ganzen	-.03	.09	-.02	-.06
garna	.19	-.06	.00	-.15
gas	.15	.00	.00	.00
geand-	-.08	.10	.00	.00
geandert	-.08	.10	.00	.00
gebe	.04	-.14	.18	-.10
geen	.01	-.05	.00	-.06
geen bezwaar	.01	-.05	.00	-.06
geht	-.01	.00	.00	-.05
gelez-	.16	-.04	.00	-.14
gelezen	.16	-.04	.00	-.14
gelun-	.04	-.00	.00	-.05
gelungen	.04	-.00	.00	-.05
gener-	.12	-.16	-.02	.05
general	.12	-.16	-.02	.05
genev-	-.02	-.12	-.00	.16
geneva	-.02	-.12	-.00	.16
genti-	-.05	.01	.00	.00
germa-	.00	-.12	.00	.11
german	.00	-.12	.00	.11
get	-.15	-.02	.10	-.14
get back	.14	.00	.00	-.12
get it	.08	-.11	.10	.00
gets	.03	-.08	-.10	.11
getti-	.16	-.06	.00	-.02
getting	.16	-.06	.00	-.02
ghana	.00	.07	-.04	-.11
gia	.14	-.13	.00	-.05
gibt	.13	-.06	-.02	-.01
giorn-	.15	-.22	-.13	.29
girl	-.08	.10	.00	-.03
give	.37	.11	-.02	-.68
give me	-.07	-.03	.00	.04
give my	-.05	.00	.00	.00
give you	.44	.12	.00	-.47
given	.25	-.00	-.15	-.08
gives	-.12	.11	.07	-.02
gives away	-.04	.00	.04	.00
givin-	.33	-.10	-.01	-.14
giving	.33	-.10	-.01	-.14
gladl-	-.12	.11	.00	-.00
gladly	-.12	.11	.00	-.00
glass-	-.08	.00	.00	.05
glasses	-.08	.00	.00	.05
go	-.61	.30	-.18	.51
go ahead	-.27	.32	-.10	.47
go out	.01	-.30	-.02	.00
go through	-.25	.00	.00	.30
god	.35	.00	-.05	-.28
god weekend	.09	-.00	.00	-.09
godka-	-.50	-.04	.32	-.00
godkanna	.00	-.04	.00	.00
godkant	-.53	.00	.32	.00
godke-	.08	-.00	.00	-.07
godkendt	.08	-.00	.00	-.07
godkendt herfra	.08	-.00	.00	-.07
godkj-	.00	-.00	.00	.09
godt	.00	.12	-.04	-.01
goed	.16	-.01	.00	-.24
goedg-	.14	-.01	.00	-.01
goedgekeurd	.14	-.01	.00	-.01
goes	-.06	.30	.02	-.33
goes out	.00	.31	-.06	-.16
goes to	.00	-.07	.09	-.08
going	.21	-.10	-.13	-.17
going out	.00	.00	.00	-.11
going to	.21	-.10	-.13	-.05
gone	-.27	-.17	.17	-.02
gone into	.00	-.14	.17	-.02
good	.03	.28	-.43	.08
good but	.00	-.00	-.02	-.12
good enough	.03	-.10	.00	.24
good for	.17	.00	-.00	-.08
good here	-.03	-.00	-.12	-.04
good to	-.36	-.03	.00	.00
goste-	.07	-.07	-.03	-.03
gostei	.07	-.07	-.03	-.03
gostei muito	.07	-.07	-.03	-.03
got	.07	-.05	-.08	.06
got it	-.06	.00	.00	-.00
got to	.14	-.02	-.08	.00
graag	.00	.04	.00	-.10
graci-	-.29	.12	-.02	.22
gracias	-.29	.12	-.02	.22
gracias por	-.12	-.04	.00	.00
grand-	.18	-.09	.00	-.12
grande	.18	-.03	.00	-.12
grate-	.00	.10	-.00	-.03
grateful	.00	.10	-.00	-.03
grateful if	.00	.10	-.00	-.03
grazi-	.08	-.04	.00	.09
grazie	.08	-.04	.00	.09
great	.22	.23	-.06	-.38
great work	.58	.00	-.01	-.26
green	.35	-.15	-.01	-.39
green light	-.09	-.15	-.00	-.11
greet-	.01	.03	-.04	-.08
greeting	-.10	.06	-.02	-.08
greetings	.11	-.03	-.02	.00
groet	.00	.00	.00	-.06
groet-	.02	.05	-.00	-.01
gross-	.02	.07	.00	-.10
group	.17	-.22	.12	-.12
grumb-	.17	-.03	-.08	-.01
grune-	.16	-.14	.00	.00
grunes	.16	-.14	.00	.00
grunes licht	.16	-.14	.00	.00
gruss	.00	-.03	.00	.09
gruss-	.14	.08	.00	-.13
grusse	.14	.08	.00	-.13
grusse aus	.19	-.00	.00	-.11
guard-	-.05	.00	.00	.00
guardo	-.05	.00	.00	.00
guide-	.00	-.06	.00	.00
guidelines	.00	-.06	.00	.00
h	.00	.31	-.24	.00
ha	.10	-.03	.18	-.13
habe	.07	.05	-.02	-.03
habe ich	.06	.07	-.02	-.01
habla-	.28	-.27	.14	-.07
habri-	.09	-.07	-.06	-.02
habria	.09	-.07	-.06	-.02
had	.44	-.42	.63	-.42
had a	.13	-.00	-.07	-.06
had an	-.05	-.02	-.00	.01
had no	-.04	.00	.00	.00
had the	.00	-.14	.00	.07
hai	-.15	.00	.00	.22
halam-	.00	.00	.00	-.16
halaman	.00	.00	.00	-.16
halaman 0	.00	.00	.00	-.16
half	-.09	-.22	.15	.35
half of	-.03	-.11	.15	.02
hall	-.06	-.17	-.04	.32
han	.00	.12	-.04	-.04
hand	.00	-.13	.00	.15
hands	.07	.00	.00	.00
hangt	-.08	.26	-.01	-.13
happe-	-.09	-.02	-.08	.36
happens	-.09	-.02	-.08	.36
happens if	-.09	-.00	.00	.18
happy	-.21	.12	-.18	.22
happy birthday	-.24	-.04	.00	.40
happy for	-.03	.21	-.04	-.06
happy to	.02	.05	-.01	-.03
happy with	.03	-.18	-.11	.01
har	-.15	-.19	-.01	.12
har kan	.00	-.01	.11	-.04
har last	.19	-.15	.00	.00
hard	.03	-.06	-.03	-.05
harif-	.17	.00	.00	-.15
harifran	.17	.00	.00	-.15
harml-	.06	-.14	.00	.00
harmless	.06	-.14	.00	.00
has	-.19	.37	.10	-.31
has a	.00	-.06	-.02	.05
has approved	-.17	-.10	.13	.01
has been	-.03	.04	.05	-.04
has my	-.01	.17	-.01	-.05
has the	.00	-.12	-.07	.07
has to	.00	.12	-.10	-.10
hat	-.46	.00	.00	.00
hate	-.06	.00	-.04	.10
have	.14	-.34	-.39	.00
have a	-.13	-.09	.01	.29
have any	.14	-.05	-.09	-.14
have been	-.03	.21	-.14	-.01
have checked	.10	.00	.00	-.07
have discussed	-.03	.00	.14	-.02
have gone	.02	-.11	.06	.00
have had	.00	-.04	.08	-.00
have it	.22	-.11	-.01	.00
have my	-.02	-.06	-.01	-.18
have no	.16	.24	.05	-.27
have not	-.08	-.00	-.13	.20
have nothing	-.48	.14	.00	-.02
have one	-.13	.05	-.04	.02
have put	.00	.01	.00	-.14
have read	-.01	-.14	-.13	.25
have seen	.22	-.29	.00	.07
have the	-.02	.12	-.04	-.06
have to	-.21	.12	.14	-.17
have two	.00	-.16	-.00	.00
have written	-.09	.09	.00	-.05
haven	-.13	-.03	.00	.06
haven t	-.13	-.03	.00	.06
havin-	-.03	.10	.08	-.06
having	-.03	.10	.08	-.06
hay	.00	-.01	.05	.00
he	-.25	.03	-.13	.12
he is	-.24	.00	-.02	.00
he leido	.09	-.08	.03	.00
he s	.00	-.03	-.13	.31
head	.03	-.06	.00	.00
head of	.03	-.06	.00	.00
heade-	.00	.02	-.04	-.07
header	.00	.02	-.04	-.07
headl-	-.13	.22	.09	-.15
headline	-.13	.22	.09	-.15
hear	-.06	-.11	-.05	.16
hear what	-.06	-.02	-.05	.04
heard	-.01	-.03	-.29	.57
heard from	-.01	-.03	-.29	.57
heb	.28	-.04	.00	-.18
heft	-.03	.06	-.02	-.05
hei	.00	.17	-.03	-.02
heiss-	.16	-.14	.00	-.02
hello	.05	-.01	-.00	.18
help	.00	-.09	.00	-.00
helt	.07	.00	-.09	-.07
her	.13	-.28	.30	-.26
here	.16	-.31	-.30	.30
here i	-.09	.00	-.00	.27
here is	.00	.00	.00	-.05
hereb-	.28	.00	.00	-.19
hereby	.28	.00	.00	-.19
hereby approve	.28	.00	.00	-.19
herfr-	.08	-.00	.00	-.07
herfra	.08	-.00	.00	-.07
herzl-	.06	-.02	.00	-.06
herzliche	.06	-.02	.00	-.06
herzliche grusse	.06	-.02	.00	-.06
hesit-	-.04	.00	.15	-.09
het	-.10	.04	-.09	.10
het een	.00	-.00	-.01	.12
hetve-	.37	-.10	.00	-.20
heure	.00	.31	-.24	.00
hi	.11	.00	-.05	-.08
hier	.00	.00	.06	-.09
hier niet	.00	.00	.06	-.08
hierm-	.06	-.02	.00	-.06
hiermit	.06	-.02	.00	-.06
hij	.00	.15	.00	-.08
hinau-	-.08	.10	.00	.00
his	.00	.10	-.03	-.10
hmm	-.07	-.14	-.06	.39
ho	.54	-.11	-.42	.14
ho prosim	-.06	.00	.03	-.09
hold	-.06	.05	-.01	-.01
hold it	.00	-.05	.00	.02
hold the	-.13	.14	.00	-.03
holid-	.16	.05	-.01	-.20
holiday	.16	.00	.00	-.17
home	.05	.07	.00	-.07
hones-	.11	-.00	.20	-.32
honestly	-.05	-.00	.20	.08
hoor	.12	-.05	.00	-.04
hope	.40	.00	.15	-.14
host	-.28	.00	.00	.00
hotel	-.13	-.00	.00	.00
hour	.00	-.17	.00	.07
hours	-.13	.05	.00	-.05
hours are	-.13	.05	.00	-.05
house	.00	.00	.04	-.00
how	.13	-.48	.17	-.14
how are	-.13	.00	.00	-.18
how it	.28	-.04	.00	-.15
how single	-.04	-.00	.00	.00
howev-	-.18	.28	-.01	-.02
however	-.18	.28	-.01	-.02
however the	-.06	.17	-.01	-.02
hurt	-.08	.02	.24	-.23
hyva	.00	.16	.00	-.20
hyvak-	.11	-.01	.00	.00
hyvaksyn	.11	-.01	.00	.00
i	-.24	-.98	-.32	.74
i agree	-.68	-.17	.00	.53
i am	.06	-.44	-.01	.19
i appreciate	.00	-.06	.11	-.02
i approve	.30	-.13	-.23	.17
i approved	.00	-.24	.00	.40
i ask	-.05	.63	.04	-.38
i can	.06	-.45	.05	-.03
i cannot	.00	.13	-.40	.10
i confirm	.32	.00	-.00	-.31
i could	-.16	.17	-.27	.69
i d	.03	.31	-.15	-.15
i did	.17	.00	.00	.03
i didn	-.22	.00	-.00	.33
i disagree	.07	-.08	.34	-.12
i do	.28	.17	-.48	-.03
i don	.17	-.15	.31	.01
i enjoyed	-.25	.11	.00	-.01
i find	.02	-.08	.08	-.02
i give	.54	.00	-.02	-.30
i got	.15	-.02	-.08	.00
i had	.12	-.21	.56	-.29
i have	-.32	-.04	-.03	.18
i haven	-.10	.00	.00	.00
i hereby	.28	.00	.00	-.19
i hope	.00	.00	.16	-.03
i know	.44	-.16	.10	-.08
i like	-.02	.00	.05	-.02
i liked	.00	.00	.00	-.08
i ll	-.20	.19	.19	-.15
i looked	.01	-.10	.00	.00
i m	.28	-.02	-.19	.07
i must	.00	-.07	.01	-.06
i need	-.09	-.28	-.01	.41
i never	-.27	-.16	-.01	.54
i noticed	.26	-.11	.00	-.05
i only	.00	-.02	-.04	.03
i read	.66	-.39	-.04	-.18
i refuse	-.13	-.01	.10	.00
i reject	-.02	.00	-.23	.48
i request	.00	.12	.00	-.29
i said	.17	.06	-.02	-.05
i say	-.02	-.13	-.21	.14
i see	.38	-.13	-.03	-.08
i shall	-.32	-.01	.00	.06
i should	-.05	-.02	-.19	.44
i suggest	-.06	.06	.00	.00
i support	-.16	.20	-.00	.00
i suppose	-.26	-.02	.00	.39
i think	-.12	.01	.39	-.28
i trust	-.29	.00	.00	.00
i ve	-.08	.02	-.24	.40
i vote	.15	.00	.00	-.02
i want	.00	.06	-.03	-.01
i was	.13	-.19	-.11	.30
i will	-.04	.04	.02	-.49
i wish	-.11	.13	.05	-.00
i withdraw	.11	.00	-.08	.00
i won	.06	-.01	.00	-.06
i wonder	.00	-.24	.00	.28
i would	.09	.03	.09	-.18
i wouldn	-.00	.06	-.02	-.05
ich	-.22	-.66	.08	.82
ich bin	-.01	-.14	-.06	.20
ich finde	-.03	.06	-.02	.07
ich gebe	.04	-.14	.13	-.05
ich muss	.00	-.15	-.00	.03
ich schau	-.15	.00	.00	.00
idea	.42	-.36	.00	.09
idea of	-.04	-.00	.00	.09
if	.34	-.20	.16	.07
if i	.00	-.13	-.01	.18
if nobody	.04	-.02	.00	.00
if the	-.19	.45	-.04	-.13
if we	-.01	-.25	.12	.19
if you	.06	.10	.03	-.07
igen	.00	-.16	.00	.29
ignor-	-.04	-.14	.00	.42
ignore	-.04	-.14	.00	.42
ignore my	-.04	-.14	.00	.42
ihr	-.57	-.13	.00	.97
ik	.11	-.41	-.11	.29
ik heb	.16	-.04	.00	-.14
ik het	-.02	-.00	-.01	.10
ik keur	.16	-.04	-.00	-.14
ikke	-.18	.06	.69	-.20
ikke noget	.04	.00	-.06	-.05
il	.20	.42	-.43	-.31
il faudrait	-.05	.07	-.03	.00
il logo	-.02	.29	.00	-.28
il mio	.00	.05	.00	.00
il resto	-.15	.01	.00	.00
ilo	-.57	-.16	-.09	.69
ilo seen	.00	.00	-.04	.07
im	-.02	-.13	-.08	.17
im buro	-.01	-.14	-.06	.20
im kasten	.00	.07	.00	-.10
impec-	.17	.00	-.00	-.05
impos-	.00	.00	-.10	.06
impossible	.00	.00	-.10	.06
impossible d	.00	.00	-.10	.06
impre-	-.03	.14	-.06	.00
impri-	-.01	.14	.00	.00
imprint	-.01	.14	.00	.00
in	.29	.04	-.11	-.17
in 0	.00	-.24	.00	.28
in a	.17	-.11	.53	-.30
in and	-.13	.03	-.08	.17
in any	.00	.00	.04	-.08
in contrario	-.05	.01	.00	.00
in der	.13	-.03	-.02	-.01
in favour	-.13	.44	-.22	-.09
in good	.00	.13	-.03	-.02
in it	.11	-.19	-.05	-.02
in item	.00	.00	-.08	.09
in its	-.03	-.01	.14	-.02
in my	-.10	-.11	.21	-.02
in order	.23	-.16	-.02	.00
in our	.11	-.15	-.02	.00
in spring	.00	-.02	-.06	-.00
in the	-.48	.67	.05	-.16
in treno	.02	.00	-.10	.00
in word	-.08	.00	.00	.00
inclu-	-.16	.30	-.01	-.02
included	-.16	.22	.00	-.00
infel-	.00	.00	.00	-.11
infelizmente	.00	.00	.00	-.11
infelizmente nao	.00	.00	.00	-.11
infor-	.11	-.21	.10	-.09
information	.00	-.15	.00	.12
inga	.17	.00	.00	-.15
ingen	.07	-.01	.00	-.13
inget	.00	-.00	-.31	.31
ingri-	-.46	-.02	-.13	.09
ingrid	-.46	-.02	-.13	.09
ini	.00	-.03	.11	.00
inste-	.29	-.04	.00	-.19
instead	.29	-.04	.00	-.10
instead of	.29	-.04	.00	-.10
inte	.17	-.19	.15	.22
inte godkanna	.00	-.04	.00	.00
inter-	-.56	.01	-.12	.75
interest	-.24	.00	-.02	.30
interesting	-.45	-.04	-.13	.62
internet	.15	-.04	.00	-.06
interview	-.06	.09	-.05	-.03
interview with	-.00	.04	-.03	.03
into	-.00	-.16	.22	-.02
into it	.00	-.05	.08	.00
into this	.00	-.10	.14	-.02
invan-	.17	.00	.00	-.18
inver-	.29	.03	.00	-.08
invio	.00	.11	-.12	.00
invoi-	-.06	.00	-.01	-.00
is	-1.11	-.34	.77	.19
is 0	-.06	.16	.00	.42
is a	-.20	.09	.27	-.30
is against	-.13	.00	.61	-.39
is an	.00	.00	-.05	-.06
is approved	-.20	-.04	-.07	.14
is beautiful	-.04	.00	.00	.00
is exactly	.09	.00	.00	-.14
is fine	-.73	.27	.00	.35
is for	.07	-.05	-.17	.19
is good	.14	-.02	-.09	-.11
is het	.00	-.19	-.01	.18
is in	.18	-.13	-.04	-.02
is it	.00	-.01	-.01	.04
is lovely	.11	.05	-.00	-.03
is missing	-.14	.19	-.01	.00
is my	.17	.07	-.01	-.05
is negative	.00	.00	.04	-.07
is no	-.08	.04	.23	-.32
is not	-.19	.05	.22	-.37
is nothing	.05	-.12	.00	.00
is now	-.18	.22	-.06	.12
is okay	.10	.04	-.01	-.09
is on	.35	.03	-.02	-.16
is over	-.04	.36	.00	-.13
is put	.00	.10	-.03	-.07
is right	.07	.00	.00	-.12
is sent	.00	-.03	.19	-.20
is short	.16	-.04	-.01	-.02
is spot	.11	.00	-.08	.00
is still	-.08	.11	.06	-.02
is the	.01	.03	.09	-.15
is there	.06	-.19	-.02	.30
is this	-.13	-.16	-.08	.36
is too	-.00	-.09	-.01	.00
is very	.21	-.08	-.04	-.07
is what	-.33	-.28	-.02	.60
is written	.00	.00	-.08	.00
is wrong	-.00	.17	.04	-.02
is yes	-.14	.00	-.00	.00
isc	.07	.00	.00	-.03
isn	.20	.10	-.13	-.11
isn t	.20	.10	-.13	-.11
isso	-.08	.03	.01	.13
issue	.01	-.28	.39	.10
issue 0	-.03	-.44	.01	.51
issue and	-.01	.00	-.04	.00
issue i	.05	-.03	.00	-.01
issue is	-.17	.00	-.02	.16
issue on	.07	-.09	.00	.00
issue should	.12	-.24	.17	.00
issue-	.06	-.15	.00	.00
issues	.06	-.15	.00	.00
ist	.14	-.12	.04	.03
ist sachlich	.00	-.14	.13	.00
it	-.06	-.48	-.12	.12
it a	.02	-.07	.00	.01
it again	-.29	.18	-.03	-.02
it and	-.20	.23	-.27	.14
it approved	.00	.02	.00	-.20
it as	.00	-.05	-.00	.01
it at	.33	-.08	.00	.00
it back	-.43	.01	.10	-.07
it be	-.16	.12	.08	.06
it before	-.00	.05	-.00	-.06
it but	.00	-.01	.05	-.03
it can	.07	-.09	.18	-.20
it d	.00	.04	-.01	-.05
it did	.00	-.14	.09	-.11
it does	-.04	.35	-.03	-.08
it go	.03	.00	-.11	.00
it goes	.04	.15	.04	-.24
it has	-.01	.17	.04	-.05
it i	.13	-.09	-.00	-.04
it in	.09	-.04	.04	-.02
it is	.73	-.27	.46	-.70
it isn	.12	-.04	-.00	-.20
it ll	.01	-.19	-.01	.16
it may	.05	-.01	-.04	.00
it me	.00	-.01	-.01	.04
it must	.00	-.00	.26	-.19
it myself	-.09	-.00	-.00	.27
it needs	-.29	-.00	-.03	-.09
it never	-.01	.10	-.06	-.07
it not	.00	.41	-.03	-.24
it now	.00	.00	.06	-.00
it on	.13	-.29	-.17	.18
it out	.20	-.14	-.00	-.04
it over	.04	-.14	.00	.16
it passes	.09	.00	.00	.00
it properly	-.23	-.01	.00	.25
it reads	-.10	.08	.00	.00
it round	-.13	.27	-.00	-.17
it s	-.08	-.01	.16	.15
it says	.00	-.05	-.23	.31
it should	.38	-.09	-.25	.15
it so	.00	-.05	.00	-.03
it stands	.15	.10	-.01	-.06
it to	-.07	-.16	-.04	.14
it today	.00	-.24	.00	.27
it tomorrow	-.05	.00	.00	-.00
it twice	-.17	-.02	.05	-.34
it until	-.02	-.02	-.09	.18
it will	-.08	-.08	.31	-.34
it with	.09	.27	-.05	-.14
item	.00	.01	.06	.08
item 0	.00	.12	.03	.08
item been	.00	-.05	.00	.00
its	-.03	-.11	.18	-.04
j	-.10	-.16	-.04	.22
j ai	-.02	-.11	-.04	.10
ja	-.07	-.12	.08	.55
ja tak	.13	.00	.00	-.14
jag	.14	-.10	.41	-.24
jag har	.19	-.15	.00	-.03
jalke-	-.08	.08	.00	-.02
jalkeen	-.08	.08	.00	-.02
jalkeen saa	-.08	.08	.00	-.02
jan	-.81	.00	.00	.00
jatte-	.00	-.05	.00	.00
je	-.43	-.28	.04	.42
je lis	-.38	-.15	.00	.47
je m	-.02	-.02	.07	.00
je n	.07	-.15	-.09	.29
je ne	-.00	-.40	.20	.02
je rozmazana	.00	-.00	.00	-.17
je suis	.00	.00	.00	-.12
je valide	.09	-.00	-.13	-.00
jeg	.04	-.30	.62	-.19
jeg er	.00	-.16	.00	.29
jeg har	.02	-.03	-.31	.37
jen	.00	-.26	.00	-.00
jest	-.36	.43	.00	-.04
jeste-	-.02	.00	.14	.00
jestem	-.02	.00	.14	.00
jestem przeciw	-.02	.00	.14	.00
jinak	-.03	-.00	.00	-.12
jo	-.39	-.08	-.21	.73
joint-	.00	.07	-.02	-.07
jointe	.00	.07	-.02	-.07
joke	-.17	.10	.00	.07
joke about	.00	.22	.00	-.16
journ-	.08	.00	.00	-.06
judge	.00	-.05	.00	.00
judge-	.00	-.16	.08	.31
judgement	.00	-.16	.08	.31
julka-	.04	.05	.18	-.28
julkaista	-.08	.08	.00	-.01
julli-	-.01	.06	-.00	.00
jullie	-.01	.06	-.00	.00
just	-.33	.22	-.06	-.07
kaikk-	.02	.09	.00	-.10
kaikki	.02	.09	.00	-.10
kan	.07	.34	.54	-.70
kan inte	.00	-.04	-.29	.29
kan ni	-.07	.27	-.11	.00
kan vi	-.06	.12	-.01	-.13
kann	-.48	-.07	-.00	.24
kann das	-.51	.00	.00	-.01
karen	-.09	.05	.00	.06
karen s	-.09	.05	.00	.06
kasih	.09	-.00	.00	-.01
kasse-	-.03	.20	-.06	-.06
kaste-	.00	.07	.00	-.10
kasten	.00	.07	.00	-.10
kata	-.03	-.08	-.01	.10
keep	.06	-.02	-.05	.10
keep the	.06	.09	-.02	-.01
keine	.13	-.06	-.02	-.07
keine einwande	.13	-.03	-.02	-.01
keur	.16	-.04	-.00	-.14
khong	-.10	-.00	.03	.16
kiito-	.10	-.01	.00	.00
kiitos	.10	-.01	.00	.00
kill	.00	.26	-.08	-.03
kill it	.00	.26	-.08	-.03
kinde-	-.15	.12	.04	-.02
kindl-	.12	.13	.28	-.23
kindly	.12	.13	.28	-.23
kindly do	-.08	-.05	.27	-.15
kirjo-	-.08	.06	.00	-.01
kirjoitetaan	-.08	.08	.00	-.01
kjør	.12	.00	.00	-.07
kjør pa	.12	.00	.00	-.07
klar	-.10	.00	.00	.00
klein-	.16	-.04	.00	-.14
know	.39	-.28	.10	-.11
know how	-.03	-.01	.05	-.02
know that	.00	-.11	.13	-.02
know when	-.05	.00	.00	.00
kolle-	-.18	.11	-.09	.33
kollegen	-.11	.18	-.02	-.05
komme-	-.07	.00	.00	-.09
kommer	-.07	.00	.00	-.09
kor	.11	-.06	.00	-.11
kor pa	.11	.00	.00	-.11
korja-	-.08	.23	.00	-.21
korjatkaa	.00	.16	.00	-.20
kuldh-	-.23	.16	.00	.00
kunno-	.02	.09	.00	-.10
kunnossa	.02	.09	.00	-.10
kuva	-.19	.13	.00	.00
l	-.00	-.54	-.18	.58
l accento	.00	.11	.00	-.19
l article	.13	-.11	.07	.00
l ensemble	-.04	-.12	.20	-.03
l envoi	-.55	-.04	.00	.36
l equipe	.08	.00	.00	-.07
l etat	-.02	-.02	.07	.00
l heure	.00	.31	-.24	.00
la	.13	.46	-.03	-.37
la data	.00	.00	-.06	.00
la date	-.09	.06	-.13	-.00
la diffusion	.43	-.15	.01	-.08
la fecha	-.15	.13	-.04	.00
la page	-.16	-.02	.07	.00
la pagina	-.06	.03	.00	-.04
la photo	-.01	.07	-.03	-.03
la version	-.05	.26	-.15	-.07
la versione	.00	-.10	.00	.00
lagos	-.02	.00	.05	-.00
lahet-	.00	.09	.00	-.22
lahetysta	.00	.09	.00	-.22
lahte-	.08	.00	-.00	-.04
laiss-	.00	-.08	.00	.00
las	-.01	-.11	-.00	-.13
las empresas	-.01	.14	-.00	-.00
last	.30	-.15	-.24	.32
last meeting	-.08	-.03	.00	.01
last month	-.17	-.05	-.01	.32
last night	.37	-.14	-.15	-.05
last page	.11	.15	-.07	.00
last sentence	-.29	-.03	.00	.00
last time	.00	.06	-.02	-.07
last year	-.04	.17	-.00	-.11
late	.30	-.06	-.02	-.16
late reply	.11	-.06	-.02	.00
laugh-	.08	-.15	.02	-.11
law	-.01	.14	.00	.00
lawye-	.00	-.08	.06	.00
lawyers	.00	-.08	.06	.00
lawyers would	.00	-.08	.06	.00
layou-	.03	-.11	.15	-.05
layout	.03	-.11	.15	-.05
layout is	-.01	-.06	.15	-.05
le	-.06	-.44	.09	-.05
le doy	.37	-.11	-.00	-.00
le reste	-.08	.00	.00	-.03
le texte	.00	-.16	-.03	.32
le vote	.00	-.10	.08	.00
lead	.04	-.19	.15	-.05
lead story	-.01	-.06	.15	-.05
learn-	.01	-.05	.00	.00
learned	.01	-.05	.00	.00
leave	-.01	-.06	.03	.19
leave it	.08	-.19	.06	.01
leave out	.00	.27	.00	-.24
leave the	.00	.00	.04	-.00
leave until	-.00	-.13	-.01	.13
leeds	.00	-.05	-.03	.01
left	.09	.13	-.22	-.15
left out	.00	.13	-.04	-.15
legal-	-.14	.12	-.03	.00
leid	-.01	-.08	.15	-.05
leide-	.16	-.14	-.00	.00
leider	.16	-.14	-.00	.00
leido	.09	-.08	.03	.00
lengt-	.24	-.09	-.02	-.05
length	.12	-.03	-.00	-.05
lenke-	.00	.02	-.04	-.01
lenken	.00	.02	-.04	-.01
lenken til	.00	.02	-.04	-.01
leo	-.20	-.06	-.04	.09
ler	-.16	.00	-.01	.19
les	-.21	.21	-.04	-.12
lesen	.11	-.26	.00	.30
let	.18	-.25	.44	-.25
let it	.06	.00	-.11	-.00
let me	-.26	-.14	-.02	.51
let s	.03	.01	.10	-.10
let the	-.14	-.13	.18	-.03
let this	-.03	-.11	.38	-.33
let us	.48	-.05	-.02	-.28
lette-	.03	.00	.15	-.20
letter	-.13	.04	.15	-.05
letti-	.03	.14	-.04	-.02
letting	.03	.14	-.04	-.02
letting me	.03	.14	-.04	-.02
letto	.02	-.00	-.10	.00
lgtm	.24	.00	.00	-.12
li	.14	-.02	-.12	-.04
li tudo	.07	.00	-.06	.00
liber-	.21	-.13	-.05	-.05
libera	.14	-.13	.00	-.02
libra-	.01	-.06	.00	.00
library	.01	-.06	.00	.00
licht	.16	-.14	.00	.00
lien	-.09	-.00	.00	.00
lige	.07	.14	-.04	-.07
light	-.09	-.15	.25	-.30
light from	-.13	-.00	-.00	-.11
like	-.34	-.04	.29	.12
like it	-.10	-.12	.00	.24
like the	-.17	.21	.05	.01
like to	.00	-.12	.10	.04
liked	.10	.00	.00	-.19
liked it	.06	.00	.00	-.04
limit-	-.00	-.13	-.01	.13
limited	-.00	-.13	-.01	.13
limited access	-.00	-.13	-.01	.13
lindo	.07	.00	-.01	-.00
line	-.02	.12	-.03	-.10
line on	-.03	.18	.00	-.10
lines	-.05	.02	.00	-.00
link	.05	.33	-.08	-.31
link is	-.13	.05	-.00	.00
lis	-.38	-.15	.00	.47
lis ca	-.38	-.15	.00	.47
list	-.14	.12	-.11	.25
list i	.12	-.00	-.06	-.04
list of	-.06	.08	.00	-.02
lite	.07	-.45	-.09	.48
littl-	.01	-.05	.00	-.03
little	.01	-.05	.00	-.03
live	.11	-.12	-.02	-.07
live with	.11	-.12	.00	-.06
ll	-.34	-.04	.14	.23
ll be	.14	.04	.00	-.18
ll do	.03	-.25	-.01	.00
ll have	.02	.09	-.04	-.04
lo	-.44	-.04	.16	.05
lo apruebo	.00	.19	-.15	.00
lo demas	-.04	.00	-.00	-.08
lo leo	-.20	-.06	-.04	.09
lo pueden	.00	-.16	-.00	.17
locke-	.00	-.17	-.02	.03
locked	.00	-.17	-.02	.03
logo	-.22	.71	.15	-.62
long	.05	-.03	.00	-.04
longe-	.00	-.02	-.16	.12
longer	.00	-.02	-.16	.12
look	-.09	-.05	-.04	.33
look at	-.11	.01	-.04	.33
looke-	.01	-.10	.00	-.04
looked	.01	-.10	.00	-.04
looked for	.01	-.06	.00	-.04
looki-	-.08	.00	-.02	.19
looking	-.08	.00	-.02	.19
looks	-.48	.20	-.00	-.04
looks fine	.21	-.00	.00	-.11
looks good	-.50	.20	-.00	.07
looks great	-.18	-.00	.00	.00
los	.09	-.07	-.02	-.02
lose	.00	.04	-.01	-.05
lot	.23	-.18	.05	-.13
loved	.00	.07	-.03	-.15
lovel-	-.17	-.03	-.00	.31
lovely	-.17	-.03	-.00	.31
loves	-.07	.00	-.05	.08
loves it	-.07	.00	-.05	.08
lu	.00	-.06	.00	.00
lunch	-.06	-.00	.00	.16
lunes	-.00	-.00	.00	-.17
lys	.14	.00	.09	-.16
m	.16	-.04	-.20	.17
m afraid	.00	-.03	.14	-.13
m fine	-.44	.36	.00	-.13
m giving	.23	-.10	-.01	-.06
m in	-.09	.09	.00	-.05
m nearly	-.08	.13	-.03	.00
m not	-.20	.29	-.00	-.08
m on	-.00	-.14	-.04	.27
m y	-.02	-.02	.07	.00
ma	.28	-.63	.32	.38
ma e	.47	-.10	-.28	-.06
maar	.26	-.49	-.00	.00
made	.19	-.12	-.00	.21
made me	.27	-.07	.00	-.04
mag	-.05	.02	-.00	.00
mag het	.07	-.04	.00	.00
mag zo	-.12	.06	-.00	.00
mai	-.03	.15	-.09	-.08
mail	.01	-.52	-.21	.77
maile-	.05	-.05	.00	.00
mailed	.05	-.05	.00	.00
mais	.40	-.26	-.07	-.05
make	-.12	.16	.12	-.26
make the	-.03	.20	-.02	-.16
mam	.03	.08	.00	-.03
mam zastrzezen	.00	.08	.00	-.01
man	.17	-.20	-.07	.23
manca	-.06	.01	.00	.00
manca l	-.06	.01	.00	.00
manda-	.29	.01	-.30	.08
mandalo	-.00	.00	.00	-.07
mandar	-.00	.02	-.07	.12
manqu-	.00	-.12	.20	-.03
manque	.00	-.12	.20	-.03
many	-.08	-.17	.31	-.02
many thanks	.00	-.11	.00	.09
map	.02	.06	-.00	-.13
march	-.04	.00	.00	.01
marks	.12	-.09	.00	.00
marta	-.99	.00	.00	.00
mas	.00	-.06	-.06	.00
maste	.00	-.52	.10	.55
match	.10	.00	-.04	-.07
mate	.08	.01	.00	-.18
mater-	.03	-.06	.08	-.02
matin	.00	-.06	.00	.00
matte-	.06	-.14	-.05	.13
matter	.07	-.09	-.04	.00
may	.07	-.04	-.29	.37
may be	.05	-.11	-.04	.00
may go	-.09	.33	-.08	.00
may i	-.06	.02	.00	.11
may proceed	.07	.00	.00	.00
may publish	-.10	.17	-.01	-.00
may send	-.21	-.01	.00	.00
me	.49	-.97	-.30	.62
me and	-.05	.07	.00	-.01
me as	.19	-.15	.05	.00
me dobry	.04	.00	.00	-.09
me e	.00	.01	.18	-.07
me i	-.07	.11	-.01	-.02
me in	-.08	-.00	.00	.00
me it	-.03	.00	.16	-.21
me lo	.00	-.17	-.01	.28
me on	.00	-.00	.00	.09
me once	-.09	.04	.00	-.02
me or	.00	-.04	-.01	.04
me out	-.09	.00	-.06	.29
me parece	.00	-.01	.05	.00
me provided	-.10	.08	.00	.00
me see	.03	.14	-.04	-.02
me the	-.06	-.03	.14	-.02
me to	-.31	.01	-.15	.17
me va	.08	.00	.00	-.10
me you	-.13	.00	.00	.21
mea	-.00	-.02	.00	-.12
mean	-.06	.00	.00	-.00
means	-.03	-.02	-.00	-.06
meant	.08	-.19	-.01	.16
meant to	.08	-.10	-.01	.04
med	.49	-.45	-.11	-.14
med det	.24	-.16	.00	-.12
mee	.00	.00	.06	-.08
meeti-	-.08	-.03	-.15	-.05
meeting	-.08	-.03	-.07	-.05
meetings	.00	-.00	-.08	.00
meg	-.03	-.09	-.07	.38
mei	.00	.06	-.00	-.05
meine-	.18	-.13	.05	-.12
meiner	.18	-.12	.00	-.06
meiner seite	.18	-.12	.00	-.06
mejor	-.01	.00	.55	-.45
melho-	-.15	-.00	.15	.14
melhor	-.16	.00	.15	.19
membe-	.22	-.32	.31	-.34
member	.09	-.06	.03	-.06
member bodies	.00	-.06	.03	.00
members	.13	-.26	.28	-.28
meme	.44	-.06	.00	-.17
men	.10	.00	-.27	.34
men det	.16	-.06	-.00	-.08
menci-	-.01	.14	-.00	-.00
menti-	.17	.32	-.14	-.35
mention	.00	.18	-.07	-.20
mentioned	.17	-.05	-.07	-.01
merci	-.19	-.03	.00	.47
merci beaucoup	-.33	.00	.00	.49
merci de	.00	.05	.00	-.11
merci pour	.19	-.15	.00	.24
mes	.00	.07	.00	-.07
messa-	-.04	-.09	.00	.07
message	.00	-.09	.00	.04
met	-.52	-.30	.00	.34
meu	.06	-.06	.29	-.06
meu aval	.09	.00	.00	-.00
mi	.42	-.31	.15	.03
mi apellido	-.03	.07	.00	.00
mi aprobacion	.28	-.20	-.02	.00
mi parte	.11	.15	-.15	-.18
mi visto	.30	-.32	.00	.29
mi voto	.00	-.01	.05	.00
mi yes	-.11	.13	-.02	.00
mia	.49	.00	-.38	-.06
mich	-.26	.00	.00	.00
miche-	-.61	.00	-.04	.10
michel	-.61	.00	-.04	.10
middl-	-.18	-.04	.62	-.14
middle	-.18	-.04	.62	-.14
mig	.16	.02	.02	-.17
mij	.04	.16	-.07	-.06
mij mag	.07	-.04	.00	.00
mijn	.21	-.08	-.10	.14
mim	.07	-.03	.00	-.00
mim esta	.07	-.03	.00	-.00
min	.19	-.00	.00	-.02
mind	-.15	.15	.00	-.08
minds	-.03	-.05	-.05	.08
minha	.14	.00	-.12	-.03
minha parte	.14	.00	-.12	-.03
minis-	.11	.00	.14	-.18
ministry	.00	.00	.14	-.18
minor	-.04	.17	.00	-.07
minul-	.16	.00	.00	-.00
minut-	-.10	.21	-.04	-.05
minutes	-.08	.00	.00	.01
minutes of	-.08	.00	.00	.01
mio	.00	.05	.00	.00
mir	.09	-.08	.08	-.06
misse-	.00	.00	.00	-.13
missed	.00	.00	.00	-.13
missed my	.00	.00	.00	-.13
missi-	-.14	.19	-.06	.00
missing	-.14	.19	-.06	.00
mista-	.01	-.14	.03	-.00
mistake	.01	-.14	.03	-.00
mit	-.00	-.37	-.00	.66
mits	-.11	.27	-.01	-.13
mits de	-.11	.27	-.01	-.13
mixed	-.05	.13	.00	-.00
mo	-.06	-.00	.00	.16
mobil-	.11	-.06	-.03	.00
mobile	.11	-.06	-.03	.00
modif-	.02	.07	-.10	-.07
modifications	.00	.07	.00	-.07
moet	.00	-.53	-.01	.59
moete-	.00	-.01	.08	.00
moeten	.00	-.01	.08	.00
moeten we	.00	-.01	.08	.00
mohon	.00	.10	.11	-.14
moi	.55	-.06	.00	-.24
moins	.02	-.02	.00	-.07
moins de	.02	-.02	.00	-.07
mojej	.08	.08	.00	-.04
mojej strony	.11	-.03	.00	-.04
momen-	-.06	-.02	-.04	.05
moment	-.06	-.02	-.04	.05
mon	.25	.23	.20	-.32
mon accord	.00	-.05	.00	.00
mon cote	.08	-.02	.00	.00
mon prenom	.00	.11	.00	-.11
monda-	-.11	-.14	.17	-.07
monday	-.11	-.14	.17	-.07
monday call	.00	-.00	.05	.00
month	-.33	.09	.02	.27
mooi	.26	.13	-.00	-.17
mooi nummer	.26	.13	-.00	-.13
more	.24	-.27	-.06	.02
morge-	.21	-.14	.00	.06
morgen	.21	-.14	.00	.06
morni-	.37	-.16	-.08	-.06
morning	.37	-.16	-.08	-.06
mot	-.02	-.02	.07	-.04
mothe-	-.18	.00	-.10	.29
mother	-.18	.00	-.10	.29
moved	.11	.06	-.02	-.12
moze	.07	.00	.00	-.03
moze isc	.07	.00	.00	-.03
mr	-.05	.02	.08	-.05
ms	-.22	-.18	.00	.62
much	-.04	-.01	.03	-.08
much work	.00	-.05	.03	.00
mucho	.47	-.40	.08	-.01
muito	.07	-.07	-.03	-.04
mure	.32	-.19	.20	-.07
muss	.00	-.61	-.00	.53
muss vorher	.00	.00	.00	-.05
musst-	-.08	.10	.00	.00
must	-.04	-.29	.28	-.25
must be	.00	-.04	-.07	.00
must decline	.00	.00	.01	-.06
must go	-.03	-.06	.03	.00
must not	.00	-.19	.26	-.19
must say	.00	-.07	-.01	.00
mutta	-.19	-.04	.00	.01
muute-	-.19	.13	.00	.00
muuten	-.19	.13	.00	.00
muy	-.16	-.00	.00	.00
muy bien	-.16	-.00	.00	.00
muzet-	.03	.07	-.12	.00
muzete	.03	.07	-.12	.00
my	1.00	-.72	.17	-.52
my account	.09	.00	.00	-.14
my answer	.02	-.04	.13	-.21
my approval	.12	.13	.01	-.11
my blessing	-.00	.00	.00	-.05
my colleague	-.16	-.02	-.30	.56
my comments	.00	.07	.00	-.14
my compliments	.06	.00	-.00	-.01
my daughter	.08	-.15	.00	-.01
my dead	-.11	.00	.00	.00
my dear	-.05	.07	-.00	.00
my desk	.18	-.05	-.15	.02
my english	-.05	-.10	-.01	.31
my favourite	.23	-.10	-.01	-.06
my judgement	.00	-.16	.08	.31
my mother	-.18	.00	-.10	.29
my name	.24	-.01	.09	-.17
my ok	.02	-.01	.00	-.16
my opinion	.06	.05	.00	-.00
my own	-.04	-.10	-.00	.13
my part	.05	-.04	-.07	.00
my phone	.23	.02	-.04	-.36
my side	.31	-.17	-.04	-.21
my stop	.00	.00	.00	-.13
my surname	-.08	.26	-.05	-.11
my vote	-.38	-.17	.58	-.38
my wife	-.03	-.08	-.02	.23
my yes	-.02	.06	-.08	-.00
mysel-	-.09	-.06	.06	.26
myself	-.09	-.06	.06	.26
n	-.24	.18	-.20	.40
n ai	.07	-.10	-.07	.32
n est	-.12	.00	-.10	.25
na	-.76	.20	.19	.58
na strane	-.03	.28	.00	-.13
nada	.24	-.05	-.13	-.06
nada a	.01	.00	-.03	-.05
nada que	.19	-.14	-.01	-.01
name	-.50	.36	.42	-.34
name of	-.31	.08	-.04	-.02
name right	-.10	.26	-.00	-.05
name to	.00	-.11	.06	-.04
named	-.14	-.02	.35	-.10
namen	-.01	.05	.05	-.11
names	-.00	.18	.07	-.39
names an	.00	.15	.10	-.21
names of	.00	-.03	-.02	.09
nao	-.31	.11	-.17	.26
nao posso	.00	.00	.00	-.11
nar	.00	-.16	.00	.29
natio-	-.08	.16	.07	-.13
nativ-	-.19	.20	.00	.00
native	-.19	.20	.00	.00
ne	-.31	-.34	1.06	-.47
ne peux	.00	-.10	.08	-.09
ne suis	.00	-.18	-.08	.14
ne vois	.08	-.14	.18	-.03
nearl-	-.22	.55	.00	-.18
nearly	-.22	.55	.00	-.18
nearly there	-.09	.32	-.05	-.11
neces-	-.06	-.09	.00	.00
need	.00	-.19	-.12	.35
need another	.04	-.05	-.02	.11
need anything	.06	-.01	.00	-.09
need to	-.12	-.28	-.06	.41
neede-	-.01	.03	-.06	.07
needed	-.01	.03	-.06	.07
needed the	.06	.03	-.01	-.11
needf-	.11	-.06	-.04	-.04
needful	.11	-.06	-.04	-.04
needn	.09	.00	.00	-.14
needn t	.09	.00	.00	-.14
needs	-.56	.41	-.01	-.09
needs a	-.19	.25	-.07	.00
needs to	-.08	.16	.00	-.09
negat-	.00	-.01	.06	-.07
negative	.00	.00	.01	-.07
neith-	.12	-.17	-.02	.05
neither	.12	-.17	-.02	.05
neither do	.04	-.02	.00	.00
nej	-.08	.24	.14	-.32
nel	.00	.11	-.12	.00
nel titolo	.00	.11	-.12	.00
nem	-.23	.08	-.00	.00
nesou-	.16	-.00	-.14	.00
nesouhlasim	.16	-.00	-.14	.00
nessu-	.02	-.03	.09	-.07
netwo-	-.04	.03	-.04	.03
network	-.04	.03	-.04	.03
neutr-	-.06	.33	-.11	-.02
neutral	-.06	.33	-.11	-.01
never	-.29	.07	-.05	.43
nevyd-	-.06	.00	.03	.00
nevydavejte	-.06	.00	.03	.00
new	-.19	.24	-.07	-.22
new one	.08	.21	-.12	-.06
newsl-	-.01	-.49	.34	.03
newsletter	-.08	-.46	.34	.04
newsletter i	-.21	.00	.00	.07
newsletter is	.20	-.05	-.10	-.08
newsletter on	.12	-.11	-.02	.00
next	.68	-.13	-.05	-.49
next time	.34	-.25	-.04	.00
next to	-.05	.02	.00	-.09
next week	.28	-.02	.00	-.26
ni	-.06	.27	-.06	-.14
nic	.00	.16	-.12	-.12
nice	.10	.10	-.03	-.12
nicel-	.03	-.11	-.01	.00
nicely	.03	-.11	-.01	.00
nicht	.21	-.09	.19	-.15
nicht im	-.01	-.14	-.06	.20
nicht-	-.07	-.02	.00	-.02
nichts	-.07	-.02	.00	-.02
nie	-.10	.04	.08	-.09
nie mam	.03	.08	.00	-.03
niet	-.12	.19	-.03	-.14
niet mee	.00	.00	.06	-.08
niet willen	.00	-.01	.08	.00
night	.39	-.15	-.19	-.07
niks	.00	-.22	.00	.13
no	-.38	-.48	1.05	-.48
no aprobado	.00	-.00	.01	.09
no apruebo	.00	-.13	.00	.00
no changes	-.35	.00	.00	1.14
no comments	-.10	-.09	-.08	.93
no do	-.06	.02	.00	.00
no es	.09	-.19	-.02	.00
no from	.00	-.03	.14	-.44
no i	-.02	-.05	-.13	.52
no issues	.06	-.12	.00	.00
no lo	.00	.18	-.18	.00
no longer	.00	-.02	-.13	.09
no me	-.09	-.01	-.30	.28
no notes	.00	.00	-.08	.00
no objection	-.02	.04	-.12	-.07
no objections	.23	-.03	-.01	-.04
no other	-.14	.26	-.04	-.11
no problem	-.16	.24	-.01	.00
no puedo	-.04	-.00	.00	.00
no reason	.07	-.04	-.01	.00
no remarks	.00	-.05	-.00	.00
no se	-.06	.00	.14	-.07
no tengo	.00	.08	-.10	-.00
no the	-.04	-.07	.20	-.16
no worries	-.13	.15	-.04	.00
nobod-	.15	-.01	.04	-.05
nobody	.15	-.01	.04	-.05
nobody else	.15	-.05	.00	.00
nobody will	.00	.05	-.01	-.05
noch	-.08	.00	-.00	-.07
nod	.31	-.10	-.01	-.10
nog	-.15	.32	-.09	-.12
nog even	-.03	.02	-.07	.00
noget	.04	.00	-.06	-.05
nomas	.18	.00	.00	-.06
nombr-	-.11	.14	-.02	.00
nombre	-.11	.14	-.02	.00
nome	-.17	.23	-.11	-.01
nomor	.00	.14	.00	-.14
non	.24	.15	-.26	-.17
non lo	-.15	-.03	.31	-.11
none	.05	-.10	.12	-.10
none of	-.06	-.06	.15	-.05
nonse-	-.00	-.08	.00	.00
nonsense	-.00	-.08	.00	.00
nos	-.05	-.01	.05	.00
not	-.26	.76	-.44	-.21
not 0	.00	.32	-.02	-.13
not a	.09	-.03	-.02	-.08
not agree	.00	.19	-.11	-.01
not approve	-.09	-.04	-.08	.16
not approved	-.12	-.23	-.05	.14
not be	.22	.10	-.01	-.22
not consent	-.00	-.03	.14	-.20
not fit	-.05	.00	.00	.00
not formed	.00	.00	-.16	.20
not go	.00	-.19	.00	.00
not in	-.16	.38	.08	-.14
not me	-.05	.14	-.03	-.10
not my	.25	-.12	-.01	-.08
not put	.00	.00	-.15	.12
not quite	.00	.00	-.01	-.05
not quoted	-.30	.44	-.03	-.02
not read	-.04	.00	-.18	.39
not say	-.12	.09	.00	.00
not see	.48	-.05	.23	-.47
not support	.00	-.00	.05	.00
not sure	-.16	-.18	-.11	.50
not the	.05	-.23	-.00	.13
not to	.06	-.03	-.03	-.06
not use	-.12	.10	.00	-.03
not yet	.00	-.17	.00	.00
note	-.17	.00	.00	.00
noted	-.19	-.02	-.00	.00
noted with	-.19	-.02	.00	.00
notes	-.08	.02	-.08	.00
nothi-	-.03	-.05	-.10	-.11
nothing	-.03	-.05	-.10	-.11
nothing else	-.14	.22	.00	-.09
nothing to	-.20	-.09	-.00	-.04
nothing wrong	.38	-.20	.00	.00
notic-	.25	.10	.00	-.08
notice	-.01	.21	.00	-.03
noticed	.26	-.11	.00	-.05
nous	-.07	.00	.15	-.09
now	.45	-.17	-.03	-.01
nu	.07	.00	-.09	-.07
nuevo	.00	.00	-.00	-.04
nulla	.00	.01	.00	-.06
nulla in	-.05	.01	.00	.00
numbe-	-.43	.22	.09	.31
number	-.43	.24	.14	.31
number is	-.06	-.18	.00	.52
number of	.08	.28	-.04	-.12
numbers	.00	-.02	-.04	.00
numer	-.14	-.07	.00	.21
numer-	.26	.12	.10	-.34
numero	.26	-.32	.20	-.22
numero non	-.01	.00	.08	-.11
numme-	.33	.14	.09	-.35
nummer	.33	.14	-.00	-.24
numre-	.19	-.15	.00	.00
numret	.19	-.15	.00	.00
nur	-.03	.09	-.02	-.05
o	-.06	.29	-.14	.17
o meu	.09	.00	.00	-.00
o nome	-.17	.13	.00	-.01
o texto	.08	-.09	.29	-.09
obitu-	.00	-.06	.00	-.11
obituary	.00	-.06	.00	-.11
objec-	.10	-.01	-.10	-.29
object	.29	-.01	-.00	-.08
object to	.29	-.01	-.00	-.08
objection	.07	.04	-.12	-.18
objection from	.17	.04	-.01	-.07
objections	-.25	-.04	-.01	-.04
oblig-	.29	.13	-.05	-.28
obliged	-.18	.11	.00	-.00
obliged to	-.18	.11	.00	-.00
obrig-	-.14	.00	-.15	.24
obrigado	-.14	.00	-.15	.24
obser-	-.22	.01	.00	.44
obsta-	.18	-.02	-.01	-.02
obstacle	.15	-.02	-.01	-.02
och	.19	-.15	-.29	.20
of	.10	.21	.43	-.60
of 0 sentences	-.44	-.22	.22	.69
of 1 sentences	-.78	-.64	.16	.51
of 2 sentences	-.18	-.08	-.10	.16
of 3 sentences	.66	.06	-.25	-.55
of 4 sentences	.65	-.06	.03	-.36
of a	.36	-.12	-.07	.03
of all	.07	.11	-.06	-.05
of experts	.00	.28	-.03	-.10
of it	.08	-.18	-.05	.09
of me	-.05	.00	-.05	.08
of my	-.12	.04	.07	-.02
of our	-.15	.07	-.03	.27
of quoted	.00	.00	.00	-.07
of that	.09	-.13	.18	-.05
of the	.11	.27	-.07	-.62
of them	.00	.07	.00	-.14
of this	-.16	.00	-.06	.24
of us	.10	-.10	.00	.00
of your	.00	-.16	-.01	.31
off	.02	.42	-.12	-.38
off it	-.13	.13	-.01	.00
off on	-.10	.16	.00	-.03
off the	.12	.11	-.01	-.06
off you	.04	.00	.00	-.08
offic-	.13	-.08	.08	.02
office	.16	-.25	.14	.03
og	.02	-.15	.00	.27
ok	-.23	.24	-.07	.48
ok for	.01	-.05	-.03	.00
ok go	.07	-.06	.00	.00
ok once	-.06	.09	.00	.00
ok to	.16	-.06	-.02	-.02
okafo-	-.04	.14	-.03	-.04
okafor	-.04	.14	-.03	-.04
okay	.17	.05	-.01	-.23
okay but	.00	.04	-.01	-.05
okay with	.07	.03	.00	-.14
oke	.06	.00	.00	.00
okej	.07	.00	-.09	-.07
okej for	.07	.00	-.09	-.07
old	.10	-.04	.01	-.07
om	.20	-.15	.00	-.10
on	.82	-.27	-.03	-.22
on 11th	-.12	.24	-.02	-.03
on approval	-.15	.00	.00	.03
on behalf	.22	-.05	.00	-.09
on condition	-.12	.10	.00	-.03
on friday	.28	-.04	.10	-.33
on it	-.48	-.07	-.10	.74
on leave	-.00	-.13	-.01	.13
on my	.43	-.26	-.18	-.10
on ne	-.32	.00	.03	.25
on one	-.01	-.09	.15	-.04
on p	.00	.04	-.02	-.07
on page	.42	-.06	.26	-.01
on saturday	.34	-.07	.00	-.09
on sunday	.09	.00	.00	-.06
on the	-.03	-.06	-.25	.20
on thursday	.00	-.00	.00	.09
on time	.12	-.09	.00	.00
on tuesday	.32	.02	-.02	-.18
on wednesday	.00	-.05	.00	.02
on y	-.07	.00	.15	-.09
on your	.01	.06	.00	-.04
once	-.15	-.21	.10	.04
once i	.00	-.21	.00	.07
once it	.00	-.05	.10	.00
once the	-.15	.04	.00	-.02
one	-.27	.48	.29	-.32
one and	-.06	.05	.00	-.02
one anonymous	-.01	-.06	.15	-.05
one attached	.00	.07	-.03	-.10
one does	.23	-.12	.14	-.17
one hand	.00	-.13	.00	.15
one in	.00	.03	.00	-.05
one is	-.19	.00	-.08	.00
one out	-.03	-.05	.10	.00
one s	.24	-.12	-.03	-.10
one small	.00	.27	.00	-.32
one thing	.07	.11	-.07	-.02
one this	.35	-.03	.00	-.18
ones	-.13	.15	-.17	.12
only	.09	-.03	.02	-.13
only please	-.13	.24	-.00	-.08
only the	-.05	.14	-.03	-.12
op	-.08	.26	-.10	-.12
opdat-	.00	.09	.00	-.03
open	-.13	-.24	-.31	.59
open the	-.08	-.07	-.21	.38
openi-	-.13	.05	.00	-.07
opening	-.13	.05	.00	-.07
opening hours	-.13	.05	.00	-.05
opini-	-.03	.03	-.07	.16
opinion	-.03	.03	-.07	.16
opor	.01	.00	-.03	-.05
oppos-	-.02	-.02	.07	.00
oppose	-.02	-.02	.07	.00
or	.29	-.29	-.13	.14
or the	.00	-.02	.00	-.05
order	.16	-.25	-.02	.12
os	-.15	-.00	-.01	.14
other	-.22	.11	-.09	.23
other-	.00	.41	-.12	-.20
others	.42	-.02	-.02	-.12
otherwise	-.42	.43	-.10	-.08
otimo	.26	-.03	-.06	-.06
otra	.34	-.43	.00	.17
otro	-.10	.03	.00	.00
ou	-.16	.00	-.01	.17
ought	.00	.00	.00	-.11
ought to	.00	.00	.00	-.11
oui	.11	.02	.00	-.03
our	-.36	-.19	.16	.23
our members	.00	.00	.00	-.16
our name	-.13	-.02	.31	-.02
ourse-	.00	-.08	-.12	.23
ourselves	.00	-.08	-.12	.23
out	.09	.35	.27	-.70
out my	.00	.27	.00	-.24
out of	-.05	-.02	.21	.00
out on	.12	-.09	.00	.00
out the	.08	-.09	-.03	-.06
out under	-.13	-.01	.26	-.02
out with	.23	-.12	.00	-.05
ouvri-	.00	.00	-.12	.06
ouvrir	.00	.00	-.12	.06
over	.64	-.08	-.04	-.20
over my	-.11	.00	.00	.00
over the	-.04	.36	.00	-.13
over to	.52	.00	.00	-.39
overl-	.00	-.30	.00	.34
overt-	.00	-.00	.05	.00
overtaken	.00	-.00	.05	.00
overtaken by	.00	-.00	.05	.00
own	-.04	-.10	-.08	.25
own view	.00	-.10	-.00	.13
p	.13	.01	-.14	-.11
p 0	.13	.04	-.14	-.07
pa	-.09	-.09	-.29	.34
pa det	.00	-.16	.00	.29
pa sidan	-.07	.11	.00	-.04
pa side	-.00	.03	.00	-.16
page	-.05	.06	.10	-.05
page 0	.39	-.17	-.05	-.02
page one	-.49	.12	.27	.16
pages	-.10	-.06	.00	.07
pages 0	.00	.01	-.00	.09
pages twice	.00	-.06	.00	.00
pagin-	-.06	-.11	.18	-.06
pagina	-.06	-.11	.18	-.06
pagina 0	.00	.11	-.00	-.23
pain	-.13	.22	-.02	-.08
pak	-.08	.16	-.12	.10
pamel-	.00	.02	-.04	-.01
pameldingen	.00	.02	-.04	-.01
pana	.00	-.00	-.09	.00
pani	.00	-.08	.00	-.03
paper	-.02	-.07	.00	.12
par	-.10	.06	.00	.00
par quoted	-.10	.06	.00	.00
para	.11	-.17	-.03	-.01
para el	.11	-.05	.00	-.01
parab-	.07	.00	-.01	-.01
parabens	.07	.00	-.01	-.01
parag-	-.09	.57	-.08	-.26
paragrafo	.00	.36	.00	-.12
paragrafo sobre	.00	.00	.00	-.05
paragraph	-.09	.21	-.08	-.14
paragraph 0	-.09	.00	.00	.00
paragraph on	.00	.00	-.05	.07
parec-	.00	-.01	.05	.00
parece	.00	-.01	.05	.00
paren-	-.15	.10	-.06	-.03
parents	-.15	.10	-.05	-.03
parfa-	-.39	.00	.00	.00
parfait	-.39	.00	.00	.00
parra-	.00	-.00	.00	-.08
parrafo	.00	-.00	.00	-.08
part	-.14	-.15	-.14	.37
part it	.05	.00	-.07	.00
part of	-.03	-.00	-.05	.03
part on	-.15	.00	.00	.03
parte	.27	.14	-.37	-.22
parte-	-.00	.08	.00	-.03
parti-	-.00	.10	.10	-.13
parts	-.09	-.09	-.02	.15
parts are	-.09	-.03	-.02	.11
pas	-.11	-.47	.18	.43
pas d	.00	-.16	-.03	.32
pass	.03	.17	-.06	-.01
passe-	.09	.00	.00	.00
passes	.09	.00	.00	.00
passt	-.26	.00	.00	.00
patie-	.07	-.04	-.00	.00
pay	.00	.11	-.03	-.09
pdf	-.16	-.33	-.02	.36
peopl-	.09	-.01	-.08	.20
people	.09	-.01	-.08	.20
people in	.10	-.16	-.05	.15
people would	.00	-.18	-.01	.24
per	.32	-.08	-.04	-.27
per me	.00	.01	.18	-.10
perba-	.00	.06	.00	-.05
perbaiki	.00	.06	.00	-.05
perbaiki tanggal	.00	.06	.00	-.05
perfe-	.08	-.01	-.06	-.11
perfect	.07	.00	-.01	-.09
perfecto	.01	-.01	-.05	.01
perha-	.00	-.05	.00	.04
perhaps	.00	-.05	.00	.04
permi-	-.12	.10	.00	-.21
permission	-.12	.10	.00	-.21
pero	-.10	-.04	-.01	.13
perso-	.02	.06	-.13	.09
person	.02	.07	-.13	.09
persp-	.00	.05	.00	.00
perspective	.00	.05	.00	.00
pesso-	.05	.00	.00	-.16
pessoal	.05	.00	.00	-.16
peter	.00	-.17	-.04	.36
peu	.02	.00	.00	-.08
peut	-.02	-.04	.07	.00
peux	.00	-.10	.08	-.09
peux pas	.00	-.10	.08	-.09
phone	.29	-.10	-.08	-.36
phone number	-.29	.18	-.04	.00
photo	-.06	.21	-.20	-.20
photo credit	-.35	.00	-.06	.00
photo de	-.01	.07	-.03	.00
photo is	.08	.14	-.04	-.04
photo of	.00	.00	-.05	.00
photo on	.22	.00	-.03	-.13
photo-	-.06	.39	-.07	-.12
photograph	-.06	.13	-.05	.00
photographer	.00	.25	-.02	-.12
pictu-	-.12	.46	-.11	-.23
picture	.06	.29	-.08	-.22
picture of	-.07	.06	.00	.00
pictures	-.18	.17	-.03	-.02
piece	-.12	.12	-.01	-.13
piece about	.00	-.02	-.02	-.05
piece jointe	.00	.07	-.02	-.07
piece on	-.12	.10	.02	-.02
place	.00	.12	.00	-.19
place-	-.00	.05	-.07	-.00
plane	.00	.00	-.16	.34
pleas-	-.03	.14	-.12	.17
please	-.55	.30	-.19	.49
please add	-.11	.03	-.02	.00
please delete	.00	-.14	-.21	.44
please do	.10	-.06	-.02	.00
please don	-.03	.06	-.16	.33
please drop	.00	-.26	.41	.00
please fix	-.04	.00	-.00	.00
please go	.29	-.01	-.05	-.10
please hold	-.13	.20	.00	-.03
please ignore	-.04	-.14	.00	.42
please make	-.04	.04	-.02	-.08
please not	-.16	.29	.00	.00
please proceed	.06	-.01	-.00	-.04
please put	.00	.02	.00	-.07
please remove	-.07	.06	-.02	-.03
please send	-.29	-.05	.00	.00
please take	-.01	.06	-.11	-.00
please the	.35	-.04	-.01	-.11
please to	-.04	.03	.00	.00
please use	-.17	.07	-.03	-.10
please wait	-.02	-.07	-.00	.16
please withdraw	-.00	.00	.09	-.08
pleasure	.08	-.16	.07	-.04
pleasure to	.00	-.02	.08	-.02
pls	-.00	-.16	-.01	.31
plus	.43	-.11	-.07	-.09
pod	.00	.23	.00	-.15
pod warunkiem	.00	.23	.00	-.15
pode	.08	-.02	-.07	-.07
pode enviar	-.05	-.00	.00	.00
pode mandar	.07	-.02	-.06	-.07
pode publicar	.07	.00	-.01	.00
podem	-.07	.21	.00	-.08
poem	-.04	.32	-.24	.00
poi	-.06	.29	-.06	-.19
point	-.04	.30	.15	-.26
point 0	.00	.19	.00	-.14
point-	.00	.01	-.04	-.11
points	.00	.01	-.04	-.11
polic-	-.00	.06	.00	-.06
poner	-.06	.03	-.04	-.02
poner el	-.06	.03	.00	-.02
por	.13	.20	-.17	-.19
por el	-.07	-.02	.00	.00
por favor	-.22	.33	-.00	-.09
por la	.00	-.23	.00	.25
por mi	.09	.27	-.17	-.24
por mim	.07	-.03	.00	-.00
por quoted	-.00	.08	.00	-.04
porad-	.04	-.00	.00	.00
poradku	.04	-.00	.00	.00
posit-	.13	-.10	.46	-.07
position	-.00	.00	.42	-.07
positive	.13	.00	-.04	.00
possi-	-.18	.03	-.07	.24
possible	.00	.03	-.07	.24
possible to	.00	.18	-.07	-.20
posso	.00	.00	.00	-.11
posso concordar	.00	.00	.00	-.11
post	-.19	-.04	.00	.00
post it	.04	-.02	.00	.00
potre-	.00	.04	.00	.00
pour	-.46	-.33	-.03	.93
pour ce	.28	.00	.00	-.29
pour l	-.44	-.24	.00	.47
pour la	.28	-.05	-.07	.08
pour le	-.08	.00	.00	-.03
pour moi	.11	-.06	.00	-.04
pouve-	-.05	.00	-.12	.05
pouvez	-.05	.00	-.12	.05
pouvez vous	.00	.00	-.10	.06
power	.09	-.06	.03	-.00
power cut	.09	-.06	.03	.00
poza	-.03	.11	.00	-.12
pozdr-	.01	-.08	.00	-.01
preci-	.10	.17	.00	-.19
prefe-	.00	.11	.08	-.12
prefer	.00	.00	.08	-.09
preno-	.00	.11	.00	-.11
prenom	.00	.11	.00	-.11
prese-	-.03	.00	.14	-.02
present	-.03	.00	.14	-.02
presi-	-.68	.12	.00	.07
president	-.68	.12	.00	.07
press	-.04	.07	.10	-.02
press office	-.03	-.06	.10	.00
press-	.14	-.04	.00	-.04
presses	.14	-.04	.00	-.04
previ-	-.21	-.14	.00	.50
previous	-.21	-.14	.00	.50
prima	-.44	.20	.13	.18
prima di	-.06	.01	.00	.00
prima zo	.03	-.05	.00	.00
princ-	-.00	.01	.00	-.06
principle	-.00	.01	.00	-.06
print	-.07	-.03	.31	-.06
print it	.09	.00	.00	-.10
print-	.20	.26	-.02	-.22
printed	-.18	.37	-.02	-.17
printer	.29	-.06	-.00	-.12
printing	.10	-.04	-.00	.07
pripo-	.02	.00	.00	-.10
pripominek	.02	.00	.00	-.10
proba-	.04	-.00	-.04	-.01
probably	.04	-.00	-.04	-.01
probl-	-.02	.18	-.10	-.14
problem	-.02	.18	-.10	-.14
problem with	.06	.10	-.09	-.14
proce-	.23	-.04	.13	-.05
proceed	.23	-.04	-.03	-.05
prof	.32	-.05	-.00	-.13
proje-	.13	.00	-.12	.00
promi-	-.01	.02	-.01	-.05
promise	-.01	.02	-.01	-.05
proof-	-.19	.20	.00	.00
proofread	-.19	.20	.00	.00
prope-	-.23	-.01	.00	.25
properly	-.23	-.01	.00	.25
propo-	.10	.00	.00	-.07
prose	-.10	-.01	-.11	.25
prosi-	-.09	.24	-.09	-.21
prosim	-.09	.24	-.09	-.09
prosz-	.01	-.07	.00	-.01
prosze	.01	-.07	.00	-.01
provi-	-.06	.16	-.00	-.10
provided	-.10	.08	.00	-.03
provided the	-.10	.08	.00	.00
provincia	.04	.09	.00	-.07
przec-	-.02	.00	.14	-.03
przeciw	-.02	.00	.14	.00
pubbl-	-.18	.12	.15	.00
pubblicate	-.04	.14	-.10	.00
publi-	-.01	-.11	.56	-.47
publicacao	-.04	.08	.00	-.06
publicar	.07	.00	-.01	.00
publiez	-.10	.04	.00	.00
publish	.01	-.15	.21	-.05
publish it	-.17	.00	.02	.20
publish this	-.08	.00	.33	-.12
published	.00	.10	-.02	-.02
publishing	.27	-.06	-.07	-.04
puede	.11	-.02	-.00	-.11
puede-	-.08	-.17	-.01	.10
pueden	-.08	-.16	-.00	-.01
pueden enviarlo	-.00	-.00	.00	-.17
pueden mandar	.00	-.16	-.00	.17
puedes	.00	-.01	-.01	.11
puedo	-.04	-.00	.00	-.11
puedo aprobar	.00	.00	.00	-.11
punkt	.00	-.04	.00	.00
puo	-.14	-.01	.24	.00
pure	.41	.14	-.28	-.06
puszc-	.00	-.00	.00	-.12
puszczajcie	.00	.00	.00	-.12
put	-.33	.68	-.09	-.53
put it	.00	.02	-.02	-.07
put my	-.03	.00	.11	-.18
put right	.00	.16	-.05	-.12
put that	-.30	.34	.00	.00
put the	-.00	.13	.00	-.24
quarr-	-.25	.00	.00	-.04
que	.41	-.29	.67	-.09
que corregir	.19	-.13	.00	.00
que la	.00	-.00	-.13	.00
que le	-.04	.19	.15	-.23
que no	-.04	.00	.00	.00
que o	.05	.00	.00	-.21
que se	-.01	.22	-.01	-.05
quem	.00	-.15	.00	.15
quest-	-.03	-.01	.22	-.18
question	-.02	-.01	.14	-.07
questo	-.01	.00	.08	-.11
questo numero	-.01	.00	.08	-.11
qui	.10	-.13	.00	-.04
quier-	-.11	.13	-.02	.00
quita-	.00	.00	.00	-.08
quitar	.00	.00	.00	-.08
quitar el	.00	.00	.00	-.08
quite	-.01	-.10	-.01	.23
quote	-.04	.17	-.02	-.15
quote-	-.90	1.51	-.34	-.86
quoted	-.84	1.56	-.48	-.86
quoted became	-.06	.05	.00	-.01
quoted instead	.00	.00	.00	-.07
quoted is	.00	.00	-.07	.00
quoted not	-.13	.15	-.02	.00
quoted por	-.00	.08	.00	-.04
quoted quoted	-.27	.03	-.00	.00
quoted rather	-.02	.05	.00	-.02
quotes	-.06	-.05	.14	-.00
quotes an	-.06	.00	.04	-.00
rang	.07	-.09	.00	.00
rathe-	-.02	-.03	-.21	.20
rather	-.02	-.03	-.21	.20
rather not	.00	.00	-.24	.24
rather than	-.02	.05	.00	-.02
raus	-.36	-.12	.00	-.01
raus damit	.07	-.12	.00	.00
rausg-	.00	.13	.00	-.16
re	-.12	.72	-.36	-.13
re in	.00	-.06	.00	.00
re not	.07	-.01	-.07	.00
read	.18	-.66	-.64	.60
read 0	.00	.00	.00	-.18
read it	-.48	-.34	-.50	.62
read the	.35	-.34	-.05	.25
reader	.00	-.05	-.00	.01
readi-	-.01	-.01	-.10	.20
reading	-.01	-.01	-.10	.20
reads	-.06	.07	.00	-.08
ready	.87	-.27	-.09	-.30
ready to	.31	-.03	-.09	-.10
reall-	-.11	.00	.05	.12
really	-.11	.00	.05	.12
reaso-	.28	-.06	-.26	-.01
reason	.28	-.04	-.26	-.03
reason to	.10	-.04	-.12	.00
receb-	-.03	-.03	-.15	.10
recebi	-.05	.00	-.15	.13
recei-	-.32	-.06	-.01	.56
received	-.31	-.06	-.01	.08
received thanks	-.11	.00	.00	.00
recip-	.17	-.05	-.01	-.03
recom-	-.02	-.00	.02	-.09
recor-	.09	.11	-.01	-.10
recti-	.00	.10	-.21	-.09
rectify	.00	.05	-.07	-.06
red	-.28	-.07	-.01	.00
redac-	-.03	.10	-.09	.00
redir-	-.14	.00	.00	-.00
redire	-.14	.00	.00	-.00
refus-	-.13	.11	-.02	.00
refuse	-.13	-.01	.10	.00
regar-	.07	.00	.00	-.14
regarding	.00	.00	.00	-.04
regarding the	.00	.00	.00	-.04
regards	.07	.00	.00	-.10
regio-	.00	.06	.00	-.08
region	.00	.06	.00	-.08
regre-	-.03	.00	.01	-.06
regret	-.03	.00	.01	-.06
regul-	-.03	-.02	-.06	.03
rein	-.15	.00	.00	.00
rejec-	.06	-.27	-1.18	1.39
reject	.14	-.22	-.82	.71
reject it	.03	.00	-.46	.14
rejected	-.08	-.04	-.36	.68
rekla-	-.03	.27	.11	-.17
relea-	.25	.02	.01	-.13
release	.32	-.26	.01	-.08
release it	.01	-.07	-.00	-.01
released	-.07	.29	.00	-.05
remar-	-.12	.25	.00	-.04
remarks	-.12	.25	.00	-.04
remov-	-.26	-.14	-.04	.66
remove	-.26	-.14	-.04	.73
remove the	.00	.04	-.03	-.08
removed	.00	.00	.00	-.06
rempl-	-.10	.06	.00	.00
renvo-	-.08	-.00	-.12	.06
renvoyer	.00	.00	-.12	.06
repar-	-.03	-.00	.00	-.05
repla-	.00	.00	-.01	-.09
replaced	.00	.00	-.01	-.08
reply	-.13	-.28	.10	.54
reply i	-.33	.00	-.03	.31
repor-	.17	-.03	.06	-.09
report	.15	-.03	.06	-.09
reque-	-.02	.16	-.01	-.29
request	-.02	.16	-.01	-.29
resen-	.00	-.05	-.00	.01
resend	.00	-.05	-.00	.01
resend it	.00	-.05	-.00	.01
reser-	-.33	.09	-.13	.14
reserve	-.10	.11	-.13	.14
reserve que	.00	.19	-.13	-.14
resol-	.07	.19	-.11	-.01
respe-	-.13	-.13	.05	.00
respo-	-.11	-.04	-.06	.32
responsible	-.07	.11	-.06	.14
ressa-	-.00	.15	.00	-.08
rest	-.29	.33	-.04	.19
rest can	-.00	.11	-.01	-.02
rest i	.00	.06	-.02	-.11
rest is	-.04	.00	.00	-.04
reste	-.08	.00	.00	-.03
resto	-.15	.03	-.09	.00
resul-	-.07	-.06	.29	-.08
ret	.00	.14	-.04	-.05
retir-	-.03	.26	-.09	-.11
retra-	-.15	.00	.20	-.16
retur-	.00	-.02	.08	-.02
return	.00	-.02	.08	-.02
reuni-	-.09	-.07	.00	.44
reunion	-.04	.00	.00	.15
reuss-	-.02	.00	-.04	.10
reussi	-.02	.00	-.04	.10
revel-	.00	-.10	.08	.00
rever-	-.07	.27	.00	-.05
revert	-.07	.27	.00	-.05
revie-	-.06	-.22	-.01	.35
reviewers	.00	-.16	.08	.11
revis-	.33	-.32	.00	.29
revoi-	.00	-.26	.05	.32
revoir	.00	-.26	.05	.32
rewri-	.00	.09	.06	-.02
rewritten	.00	.09	.06	-.02
rewritten from	.00	-.09	.09	.00
reykj-	.09	-.04	.00	-.01
reykjavik	.09	-.04	.00	-.01
ricev-	.00	.00	.00	.09
ricevuto	.00	.00	.00	.09
richt-	-.07	-.07	.00	.25
richtig	-.07	-.07	.00	.25
rien	-.15	.02	-.03	-.00
rien a	-.14	-.05	.00	-.00
right	-.18	.82	-.12	-.52
right one	-.05	.08	.00	-.00
right you	-.07	.29	.00	-.08
rigti-	.00	.12	-.04	-.01
rigtig	.00	.12	-.04	-.01
rigtig godt	.00	.12	-.04	-.01
rio	-.11	.08	.00	-.01
roger	.08	-.04	.00	.00
roll	.12	.00	-.02	-.12
room	.17	-.01	-.07	-.04
round	-.04	.37	-.01	-.22
rozes-	.03	-.17	.00	.00
rozma-	.00	-.00	.00	-.17
rozmazana	.00	-.00	.00	-.17
rubri-	.43	-.05	-.07	-.08
rubrique	.43	-.05	-.07	-.08
run	.13	-.11	-.12	.14
runni-	.00	-.03	.13	-.02
running	.00	-.03	.13	-.02
s	-.02	.40	-.17	-.22
s a	.24	-.12	.07	-.12
s approved	.16	-.08	-.01	-.12
s been	.13	.06	-.14	-.05
s fair	.18	-.08	-.01	-.11
s fine	-.45	.07	-.02	.42
s good	.15	.19	-.08	-.12
s just	.00	.06	-.02	-.05
s no	.07	-.00	-.04	.00
s not	.05	-.13	.14	-.11
s quote	-.04	.09	.00	-.03
s ready	.12	-.02	-.02	-.10
sa	.07	.04	-.01	-.25
sa er	-.13	.07	-.01	-.14
saa	-.08	.08	.00	-.02
sachl-	.00	-.14	.13	.00
sachlich	.00	-.14	.13	.00
sachlich falsch	.00	-.14	.13	.00
saglı-	-.19	.00	.00	.19
saglık	-.19	.00	.00	.19
said	.18	.02	-.02	-.05
salir	-.00	.05	.06	-.11
salud-	.00	-.02	.00	.13
saludos	.00	-.02	.00	.13
same	.27	-.26	-.05	-.07
sat	-.12	.00	.00	.00
satis-	.11	-.00	-.00	.00
satisfied	.11	-.00	.00	.00
satur-	.34	-.07	.00	-.09
saturday	.34	-.07	.00	-.09
save	.00	-.03	.04	.00
say	.07	-.24	.04	-.14
say anything	.00	-.13	-.11	.15
say no	.26	-.07	-.14	-.35
say nothing	.00	.00	.05	-.01
say quoted	-.02	.04	-.01	-.16
say that	.11	-.06	-.03	-.02
say yes	.04	.09	.01	-.08
saya	-.02	-.15	.11	.00
saya sendiri	-.03	-.08	-.01	.10
saygı-	.08	.00	.00	-.07
saygılarımla	.08	.00	.00	-.07
sayin-	.00	.05	-.03	-.06
saying	.00	.05	-.03	-.06
says	.05	-.32	-.15	.42
says 0	.00	.05	-.00	-.13
says it	-.36	-.02	.00	.32
sayın	.08	.00	.00	-.07
schau	-.15	.00	.00	.00
schon	-.26	.04	.00	.03
schon-	.16	-.03	.00	-.25
schone	.16	.00	.00	-.07
schone grusse	.16	-.00	.00	-.07
schones	-.00	-.03	.00	-.18
schoo-	.06	.20	.00	-.19
school	.06	.20	.00	-.19
schwe-	.14	-.14	.13	-.09
schweiz	.00	-.14	.13	-.00
scrap	-.03	-.06	.29	.00
scrap it	-.03	-.06	.29	.00
scree-	.00	-.05	-.02	.01
se	-.06	.13	.10	.01
secon-	-.07	-.05	.15	-.26
second	-.02	-.06	.15	-.26
second item	.00	-.06	.03	-.00
second paragraph	.00	.21	-.03	-.19
second time	.07	-.11	.00	.01
secre-	.20	-.16	-.12	.17
secretariat	.00	.00	-.08	.12
secretary	.00	-.06	-.02	.05
secti-	.26	-.06	-.06	-.12
section	.26	-.06	-.06	-.12
section 0	.00	.01	.00	-.08
see	.35	.18	-.04	-.02
see it	-.23	.46	-.05	-.08
see my	-.15	-.03	-.08	.18
see no	.13	-.04	-.01	-.02
see the	.00	-.09	.26	-.17
see this	.00	-.00	.20	-.14
see why	.06	-.06	-.27	.42
seems	-.06	-.11	-.07	.27
seems to	-.06	-.11	-.07	.27
seen	.72	-.34	-.07	-.33
seen it	-.03	.00	-.04	.07
seen the	.00	-.14	-.03	.07
segun-	-.08	.03	-.01	.00
segundo	-.08	.03	-.01	.00
sehr	-.03	.08	-.02	-.05
seite	.10	.04	-.00	-.12
seite 0	.00	-.04	-.00	.00
selva	-.19	.12	.00	.00
sem	-.26	-.10	-.17	.60
semin-	-.08	.10	-.02	.00
sempa-	-.03	-.08	-.01	.10
sempat	-.03	-.08	-.01	.10
sen	-.15	.34	-.11	-.02
send	.20	-.18	-.16	-.12
send away	.06	.00	.00	-.06
send before	-.05	.00	-.16	.34
send det	.04	.00	.00	-.03
send it	-.38	.05	-.03	-.35
send this	-.01	-.06	.15	-.05
sende-	-.03	.19	.03	-.11
sender	-.03	.09	.03	-.08
sendes	.00	.09	.00	-.03
sendi-	-.25	-.21	.02	.15
sending	-.22	-.14	.03	.05
sending it	-.17	.00	.00	-.09
sending this	-.09	-.08	.05	.21
sendiri	-.03	-.08	-.01	.10
sendiri belum	-.03	-.08	-.01	.10
sent	-.58	.03	.36	-.11
sent from	.26	.00	.00	-.23
sente-	-.41	.17	-.10	-.05
sentence	-.41	.13	-.10	-.05
sentence about	-.10	.08	-.03	-.00
septe-	-.00	.00	.00	-.11
september	-.00	.00	.00	-.11
ser	.16	-.16	.00	.11
ser fint	.16	.00	.00	-.18
serai-	-.00	-.05	-.03	.28
serait	-.00	-.05	-.03	.28
serait il	.00	.11	.00	-.03
serio-	.19	-.00	-.01	-.12
serious	-.04	.00	-.01	-.01
sessi-	.00	-.05	.10	.00
session	.00	-.05	.10	.00
setel-	-.08	.00	.00	.00
setelah	-.08	.00	.00	.00
seven	-.18	-.03	.70	-.16
shall	-.34	-.07	.15	.05
she	.42	-.02	-.03	-.17
shift	.02	.26	-.12	-.01
ship	.10	.00	.00	-.11
ship it	.10	.00	.00	-.11
short	.50	-.08	-.01	-.17
short-	-.12	.05	.00	-.04
shorter	-.12	.05	.00	-.02
shoul-	.67	-.80	-.07	.70
should	.50	-.75	-.06	.73
should approve	-.05	.00	.00	.00
should be	.36	-.19	-.08	.23
should go	.12	-.15	.17	-.01
should not	-.05	.01	-.22	.46
should read	.00	.00	.00	-.18
show	.00	-.03	.00	.11
shri	.15	.24	-.02	-.14
si	.06	-.85	.16	.79
si puo	-.14	-.01	.24	.00
sich	.00	-.04	-.00	.00
sidan	-.07	.11	.00	-.04
sidan 0	-.07	.11	.00	-.04
side	.36	-.14	-.04	-.43
side 0	.02	-.03	.00	-.16
sides	.00	-.12	.11	.00
sie	.02	.11	.00	-.05
sient-	-.01	-.06	.08	-.01
siento	-.01	-.06	.08	-.01
sign	-.09	.28	.00	-.20
signe-	-.00	-.03	-.01	.23
signed	-.00	-.03	-.01	.23
signed off	-.00	.13	.00	-.09
signi-	-.00	.00	.00	-.08
signing	-.00	.00	.00	-.08
sih	-.03	-.08	-.01	.10
sih bagus	-.03	-.08	-.01	.10
silen-	-.00	-.03	-.00	.10
silence	-.00	-.03	-.00	.10
sin	-.01	-.01	-.00	.13
since	.11	-.07	-.02	.00
sinda-	.00	.14	-.11	.00
sindaco	.00	.14	-.11	.00
singl-	.20	-.00	-.19	-.03
single	.20	-.00	-.19	-.03
single bodies	-.04	-.00	.00	.00
sir	.05	.00	-.07	-.08
sir in	-.05	.00	-.07	.00
sir the	.10	.00	.00	-.08
siste-	.20	.16	-.13	-.19
sistemare	.00	.22	-.12	-.19
sitte-	-.05	.30	-.29	.01
sitten	-.05	.30	.00	-.28
sitti-	.13	.00	-.12	.00
sitting	.13	.00	-.12	.00
sivun	.00	.14	.00	-.20
sivun 0	.00	.14	.00	-.20
skal	-.14	.09	.18	.05
skick-	-.02	.16	-.11	.00
skicka	-.02	.16	-.11	.00
skriv	.00	.16	-.11	.00
sleep	-.11	-.01	-.06	.26
sleep on	-.14	-.01	-.06	.31
small	.01	.33	.00	-.50
so	.36	-.25	-.08	.24
so far	-.30	-.05	-.00	.41
so good	-.33	.00	-.01	.39
so i	.27	-.27	.04	-.01
so leave	-.00	-.09	-.06	.28
so no	.06	-.15	.00	.00
so raus	.07	.00	.00	-.01
so that	-.03	.20	-.06	.14
so you	.07	-.10	.00	.00
sobre	.00	.00	.00	-.05
sofer-	-.09	.21	.00	-.06
sofern	-.09	.21	.00	-.06
sofern das	-.09	.21	.00	-.06
soit	.00	-.00	-.13	.00
solo	-.10	-.11	.00	.29
some	.28	-.24	-.06	-.01
someo-	.00	-.07	.09	-.05
someone	.00	-.07	.09	-.05
somet-	.11	-.03	.03	-.14
something	.11	-.03	.03	-.14
somew-	-.06	.05	.00	.00
somewhere	-.06	.05	.00	.00
somme-	.44	-.03	.00	-.17
son	-.47	-.13	-.04	.00
sonst	-.08	.10	.00	-.00
soon	-.05	.00	-.03	.16
soon as	-.05	.00	.00	-.01
sorry	-.17	-.41	.62	.06
sorry for	.22	-.23	-.11	.00
sorry no	.00	.00	.44	-.60
sorry to	-.26	.22	.24	-.13
sorry wrong	-.04	-.31	-.04	.79
souhl-	-.01	-.09	.00	.00
sound	.00	.18	-.03	-.02
soup	.19	-.16	.00	.00
sourc-	-.02	.01	.10	-.05
source	-.02	.01	.11	-.05
sous	-.04	.19	-.13	-.16
sous reserve	.00	.19	-.13	-.14
space	.07	.21	-.17	.00
speak	.00	-.05	.00	.00
speak-	-.40	.20	.00	.43
speaker	-.40	.20	.00	.43
spedi-	-.06	.01	.00	.00
spell	-.00	.10	-.00	-.03
spell-	-.11	.06	.00	-.05
spons-	.00	.02	.16	-.17
sponsor	.00	-.09	.19	-.08
spot	.11	.00	-.08	.00
spot on	.11	.00	-.08	.00
sprin-	.00	-.02	-.06	-.00
spring	.00	-.02	-.06	-.00
staat	-.12	.06	-.00	-.03
staat er	-.12	.06	-.00	-.03
stall-	-.02	-.01	.11	-.04
stand	-.10	-.01	.00	.12
stand in	-.10	-.01	.00	.12
stand-	.18	-.01	-.01	-.06
stands	.15	.05	-.01	-.06
start	.00	-.01	.27	-.04
start again	.00	-.00	.05	.00
start-	.00	.11	-.04	-.12
starts	.00	.05	-.01	-.06
steht	.00	-.12	.00	-.00
stepp-	.00	-.04	-.03	.13
stepped	.00	-.04	-.03	.13
stepped down	.00	-.04	-.03	.13
still	-.26	-.09	.07	.33
still on	-.07	-.06	.00	.21
still running	.00	-.03	.13	-.02
stimm-	-.03	.09	-.02	-.05
stimme	-.03	.09	-.02	-.05
stimme ich	-.03	.09	-.02	-.05
stop	.00	-.00	.00	-.15
story	.09	-.06	.20	-.13
stran-	.09	.02	.00	-.13
strane	-.06	.28	.00	-.13
strane 0	-.03	.28	.00	-.13
strei-	.02	-.04	.00	.00
streiten	.02	-.04	.00	.00
streiten ich	.02	-.04	.00	.00
stric-	-.03	.21	-.04	-.06
strict	-.03	.21	-.04	-.06
strik-	-.10	.08	.00	-.05
strike	-.10	.08	.00	-.05
stron-	.11	-.03	.00	-.04
strony	.11	-.03	.00	-.04
stryk-	-.06	.12	.00	-.00
study	-.04	.10	.17	-.20
stuff	.02	-.02	-.05	-.08
su	.11	.20	-.09	-.20
su quoted	.00	.11	.00	-.19
subsc-	.03	-.08	.07	.00
subscribers	.03	-.08	.07	.00
sudah	.06	.00	.00	.00
suggest	-.06	.02	.00	.00
suis	.00	-.18	-.08	.03
suis pas	.00	-.18	-.08	.14
sul	.00	.04	.00	-.02
sunda-	.01	.00	.00	-.10
sunday	.01	.00	.00	-.10
suppo-	-.49	.18	.05	.07
support	-.23	.20	.09	-.32
support sending	.00	-.00	.05	-.08
support this	.00	.00	-.00	-.22
suppose	-.26	-.02	.00	.39
sur	-.03	-.25	.22	-.09
sur la	.01	-.09	.00	.00
sur le	.00	-.10	.08	.00
sure	-.17	-.32	-.11	.41
sure about	-.07	-.14	-.06	.39
sure send	-.27	.00	.00	.00
surna-	-.08	.26	-.05	-.11
surname	-.08	.26	-.05	-.11
surto-	.39	-.05	-.07	-.10
surtout	.39	-.05	-.07	-.10
swap	-.05	.07	.00	.00
swap the	-.05	.07	.00	.00
swedi-	.10	-.05	.00	-.01
swedish	.10	-.05	.00	-.01
sydne-	-.02	.07	.00	-.08
sydney	-.02	.07	.00	-.08
syste-	.01	-.01	.00	-.08
t	.48	-.21	.02	-.20
t a	.07	.07	-.07	-.08
t answer	-.09	-.00	.00	.18
t approve	-.12	.10	.59	-.21
t be	.00	-.08	.07	-.02
t fault	.15	.00	.00	-.18
t got	-.06	.00	.00	.00
t have	.01	-.05	-.09	-.08
t let	-.03	.11	.03	-.01
t need	.00	.00	.00	-.13
t open	-.05	-.03	-.23	.39
t print	-.16	.00	.34	-.08
t put	-.03	-.06	.11	-.00
t read	-.09	.00	-.02	.27
t see	.00	-.00	-.27	.46
t send	-.07	.00	-.16	.34
t support	.00	.00	-.00	-.29
t take	-.01	-.11	.03	.03
t tell	-.08	-.08	-.05	.24
t think	.11	-.07	-.06	.11
t wait	.09	.00	.00	-.14
ta	.04	.01	-.01	-.06
tabel-	.00	.09	.00	-.03
table	.03	.04	.01	-.02
table of	.07	-.09	.01	.00
table-	.01	.00	.00	-.08
tack	-.19	.00	.00	.31
tak	.16	-.09	.04	-.28
tak den	.13	.00	.04	-.33
take	-.39	.10	-.13	.15
take back	-.00	-.08	.03	-.00
take it	.02	-.26	-.01	.28
take my	-.40	.28	.00	.03
take out	.08	-.09	-.03	-.06
take that	.00	.07	.00	-.11
take the	-.09	.19	-.07	.00
taken	.00	.05	.01	-.03
takes	.02	-.13	.07	.00
takes sides	.00	-.12	.08	.00
takk	.24	-.00	.00	-.10
talk	.00	-.13	.00	.14
talke-	-.06	.04	.05	.00
talked	-.06	.04	.05	.00
talked to	-.02	.00	.05	.00
tamam-	.17	.00	.00	-.09
tamamdır	.17	.00	.00	-.09
tambi-	-.05	-.07	.00	.29
tambien	-.05	-.07	.00	.29
tan	.15	-.04	.00	-.06
tangg-	.00	.06	.00	-.05
tanggal	.00	.06	.00	-.05
tapi	.00	.03	.00	-.05
tarde	-.05	-.04	.00	-.06
te	.16	.24	.00	-.39
team	.17	.03	-.12	-.05
telef-	-.20	.19	-.09	.00
telefono	-.10	.14	-.00	.00
telep-	.00	-.02	.08	-.02
tell	-.08	-.08	-.05	.24
tell you	-.08	-.07	-.04	.20
tells	-.24	.00	.04	-.00
tells me	-.24	.00	.00	.00
tem	-.05	.03	-.01	.00
tengo	-.05	-.00	-.10	.29
tengo nada	.00	.08	-.10	-.00
terim-	.09	-.00	.00	-.01
terima	.09	-.00	.00	-.01
terima kasih	.09	-.00	.00	-.01
testo	-.15	-.03	.26	.00
text	.05	-.12	-.07	-.03
text about	.00	.28	-.11	-.01
text and	.05	.00	-.00	.00
text approved	.03	.00	.00	-.11
text is	.00	-.05	-.00	.00
texte	.00	-.16	-.03	.32
texto	.05	-.10	.33	-.09
than	-.09	-.21	.40	-.04
than quoted	-.09	.10	.00	-.02
thank	-.22	.23	-.12	.01
thank you	-.22	.23	-.12	.01
thank-	-.07	.04	-.04	.21
thanks	-.01	.01	-.04	.21
thanks for	.19	-.07	-.04	.09
that	-.15	.31	.20	.10
that and	-.13	.21	.00	-.04
that as	.00	.00	-.04	-.02
that done	-.03	.17	-.06	-.01
that has	.00	.04	.06	-.07
that i	.15	.11	-.06	-.07
that in	-.13	.03	.00	.00
that is	-.18	-.21	.11	.55
that it	.04	.03	.16	-.07
that one	-.17	.04	.00	.29
that s	.07	-.19	.09	-.20
that takes	.00	-.05	.08	.00
that the	-.20	.05	.05	-.01
that this	.00	.10	-.03	-.04
that was	-.27	.00	.01	.23
that we	.05	.05	.13	-.26
that you	-.04	.07	.00	-.05
the	-.53	.90	-.12	-.12
the 15th	-.08	.00	-.00	.00
the answer	.21	-.14	.00	.04
the arabic	-.04	-.03	.00	-.00
the article	.05	.01	-.04	-.07
the attachment	-.29	-.13	-.01	.06
the ballot	-.04	-.05	.00	.00
the bangkok	.00	-.00	-.10	-.00
the best	.10	-.12	-.00	-.14
the bottom	-.06	.16	.00	.00
the budget	-.10	.06	-.09	.12
the bus	.00	.07	.00	-.16
the button	-.03	.20	.00	-.11
the calendar	-.27	.06	.03	-.05
the caption	-.12	.01	.00	.00
the chair	-.96	-.20	-.04	.75
the chairman	-.06	.10	-.00	-.04
the chart	.00	.05	-.00	-.15
the children	.00	.00	-.05	.00
the colours	-.02	.00	.05	-.02
the committee	-.02	-.05	.02	.00
the content	.05	.05	.10	-.17
the council	-.12	.06	.03	.00
the cover	.00	.12	-.05	-.10
the date	-.03	.38	-.10	-.38
the dates	.07	-.00	-.04	.00
the deadline	-.14	.35	.00	-.13
the decision	.00	.18	.11	-.21
the delay	-.06	.00	.00	.00
the door	.05	-.01	.00	.00
the draft	-.03	-.20	.08	.15
the drafting	-.07	.06	-.05	.00
the eastern	.35	-.07	-.06	-.10
the editor	-.37	-.01	.00	.00
the editorial	-.03	.07	.00	.00
the end	-.02	.04	-.03	-.11
the family	-.03	.19	-.00	-.04
the figure	-.08	.11	-.02	.00
the figures	.10	.06	-.06	-.12
the file	.00	-.01	-.21	.11
the first	.01	-.13	-.03	-.07
the font	.18	-.06	.00	-.06
the football	.00	-.06	.00	-.06
the footer	-.12	.15	-.00	-.00
the group	.06	-.09	.13	-.20
the guidelines	.00	-.06	.00	.00
the headline	-.12	.22	.09	-.13
the host	-.28	.00	.00	.00
the hotel	-.13	-.00	.00	.00
the house	.00	.00	.04	-.00
the idea	-.04	-.00	.00	.09
the ilo	-.22	-.18	-.09	.69
the imprint	-.01	.14	.00	.00
the interview	-.06	.09	-.05	-.03
the issue	-.09	.09	.29	-.24
the joke	.00	.22	.00	-.27
the last	.06	.09	-.07	-.19
the layout	.03	-.11	.15	-.05
the lead	-.01	-.06	.15	-.05
the legal	.00	-.06	-.02	-.00
the length	.12	-.03	-.00	-.05
the link	-.03	.03	-.08	.17
the list	.06	.15	.00	-.23
the man	-.03	.17	-.06	-.02
the map	.00	.06	-.00	-.13
the middle	-.18	-.04	.62	-.14
the minutes	-.08	.00	.00	.01
the moment	-.06	-.02	-.04	.05
the monday	.00	-.00	.05	-.03
the name	-.02	.08	-.04	-.02
the needful	.11	-.06	-.04	-.04
the new	-.07	.21	-.07	-.17
the newsletter	.02	-.09	-.03	.03
the next	.12	-.09	.00	.00
the nod	.31	-.10	-.01	-.10
the number	-.06	.14	.05	.40
the obituary	.00	-.06	.00	-.11
the office	.04	-.12	.00	.05
the old	.11	.02	-.08	-.07
the one	-.08	.04	-.05	-.01
the ones	.00	.10	-.17	.12
the opening	-.13	.05	.00	-.07
the other	-.03	-.24	.10	.16
the others	.44	-.02	-.03	-.12
the paragraph	-.00	.00	-.05	.07
the part	-.15	-.00	.00	-.03
the pdf	-.08	-.27	-.00	.15
the people	.04	-.14	-.05	.16
the photo	.34	.14	-.08	-.17
the photograph	-.06	.13	-.05	.00
the photographer	.00	.25	-.02	-.12
the picture	-.18	.12	-.02	-.08
the pictures	-.05	.17	-.03	-.02
the piece	-.12	.07	.00	-.05
the plane	.00	.00	-.16	.34
the poem	-.04	.32	-.24	.00
the presses	.14	-.04	.00	-.04
the previous	-.21	-.14	.00	.50
the printer	.29	-.06	-.00	-.12
the quote	.00	.08	-.02	-.12
the report	-.02	.04	-.01	.00
the rest	-.00	-.11	-.04	.34
the right	-.05	.06	-.13	.09
the room	.05	-.01	.05	-.04
the same	.17	-.26	-.05	.02
the school	.06	.20	.00	-.19
the second	-.01	.09	-.05	-.21
the sentence	-.11	.16	-.10	-.05
the sponsor	.00	-.09	.19	-.03
the story	.11	.00	.00	-.07
the strike	-.10	.08	.00	-.05
the study	-.04	.10	.17	-.20
the swedish	.10	-.05	.00	-.01
the table	.03	.04	.00	-.02
the team	-.02	-.03	.05	.00
the text	-.01	.23	-.11	.01
the third	.41	-.17	-.01	-.20
the time	-.15	-.17	-.00	.41
the title	.12	-.00	-.01	-.06
the tone	.00	-.03	.04	.00
the top	-.10	.22	.09	-.13
the train	-.38	-.09	-.00	.01
the treasurer	.07	-.04	-.01	.00
the typos	.16	-.16	-.04	.00
the un	.00	.28	-.17	-.01
the venue	-.41	-.05	.00	.85
the version	.00	-.06	-.02	.05
the way	.02	-.09	-.08	.17
the weather	-.17	.18	.00	-.05
the web	-.04	.03	.00	.00
the weekend	-.08	-.05	.00	.20
the whole	.02	-.14	.14	-.15
the word	.00	.15	.00	-.14
the work	.17	-.12	.08	-.07
the world	.01	.04	-.00	-.18
their	.00	-.06	-.00	.00
them	.01	.08	-.10	-.10
then	-.10	.26	-.23	.43
then go	-.03	.07	.00	.00
then i	.27	.08	-.10	-.07
then it	-.02	.14	.00	-.10
then publish	-.12	.08	.00	.00
then the	-.06	.24	-.04	-.03
there	.13	.48	-.39	.10
there a	-.05	-.10	-.02	.31
there and	-.02	.05	.03	.00
there s	.10	.35	-.26	-.08
there was	.09	-.06	.03	.00
there-	.10	-.03	-.03	-.01
these	.29	-.12	.00	-.04
these days	.29	-.12	.00	-.04
they	-.09	.22	.05	-.11
they are	-.02	-.01	.16	-.15
they re	-.03	.17	-.04	-.06
thing	.50	.32	-.19	-.37
thing i	.10	-.05	-.01	-.01
thing we	-.03	.17	-.06	-.01
thing-	-.17	.06	-.01	-.02
things	-.17	.06	-.01	-.02
think	-.03	-.20	.33	-.08
think it	-.14	-.07	.39	.03
think the	.00	.00	.04	-.13
think we	.00	.00	.00	-.10
think-	-.07	-.06	-.18	.60
thinks	-.07	-.06	-.18	.60
thinks it	-.07	-.06	-.18	.60
third	.41	-.17	-.01	-.20
this	-.15	-.79	1.25	-.36
this and	.00	-.08	.05	.00
this as	.00	.18	-.03	-.02
this can	.00	.00	-.04	.00
this email	-.10	-.08	-.01	.31
this end	.05	.00	.00	.00
this going	.03	.00	.00	-.14
this i	.00	.28	-.15	.06
this in	-.06	-.00	.18	-.10
this is	.24	.16	.06	-.45
this isn	.00	.00	.00	-.04
this issue	.12	-.12	.19	-.09
this list	-.19	-.07	-.06	.50
this mail	.22	.00	-.02	-.05
this morning	.26	-.07	-.06	-.07
this now	-.13	.00	.00	.29
this number	.08	-.02	.07	-.03
this one	.04	-.44	.21	.17
this out	.00	-.05	.33	-.25
this text	.00	.00	-.00	-.13
this the	.00	-.06	-.02	.05
this time	.34	-.03	.00	-.38
this week	-.18	-.06	-.12	.34
those	-.18	.07	-.04	-.05
those in	.00	-.02	.00	-.04
those who	-.18	-.02	.00	.01
thoug-	.53	-.01	-.02	-.32
though	.57	-.11	-.11	-.26
though i	.45	.01	-.09	-.26
thought	-.01	-.06	.15	-.05
three	-.16	-.10	.07	-.18
three of	-.34	-.01	.00	.00
throu-	-.23	.02	-.02	.28
through	-.23	.02	-.02	.28
through and	-.01	-.06	.04	.04
through it	-.27	.15	-.06	.24
through the	.05	.00	-.00	.00
thu	-.15	.00	.00	.22
thu hai	-.15	.00	.00	.22
thumb-	-.01	.01	.04	-.05
thumbs	-.01	.01	.04	-.05
thumbs down	.00	-.03	.04	-.05
thumbs up	-.01	.05	.00	.00
thurs-	.00	.06	-.02	.04
thursday	.00	.06	-.02	.04
tick	.27	.00	.00	-.14
tidak	.01	-.03	-.07	.16
tidak ada	.01	.00	-.18	.16
til	.10	.07	-.04	-.25
til pameldingen	.00	.02	-.04	-.01
tilba-	.00	.00	.00	.05
tilbage	.00	.00	.00	.05
tilfø-	.04	.08	.00	-.07
tilføje	.04	.08	.00	-.07
till	-.09	-.57	.08	.63
time	.58	-.50	-.09	.22
time in	.01	-.08	.00	.01
times	.26	-.07	-.06	-.07
tisi	-.28	.00	.00	.00
titel	.00	.12	-.04	-.01
title	.12	-.00	-.01	-.06
titol-	.00	.11	-.12	.00
titolo	.00	.11	-.12	.00
titul-	-.08	.32	-.01	-.42
titulo	-.08	.32	-.01	-.30
to	.18	-.24	.22	-.46
to 0	-.28	.09	.01	.00
to a	.19	-.18	.06	-.16
to add	-.25	-.20	-.00	.00
to approve	-.72	-.05	.43	.15
to ask	.27	-.19	.00	-.04
to be	-.36	.48	-.23	.05
to change	.08	-.03	.00	.00
to come	.00	.00	-.05	-.18
to correct	-.00	-.00	-.01	-.06
to delete	.25	-.17	.00	.00
to do	.00	.00	-.04	.00
to go	-.46	.39	-.08	-.11
to have	-.13	.05	.00	-.05
to issue	.08	.00	.00	-.09
to it	.11	-.04	.00	-.02
to know	.00	-.09	.00	.00
to make	-.09	-.03	-.01	.11
to me	-.07	-.09	.00	-.06
to mention	.00	.18	-.07	-.20
to my	.46	-.09	-.00	-.39
to our	.00	-.12	.00	.09
to publish	-.15	.00	.32	-.12
to quoted	-.07	.29	.00	-.05
to read	.44	-.02	-.00	-.28
to reject	.03	.00	-.24	.20
to report	.00	-.02	.08	-.02
to say	.18	-.03	.20	-.24
to see	-.04	-.00	.18	-.02
to send	.11	-.06	.00	-.02
to sending	-.31	.00	-.02	-.03
to take	.08	-.09	.00	-.01
to the	.71	-.34	.12	-.43
to this	.18	-.07	.04	-.09
to wait	.39	-.05	-.02	-.19
to write	.00	-.02	.08	-.02
to you	-.16	.00	-.01	.28
to your	.10	-.06	.00	-.04
todav-	.00	-.21	-.05	.34
todavia	.00	-.21	-.05	.34
todavia no	.00	-.00	-.05	.09
today	.09	-.11	-.02	.12
todo	.33	-.05	.00	-.18
togli-	-.11	.19	.00	.00
togliere	-.05	.05	.00	.00
togliere la	-.05	.05	.00	.00
toi	-.06	-.00	.03	.26
toi khong	-.10	-.00	.03	.16
told	-.20	-.04	.09	.15
told to	.00	.00	.09	-.08
tolon-	.00	.06	.00	-.05
tolong	.00	.06	.00	-.05
tolong perbaiki	.00	.06	.00	-.05
tom	-.07	-.01	-.01	.21
tomor-	-.26	-.09	-.16	.51
tomorrow	-.26	-.09	-.16	.51
tone	-.07	-.07	.18	-.02
tonig-	.21	.00	-.05	-.16
tonight	.21	.00	-.05	-.16
too	-.01	.07	.20	-.24
too dark	-.00	.04	-.01	-.02
top	-.02	.17	.09	-.13
touch	.00	.04	-.03	-.07
tout	.04	-.13	-.00	-.03
tout bon	.08	-.05	.00	.00
toute	.08	.00	.00	-.06
toute l	.08	.00	.00	-.06
tra	-.13	.00	-.10	.22
tradu-	.34	-.27	.00	-.01
train	-.38	-.17	-.00	.12
trans-	.00	-.06	.03	.00
trava-	-.16	-.02	.07	.26
travail	-.16	-.02	.07	.26
trave-	-.25	-.03	-.16	.49
travel	-.13	.00	.01	.06
travelling	-.12	-.03	-.16	.44
treas-	.07	-.04	-.01	.00
treasurer	.07	-.04	-.01	.00
treasurer s	.07	-.04	-.01	.00
treno	.02	.00	-.10	.00
tres	.04	-.10	.01	.04
tres bien	-.08	.00	.00	-.06
tried	.03	.00	-.11	.00
trimi-	.17	.08	.00	-.11
trimite	.17	.08	.00	-.11
troca-	.00	.08	.00	-.04
trois	-.26	.32	.00	.00
trop	-.27	.32	.00	.00
trouv-	-.26	.27	.00	.00
trouve	-.26	.27	.00	.00
trust	-.29	.00	.00	.00
tu	-.03	.28	.00	-.19
tudo	.02	.00	-.06	.00
tudo certo	-.05	.00	.00	.00
tue	-.12	.05	.00	.00
tuesd-	.32	.02	-.02	-.18
tuesday	.32	.02	-.02	-.18
tumme-	.08	.00	.00	.00
tummen	.08	.00	.00	.00
tummen upp	.08	.00	.00	.00
turn	-.06	.14	-.02	-.18
turn it	-.06	.11	-.00	-.13
tut	-.01	-.08	.15	-.05
tutto	.08	-.04	-.06	-.00
twice	.18	-.29	.05	-.40
twice and	-.02	.00	.05	.00
two	.17	-.19	.09	-.09
two days	.12	-.06	.15	-.17
two minds	-.03	-.05	-.05	.08
two of	-.05	.04	.03	-.02
tylko	.00	-.09	.00	.00
typo	.00	.09	.00	.00
typo in	.00	.09	.00	.00
typos	.27	-.19	-.04	-.00
tyvar-	.00	-.08	.21	-.04
tyvarr	.00	-.08	.21	-.04
u	-.31	.14	.00	.00
uber	.28	-.26	.10	-.07
uber den	.02	-.04	.00	.00
uber die	.10	-.08	.10	-.07
ud	.17	-.12	.18	-.16
uit	.11	-.05	-.00	-.01
ultim-	.00	.36	.00	-.16
ultimo	.00	.36	.00	-.16
ultimo parrafo	.00	.00	.00	-.08
um	-.06	.00	-.01	-.07
uma	-.03	-.06	.29	-.06
un	-.03	.44	-.08	-.21
un peu	.02	.00	.00	-.08
una	-.02	-.03	-.10	-.00
una foto	.00	-.05	.00	.00
unabl-	.00	-.02	.08	-.14
unable	.00	-.02	.08	-.14
unable to	.00	-.02	.08	-.14
und	-.29	.11	.00	-.04
under	.03	.13	.64	-.62
under our	-.13	-.01	.26	-.02
under-	.00	-.03	-.04	.02
understand	.00	-.03	-.04	-.00
une	.24	.08	-.10	-.08
union-	-.10	.01	.00	.00
unions	-.10	.01	.00	.00
unive-	.00	.07	-.04	-.11
university	.00	.07	-.04	-.11
until	-.10	-.15	-.20	.57
until i	-.02	-.12	-.13	.46
until monday	.00	-.05	.00	-.00
until the	-.06	.19	-.16	.09
up	-.01	.10	-.13	.17
up from	-.01	.11	-.02	-.05
up to	-.32	.06	-.02	-.01
updat-	-.00	.13	-.10	-.05
update	-.00	.02	-.01	-.05
updated	.00	.10	-.09	.00
upp	.08	.00	.00	.00
upsid-	.00	.06	-.00	-.13
upside	.00	.06	-.00	-.13
upside down	.00	.06	-.00	-.13
urgen-	-.00	-.13	-.01	.13
urgent	-.00	-.13	-.01	.13
us	.46	-.10	-.02	-.30
uscir-	-.01	.00	.08	-.11
uscire	-.01	.00	.08	-.11
use	-.07	.24	-.17	-.14
use another	-.15	.27	-.06	-.04
use the	-.17	.07	-.03	-.10
used	.16	-.14	.06	-.02
used to	.16	-.06	.00	-.02
usual	.06	-.09	.00	-.08
ut	.32	-.10	.00	-.19
ut med	.03	-.07	.00	-.00
uygun-	.17	.00	.00	-.09
uygundur	.17	.00	.00	-.09
v	.03	.05	.00	.00
v poradku	.04	-.00	.00	.00
va	.03	.05	-.17	.01
va bene	-.05	.10	-.17	-.03
vaan	.08	.00	-.04	-.03
vai	-.00	.00	.16	-.05
valid-	.28	-.00	-.13	-.28
valide	.28	-.00	-.13	-.23
van	-.05	.45	-.01	-.39
van de	-.02	.04	.00	-.09
van mij	.07	.18	.00	-.13
ve	.02	-.06	-.17	.31
ve been	.00	.00	.09	-.08
ve got	-.02	.00	.00	-.05
ve no	.10	.00	.00	-.04
ve not	.00	-.00	-.21	.30
ve read	.00	.00	.00	-.13
venue	-.41	-.05	.00	.85
verde-	-.02	.22	.00	-.20
verder	-.02	.22	.00	-.20
verder vind	-.02	.22	.00	-.15
verof-	.15	-.03	-.02	-.01
veroffentlichung	.13	-.03	-.02	-.01
versc-	.00	-.05	-.00	.00
verschicken	.00	-.04	-.00	.00
versi-	-.10	.06	-.25	.08
version	-.10	.17	-.25	.08
version is	.00	-.21	-.03	.03
version without	.00	.22	.00	-.16
versione	.00	-.10	.00	.00
versione definitiva	.00	-.10	.00	.00
verst-	.13	-.34	.08	.00
versturen	.13	-.34	.08	.00
versturen maar	.25	-.39	.00	.00
vert	-.30	-.07	.00	-.07
vert de	.44	-.07	.00	-.04
vert pour	-.06	.00	.00	-.04
very	.37	.19	-.11	-.31
very good	.06	-.04	.00	-.08
very happy	-.27	-.00	-.00	.23
very nice	.10	.00	.00	-.08
veto	.09	.00	-.00	-.08
vez	-.14	-.19	-.01	.33
vi	-.19	.26	-.08	-.20
via	.14	-.13	.00	-.02
via libera	.14	-.13	.00	-.02
vice	-.03	.00	.14	-.02
vice chair	-.03	.00	.14	-.02
video	-.08	-.00	.00	.00
viela	.00	.01	.00	-.21
viet	.00	.00	.00	-.06
view	.11	-.31	.02	.33
vind	-.02	.22	.00	-.15
vind ik	-.02	.22	.00	-.15
visto	.29	-.18	-.00	.07
visto bueno	.29	-.18	-.00	.07
vogt	-.46	.00	.00	.00
voi	.00	-.00	.18	-.27
vois	.08	-.14	.18	-.03
voisi-	-.05	.24	.00	-.30
voisiko	-.05	.24	.00	-.30
volge-	.01	-.27	-.01	.25
von	.28	-.07	-.00	-.13
von meiner	.18	-.12	.00	-.06
von mir	.10	-.00	-.00	-.01
voor	-.15	.22	-.07	-.01
vorhe-	.00	.00	.00	-.05
vorher	.00	.00	.00	-.05
votac-	-.03	-.06	.29	-.06
vote	.00	-.33	.63	-.41
vote against	-.04	.00	.00	.00
vote is	-.27	-.19	.60	-.42
voted	-.04	-.06	.03	.00
votes	-.03	.17	-.09	-.01
voto	-.03	-.07	.33	-.06
voto es	.00	-.01	.05	.00
vou	.00	-.26	-.00	.31
vous	-.21	.27	-.12	-.06
vous pouvez	-.05	.00	-.02	-.01
voy	.00	-.21	.00	.25
være	.00	.08	-.01	-.15
w	.04	.02	.00	-.12
wait	.27	-.13	-.02	-.17
wait for	.09	.00	-.00	-.14
waiti-	.00	-.06	.08	-.02
waiting	.00	-.06	.08	-.02
want	-.61	-.11	-.08	.35
want me	-.31	.00	.00	.00
ward	.03	-.06	.00	.00
ware	-.01	.52	.00	-.31
ware es	-.01	.21	.00	-.10
warte-	.02	-.15	.00	.03
warun-	.00	.23	.00	-.15
warunkiem	.00	.23	.00	-.15
warunkiem ze	.00	.23	.00	-.15
was	-.49	-.40	.15	1.24
was a	-.00	.00	.05	-.04
was approved	-.34	-.03	-.00	.35
was going	.19	-.10	.00	-.06
was only	.00	.10	-.03	-.04
wat	.00	-.06	.00	.00
water	.09	-.20	-.02	.20
way	-.00	-.19	-.10	.33
way i	.04	-.02	.00	-.01
we	-.28	.05	.34	-.23
we agreed	-.13	-.03	.02	.00
we are	-.04	.03	.01	.00
we asked	.09	-.01	-.02	-.11
we can	-.18	.17	.23	-.09
we d	.12	-.16	.02	.00
we do	.00	.00	.14	-.20
we have	-.18	.13	.12	-.10
we need	-.07	.00	.00	.00
we re	-.19	.58	-.29	-.01
we say	.00	.00	.00	-.07
we shall	-.01	-.06	.15	-.06
we should	.12	-.29	.16	.05
we talk	.00	-.11	.00	.14
we ve	-.03	-.04	.07	.11
weari-	-.03	.20	-.07	-.06
wearing	-.03	.20	-.07	-.06
weath-	-.17	.18	.00	-.05
weather	-.17	.18	.00	-.05
web	-.04	.03	.00	.00
wedne-	-.07	-.05	.00	.06
wednesday	-.07	-.05	.00	.06
week	.11	-.18	.01	.05
week and	-.00	-.06	-.02	.05
weeke-	-.02	-.06	-.07	.18
weekend	-.02	-.06	-.07	.18
well	-.12	-.34	-.08	.14
well it	.03	-.11	-.01	.00
well received	-.19	.00	-.04	.03
well well	-.03	-.04	-.02	.21
well written	-.00	-.11	.00	.12
welli-	.02	-.02	-.05	-.03
wellington	.02	-.02	-.05	-.03
wenn	-.03	.40	-.02	-.27
went	.05	-.02	.05	-.00
went into	.00	-.02	.05	.00
went through	.05	.00	-.00	.00
werde-	-.08	.09	.00	-.05
werden	-.08	.09	.00	-.05
were	-.12	.45	-.03	-.23
weren	.07	-.09	.00	-.01
weren t	.07	-.09	.00	-.01
what	-.27	-.60	-.04	.86
what a	.08	-.21	-.07	.29
what could	.29	-.05	-.02	-.28
what happens	-.09	-.00	.00	.18
what i	-.07	-.03	-.04	.20
what the	-.06	-.02	-.05	.04
what was	.00	-.02	.04	-.00
what we	-.07	-.04	.03	.07
what you	-.32	-.24	.00	.40
whate-	.27	-.12	-.13	.12
whatever	.27	-.12	-.13	.12
whats-	.26	-.03	.00	-.04
whatsoever	.26	-.03	.00	-.04
when	.36	-.35	-.00	.01
when i	-.05	-.12	-.00	.14
when you	.56	-.24	.00	-.34
where	-.07	.33	-.10	-.20
where to	-.07	.31	.00	-.14
wheth-	.15	-.07	-.03	-.06
whether	.15	-.07	-.03	-.06
whether the	.03	.06	-.01	-.10
which	-.31	.05	.28	-.04
which is	.02	-.03	.05	-.03
which names	.00	.15	.10	-.21
which version	.00	-.21	-.03	.03
while	.00	-.02	.08	-.02
who	.20	-.48	.41	-.06
who will	.00	-.11	.00	.13
who wrote	.00	-.15	.22	-.08
whoev-	.01	.00	.05	.00
whoever	.01	.00	.05	.00
whole	.02	-.14	.14	-.15
whole thing	.32	-.05	.00	-.13
whom	.00	-.09	.03	.00
why	.29	-.13	-.27	.41
why i	-.03	.00	-.27	.46
why would	.22	-.00	.00	-.04
wife	-.03	-.08	-.02	.23
will	-1.07	-.32	.14	1.37
will approve	.00	.00	.00	-.14
will be	-.00	-.02	-.00	-.17
will come	.00	-.04	-.01	.09
will get	-.02	-.06	.00	-.00
will give	.00	.12	.00	-.25
will have	-.09	-.03	.00	.10
will hurt	-.08	-.05	.28	-.12
will look	-.05	.18	-.04	-.02
will not	.14	.04	.04	-.45
will read	-.14	.00	-.16	.34
will write	.00	-.14	.00	.07
wille-	.00	-.01	.08	-.04
willen	.00	-.01	.08	-.04
winte-	.06	-.03	.00	-.01
wird	-.09	.13	-.02	.14
wirkl-	-.36	-.14	.00	.00
wirklich	-.36	-.14	.00	.00
wish	.01	.02	.13	-.02
wish i	-.11	.13	.05	-.00
with	.05	.51	.10	.01
with a	.41	.04	-.06	-.18
with all	.11	.00	.00	-.14
with every	.07	-.07	-.01	-.02
with everything	-.04	.36	.00	-.16
with geneva	.00	-.05	.00	.00
with interest	-.15	.00	.04	.01
with it	.10	-.08	-.09	-.09
with me	.29	-.02	-.01	-.16
with my	-.17	-.13	-.08	.51
with one	-.06	.04	.00	-.00
with our	.07	.14	-.09	-.02
with pleasure	.08	-.14	-.01	-.02
with regret	-.03	.00	.01	-.06
with thanks	.24	-.11	.00	-.13
with that	.12	.15	-.06	-.08
with the	-.24	-.12	-.02	.70
with this	-.06	.32	-.33	-.14
withd-	.11	-.21	.20	-.10
withdraw	.11	-.06	.03	-.08
withdraw my	.11	.00	-.08	.00
withdrawn	.00	-.15	.17	-.02
withh-	-.02	-.03	.08	-.02
witho-	.04	.47	-.31	-.39
without	.04	.47	-.31	-.39
without it	-.03	.17	-.00	-.21
without the	-.18	.50	-.25	-.16
won	.06	-.01	.00	-.09
won t	.06	-.01	.00	-.06
wonde-	-.05	-.43	.00	.59
wonder	.01	-.24	.00	.24
wonder whether	.01	.00	.00	-.05
wonderful	-.07	-.06	.00	.21
word	-.15	.00	.52	-.18
word of	.07	.10	-.09	-.04
word quoted	.00	.00	.00	-.10
wordi-	-.02	.22	-.11	-.01
wording	-.02	.22	-.11	-.01
work	.41	-.14	.08	-.20
work that	-.27	-.02	.08	.21
works-	.00	.07	-.04	-.11
workshop	.00	.07	-.04	-.11
world	-.33	.04	-.00	-.18
worri-	-.13	.15	-.04	-.05
worries	-.13	.15	-.04	.00
wort	.16	-.14	.00	.00
wort quoted	.16	-.14	.00	.00
worth	.10	-.03	.00	-.00
would	.10	.58	.08	-.53
would approve	.00	.26	-.03	-.26
would be	-.13	.05	.05	-.02
would do	-.06	.36	.00	-.13
would have	.03	-.17	.06	-.01
would i	.07	-.09	.00	.00
would it	.00	.33	-.07	-.27
would like	.00	-.10	.13	.05
would not	-.10	.00	.00	.12
would you	-.12	.15	.00	-.00
would-	.00	.10	-.03	-.10
wouldn	.00	.10	-.03	-.10
wouldn t	.00	.10	-.03	-.10
write	.00	-.06	.05	.01
writi-	-.01	-.06	-.01	.07
writing	-.01	-.06	-.01	.07
writt-	-.09	-.02	-.08	.07
written	-.09	-.02	-.08	.07
wrong	.19	-.41	-.08	.75
wrote	-.16	-.15	.27	-.10
wrote the	-.02	-.15	.01	.11
wurde	.00	.31	.00	-.21
wysła-	.00	-.07	.00	.00
wysłac	.00	-.07	.00	.00
x	.09	-.03	.00	.00
y	-.10	-.08	.04	-.01
y el	.00	.19	-.11	.00
y no	.00	-.13	-.04	.00
y oppose	-.02	-.02	.07	.00
y que	-.06	.07	-.00	.00
ya	.01	.02	-.00	.08
yayın-	.00	.00	.06	-.07
year	.10	.11	.08	-.27
year s	-.04	.17	-.00	-.11
years	.01	-.06	.00	.00
yep	.18	-.07	.00	.00
yep all	.18	-.07	.00	.00
yes	.09	.39	-.35	-.00
yes and	-.41	.13	-.02	.00
yes but	-.11	.20	-.10	.00
yes i	-.07	.00	.00	.48
yes publish	.04	-.21	.00	.00
yes send	.24	-.00	.00	-.11
yes to	-.37	.09	.00	-.07
yeste-	.07	-.06	.17	-.16
yesterday	.07	-.06	.17	-.16
yet	-.43	-.24	-.38	.78
yet approved	.00	-.17	.00	.00
yo	-.04	-.14	-.09	.42
yok	.93	-.09	-.19	-.40
you	-.27	-.62	-.62	.94
you are	.65	-.57	.00	.24
you asked	-.07	-.04	.00	.12
you can	.27	-.16	-.01	.09
you don	.00	-.05	.10	-.12
you for	-.32	.16	-.10	.20
you get	-.27	.00	.00	-.00
you go	.04	.00	.00	-.08
you have	.35	-.13	-.20	-.03
you know	-.01	-.01	.00	-.04
you ll	-.12	-.03	-.04	.28
you make	-.02	.04	.00	-.07
you may	-.42	.49	-.12	-.00
you mean	-.06	.00	.00	-.00
you my	.52	-.00	-.01	-.30
you need	.06	-.01	-.04	-.03
you needn	.09	.00	.00	-.14
you re	.00	.00	-.00	-.05
you resend	.00	-.05	-.00	.01
you take	.00	.07	.00	-.14
you the	-.09	.12	-.00	.08
you to	.04	-.05	-.08	.19
you ve	.28	-.04	.00	-.31
you want	-.61	-.17	-.04	.36
you will	.00	-.09	.00	.12
your	.29	-.36	-.07	.13
your mail	.00	-.15	-.04	.02
your newsletter	.02	-.05	.00	.00
z	.20	-.04	.00	-.19
z mojej	.11	-.03	.00	-.04
za	.04	-.09	.00	-.09
za me	.04	.00	.00	-.09
zastr-	.00	.08	.00	-.01
zastrzezen	.00	.08	.00	-.01
ze	.00	.23	.00	-.15
zgoda	.00	.20	.00	-.15
zgoda pod	.00	.23	.00	-.15
ziet	.09	-.09	.00	.00
ziet er	.09	-.09	.00	.00
zo	-.09	.01	-.00	.00
zou	-.02	-.05	.00	-.06
zu	-.03	.16	-.02	-.18
zum	-.01	-.14	-.06	.20
zum 0	-.01	-.14	-.06	.20
zur	-.01	.14	.00	-.05
zusti-	.35	.26	.00	-.45
zustimmen	.00	.31	.00	-.21
zustimmen wenn	.00	.31	.00	-.21
zustimmung	.35	-.05	.00	-.24
zwei	-.32	.12	.00	.00
đi	-.15	.00	.00	.22
αλλα	-.07	.39	.13	-.12
απο	.18	-.01	.00	-.01
δεν	-.01	-.25	.41	-.03
εγκρι-	.14	-.01	.00	-.01
να	-.07	1.39	-.41	-.59
συμφω-	-.05	.17	-.34	.00
τα	-.07	.39	.13	-.12
το	-.06	.66	-.00	-.62
а	-.21	.39	-.13	.06
а не	-.04	.02	-.00	-.02
абзац	.00	.32	-.06	-.13
адрес-	.00	-.07	-.07	.27
бы	.00	-.07	-.06	.18
в	-.11	-.11	-.09	.25
випра-	.00	.06	.00	-.12
виправте	.00	.06	.00	-.12
випус-	.06	.00	.00	-.02
возра-	.13	.00	.00	-.08
возражении	.13	.00	.00	-.08
возражении нет	.13	.00	.00	-.08
второ-	-.07	.07	.00	.00
выпус-	-.09	.00	.07	-.22
выпуск	-.05	.00	.06	-.12
выпуск не	-.05	.00	.06	-.12
выпускать	-.04	.00	.01	-.10
голос-	-.00	-.12	.00	.05
голосовать	-.00	-.12	.00	.05
даю	.08	.00	.00	.00
даю добро	.08	.00	.00	.00
до	-.05	-.12	.00	.10
добре	.01	.06	.00	-.12
добро	.08	.00	.00	.00
его	-.15	.00	.03	.00
еще	-.10	.00	-.20	.28
з	.24	.00	.00	-.10
за	.58	-.49	.00	-.03
замен-	-.04	.20	.00	-.23
замените	-.04	.08	.00	-.06
замеч-	.00	.32	-.06	-.13
и	-.11	.07	.00	.05
и можно	-.11	.07	.00	.00
испра-	-.09	.08	-.00	-.02
исправьте	-.09	.08	-.00	-.02
исправьте пожалуиста	-.09	.07	.00	.00
к	.00	.00	.02	-.12
колле-	-.00	-.00	.00	.05
коллеги	-.00	-.00	.00	.05
кто	.00	-.12	.00	.00
мене	.06	.00	.00	-.02
меня	-.04	.08	.00	.05
моеи	.02	.02	-.00	-.05
можна	.06	.00	.00	-.02
можно	-.09	.06	.00	-.01
можно отправлять	-.07	.00	.00	.00
можно рассылать	.00	.07	.00	-.01
на	-.02	.08	.00	-.07
на третьеи	-.08	.08	.00	-.06
надо	.00	-.27	.00	.14
не	-.04	-.05	-.09	-.08
нельз-	-.05	.32	.02	-.23
нельзя	-.05	.32	.02	-.23
нет	.08	-.07	-.02	.19
номер	-.07	-.00	.00	.00
о	-.00	-.00	.00	.05
одобр-	.07	.00	.00	-.01
одобряю	.07	.00	.00	-.01
остал-	-.04	.09	-.00	-.02
остальное	-.04	.09	-.00	-.02
откры-	-.10	.00	-.20	.28
отпра-	-.07	.00	.00	.00
отправлять	-.07	.00	.00	.00
петро-	.07	.00	.00	-.01
петрова	.07	.00	.00	-.01
погод-	.28	.00	.00	-.16
подде-	-.05	.00	.06	-.12
подпи-	-.00	-.00	-.02	.05
пожал-	-.09	.08	-.00	-.02
пожалуиста	-.09	.08	-.00	-.02
пока	-.07	-.18	.00	.10
пока не	.00	-.24	.00	.10
получ-	-.16	.00	.00	.00
попра-	-.04	.00	.00	.00
после	-.07	.00	-.02	.00
после этого	-.07	.00	-.02	.00
после-	.00	.32	-.06	-.13
последнии	.00	.32	-.06	-.13
последнии абзац	.00	.32	-.06	-.13
прото-	-.10	-.12	.00	.00
прошу	-.10	.00	.00	.00
публи-	-.05	.06	.00	.00
публиковать	-.05	.06	.00	.00
работ-	.00	.11	.00	-.18
рассы-	-.15	.18	.03	-.19
рассылать	-.05	.07	.03	-.01
с	-.44	-.32	.00	.27
с уважением	.00	.07	.00	-.01
собра-	-.14	.00	.00	.00
согла-	-.93	.00	.00	.00
согласен	-.93	.00	.00	.00
стран-	-.08	.08	.00	-.06
странице	-.08	.08	.00	-.06
странице устарела	-.04	.08	.00	-.06
табли-	-.10	.15	.00	-.06
таблица	-.04	.08	.00	-.06
таблица на	-.04	.08	.00	-.06
такое	.00	.00	.05	-.10
то	-.00	-.00	.00	.05
тольк-	.64	-.49	.00	.02
только	.64	-.49	.00	.02
треть-	-.08	-.04	.00	-.06
третьеи	-.08	.08	.00	-.06
третьеи странице	-.08	.08	.00	-.06
уваже-	.00	.07	.00	-.01
уважением	.00	.07	.00	-.01
устар-	-.04	.08	.00	-.06
устарела	-.04	.08	.00	-.06
утвер-	-.10	.02	-.02	-.02
утверждаю	-.10	.02	-.02	-.02
хорош-	-.18	.00	.00	.00
хорошо	-.18	.00	.00	.00
цього	.00	.00	.05	.00
чем	-.00	-.00	.00	.05
этого	-.07	.00	-.02	.00
я	.46	-.49	.03	-.03
я за	-.10	.00	.00	.00
як	.06	-.00	.00	-.02
אין	.02	.00	.00	-.06
אפשר	.06	-.00	.00	-.03
אפשר לשלוח	.06	-.00	.00	-.03
את	.00	-.00	.05	.01
זה	.00	-.28	.44	-.13
לא	.00	-.00	-.35	.39
לשלוח	.06	-.00	.00	-.03
עוד	.00	-.28	-.40	.41
על	.00	-.28	.00	.03
על זה	.00	-.28	.00	.03
أرجو	-.04	.13	-.00	-.00
أرجو استبدال	-.04	.13	-.00	-.00
أستطي-	-.02	-.03	.12	.00
أستطيع	-.02	-.03	.12	.00
أستطيع الموافقة	-.02	-.03	.12	.00
أنا	-.00	-.19	-.01	.40
أنا في	-.00	-.19	-.01	.40
أوافق	-.15	.00	.00	-.05
أوافق على	.04	.00	.00	-.05
از	.18	-.00	-.09	-.00
از نظر	.18	-.00	-.09	-.00
است	-.23	.05	.00	.00
استبد-	-.04	.13	-.00	-.00
استبدال	-.04	.13	-.00	-.00
استبدال صورة	-.04	.13	-.00	-.00
اسم	-.19	.15	.00	.00
اطلعت	.08	.00	.00	-.07
اطلعت على	.08	.00	.00	-.07
الآن	-.00	-.19	-.01	.40
الأخي-	.00	.17	.00	-.06
الأخيرة	.00	.17	.00	-.06
التحي-	.04	.00	.00	-.05
الثان-	.00	-.03	.12	.00
الرئي-	-.11	.00	.00	.00
الرئيس	-.11	.00	.00	.00
العدد	.05	-.03	.12	-.07
الغلا-	-.04	.13	-.00	-.00
الغلاف	-.04	.13	-.00	-.00
الفقر-	.00	.17	.00	-.06
الفقرة	.00	.17	.00	-.06
الفقرة الأخيرة	.00	.17	.00	-.06
الله	.04	.08	.00	.00
المدي-	-.19	.15	.00	.01
الموا-	-.02	-.03	.12	.00
الموافقة	-.02	-.03	.12	.00
الموافقة على	-.02	-.03	.12	.00
النشر	.00	.02	.00	-.22
النص	-.19	.15	.00	.00
ان	.08	.00	.00	-.07
انتشا-	-.07	.05	.00	.00
انتشار	-.07	.05	.00	.00
انشرو-	-.19	.15	.00	.00
بركة	-.03	.08	.00	.00
بركة الله	-.03	.08	.00	.00
بعد	-.00	-.19	-.01	.40
تحيات-	.08	.00	.00	-.07
تحياتي	.08	.00	.00	-.07
تحياتي من	.08	.00	.00	-.07
تفضلو-	.08	.00	.00	-.07
تفضلوا	.08	.00	.00	-.07
تمام	.07	.00	.00	.00
ثم	-.19	.18	.00	-.00
حذف	.00	.17	.00	-.06
حذف الفقرة	.00	.17	.00	-.06
خطأ	-.19	.30	-.08	-.15
شود	-.07	.05	.00	.00
صورة	-.04	.13	-.00	-.00
صورة الغلاف	-.04	.13	-.00	-.00
على	.14	.04	.12	-.11
على العدد	.08	.00	.00	-.07
على بركة	-.03	.08	.00	.00
عليه	.00	.17	.00	-.06
عم	.08	.00	.00	-.07
عم ان	.08	.00	.00	-.07
عندي	-.00	-.08	-.28	.39
غير	-.19	.15	.00	.00
في	-.19	-.01	-.01	.40
قبل	.00	.02	.00	-.22
لا	-.04	.19	-.05	-.01
لا أستطيع	-.02	-.03	.12	.00
متى	.00	-.25	.00	.25
مع	.04	.00	.00	-.05
مكتوب	.00	.16	-.08	-.15
مكتوب خطأ	.00	.16	-.08	-.15
من	.34	.13	-.14	-.23
من عم	.08	.00	.00	-.07
موافق	-.11	.00	.00	-.00
نظر	.18	-.00	-.09	-.00
هذا	-.02	-.03	.12	-.00
هذا العدد	-.02	-.03	.12	-.00
و	.00	.24	-.05	-.17
وبعده-	-.04	.28	-.08	-.15
وبعدها	-.04	.28	-.08	-.15
وبعدها لا	-.04	.28	-.08	-.15
کنید	.13	.20	-.14	-.17
अ	.00	.11	.05	-.10
अ क	.00	.11	.05	-.10
इस	-.08	.00	.09	-.01
ए	.14	-.00	-.05	-.00
क	.06	.10	.02	-.10
क छ	.00	.00	.05	-.01
छ	.00	.11	.05	-.10
ज	.16	-.01	-.08	-.00
ज ए	.14	-.00	-.05	-.00
झ	-.00	-.00	.05	-.01
ठ	.00	-.00	.05	-.01
ठ क	.00	-.00	.05	-.01
त	.06	-.00	.00	-.00
द	.21	.10	-.10	-.09
द ज	.21	-.00	-.10	-.00
न	.21	-.00	-.12	-.00
नह	-.08	.10	.09	-.10
नह ह	-.08	-.00	.09	-.01
प	.00	.11	.05	-.10
ब	.00	.11	.00	-.09
भ	-.08	-.00	.02	.00
भ ज	-.08	-.00	.02	.00
म	-.05	.10	.06	-.10
मत	-.08	.00	.09	-.01
व	.06	.00	.05	-.01
श	.00	.11	.00	-.09
स	.09	-.00	-.03	.00
सहमत	-.08	.00	.04	.00
ह	.16	.10	-.03	-.10
กด	-.03	.05	.00	.00
กดผ	-.03	.05	.00	.00
กา	-.03	.05	.02	-.00
การ	-.03	.05	.02	-.00
ก้	-.03	.05	.00	.00
ขอ	.03	.02	.03	-.05
คค	.07	-.01	.03	-.04
คคร	.07	-.01	.00	-.00
คน	.04	.00	.03	-.05
ค่	.03	.02	.03	-.05
ค่ะ	.03	.02	.03	-.05
งใ	-.03	.05	.00	.00
งใน	-.03	.05	.00	.00
ดผ	-.03	.05	.00	.00
ดผิ	-.03	.05	.00	.00
ดส	-.03	.05	.03	-.03
ด้	.00	.06	.01	-.01
ด้ว	-.03	.05	.02	-.00
ธิ	-.03	.05	.03	-.03
นด	-.03	.05	.02	-.00
นด้	-.03	.05	.02	-.00
นบ	-.03	.06	.03	-.03
ผม	-.03	.05	.02	-.00
ผิ	-.03	.05	.00	-.00
ผิด	-.03	.05	.00	-.00
มี	-.03	.05	.00	.00
ยค	-.03	.05	.03	-.03
ล้	.00	.06	.00	-.01
ล้ว	.00	.06	.00	-.01
วย	-.03	.05	.02	-.00
สะ	-.03	.05	.00	.00
สะก	-.03	.05	.00	.00
ห็	-.03	.05	.02	-.00
ห็น	-.03	.05	.02	-.00
อง	-.03	.05	.00	.00
อเ	.07	-.01	.00	-.00
อเค	.07	-.01	.00	-.00
ะก	-.03	.05	.00	.00
ะกด	-.03	.05	.00	.00
าน	.04	.00	.03	-.05
าร	-.03	.05	.02	-.00
ิด	-.03	.05	.02	-.04
ิดส	-.03	.05	.03	-.03
เค	.07	-.01	.00	-.00
เคค	.07	-.01	.00	-.00
เห	-.03	.05	.02	-.00
เห็	-.03	.05	.02	-.00
แก	-.03	.05	.00	.00
แก้	-.03	.05	.00	.00
แล	.00	.06	.00	-.01
แล้	.00	.06	.00	-.01
โอ	.07	-.01	.00	-.00
โอเ	.07	-.01	.00	-.00
ใน	-.03	.05	.00	.00
็น	-.03	.06	.02	-.00
็นด	-.03	.05	.02	-.00
่ง	-.03	.05	.00	-.00
่ะ	.03	.02	.03	-.05
้ว	.00	.06	.02	-.01
้วย	-.03	.05	.02	-.00
้แ	-.03	.05	.00	.00
あり	.04	-.13	.09	-.10
ありが	-.09	.00	-.00	.11
ありま	.13	-.06	-.01	-.21
いい	.05	-.01	.00	.00
いし	.08	.00	-.03	-.07
いしま	.08	.00	-.03	-.07
いた	.15	-.08	.05	-.14
いたし	.07	-.24	-.02	.08
いただ	.08	.08	.07	-.22
いて	.09	-.03	-.04	.10
いで	-.18	.15	-.00	-.17
いでし	.00	.10	.00	-.13
いです	-.17	-.01	-.00	-.00
いと	-.11	-.07	.02	-.00
いと思	.00	-.05	.02	-.00
いの	.00	-.04	-.02	.02
いので	.00	-.04	-.02	.02
いま	-.02	.19	-.05	.04
いまし	.05	.00	-.06	.11
います	-.14	.24	.02	-.03
いませ	.07	-.05	-.01	-.04
うか	.00	.08	.00	-.13
うご	-.09	.00	-.00	.11
うござ	-.09	.00	-.00	.11
えあ	.07	.01	-.03	-.03
えあり	.07	.01	-.03	-.03
えま	-.14	-.08	.15	.00
えませ	-.14	.00	.00	.00
おり	.14	-.00	-.10	-.02
おりま	.14	-.00	-.10	-.02
お世	.09	-.00	-.03	-.03
お世話	.09	-.00	-.03	-.03
お疲	.00	-.05	.00	-.00
お疲れ	.00	-.05	.00	-.00
お返	.09	-.02	-.03	-.03
お返事	.09	-.02	-.03	-.03
お願	.08	.00	-.03	-.07
お願い	.08	.00	-.03	-.07
かと	-.02	.04	.00	-.05
かと存	.00	.00	.00	-.05
かね	.00	-.07	.09	.00
かねま	.00	-.07	.09	.00
があ	-.04	-.07	.09	.00
があり	-.04	-.07	.09	.00
がと	-.09	.00	-.00	.11
がとう	-.09	.00	-.00	.11
が違	-.04	.15	.00	.00
が違い	-.04	.15	.00	.00
が開	.00	-.04	-.07	.10
が開け	.00	-.04	-.07	.10
きで	.02	-.01	.02	-.11
きです	.02	.00	.00	-.08
きま	-.06	-.05	.10	-.01
きます	.00	-.05	.10	-.01
きませ	-.06	.00	.00	.00
くだ	.07	-.01	-.00	-.03
くださ	.07	-.01	-.00	-.03
くな	.11	-.00	-.01	-.11
くなり	.11	-.00	-.01	-.11
けな	.00	.10	-.02	-.11
けない	.00	.10	-.02	-.11
けま	-.01	.04	-.06	.03
けます	-.01	.04	.00	-.05
けませ	.00	.00	-.06	.08
けれ	.00	-.05	.00	.00
ければ	.00	-.05	.00	.00
け取	-.07	.00	.00	.00
け取り	-.07	.00	.00	.00
け直	-.01	.06	.00	-.04
この	.14	-.07	-.04	-.07
このま	.11	-.07	-.01	-.04
ござ	-.05	-.05	-.01	.07
ござい	-.05	-.05	-.01	.07
ご連	.04	-.18	-.01	.25
ご連絡	.04	-.18	-.01	.25
さい	.07	-.01	-.00	-.03
さま	.00	-.05	.00	-.00
さまで	.00	-.05	.00	-.00
ざい	-.05	-.05	-.01	.07
ざいま	-.05	-.05	-.01	.07
しい	-.24	-.02	-.00	-.00
しいで	-.22	-.06	-.00	-.00
しか	.00	-.07	.09	.00
しかね	.00	-.07	.09	.00
した	-.26	-.11	-.10	.36
したが	.00	-.00	-.06	.11
して	.15	.10	-.04	-.21
してい	.09	.14	-.03	-.17
してく	.05	-.00	-.00	-.02
しで	.66	-.00	-.09	-.34
しま	-.06	-.15	-.12	.47
しまし	-.12	-.11	-.04	.25
します	.22	-.05	-.08	.11
しませ	-.06	.00	.00	.00
しょ	.05	.08	.00	-.13
しょう	.05	.08	.00	-.13
し支	.12	.01	-.04	-.13
し支え	.12	.01	-.04	-.13
し訳	.05	-.08	.14	-.11
し訳あ	.05	-.08	.14	-.11
じま	-.02	-.04	.00	-.05
じます	-.02	-.04	.00	-.05
すか	-.01	.04	.00	-.05
すが	.03	-.12	.07	.13
すて	.02	.00	.00	-.08
すてき	.02	.00	.00	-.08
すね	.06	.00	.00	-.08
すの	.00	-.04	.01	-.00
すので	.00	-.04	.01	-.00
する	-.06	-.05	.10	.01
せて	.00	-.05	.10	-.01
せん	-.02	-.12	-.12	-.06
せんが	-.07	-.08	.15	.00
せんの	.13	-.05	-.01	-.09
それ	-.04	.06	.00	.00
それ以	-.04	.06	.00	.00
たが	.00	-.00	-.06	.11
たし	.07	-.24	-.02	.08
たしま	.07	-.24	-.02	.08
ただ	.08	.08	.07	-.22
ただい	.09	-.05	.07	-.04
ただけ	-.01	.13	.00	-.18
だい	.09	-.05	.07	-.04
だいて	.09	-.00	-.03	-.03
だけ	-.01	.13	.00	-.18
だけま	-.01	.04	.00	-.05
だけれ	.00	-.05	.00	.00
だけ直	-.01	.06	.00	-.04
ださ	.07	-.01	-.00	-.03
ださい	.07	-.01	-.00	-.03
だと	.00	-.08	.15	.00
だ読	.00	.00	-.06	.11
だ読め	.00	.00	-.06	.11
って	.14	-.01	-.03	-.15
ってお	.14	-.00	-.04	-.13
てい	.09	.02	.06	-.05
ていた	.09	.04	.07	-.18
てお	.14	-.00	-.10	-.02
ており	.14	-.00	-.10	-.02
てき	.02	.00	.00	-.08
てきで	.02	.00	.00	-.08
てく	.07	-.01	-.00	-.03
てくだ	.07	-.01	-.00	-.03
ては	.01	-.03	-.01	.10
ても	.00	-.04	.00	.00
でお	.07	.00	.00	-.02
でお願	.07	.00	.00	-.02
でき	.00	.14	.00	-.13
でし	.00	.08	.00	-.13
でしょ	.00	.08	.00	-.13
です	-.42	-.29	-.12	.68
ですが	.03	-.12	.07	.13
ですね	.06	.00	.00	-.08
での	-.07	.00	.00	.00
では	-.10	-.12	.12	-.00
では承	.00	-.07	.09	.00
で差	.04	-.00	-.01	-.10
で差し	.04	-.00	-.01	-.10
とう	-.09	.00	-.00	.11
とうご	-.09	.00	-.00	.11
とさ	.00	-.05	.10	-.01
とは	-.14	.00	.00	.00
とは言	-.14	.00	.00	.00
と存	-.02	-.04	.00	-.05
と存じ	-.02	-.04	.00	-.05
と思	-.00	.09	.02	-.13
と思い	-.00	.09	.02	-.13
ない	-.10	.09	-.02	-.12
ないで	-.01	.20	.00	-.16
ないと	-.14	-.04	.02	-.00
なし	.66	-.00	-.09	-.34
なしで	.66	-.00	-.09	-.34
なっ	.09	-.00	-.03	-.04
なって	.09	-.00	-.03	-.04
なり	.11	-.00	-.01	-.11
につ	.00	-.03	-.01	.13
にな	.10	-.05	-.03	-.04
になっ	.09	-.00	-.03	-.04
には	-.09	.00	-.00	-.00
に問	.08	.00	.00	-.06
に問題	.08	.00	.00	-.06
に変	-.02	.04	.00	.00
ねま	.00	-.11	.11	-.00
ねます	.00	-.11	.11	-.00
ので	.13	-.16	-.03	.06
のです	-.00	-.06	-.03	.14
のと	.00	-.05	.10	-.01
のま	.11	-.07	-.01	-.04
のまま	.11	-.07	-.01	-.04
の写	.02	.00	.00	-.08
の写真	.02	.00	.00	-.08
の発	-.07	-.08	.15	.00
の発行	-.07	-.08	.15	.00
の記	.08	.02	.00	-.03
の記事	.08	.02	.00	-.03
はあ	-.10	.00	.00	.00
はあり	-.10	.00	.00	.00
はい	.06	-.01	-.01	-.11
はご	.00	-.05	.00	-.00
はござ	.00	-.05	.00	-.00
は削	-.02	.16	.00	-.13
は削除	-.02	.16	.00	-.13
は反	-.07	.00	-.06	.11
は反対	-.07	.00	-.06	.11
は問	-.11	.00	.00	.00
は問題	-.11	.00	.00	.00
は承	-.20	-.09	.08	.13
は承認	-.20	-.09	.08	.13
は見	.00	-.08	.15	.00
は見送	.00	-.08	.15	.00
は言	-.14	.00	.00	.00
は言え	-.14	.00	.00	.00
は賛	.10	-.00	.00	-.03
は賛成	.10	-.00	.00	-.03
ば結	-.01	.06	.00	-.04
ば結構	-.01	.06	.00	-.04
べき	.00	-.12	.16	-.00
べきで	.00	-.04	.02	-.00
まし	-.14	-.11	-.10	.36
ました	-.19	-.11	-.10	.36
ます	.15	-.12	.25	-.05
ますか	-.01	.04	.00	-.05
ますの	.00	-.04	.01	-.00
ませ	-.02	-.12	-.12	-.06
ません	-.02	-.12	-.12	-.06
まだ	.00	.00	-.06	.11
まだ読	.00	.00	-.06	.11
まで	.13	-.12	-.03	-.03
まです	.00	-.05	.00	-.00
まま	.11	-.07	-.01	-.04
まま出	.05	.00	.00	-.02
まま進	.03	-.05	-.01	-.02
ま出	.05	.00	.00	-.02
ま出し	.05	.00	.00	-.02
ま進	.03	-.05	-.01	-.02
ま進め	.03	-.05	-.01	-.02
みで	-.20	-.03	-.01	.13
みです	-.20	-.03	-.01	.13
めて	.03	-.24	-.06	.45
めてい	.00	-.05	.00	.00
めま	.00	-.04	.02	-.00
めます	.00	-.04	.02	-.00
もの	.00	-.05	.10	-.02
ょう	.05	.08	.00	-.13
ょうか	.00	.08	.00	-.13
りが	-.09	-.07	.09	.11
りがと	-.09	.00	-.00	.11
りで	.04	.00	-.01	-.10
りま	.11	-.07	-.07	-.20
りまし	-.07	-.00	.00	.00
ります	.10	-.00	-.04	-.13
りませ	.17	-.07	-.07	-.10
り急	.09	-.06	-.03	-.02
り急ぎ	.09	-.06	-.03	-.02
るべ	.00	-.08	.15	.00
るべき	.00	-.08	.15	.00
れさ	.00	-.05	.00	-.00
れさま	.00	-.05	.00	-.00
れば結	-.01	.06	.00	-.04
れ以	-.04	.06	.00	.00
れ以外	-.04	.06	.00	.00
をお	.01	.00	-.03	-.04
をお願	.01	.00	-.03	-.04
を確	.08	.00	-.00	-.11
を確認	.08	.00	-.00	-.11
んが	-.07	-.08	.15	.00
んの	.13	-.05	-.02	-.09
んので	.13	-.05	-.01	-.09
ァイ	.00	-.04	-.07	.10
ァイル	.00	-.04	-.07	.10
イル	.00	-.04	-.07	.10
イルが	.00	-.04	-.07	.10
ファ	.00	-.04	-.07	.10
ファイ	.00	-.04	-.07	.10
ルが	.00	-.04	-.07	.10
ルが開	.00	-.04	-.07	.10
一期	-.11	.00	.03	.00
不同	.00	-.15	.06	.00
不同意	.00	-.15	.06	.00
不承	.00	-.05	.10	-.01
不承認	.00	-.05	.10	-.01
不用	.38	-.15	-.04	.00
不用改	.38	-.15	-.04	.00
不能	-.06	.00	.09	-.03
不能发	-.06	.00	.09	-.03
不要	.00	-.15	.05	.00
世話	.09	-.00	-.03	-.03
世話に	.09	-.00	-.03	-.03
事務	.12	.01	-.04	-.13
事務局	.07	.01	-.03	-.03
二条	.00	-.15	.05	-.00
今回	.00	-.08	.15	.00
今回の	.00	-.08	.15	.00
付が	-.04	.15	.00	.00
付フ	.00	-.04	-.07	.10
付ファ	.00	-.04	-.07	.10
以发	-.07	-.03	-.06	.00
以外	-.04	.06	.00	.00
以外は	-.04	.06	.00	.00
以降	.03	-.18	-.00	.35
会の	.00	-.05	.10	-.01
其他	-.02	-.00	-.31	.41
内容	.33	-.18	.06	-.16
内容に	.00	-.07	.09	.00
内容を	.08	.00	-.00	-.11
写真	.04	-.01	-.01	-.08
出し	.08	.04	-.01	-.02
出して	.05	.00	.00	-.02
出去	-.11	.00	.03	.00
出張	.04	-.00	-.01	-.10
出張中	.04	.00	-.01	-.10
判断	.00	-.05	.10	-.01
削除	-.02	.16	.00	-.13
務局	.07	.01	-.03	-.03
即可	.00	.13	.00	.00
反対	-.07	.00	-.06	.11
反対で	-.07	.00	.00	.00
发出	-.11	.00	.03	.00
发出去	-.11	.00	.03	.00
发吧	.03	-.00	-.12	.00
发布	.02	-.15	.05	-.01
发送	-.00	-.15	.05	-.01
取り	.02	-.06	-.03	-.02
取りま	-.07	.00	.00	.00
取り急	.09	-.06	-.03	-.02
受け	-.07	.00	.00	.00
受け取	-.07	.00	.00	.00
可以	-.45	.41	-.06	-.01
可以发	-.07	-.03	-.06	.00
号で	.00	-.06	.10	-.01
号に	.00	-.03	-.01	.13
号は	.03	-.04	-.01	.12
号码	.00	.23	-.01	-.19
同意	-.27	-.15	.06	-.01
同意发	.02	-.15	.05	-.01
問題	.06	.00	-.12	-.09
問題あ	.22	.00	-.11	-.07
問題が	-.04	.00	.00	.00
回の	.00	-.08	.15	.00
外は	-.04	.06	.00	.00
大変	.00	.14	.00	-.17
大家	.27	-.03	.00	-.01
大家了	.11	-.03	.00	-.01
委員	-.20	-.05	.10	-.01
存じ	-.02	-.04	.00	-.05
存じま	-.02	-.04	.00	-.05
家了	.11	-.03	.00	-.01
容での	-.07	.00	.00	.00
容に	.00	-.07	.09	.00
容を	.08	.00	-.00	-.11
容を確	.08	.00	-.00	-.11
対で	-.07	.00	.00	.00
対です	-.07	.00	.00	.00
差し	.12	.01	-.03	-.13
差し支	.12	.01	-.04	-.13
弃权	.00	.00	.09	-.03
張中	.04	.00	-.01	-.10
後の	.00	.14	.00	-.13
思い	-.00	.09	.02	-.13
思いま	-.00	.09	.02	-.13
急ぎ	.09	-.06	-.03	-.02
您好	.18	-.11	.00	.00
意发	.02	-.15	.05	-.01
意发布	.02	-.15	.05	-.01
意见	-.22	.00	-.31	.39
成で	.09	-.00	.00	-.03
成です	.09	-.00	.00	-.03
成发	-.11	.00	.03	.00
我不	-.11	.00	.04	.00
我还	.00	-.02	-.31	.43
承認	-.19	-.03	.04	.12
承認い	.02	.00	.00	-.11
承認し	-.25	.04	.05	.51
承認す	-.06	.00	.00	.02
承認で	-.10	.00	-.10	.29
承認と	.00	-.05	.10	-.01
承認は	-.61	.00	.00	.00
承認済	-.20	-.03	-.01	.13
把我	.00	-.00	.09	-.05
拝見	-.00	-.00	-.03	-.08
拝読	.00	-.05	.00	.00
支え	.12	.01	-.04	-.13
支えあ	.07	.01	-.03	-.03
收到	-.08	.00	.00	.00
改め	.00	-.18	.00	.35
改めて	.00	-.18	.00	.35
日付	-.04	.15	.00	.00
日付が	-.04	.15	.00	.00
明日	-.04	-.02	.00	.02
構か	.00	.00	.00	-.05
構かと	.00	.00	.00	-.05
構で	-.03	.10	.00	-.04
構です	-.03	.10	.00	-.04
此稿	.00	.00	.09	-.03
没问	.43	-.03	-.18	-.02
没问题	.43	-.03	-.18	-.02
添付	.00	-.04	-.07	.10
添付フ	.00	-.04	-.07	.10
済み	-.20	-.03	-.01	.13
済みで	-.20	-.03	-.01	.13
点だ	-.01	.06	.00	-.04
点だけ	-.01	.06	.00	-.04
点は	.00	-.05	.00	.00
点はご	.00	-.05	.00	.00
照片	-.50	.59	.00	-.00
特に	.09	-.05	.00	-.06
用改	.38	-.15	-.04	.00
田中	-.38	-.03	.00	.46
申し	.05	-.08	.14	-.11
申し訳	.05	-.08	.14	-.11
电话	.00	.23	-.01	-.19
电话号	.00	.23	-.01	-.19
疲れ	.00	-.05	.00	-.00
疲れさ	.00	-.05	.00	-.00
発行	.02	-.12	.13	-.03
発行し	.09	-.00	-.03	-.03
発行に	-.07	.00	.00	.00
的意	-.22	.00	-.31	.43
的意见	-.22	.00	-.31	.43
確認	.10	-.00	-.01	-.13
確認い	.09	.02	-.01	-.08
確認し	.01	.00	-.00	-.05
秘书	.18	-.11	.00	-.01
第三	.18	-.11	.00	.00
第二	-.00	-.15	.05	-.00
第二条	.00	-.15	.05	-.00
紙の	.02	.00	.00	-.08
紙の写	.02	.00	.00	-.08
結構	-.03	.10	.00	-.08
結構か	.00	.00	.00	-.05
結構で	-.03	.10	.00	-.04
絡い	.04	-.18	-.01	.25
絡いた	.04	-.18	-.01	.25
者の	.00	-.04	.01	-.00
能发	-.06	.00	.09	-.03
苦大	.11	-.03	.00	-.01
苦大家	.11	-.03	.00	-.01
英語	-.09	.00	.00	.00
行し	.09	-.00	-.03	-.03
行して	.09	-.00	-.03	-.03
行に	-.07	.00	.00	.00
表現	-.02	.04	.00	.00
表紙	.02	.00	.00	-.08
表紙の	.02	.00	.00	-.08
見出	-.02	.04	-.01	.00
見出し	-.02	.04	-.01	.00
見送	.00	-.08	.15	.00
見送る	.00	-.08	.15	.00
言え	-.14	.00	.00	.00
言えま	-.14	.00	.00	.00
記事	.08	.02	.00	-.03
訳あ	.05	-.08	.14	-.11
訳あり	.05	-.08	.14	-.11
話に	.09	-.00	-.03	-.03
話にな	.09	-.00	-.03	-.03
認い	.03	.02	-.01	-.12
認いた	.03	.02	-.01	-.12
認し	-.23	.04	.05	.45
認して	.00	-.04	.00	.00
認しま	-.16	.15	-.05	.45
認す	-.06	.00	.00	.02
認する	-.06	.00	.00	.02
認で	-.10	.00	-.10	.29
認です	.00	.00	-.10	.29
認と	.00	-.05	.10	-.01
認の	-.04	.00	.00	.00
認は	-.61	.00	.00	.00
認済	-.20	-.03	-.01	.13
認済み	-.20	-.03	-.01	.13
誤り	.00	-.07	.09	.00
読め	.00	.00	-.06	.11
読めて	.00	.00	-.06	.11
議長	-.70	-.03	.00	.93
话号	.00	.23	-.01	-.19
话号码	.00	.23	-.01	-.19
賛成	.09	-.00	.00	-.03
賛成で	.09	-.00	.00	-.03
赞成	.04	-.00	.13	-.03
赞成发	-.11	.00	.03	.00
身は	.00	.00	-.06	.11
辛苦	.11	-.03	.00	-.02
辛苦大	.11	-.03	.00	-.01
返事	.09	-.02	-.03	-.03
这一	-.11	.00	.03	.00
这一期	-.11	.00	.03	.00
送る	.00	-.08	.15	.00
送るべ	.00	-.08	.15	.00
連絡	.00	-.18	-.01	.25
連絡い	.04	-.18	-.01	.25
進め	.03	-.06	-.01	-.02
進めて	.03	-.05	-.01	-.02
遅く	.11	.00	-.01	-.11
遅くな	.11	.00	-.01	-.11
違い	-.04	.15	.00	.00
違いま	-.04	.15	.00	.00
重写	.00	-.15	.15	-.03
長は	-.59	-.03	.00	.46
開け	.00	-.04	-.07	.10
问题	.43	-.03	-.18	-.02
需要	.00	.08	.04	-.19
題あ	.22	.00	-.11	-.07
題あり	.22	.00	-.11	-.07
題が	-.04	.00	.00	.00
題があ	-.04	.00	.00	.00
願い	.08	.00	-.03	-.07
願いし	.08	.00	-.03	-.07
겠습	.05	.07	-.03	-.02
겠습니	.05	.07	-.03	-.02
괜찮	.10	.00	.00	.00
기가	-.10	-.02	.17	.00
날짜	-.13	.09	.00	.00
내면	-.07	-.09	.17	.00
내보	-.04	-.09	.17	.00
내보내	-.04	-.09	.17	.00
내세	.05	.03	.00	-.02
내세요	.05	.03	.00	-.02
내용	-.20	.00	.00	.18
네요	-.32	.02	.00	.18
니다	-.27	.01	.18	-.03
대로	.03	-.07	.00	.00
동의	-.20	.00	.16	.00
동의합	-.13	.00	.00	.00
됩니	-.07	-.09	.17	.00
됩니다	-.07	-.09	.17	.00
드림	-.08	.00	.16	.00
립니	-.05	.10	.00	.00
립니다	-.05	.10	.00	.00
많으	.06	-.03	.00	.00
많으셨	.06	-.03	.00	.00
문제	.61	-.13	-.15	-.17
문제없	.61	-.13	-.15	-.17
받았	-.13	-.01	-.00	.00
받았습	-.13	-.01	-.00	.00
발송	-.13	.09	.00	.00
발행	-.14	.06	.16	.00
보내	.04	-.07	.17	-.02
보내면	-.07	-.09	.17	.00
보내세	.05	.03	.00	-.02
쁘네	-.20	-.07	.00	.18
쁘네요	-.20	-.07	.00	.18
사진	-.10	.14	.00	-.02
성이	-.09	-.01	.00	-.00
성이에	-.09	.06	.00	-.00
성입	.06	-.03	.00	-.00
성입니	.06	-.03	.00	-.00
세요	-.05	.18	.00	-.02
송하	-.11	-.08	.17	.00
송하지	-.11	-.08	.17	.00
수고	.10	-.03	.00	-.02
습니	.07	-.06	.00	-.03
습니다	.07	-.06	.00	-.03
승인	-.05	-.15	.00	-.02
승인하	-.08	.00	.00	.00
승인할	-.00	-.15	.00	.00
시면	.19	-.13	-.03	.00
아요	.10	.00	.00	-.00
아주	.06	-.03	.00	-.00
았습	-.13	-.01	-.00	.00
았습니	-.13	-.01	-.00	.00
어요	.00	-.07	.00	.00
없습	.32	-.09	.04	-.17
없습니	.32	-.09	.04	-.17
없이	.12	-.21	.14	.00
었고	-.02	-.03	.16	.00
에서	-.09	.07	.00	-.00
에요	-.09	.06	.00	-.00
예쁘	-.20	-.07	.00	.18
예쁘네	-.20	-.07	.00	.18
예정	.00	-.07	.00	.00
예정대	.00	-.07	.00	.00
으셨	.06	-.03	.00	.00
으셨습	.06	-.03	.00	.00
의합	-.13	.00	.00	.00
의합니	-.13	.00	.00	.00
이니	.00	-.07	.00	.00
이번	.08	-.13	.12	.00
이에	-.09	.06	.00	-.00
이에요	-.09	.06	.00	-.00
인하	-.08	.00	.00	.00
인할	-.00	-.15	.00	.00
읽었	.06	-.10	.00	-.00
장님	-.08	.00	.00	.00
정대	.00	-.07	.00	.00
정대로	.00	-.07	.00	.00
제없	.61	-.13	-.15	-.17
죄송	-.11	-.08	.17	.00
죄송하	-.11	-.08	.17	.00
주세	-.09	.15	.00	-.00
주세요	-.09	.15	.00	-.00
주시	.19	-.13	-.03	.00
주시면	.19	-.13	-.03	.00
지만	.08	-.21	.14	.00
찬성	-.13	.17	.00	-.02
찬성이	-.09	-.01	.00	-.00
찬성입	.06	-.03	.00	-.00
처를	-.13	.27	.00	-.02
출처	-.20	.27	.16	-.02
출처를	-.13	.27	.00	-.02
틀렸	-.13	.09	.00	.00
표지	-.20	-.07	.00	.18
하겠	-.10	.21	.00	-.02
하겠습	-.10	.21	.00	-.02
하셨	-.04	.00	.00	-.02
하셨습	-.04	.00	.00	-.02
하지	-.11	-.09	.18	.00
하지만	-.11	-.08	.17	.00
합니	-.30	-.16	.16	-.02
합니다	-.30	-.16	.16	-.02
행해	-.03	.06	.00	.00
호는	.08	-.13	.12	.00
"""
