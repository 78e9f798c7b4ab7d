"""What each sign of a reviewer's reply speaks for: approved, changes, rejected, unclear.

Written by `make verdicts` and never by hand; what a sign is, distd.mail.verdict.signs says. It is no table of config/,
since nobody shall tune what may let out an issue, and what reads mail reads no files.
"""

WEIGHTS = r"""
#approve	1.76	-.11	-.69	-1.12
#approve+but	-.30	.75	.03	-.21
#approve+change	-.85	.92	-.48	.06
#approve+doubt	-.78	.34	-.40	.94
#approve+fault	-.44	.15	.02	-.03
#approve+if	-.63	1.35	-.24	-.00
#approve+later	-.39	.24	.06	.30
#approve+next time	.17	-.15	-.01	-.01
#approve+not	-.35	.34	.44	.52
#approve+nothing	.22	-.36	.28	-.14
#approve+others	.15	-.27	.16	-.05
#approve+part	-.84	1.19	-.10	-.30
#approve+pleasant	.56	-.04	-.35	-.24
#approve+question	-.09	-.40	-.01	.61
#approve+received	-.77	-.10	.00	.59
#approve+refuse	-.99	-.55	1.33	.11
#approve+send	.13	-.56	-.30	-.17
#but	-.29	.85	-.36	-.48
#but+change	-.06	.30	-.25	-.36
#but+doubt	-.10	.15	.08	.02
#but+fault	-.28	.38	-.33	-.13
#but+if	.59	-.67	-.03	-.04
#but+later	.40	-.79	-.12	.50
#but+next time	.50	-.42	-.01	-.06
#but+not	.68	-.60	-.05	.43
#but+nothing	-.01	.01	-.30	.14
#but+others	.18	.09	.18	-.36
#but+part	.13	.15	-.04	.06
#but+pleasant	-.32	.56	.42	-.31
#but+question	.23	.00	.00	.01
#but+refuse	.55	.43	.24	.01
#but+send	.56	-.04	-.05	-.05
#change	-1.50	2.26	-.61	-1.14
#change+doubt	.50	-.09	-.33	.09
#change+fault	-.08	.52	-.29	-.43
#change+if	-.22	.45	-.31	-.91
#change+later	-.19	.23	-.18	-.25
#change+next time	.42	-.32	.00	-.02
#change+not	-.31	.60	-.59	.23
#change+nothing	.37	-.28	.01	-.04
#change+others	-.16	.37	-.14	-.14
#change+part	-.35	1.00	-.60	-.65
#change+pleasant	-.36	.26	-.10	.08
#change+question	-.26	.95	.06	-1.07
#change+refuse	-.05	-.61	.71	.40
#change+send	-1.00	1.19	-.05	-.04
#doubt	-.06	.19	-.09	.31
#doubt+fault	-.12	-.19	.17	-.02
#doubt+if	.18	-.02	.00	.10
#doubt+later	.60	.04	-.06	-.26
#doubt+next time	.31	-.15	-.10	-.12
#doubt+not	.35	-.18	-.04	.30
#doubt+nothing	.11	-.06	-.17	.14
#doubt+others	.06	.15	.02	-.07
#doubt+part	.09	.66	-.29	-.20
#doubt+pleasant	-.04	-.23	.42	-.02
#doubt+question	.07	.64	.05	-.55
#doubt+refuse	-.06	.18	.19	.00
#doubt+send	-.07	-.02	-.04	.09
#fault	-.80	1.01	-.02	-.12
#fault+if	.02	-.04	-.01	-.15
#fault+later	-.18	.25	-.14	-.07
#fault+not	.25	-.12	.30	-.39
#fault+nothing	.09	-.09	-.15	.00
#fault+others	-.09	.22	-.00	.00
#fault+part	.07	.18	-.36	-.00
#fault+pleasant	.26	-.11	-.23	.50
#fault+question	.00	-.13	-.05	.11
#fault+refuse	.18	-.11	.24	-.09
#fault+send	-.14	.19	-.05	-.02
#if	-.33	.91	-.32	-.26
#if+later	.06	-.25	.39	-.06
#if+next time	.47	-.32	-.01	-.06
#if+not	.14	.65	-.35	-.14
#if+nothing	-.39	.27	.11	-.05
#if+others	.14	.08	-.10	-.08
#if+part	-.07	.79	.10	-.44
#if+pleasant	-.20	-.03	.44	.19
#if+question	-.09	-.00	-.06	-.30
#if+received	.00	-.19	.05	.28
#if+refuse	.11	-.15	.18	.35
#if+send	-.90	.90	-.00	.05
#later	-.48	-.08	-.38	.92
#later+not	.41	-.20	-.62	.42
#later+nothing	.62	-.08	.15	-.51
#later+others	-.07	-.29	.13	.41
#later+part	.21	.21	.00	-.04
#later+pleasant	-.41	-.26	.07	.85
#later+question	-.22	.11	.19	.07
#later+received	.00	.00	-.14	.04
#later+refuse	.25	-.08	-.09	-.16
#later+send	-.10	.40	.34	.08
#next time	1.06	-.66	-.18	-.26
#next time+not	.17	-.08	-.01	-.01
#next time+part	.17	-.12	.00	-.00
#next time+pleasant	.13	-.07	-.00	-.07
#next time+send	.12	-.08	-.01	.00
#not	-.04	.02	.77	-.19
#not+nothing	.36	-.29	.29	.05
#not+others	-.46	.12	.01	.31
#not+part	-.10	.49	-.07	.11
#not+pleasant	-.24	-.40	.62	.56
#not+question	-.15	.56	-.05	-.21
#not+received	.00	.06	-.21	.03
#not+refuse	-.37	-.93	.54	-.16
#not+send	-.37	-.21	1.11	.03
#nothing	2.62	-.61	-.77	-1.77
#nothing+others	-.25	.23	.01	-.14
#nothing+part	-.24	.32	-.15	-.09
#nothing+pleasant	.78	-.61	-.02	-.75
#nothing+question	-.13	.07	.00	-.04
#nothing+refuse	-.25	.38	.32	-.05
#nothing+send	.52	-.63	-.06	-.13
#other	-.21	.54	.01	-.10
#others	-.32	-.15	-.16	1.03
#others+part	.39	.11	.08	-.44
#others+pleasant	-.24	-.20	.09	.27
#others+question	-.01	-.11	.19	-.25
#others+refuse	-.06	-.33	.27	.16
#others+send	-.26	.10	-.01	.00
#part	-.84	.85	.10	-.58
#part+pleasant	-.29	.16	-.14	.66
#part+question	-.08	-.67	-.24	.82
#part+refuse	.40	.18	-.17	.08
#part+send	-1.08	.41	-.13	.09
#pleasant	.99	-.61	-.20	-.02
#pleasant+question	.22	-.43	-.16	.59
#pleasant+received	-.60	-.13	-.22	.53
#pleasant+refuse	-.38	.05	.65	-.23
#pleasant+send	.47	-.31	.05	-.16
#question	-.93	-.02	-.49	.90
#question+refuse	.00	.13	-.24	.17
#question+send	-.13	-.14	-.03	.59
#received	-.96	-.23	-.38	1.08
#refuse	-1.07	-.93	2.31	-1.31
#refuse+send	-.96	-.14	.86	.28
#send	1.71	-.32	-.13	-1.05
(before any sign)	-.78	-.59	-.59	-.62
.#approve	1.56	-.53	-.76	-.94
.#but	-.41	.36	.03	-.00
.#change	-.30	.67	.22	-.25
.#doubt	-.69	-.34	.13	.84
.#fault	-.81	1.03	.10	-.20
.#if	-.34	.22	-.10	.40
.#later	-.44	.12	.33	-.03
.#next time	.02	.00	.00	-.08
.#not	-.23	.25	.09	.05
.#nothing	.96	.12	-.22	-.22
.#other	-.21	.54	.01	-.10
.#others	-.33	-.62	.10	.61
.#part	.82	-.56	.64	-.32
.#pleasant	.05	-.10	-.28	.14
.#question	-.37	.12	-.27	.37
.#received	-.07	-.07	.00	.13
.#refuse	-.11	-.56	1.40	-.99
.#send	1.69	-.62	-.81	-.80
0	-.44	.78	-.69	-.01
0 0	-.09	-.16	.22	-.03
0 and	.00	.22	.00	-.18
0 but	.17	-.12	.00	-.06
0 et	.00	.01	-.12	.00
0 for	-.28	.09	.00	.00
0 h	.00	.30	-.23	.00
0 i	-.28	.15	.00	.18
0 is	-.12	.11	-.05	-.22
0 last	.24	-.07	-.06	-.04
0 march	-.05	.00	.00	.02
0 nicht	-.08	.10	.00	.00
0 not	.00	.27	.00	-.10
0 out	.10	-.12	.00	.00
0 quoted	.00	-.00	-.13	.00
0 quotes	.00	-.05	.15	-.00
0 says	.00	.09	.00	-.00
0 september	.00	.00	.00	-.10
0 the	.00	.00	-.10	.11
11th	-.12	.24	-.02	-.03
15th	-.09	.00	.00	.00
=APPROVE	.72	-.18	-.60	-.31
=CHANGES	-.94	.65	-.62	.55
=CONDITION	.33	.15	.24	-.37
=DOUBT	-.46	-.13	-.05	.30
=HARMLESS	.65	-.09	.12	-.88
=OTHER	.67	.24	-.04	-.88
=QUESTION	-1.19	.26	-.59	.80
=REJECT	-.73	-.68	.94	.36
=SHORT_YES	1.38	-.64	-.38	-.74
=a command	.00	.07	-.01	-.14
=approved	1.81	-.68	-.41	-.75
=changes	-.98	.83	-.07	-.36
=rejected	-.62	-.61	1.36	-1.06
=unclear	-.33	-.49	-.79	2.72
>#approve	1.01	.32	-.25	-1.46
>#but	-.36	.91	-.16	.27
>#change	-.21	.30	.11	.15
>#doubt	-.64	-.49	-.19	1.23
>#fault	.02	.66	.27	-.61
>#if	-.66	1.16	-.31	-.29
>#later	-.95	-.67	-1.07	1.54
>#next time	.88	-.66	-.11	-.25
>#not	-.55	-.39	.21	.88
>#nothing	1.18	.06	-.29	-1.03
>#other	.21	-.48	.59	.40
>#others	-.33	.00	-.17	.42
>#part	-.38	-.05	-.07	.15
>#pleasant	.32	.20	.01	-.51
>#question	-.76	-1.04	-.43	1.28
>#received	-.74	-.07	-.24	.95
>#refuse	-.78	-.63	1.04	-.88
>#send	1.09	.18	-.50	-1.18
a	.05	.06	.31	-.40
a bit	.02	.00	.00	-.05
a box	.07	.00	-.04	.00
a clear	-.04	.00	.20	-.17
a corriger	.00	-.01	-.10	.00
a data	-.07	.20	.00	-.08
a doctor	.00	.08	.00	-.10
a double	.07	.21	-.17	.00
a go	.12	-.00	.00	-.02
a good	.11	-.03	.00	.00
a line	-.03	.14	-.02	-.11
a little	.01	-.05	.00	-.03
a lot	.00	-.08	.06	-.02
a lovely	-.05	.07	-.02	.09
a month	-.02	-.06	.13	-.02
a newsletter	.02	-.07	-.03	.02
a no	.00	-.03	.11	-.00
a ok	.61	-.06	.00	-.29
a opor	.00	.00	-.04	-.05
a pain	-.12	.22	-.02	-.08
a quoted	.00	.02	-.05	-.04
a reason	.10	.00	-.17	.00
a red	-.27	-.04	-.01	-.00
a redire	-.08	.00	.00	-.06
a revoir	.00	-.26	.06	.32
a second	.00	-.11	.06	.01
a single	.12	-.00	-.07	-.03
a thing	.11	-.01	.00	-.13
a thumbs	-.05	.01	.04	.00
a toute	.08	.00	.00	-.05
a une	-.08	-.00	.00	.00
a version	.00	.31	.00	-.23
a week	.01	-.08	.14	-.02
a word	.10	-.08	.00	-.01
a yes	-.27	-.06	-.04	-.02
aan	-.16	.05	-.08	.07
aanpa-	.00	.03	.00	-.10
aanpassen	.00	.03	.00	-.10
ab	.11	.02	.00	-.24
ab die	-.24	.03	.00	.00
aber	.12	-.33	.05	.26
abert-	-.03	-.05	.29	-.11
able	-.01	-.02	-.00	.05
able to	-.01	-.02	-.00	.05
about	-.06	.02	-.13	.10
about that	-.04	.19	-.04	-.06
about the	.46	-.56	-.04	.11
about this	-.02	-.12	.09	.22
abraz-	.18	-.03	.00	-.12
abrazo	.18	-.03	.00	-.12
abrazo grande	.18	-.03	.00	-.12
abre	.00	.00	-.26	.19
absat-	.12	.13	-.02	-.01
absatz	.12	.13	-.02	-.01
absatz uber	.13	-.02	-.02	-.01
absta-	.33	-.17	.00	-.02
abstain	.00	-.15	.00	.16
accen-	.00	.16	.00	-.21
accent	.00	.04	.00	-.01
accento	.00	.12	.00	-.20
accento su	.00	.12	.00	-.20
accep-	.20	-.10	.09	-.12
accepted	.21	.00	.00	-.12
acces-	-.06	.03	-.01	.13
access	-.01	-.13	-.01	.13
access to	-.01	-.13	-.01	.13
accor-	.12	.24	-.15	-.25
accord	.15	-.07	-.15	-.13
accord avec	-.15	.00	.00	-.19
accord pour	.29	-.06	-.05	.10
accord sur	.00	.04	-.10	.00
accou-	.08	.22	.00	-.29
account	.08	.00	.00	-.13
actua-	-.06	.03	.00	-.04
actual	-.06	.03	.00	.00
acuer-	-.20	-.04	.00	-.05
acuerdo	-.20	-.04	.00	-.05
ada	.01	.00	-.18	.16
add	-.17	-.29	-.06	-.06
add nothing	.25	-.17	.00	.00
add the	.06	.06	-.02	-.05
add to	-.65	.00	.00	.00
addre-	-.12	-.03	-.00	.13
address	-.12	.11	-.03	.01
adela-	.03	.10	-.13	-.01
adelante	-.10	.10	-.01	-.01
adver-	-.08	.08	.01	-.06
advertisement	.00	-.01	.01	-.06
advertising	.00	-.07	.00	.00
affai-	.00	-.11	.00	.12
afrai-	.00	-.03	.19	-.14
afraid	.00	-.03	.19	-.14
after	-.26	.48	.10	-.26
after that	-.11	.11	-.03	-.00
after the	.00	-.09	.14	-.02
again	.13	.05	-.06	-.05
again please	.00	.00	.05	.00
again-	-.40	.03	.30	.22
against	-.40	.03	.30	.22
against it	.00	.00	-.60	.72
against sending	-.05	.00	.01	.00
age	.00	.24	.00	-.24
aggiu-	-.07	.18	.00	-.12
agree	.07	-.18	-.11	.26
agree it	-.02	.00	.00	-.08
agree that	.00	-.16	.00	.18
agree to	.06	.00	.00	-.09
agree with	-.16	.19	-.11	.24
agree-	-.11	-.02	-.10	-.08
agreed	-.46	.03	-.04	.00
agreement	.12	.03	-.06	-.04
agrees	.07	-.09	.00	.00
ahead	-.05	.26	-.09	.30
ahead and	.20	-.04	-.05	-.10
ahead with	-.42	-.06	.00	.89
ai	.09	-.22	-.10	.27
ai pas	.00	-.16	-.03	.32
ainda	-.03	-.07	.24	-.06
airpo-	.00	.00	-.05	.02
airport	.00	.00	-.05	.02
akkoo-	-.50	-.08	.07	.00
akkoord	-.50	-.08	.07	.00
al	.52	-.54	.00	.21
alarm-	.02	.27	-.01	-.29
ale	-.18	.50	-.17	-.17
ale to	.21	-.09	-.17	.00
all	.39	-.04	-.21	-.21
all fine	.11	.05	.00	-.01
all good	-.29	.02	-.14	-.03
all means	-.04	.12	-.00	-.05
all of	.00	-.16	-.01	.32
all the	.25	-.03	.04	-.18
alla	.00	-.01	.00	-.04
alle	.15	.00	.00	-.18
allee-	-.12	.06	-.00	-.04
alleen	-.12	.06	-.00	-.04
alleen staat	-.12	.06	-.00	-.04
aller-	.08	.00	.00	-.06
alles	.14	-.08	.00	-.20
allt	.19	-.15	.00	-.09
aloud	.38	-.13	.00	-.13
aloud to	.38	-.13	.00	-.13
alrea-	.22	-.26	.06	-.02
already	.22	-.26	.06	-.02
als	.21	-.29	.00	.00
also	.28	-.22	-.02	.01
alt	-.07	.09	.00	-.02
altog-	-.01	-.02	.09	-.02
altogether	-.01	-.02	.09	-.02
altsa	-.07	-.03	-.31	.52
alway-	-.17	.12	-.02	-.04
always	-.17	.12	-.02	-.04
am	-.07	-.47	-.03	.35
am agree	.16	.00	.00	-.21
am back	.00	-.15	-.00	.15
am giving	.09	.00	.00	-.08
am i	-.00	-.04	-.03	.14
am not	.11	-.06	-.19	.66
am on	.14	-.03	-.00	-.17
am sorry	-.06	-.01	.14	-.16
am travelling	-.08	-.03	-.16	.39
am unable	.00	.00	.00	-.12
amanh-	-.16	-.07	-.01	.20
amanha	-.16	-.07	-.01	.20
amend-	.00	.00	-.00	-.05
amended	.00	.00	-.00	-.05
among	.23	-.16	-.04	.04
among ourselves	.00	-.08	-.04	.11
an	.01	-.20	.09	-.15
an advertisement	.00	-.01	.01	-.06
an expert	.00	.16	.15	-.23
an hour	.00	-.17	.00	.07
and	.52	-.16	.26	-.58
and a	-.30	.00	.00	-.01
and be	.01	-.05	-.05	.00
and for	-.01	-.06	.00	.00
and go	.14	-.07	.00	-.06
and has	.00	.00	-.04	.07
and i	.01	.16	.27	-.27
and it	.21	.00	.16	-.37
and may	.12	-.19	-.09	.12
and my	.18	.00	-.00	-.17
and no	-.35	-.15	.15	-.06
and nobody	.00	.00	.04	-.03
and not	.00	-.07	-.11	-.10
and off	-.14	.10	-.01	-.01
and please	.08	.00	.05	-.06
and publish	.17	-.01	.00	-.10
and send	-.22	.32	-.09	-.05
and the	.10	-.24	.29	-.05
and then	-.14	.19	-.09	.35
and they	.09	.00	.04	-.07
and we	-.01	.35	.04	-.09
and will	-.05	-.03	-.00	.04
and you	-.30	.07	-.01	-.06
angek-	.00	.00	-.07	.00
angekommen	.00	.00	-.07	.00
angry	-.02	-.06	.10	.00
anhan-	.00	-.02	-.07	.12
anhang	.00	-.02	-.07	.12
anony-	-.01	-.06	.13	-.07
anonymous	-.01	-.06	.15	-.06
anonymous letter	-.01	-.06	.15	-.06
anoth-	-.01	.17	-.08	.06
another	-.01	.17	-.08	.06
another picture	-.16	.27	-.06	-.03
another round	.14	-.01	-.01	.00
anson-	-.24	.04	.00	-.01
ansonsten	-.24	.04	.00	-.01
answe-	.17	-.25	.07	.02
answer	.17	-.25	.12	.02
answer from	.19	.03	.00	.00
answer is	.02	.00	.09	-.21
antes	-.06	.10	-.04	-.10
antes de	-.06	.03	-.04	-.06
antwo-	.08	-.14	.00	.00
antwort	.08	-.14	.00	.00
any	.20	-.05	.21	-.36
any form	.00	.00	.04	-.06
any of	.09	.00	.05	-.04
any problem	.14	-.06	-.09	-.14
anybo-	.13	-.03	.08	-.00
anybody	.13	-.03	.08	-.00
anybody s	.13	-.00	.08	.00
anyon-	.36	-.03	.02	-.18
anyone	.36	-.03	.02	-.18
anyth-	.24	-.35	-.15	.04
anything	.24	-.35	-.15	.04
anything else	.05	-.01	.00	-.09
apell-	-.03	.06	.00	.00
apellido	-.03	.06	.00	.00
apellido es	-.03	.06	.00	.00
apolo-	-.17	.19	.15	-.06
appre-	.11	-.13	.10	-.02
appreciate	.00	-.06	.11	-.02
appro-	-.54	.26	-.28	.95
appropriate	.00	-.14	-.21	.45
approuve	.01	-.01	.00	-.08
approval	.06	.08	.08	-.19
approval for	.07	.00	.00	-.08
approval with	-.15	.00	.00	.02
approve	.06	.10	.03	.30
approve a	.00	.12	.15	-.19
approve if	.00	.05	.00	-.09
approve it	.00	.10	-.09	-.00
approve of	-.19	.00	.14	.12
approve the	.18	-.06	.09	-.20
approve this	-.44	.18	-.08	-.27
approve until	.00	.05	-.19	.25
approve when	.00	.00	.00	-.14
approved	-.25	-.28	-.24	.82
approved 0	.09	.00	.00	-.08
approved and	.00	-.17	.15	-.02
approved as	-.10	.00	.09	-.05
approved by	-.03	-.06	-.00	.23
approved from	.10	.07	.04	-.32
approved in	.07	-.02	.00	-.06
approved issue	.00	-.24	.00	.41
approved it	-.16	-.00	.00	.00
approved not	.00	-.14	-.21	.45
approved on	.22	-.05	.00	-.09
approved the	-.21	-.12	.00	.51
approved with	.20	.53	.00	-.47
apres	.00	-.13	.22	-.03
aprob-	.18	.18	-.01	-.15
aprobacion	.28	-.20	-.02	.00
aprobado	-.09	.10	.01	.24
aprobar	.00	.00	-.00	-.11
aprov-	.09	.28	-.06	-.19
aprovado	.07	.00	-.06	.00
aprovo	.00	.32	.00	-.16
aprue-	-.13	.01	-.16	.00
apruebo	-.13	.01	-.16	.00
aqui	.00	-.05	-.30	.28
aqui no	.00	-.05	-.30	.28
ar	.04	.24	.20	-.31
are	.23	-.24	-.11	.10
are asking	-.04	-.21	.00	.41
are confidential	.00	-.06	.03	.00
are last	-.04	.17	-.00	-.11
are lovely	-.02	-.13	.04	.15
are not	-.09	-.12	-.01	.23
are the	.15	.00	-.08	-.08
aren	-.01	.06	-.01	-.01
aren t	-.01	.06	-.01	-.01
arriv-	.00	-.02	-.01	.09
artic-	.20	-.41	.01	.09
article	.20	-.37	.01	.09
article on	.03	-.04	-.04	-.02
article sur	.15	-.10	.00	.00
articles	.00	-.04	.00	.00
as	.18	-.02	-.33	.16
as a	.05	-.05	.00	-.05
as always	-.05	-.04	.00	-.04
as an	.00	-.05	.00	.04
as far	.23	-.02	.00	-.10
as i	.23	-.01	.05	-.17
as if	-.09	.25	-.03	-.02
as is	.16	-.10	.00	.00
as it	.21	-.06	.04	-.03
as soon	-.07	.00	.00	-.00
as the	-.04	.13	.00	-.06
asham-	.00	-.00	.20	-.00
ashamed	.00	-.00	.20	-.00
ashamed to	.00	-.00	.20	-.00
asi	.24	.07	-.16	.00
ask	.21	.49	-.14	-.35
ask for	-.01	.44	.00	-.34
ask that	-.02	.00	.15	-.11
ask you	.04	-.09	-.00	-.00
asked	-.03	.19	-.04	-.06
asked for	.08	-.01	.00	-.13
asked me	-.08	.01	.00	.07
asked to	.00	-.00	-.04	.02
askin-	-.04	-.25	.00	.41
asking	-.04	-.25	.00	.41
asks	.02	-.03	-.09	.17
at	.03	-.27	.31	.35
at 0	.05	.03	-.01	-.05
at all	.35	-.13	.09	-.04
at first	-.15	-.11	.00	.26
at it	-.09	.01	-.04	.32
at my	.15	-.05	-.02	-.11
at the	-.25	-.22	-.11	.57
at tilføje	.04	.09	.00	-.07
ate	-.04	-.08	-.07	.02
aterk-	-.27	.00	-.29	.43
aterkommer	-.27	.00	-.29	.43
att	.06	.15	-.21	-.09
attac-	-.05	-.03	-.06	.10
attached	.00	.07	-.03	-.10
attachment	-.00	-.25	-.03	.21
auch	-.03	.09	-.02	-.06
aucun-	.17	-.02	-.02	-.11
aucune	.17	-.02	-.02	-.11
auf	.20	.03	.00	.02
auf seite	.00	-.04	.00	.00
aus	.28	-.03	-.02	.07
aus graz	.04	-.00	.00	-.07
ausga-	.08	.17	.11	-.27
ausgabe	.08	.17	.11	-.27
aussi	-.04	.29	.00	-.15
auszu-	-.08	.06	.00	.00
auszusetzen	-.08	.06	.00	.00
autho-	.25	-.04	-.01	-.13
aval	.10	-.13	.22	-.03
avant	.00	.13	-.10	-.07
avant l	.00	.13	-.10	-.07
avec	-.19	.01	-.08	-.16
avec un	.00	.09	.00	-.07
avis	.12	-.16	-.03	.13
away	-.16	-.05	-.02	.13
aye	.26	.00	.00	-.14
back	-.29	-.22	.12	.17
back and	.00	.02	.00	-.07
back at	.00	-.05	.00	.02
back in	-.05	.06	.00	.14
back to	-.26	-.09	.00	-.03
bad	.01	-.06	.00	.00
bagus	-.03	-.02	-.00	.06
bagus saya	-.03	-.08	-.00	.11
bakom	-.02	-.00	.12	-.04
bala	.12	-.02	.00	-.05
ballo-	-.05	-.15	-.17	.42
ballot	-.05	-.15	.10	.12
bangk-	-.28	.07	-.10	-.00
bangkok	-.28	.07	-.10	-.00
bangkok meeting	.00	.00	-.10	-.00
bank	-.04	.17	-.00	-.07
bank details	-.04	.17	-.00	-.07
bar	-.04	.35	.00	-.12
bara	.00	-.04	.00	.00
bardz-	-.14	-.07	-.00	.24
bardzo	-.14	-.07	-.00	.24
bare	.06	.00	-.00	-.03
be	-.18	1.19	.34	-.96
be a	-.12	.07	-.09	-.30
be ashamed	.00	-.00	.20	-.00
be better	-.02	.07	-.05	-.05
be changed	-.04	.06	-.01	.00
be distributed	.00	-.06	.00	.00
be grateful	.00	.10	-.01	-.03
be happy	.00	.03	-.01	-.05
be in	.36	-.03	.00	-.31
be included	-.16	.25	.00	.00
be mailed	.04	-.05	.00	.00
be no	.00	-.05	.12	-.18
be possible	.00	.18	-.07	-.21
be published	.00	.10	-.02	-.02
be quoted	.00	.00	-.07	.00
be rejected	.00	.00	-.17	.38
be sent	-.32	-.05	.17	.33
beau	.28	.00	.00	-.23
beau travail	.18	.00	.00	-.20
beauc-	-.34	.00	.00	.52
beaucoup	-.34	.00	.00	.52
beaucoup pour	-.34	.00	.00	.52
beaut-	-.07	-.02	-.03	.13
beautiful	-.07	-.02	-.03	.13
becam-	-.05	.04	.00	-.01
became	-.05	.04	.00	-.01
became quoted	-.05	.04	.00	-.01
becau-	.17	-.09	-.06	.00
because	.17	-.09	-.06	.00
becom-	-.05	-.04	-.02	.21
been	.19	.26	-.23	-.21
been checked	-.09	.04	.00	-.00
been overtaken	.00	.00	.05	.00
been through	-.04	.11	-.06	-.01
befor-	-.33	.08	-.31	.40
before	-.33	.08	-.31	.40
before i	.00	-.14	-.16	.20
before it	.00	.25	-.04	-.14
before monday	-.08	-.03	.14	-.02
before my	.00	-.02	-.01	.06
before the	.01	-.16	.02	-.13
before this	.00	.11	-.07	-.08
before you	-.02	-.00	-.16	.32
behal-	.22	-.05	.00	-.09
behalf	.22	-.05	.00	-.09
behalf of	.22	-.05	.00	-.09
bei	.01	-.00	-.07	-.01
beim	.18	-.13	.00	.00
being	-.53	.23	-.00	-.08
bekla-	-.11	.00	.26	-.12
beklager	-.11	.00	.26	-.12
belgi-	-.09	.26	-.01	-.12
belon-	-.02	-.06	.10	.00
below	.00	-.10	-.02	.14
belum	-.03	-.08	-.00	.11
belum sempat	-.03	-.08	-.00	.11
bem	-.16	.00	-.01	.20
bene	-.04	.09	-.14	-.03
benim	-.15	.00	.00	.19
beric-	-.00	-.05	.01	-.01
best	.48	-.12	-.00	-.31
beste	-.08	.10	.00	.00
bette-	.33	-.25	.35	-.16
better	.33	-.25	.35	-.16
betwe-	-.04	.03	-.05	-.00
between	-.04	.03	-.05	-.00
bevor	-.07	.05	.00	-.10
bez	-.04	.15	-.09	-.10
bez nej	-.06	.24	-.09	.00
bezwa-	.01	-.04	.00	-.06
bezwaar	.01	-.04	.00	-.06
bien	-.10	-.08	-.15	.10
big	.00	.07	-.09	-.05
bijla-	.00	-.22	-.09	.15
bijlage	.00	-.22	-.09	.15
bilde-	-.07	.10	.00	-.13
bilden	-.07	.12	.00	-.04
bilden pa	-.07	.12	.00	-.04
bin	.50	-.25	.28	-.09
bin bis	-.00	-.14	-.06	.20
bin ich	.15	.01	.00	-.00
bin it	.00	-.05	.18	-.05
bir	-.10	.00	.00	.12
biraz	-.00	-.11	-.04	.00
birth-	-.25	-.04	.00	.41
birthday	-.25	-.04	.00	.41
bis	-.00	-.41	-.06	.22
bis zum	-.00	-.14	-.06	.20
bit	.03	.00	.00	-.10
bitte	.12	-.15	.01	-.28
bitte nicht	.35	-.01	.00	-.24
bitte noch	.00	-.08	.00	-.04
blade-	-.04	-.02	.00	.00
bladet	-.04	-.02	.00	.00
ble	.14	-.02	.00	-.06
bleib-	.06	-.03	.00	.00
bleiben	.06	-.00	.00	.00
bless	.00	.00	-.08	.11
bless-	.01	.00	.00	-.07
blessing	.01	.00	.00	-.07
bodie-	-.05	-.06	.04	.00
bodies	-.05	-.06	.04	.00
bodies voted	-.05	-.06	.04	.00
body	-.11	.00	.00	.00
bold	-.15	.39	.00	-.15
boleh	-.08	.00	.00	.00
boleh dikirim	-.08	.00	.00	.00
bolet-	-.04	-.14	-.02	.27
boletin	-.04	-.14	-.02	.27
bom	.08	-.02	-.08	-.03
bon	-.50	.13	.00	-.12
bon pour	.00	.18	.00	-.12
bonjo-	.09	-.01	.00	-.07
bonjour	.09	-.01	.00	-.07
borin-	-.03	.05	-.02	.00
boring	-.03	.05	-.02	.00
bort	.00	.05	.00	-.09
both	.20	.08	-.09	-.05
botto-	-.05	.16	.00	.00
bottom	-.05	.16	.00	.00
box	.07	-.06	-.06	.05
bra	.11	.05	.00	-.15
branc-	.09	.00	.00	-.06
bravo	-.08	-.00	.00	-.02
break-	-.12	-.01	.61	-.17
breakfast	-.12	-.01	.61	-.17
brill-	-.18	-.03	-.01	.27
brilliant	-.18	-.03	-.01	.27
bring	.09	.00	.00	-.06
bu	-.03	-.11	-.09	.07
budge-	-.12	.06	-.09	.11
budget	-.12	.06	-.09	.11
bueno	.28	-.19	-.00	.06
buro	-.00	-.14	-.06	.20
bus	.00	.07	.00	-.15
but	.56	-.08	.25	-.64
but an	.00	-.07	.03	.00
but i	.28	-.30	.03	.29
but it	.33	-.15	.13	-.27
but please	-.12	.57	-.11	-.24
but remove	.00	.03	-.01	-.05
but take	-.09	.14	-.03	.00
but the	-.16	.20	-.08	-.03
but there	.05	-.12	-.01	-.03
but this	.02	-.09	.26	-.03
but with	.02	.00	.00	-.05
butto-	-.08	-.08	-.21	.77
button	-.08	.06	.00	.32
by	.23	.06	.05	-.16
by all	-.04	.12	-.00	-.05
by me	.53	-.03	-.03	-.39
by the	.30	-.01	-.15	.46
bych	.00	-.08	.00	-.11
byt	-.03	-.14	.50	-.12
bør	.00	.00	.09	-.11
c	.11	.06	-.03	-.04
c est	.13	-.05	.12	-.14
ca	-.54	-.11	.13	.24
calen-	-.33	-.00	.02	.22
calendar	-.28	.07	.02	-.05
calendar is	-.28	.07	.02	-.05
call	.18	-.15	.05	-.05
calma	-.00	-.01	.05	-.00
came	.01	-.05	.00	.00
can	.07	.30	.21	-.36
can be	.17	.37	.07	-.27
can go	-.24	.19	-.02	-.03
can have	-.09	.06	.00	.00
can live	.11	-.12	.00	-.07
can not	.00	.00	.05	.00
can see	-.09	.14	-.03	-.05
can send	.20	-.08	-.06	.13
can t	.04	-.27	.17	.11
can we	-.12	.09	.00	.10
can you	-.03	.12	.00	-.14
canno-	-.38	.12	-.24	.37
cannot	-.38	.12	-.24	.37
cannot approve	.00	.12	-.39	.26
cannot be	-.20	.00	.26	-.02
cap	.03	-.00	-.01	-.05
capa	-.07	.13	.00	-.08
capit-	.48	.00	-.28	-.07
capti-	-.12	.00	-.03	.00
caption	-.12	.00	-.03	.00
case	.07	-.01	.05	-.08
ce	.13	-.37	.13	.10
ce numero	.00	-.15	.09	-.08
cela	-.12	.04	.07	-.01
certo	-.06	.00	.00	.00
cet	.00	.15	-.01	-.06
chair	-1.21	-.27	.10	.70
chair is	-.32	.04	.00	-.02
chair-	-.06	.03	-.00	-.05
chairman	-.06	.10	-.00	-.05
chairman s	-.06	.10	-.00	-.05
chang-	-.28	.09	-.24	.41
change	-.04	.01	-.01	-.19
changed	.11	-.00	-.01	-.16
changed the	.15	-.06	.00	-.16
changes	-.36	.08	-.23	.79
changes needed	.00	.04	-.01	-.08
chapt-	.22	-.05	.00	-.09
chapter	.22	-.05	.00	-.09
chari-	-.12	.15	.02	-.00
charity	-.12	.15	.02	-.00
chart	.00	.05	-.01	-.16
che	-.01	.26	-.36	.18
check	.00	.04	-.03	-.03
check-	.11	.01	-.03	-.08
checked	.11	.01	-.03	-.08
checked the	.11	.00	.00	-.07
checked with	.10	-.07	-.03	-.01
chi	.00	-.04	.19	-.08
chied-	-.15	.01	.00	.00
chiederei	-.15	.01	.00	.00
chief	-.03	.08	-.02	-.05
child	-.13	.23	-.01	-.08
child-	.19	.00	-.05	-.16
children	.19	.00	-.05	-.16
churc-	.00	.10	-.03	-.12
ci	-.15	.00	.00	.00
circu-	.02	-.18	.50	-.42
circulate	.02	-.04	.24	-.12
circulation	.00	.05	.00	-.06
circumstances	.00	-.06	.27	-.24
cislo	-.03	.07	-.09	.00
citer	-.01	.17	-.02	-.04
clean	.03	.00	.00	-.11
clear	.40	-.20	.34	-.51
clear-	.14	-.16	-.01	-.12
cleared	.12	-.15	.00	-.12
cleared with	.07	-.12	.00	.01
close-	.19	-.05	.08	-.17
closed	.19	-.05	.11	-.16
closed session	.00	-.05	.11	.00
co	.00	.07	-.05	-.10
coffe-	.14	-.03	.00	-.13
coffee	.14	-.03	.00	-.13
colle-	.21	.05	-.55	.60
colleague	-.16	-.02	-.29	.50
colleagues	-.06	.07	.00	.00
colou-	-.02	.00	.05	-.02
colours	-.02	.00	.05	-.02
colours are	-.02	.00	.05	-.02
colum-	-.03	.05	-.00	-.05
column	-.03	.05	-.00	-.05
com	-.08	-.11	.27	.07
com a	-.04	-.26	.00	.20
com e	-.16	-.01	.27	.00
come	-.20	.04	-.07	-.04
come back	-.01	-.09	-.00	.09
come out	.00	.00	-.05	.00
come to	-.19	.00	.00	.00
comfo-	.02	.14	-.00	-.22
comfortable	.02	.14	-.00	-.22
comfortable with	.02	.14	-.00	-.11
comit-	-.03	.05	-.04	-.02
comme-	-.35	.55	.13	.61
comment	.00	-.13	.22	-.03
comments	-.35	.68	-.08	.64
commi-	-.03	-.07	-.04	.00
committee	-.03	-.05	.02	-.00
commu-	.00	-.13	-.00	.12
communication	.00	-.13	-.00	.12
compl-	.19	-.11	-.02	-.05
completo	.09	-.07	-.02	.00
compliments	.09	-.04	-.00	-.01
compliments to	.06	-.04	-.00	.00
compr-	.00	-.06	.00	-.02
compt-	.00	.07	.00	-.07
comun-	.08	-.13	.00	-.00
con	-.53	.51	-.12	-.36
con calma	-.00	-.01	.05	-.00
con el	.11	-.00	.00	-.00
con la	.06	-.10	.00	.00
con mi	.09	-.07	-.02	.00
conce-	.32	-.03	-.08	-.19
concern	.10	-.03	-.05	-.02
concerns	.00	.00	-.04	.00
concl-	-.25	.32	.00	.00
conclusion	-.25	.32	.00	.00
conco-	.07	.00	.00	-.12
concordar	.00	.00	.00	-.12
concordar com	.00	.00	.00	-.12
concordo	.07	.00	-.00	.00
concordo com	.07	.00	.00	.00
condi-	-.13	.19	-.00	-.03
condicion	-.01	.14	-.00	.00
condition	-.12	.11	.00	-.03
condition that	-.12	.11	.00	-.03
confe-	.07	-.09	-.11	.00
confi-	.14	-.06	.05	.08
confidential	-.08	.02	.09	-.05
confirm	.37	.00	-.01	-.32
confirm my	.05	.00	-.00	-.02
confirm that	.32	.00	-.01	-.31
confirmed	-.15	-.05	-.03	.50
congr-	.05	.01	.03	-.14
congratulations	.11	-.01	.03	-.14
conmi-	-.01	.12	-.00	.00
conmigo	-.01	.12	-.00	.00
conse-	.04	-.20	.23	-.08
consent	-.09	-.13	.23	-.08
consi-	.34	-.05	-.06	-.18
consider	.34	-.05	-.06	-.18
consider it	.00	.02	.00	-.07
consider the	.34	-.07	-.06	-.11
consu-	.00	-.04	.23	-.23
conta-	-.12	-.40	.04	.40
contact	-.01	-.13	-.05	.13
conte-	.63	.01	.06	-.44
content	.04	.05	.09	-.17
content is	-.02	-.06	.10	.00
contr-	-.09	.14	.17	-.21
contra	-.03	.04	.20	-.06
contrario	-.05	.01	.00	-.13
contre	-.01	.11	-.12	.00
conve-	-.00	-.26	.00	.23
convi-	.33	-.30	.00	.00
cool	.18	.00	.00	-.15
cordi-	.15	-.02	-.03	-.01
corre-	.21	.34	-.55	-.27
correct	-.00	-.00	-.04	-.05
corrected	.00	.05	-.16	-.08
corrections	.11	.00	-.02	-.09
correctly	.00	.04	.00	-.02
correcto	-.06	.03	.00	.00
correggete	.00	.09	-.14	.00
corregir	.19	-.13	.00	.00
corri-	-.07	.54	-.32	-.14
corriger	.00	.04	-.10	-.06
corriger avant	.00	.04	-.10	.00
corrijam	-.07	.20	.00	-.08
corrijam a	-.07	.20	.00	-.08
cosi	-.30	-.05	.54	.00
cosi com	-.16	-.01	.27	.00
cote	.08	-.02	.00	.00
could	-.29	.81	-.50	.07
could i	.00	.26	.00	-.24
could not	-.07	.14	-.33	.46
could the	-.15	.39	.00	-.23
could we	.07	.00	-.04	-.07
could you	.00	-.13	-.16	.20
could-	-.07	-.07	-.01	.03
couldn	-.07	-.07	-.01	.03
couldn t	-.07	-.07	-.01	.03
counc-	-.12	.06	.03	.00
council	-.12	.06	.03	.00
count	-.02	-.03	-.01	.14
count me	.07	-.03	.00	-.04
count-	-.01	-.09	-.03	.02
country	-.01	-.09	-.01	.00
cover	.00	.11	-.08	.01
cover picture	.00	.25	.00	-.11
credi-	-.34	.21	-.08	-.11
credit	-.34	.25	-.08	-.11
criti-	-.02	.13	-.00	.00
cuand-	.00	-.13	.00	.00
cuando	.00	-.13	.00	.00
cuent-	.08	.05	-.02	.00
cuente	.08	.07	-.02	.00
cumpr-	.00	.00	.00	-.05
cumprimentos	.00	.00	.00	-.05
cut	.10	-.06	-.01	-.01
czyta-	-.14	-.07	-.00	.13
czytałam	-.14	-.03	-.00	.13
d	.22	.32	-.48	-.11
d accord	.15	-.02	-.15	-.13
d approve	.00	.22	.00	-.17
d avis	.00	-.16	-.03	.32
d be	-.00	.21	.17	-.27
d been	.12	.00	-.09	.00
d change	.07	-.09	.00	-.01
d like	-.16	.23	-.04	-.01
d not	.01	-.05	.00	.00
d rather	.00	-.08	-.20	.22
da	-.47	.15	-.05	.46
da capa	.00	-.07	.00	-.00
da minha	.15	.00	-.12	-.03
da parte	-.08	-.01	-.08	.00
da sistemare	.00	.23	-.12	-.20
dakar	.37	-.05	.00	-.15
dale	.18	.00	.00	-.06
damit	.07	-.12	.00	.00
dan	.00	.03	.00	-.07
danac-	.35	-.01	.00	-.24
danach	.35	-.01	.00	-.24
dank	.01	.15	.00	-.10
danke	-.20	.00	.00	.31
dann	-.03	.15	-.02	-.11
dans	-.04	.02	.00	-.07
dans la	-.04	.07	.00	-.07
dans le	.00	-.05	.00	.00
dar	-.03	-.00	.15	-.04
dari	.01	.00	.00	-.11
dari saya	.01	.00	.00	-.11
dark	.00	.06	-.01	-.03
das	-.55	.03	.12	-.06
das datum	-.08	.10	.00	.00
das muss	.00	-.00	.00	-.05
das nicht	.00	-.18	.14	.00
das wort	.17	-.13	.00	-.01
dat	-.12	.06	-.00	-.04
data	-.33	.60	-.08	-.13
date	-.13	.38	-.24	-.34
date du	.00	.01	-.12	.00
date est	-.09	.05	.00	.00
date in	-.12	.24	-.00	-.03
date is	-.07	.14	.00	-.01
date of	.00	.07	-.10	-.03
date on	.19	-.13	-.02	-.01
dates	.14	-.09	-.04	-.00
dato	-.09	-.10	.00	.21
datum	-.11	.13	.00	-.16
daugh-	.08	-.15	.00	-.00
daughter	.08	-.15	.00	-.00
day	.28	-.26	.19	-.20
days	.40	-.19	.15	-.22
de	.10	.02	-.11	.07
de acuerdo	-.20	-.04	.00	-.05
de ce	.00	-.10	.09	.00
de corriger	.00	.05	.00	-.06
de dakar	.28	-.05	.00	-.04
de foto	-.04	.02	.00	-.03
de la	-.13	.46	-.24	-.04
de mi	.00	.00	.00	-.09
de mon	.08	-.02	.00	.00
dead	.11	-.15	.00	.00
dead body	-.11	.00	.00	.00
deadl-	-.15	.38	.00	-.15
deadline	-.15	.38	.00	-.15
deadline be	-.15	.39	.00	-.15
dear	.12	-.02	.06	-.09
dear all	.14	-.00	-.00	-.04
dear mr	.01	-.02	.09	-.06
decid-	-.10	-.21	-.16	.50
decide	.11	-.08	-.15	.00
decis-	.00	.18	.13	-.22
decision	.00	.18	.13	-.22
decli-	.00	.00	.01	-.11
decline	.00	.00	.01	-.06
defin-	.75	-.10	.00	-.55
definitiva	.00	-.10	.00	-.00
degis-	.00	.00	.00	-.04
dekuj-	-.17	-.06	.00	.64
dekuji	-.17	-.06	.00	.64
del	-.00	.16	-.18	-.01
delay	-.06	.00	.00	.00
deleg-	-.23	.08	.10	.26
delegate	-.09	-.05	.11	.26
delet-	.25	-.39	-.19	.54
delete	.25	-.39	-.19	.54
delete it	.00	-.14	.03	.12
dell	-.06	.12	-.12	.00
della	-.01	.17	.00	-.12
demai-	.01	-.02	-.01	.12
demain	-.05	-.02	.00	.12
demas	-.04	.00	-.00	-.09
den	.15	-.08	.20	-.14
den absatz	-.01	.14	.00	-.00
den er	.13	.00	.00	-.13
depoi-	-.07	-.06	.00	.24
depois	-.07	-.06	.00	.24
der	-.04	.39	.04	-.38
der absatz	.13	-.02	-.02	-.01
dere	.13	.23	.00	-.31
des	-.12	-.11	.09	.29
desig-	-.07	.30	.00	-.05
designation	-.07	.30	.00	-.05
designation of	-.07	.30	.00	-.05
desk	.20	-.08	-.15	.01
desol-	-.02	-.02	.07	-.08
desolee	-.02	-.02	.07	-.08
desta	-.16	.00	-.01	.10
det	.19	-.21	-.05	.39
det bara	.00	-.04	.00	.00
det er	-.03	.15	.00	-.07
det har	-.02	-.00	.31	-.18
det i	-.07	.00	.00	.00
detai-	-.04	.17	-.00	-.07
details	-.04	.17	-.00	-.07
dette	.14	.00	.09	-.09
deux	.23	.04	.00	-.21
di	-.41	.08	-.27	.40
di halaman	.00	.00	.00	-.18
dia	.03	-.03	-.09	-.04
did	.16	-.02	-.14	-.14
did not	.00	-.16	.10	.00
did we	.00	.00	-.18	.11
didn	-.27	-.21	-.03	.60
didn t	-.27	-.21	-.03	.60
die	.20	.31	.10	-.58
die ausgabe	.08	-.02	-.00	-.06
die post	-.24	.03	.00	.00
diese	.00	-.07	.09	.00
diese ausgabe	.00	-.07	.09	.00
diese-	-.00	-.05	.01	.00
dieser	-.00	-.05	.01	.00
diffu-	.91	-.21	.01	-.36
diffuse	.49	-.05	-.03	-.28
diffusion	.43	-.16	.04	-.08
diffusion de	.00	-.10	.09	.00
digan-	.00	.00	.00	-.18
diganti	.00	.00	.00	-.18
digo	.00	-.31	-.04	.41
dikir-	-.08	.00	.00	.00
dikirim	-.08	.00	.00	.00
direc-	-.10	.14	.07	-.04
director	-.10	.16	-.02	-.02
dis	-.06	.04	-.00	.00
disag-	.04	-.16	.31	-.02
disagree	.04	-.16	.31	-.02
disagree with	.06	-.06	-.09	.00
discl-	.00	-.17	.03	.00
discloses	.00	-.17	.03	.00
discu-	.10	-.30	.20	.26
discuss	.13	-.28	-.02	.30
discussed	-.03	.00	.13	-.02
distr-	.15	-.06	-.00	-.09
distributed	.00	-.06	.00	.00
distribution	.15	.00	.00	-.07
dit	-.02	-.36	.04	.43
dit moeten	.00	-.01	.08	.00
dit nummer	.00	-.04	.00	.00
diter-	.00	-.03	.12	-.00
diterbitkan	.00	-.03	.12	-.00
do	-.28	.36	.30	.55
do i	.25	-.04	.14	-.13
do it	.18	.00	.00	-.18
do not	.23	-.21	.45	-.62
do that	-.16	.21	.00	-.05
do the	.11	-.07	-.04	-.04
do we	.00	-.04	.00	.13
do with	-.00	.00	-.04	.01
dobry	-.03	-.11	.03	-.08
dobry den	-.06	-.08	.03	.00
docto-	.00	.08	.00	-.10
doctor	.00	.08	.00	-.10
docum-	.08	-.07	.07	-.04
document	.08	-.07	.07	-.04
does	.20	.17	.11	-.06
does not	.04	.16	.11	-.15
doesn	.00	-.05	-.04	-.00
doesn t	.00	-.05	-.04	-.00
doing	-.04	.17	-.00	-.07
don	.16	-.13	.21	.00
don t	.16	-.13	.21	.00
done	-.04	.13	-.07	-.07
done you	-.04	.16	-.06	-.00
donne	-.68	-.13	.22	-.03
door	.05	-.02	-.00	.00
dopln-	.00	.24	-.12	-.09
doplnte	.00	.24	-.12	-.09
doubl-	.07	.21	-.17	.00
double	.07	.21	-.17	.00
double space	.07	.21	-.17	.00
down	-.06	-.05	.01	-.05
down from	.00	-.03	.04	-.05
doy	.37	-.11	-.00	-.00
doy mi	.38	-.25	.00	.00
dr	-.21	.04	-.05	-.01
draft	-.07	-.21	.02	.25
draft-	-.08	.12	-.01	.00
drafting	-.08	.06	-.01	.00
drafting team	-.08	.06	-.05	.00
drawe-	.00	-.08	.06	-.08
drawer	.00	-.08	.06	-.08
drop	.00	-.24	.41	-.04
du	.02	.03	-.22	-.00
duyet	.19	-.00	.00	-.05
e	.20	.16	-.10	.18
e depois	-.07	-.06	.00	.24
e gostei	.08	-.00	-.03	-.03
e la	.00	-.10	.00	-.00
e mail	-.04	-.09	-.04	.02
e non	-.15	.08	.17	.00
e poi	-.06	.14	-.05	-.00
e un	.24	.01	-.24	.00
earli-	-.00	.00	-.05	.00
earlier	-.00	.00	-.05	.00
easte-	.34	-.07	-.06	-.10
eastern	.34	-.07	-.06	-.10
edica-	.10	-.03	-.02	-.16
edicao	.10	-.03	-.02	-.16
edisi	.00	-.03	.12	-.00
edisi ini	.00	-.03	.12	-.00
edit	.00	.00	-.01	-.07
editi-	.13	-.09	.00	.00
edition	.13	-.09	.00	.00
edito-	-.02	.11	-.09	-.26
editor	-.38	-.00	.00	-.08
editorial	-.09	.22	-.09	.00
editors	.45	-.10	.00	-.17
edits	.27	.06	-.08	-.26
een	.21	-.30	-.01	.08
egent-	.03	-.02	.00	.09
egentlig	.03	-.02	.00	.09
eh	-.01	-.00	-.08	.18
ei	.02	-.02	.09	-.34
eine	.13	-.02	-.02	-.01
einwa-	.13	-.02	-.02	-.01
einwande	.13	-.02	-.02	-.01
el	.21	.13	-.59	.24
el boletin	-.03	-.14	-.02	.27
el lunes	.00	.00	.00	-.17
el nombre	-.10	.15	-.01	.00
el texto	-.03	-.01	.05	.00
el ultimo	.00	-.00	.00	-.09
elect-	.00	-.05	.05	.00
eleve-	.00	.06	.00	-.14
eleven	.00	.06	.00	-.14
elini-	-.18	.00	.00	.19
elinize	-.18	.00	.00	.19
elinize saglık	-.18	.00	.00	.19
eller-	.00	.14	.00	-.11
ellers	.00	.14	.00	-.11
else	-.10	.37	.23	-.29
else has	.05	-.13	.15	-.02
email	-.10	-.18	-.02	.45
embar-	-.13	-.05	.01	-.05
embargo	-.04	-.05	.07	-.05
embarrass	-.09	.00	.01	.00
empre-	-.01	.14	-.00	.00
empresas	-.01	.14	-.00	.00
en	.07	.17	-.27	.16
en el	.00	-.01	-.01	.12
en l	-.02	-.02	.07	.00
en la	-.25	.08	-.12	.23
en word	.00	-.01	-.01	.12
encue-	.12	-.13	.00	.00
end	.05	.04	-.06	-.18
endor-	.04	-.06	.00	.00
enfan-	-.04	.00	.00	-.03
enfants	-.04	.00	.00	-.03
engli-	-.05	-.10	-.01	.30
english	-.05	-.10	-.01	.30
enjoy-	-.23	.09	-.01	-.01
enjoyed	-.23	.09	-.01	-.01
enjoyed it	-.11	-.01	-.01	.00
ennen	.00	.09	.00	-.23
ennen lahetysta	.00	.09	.00	-.23
enoug-	.09	-.12	.19	-.05
enough	.09	-.12	.19	-.05
enough for	.09	-.10	-.00	.15
ensem-	-.04	-.09	.12	-.03
ensemble	-.04	-.09	.12	-.03
ensemble mais	-.04	.04	-.10	.00
entie-	-.04	-.10	.09	.00
entre-	.13	-.07	.00	.00
envia-	-.11	.00	-.04	-.18
enviar	-.05	-.00	-.00	-.00
enviarlo	.00	.00	-.04	-.18
envie-	-.11	.12	.00	-.01
envio	.11	.00	.00	-.00
envoi	-.50	.20	-.10	.04
envoy-	-.02	.27	-.23	-.07
envoyer	.02	.00	.00	-.06
envoyez	-.04	.27	-.23	-.01
equip-	.14	.00	-.01	-.10
equipe	.14	.00	-.01	-.05
er	-.03	.07	-.15	-.13
er den	.00	.05	.00	-.15
er det	-.11	.05	.00	-.00
er jeg	-.02	-.00	-.01	-.13
error-	-.00	-.01	.05	.00
erst	-.06	-.73	.00	.89
erste-	.02	-.05	.00	.26
ersten	.02	-.05	.00	.26
ertei-	.01	-.02	.00	-.06
eruit	-.04	.41	.00	-.24
eruit gaat	-.02	.18	.00	-.08
es	-.21	.01	.08	.16
es el	.09	-.07	-.05	.00
es nicht	.00	.14	-.00	-.00
eso	-.09	.36	-.02	-.07
eso no	-.06	.14	.13	-.07
est	.22	.02	-.06	.02
est ce	-.11	.00	-.08	.21
est oui	.15	.01	.00	-.04
est tout	.04	-.05	.00	-.01
est tres	.15	-.10	.00	.00
esta	-.00	.05	.03	-.06
esta perfecto	-.12	.00	-.05	.12
este	-.00	-.11	.55	-.34
este numero	.00	-.06	.08	-.00
estim-	.09	-.07	-.02	.00
esto	.00	.00	.54	-.43
et	.41	-.03	-.01	-.32
et je	.00	-.18	.22	-.03
et non	-.20	.30	-.21	.00
etait	-.03	-.06	-.04	.10
etat	-.02	-.02	.07	.00
etre	-.10	.04	.00	.00
ett	.00	-.00	.12	-.13
etwas	.00	.07	.00	-.10
eu	-.00	.34	-.05	-.08
even	.02	-.33	-.17	.30
eveni-	.00	-.03	.05	.01
ever	.05	-.12	.03	-.00
every	.06	-.13	.08	-.07
every-	-.24	.32	.28	-.41
everybody	.00	-.13	.15	-.02
everybody else	.00	-.11	.15	-.02
everyone	.00	-.07	.00	.00
everything	-.24	.52	.13	-.39
everything else	-.14	.31	-.02	-.08
everything is	.14	-.06	.18	-.17
exact-	.05	.00	.15	-.22
exactly	.08	.00	.00	-.13
excel-	.08	.00	.00	-.06
excellent	.06	.00	.00	-.06
excellent work	.06	.00	.00	-.00
excep-	-.34	.33	.00	-.00
except	-.34	.33	.00	-.00
except for	-.17	.15	.00	.00
except the	-.18	.18	.00	.00
excla-	.12	-.09	.00	.00
exclamation	.12	-.09	.00	.00
exclamation marks	.12	-.09	.00	.00
exper-	.00	.40	.11	-.36
expert	.00	.16	.15	-.23
experts	.00	.25	-.05	-.13
eye	.33	-.04	.00	-.13
ezt	-.22	.16	.73	-.69
fail	-.00	-.14	.10	.00
faile-	.03	-.14	-.01	.00
failed	.03	-.14	-.01	.00
fair	.19	-.08	-.01	-.11
fait	-.10	.07	.00	.00
falsc-	-.00	-.18	.14	.00
falsch	-.00	-.18	.14	.00
falta	-.00	.10	-.16	.00
falta la	.00	.21	-.16	.00
famil-	-.03	.19	-.00	-.07
family	-.03	.19	-.00	-.07
far	-.05	-.17	-.01	.30
far as	.23	-.02	.00	-.10
fassu-	.00	-.02	-.00	.12
fassung	.00	-.02	-.00	.12
faudr-	-.05	.07	-.02	.00
faudrait	-.05	.07	-.02	.00
fault	.15	-.00	-.01	-.22
fault it	.15	.00	.00	-.19
favor	.12	.06	-.00	-.13
favor e	-.18	.33	.00	-.10
favor-	.06	.01	.00	-.00
favou-	.18	.34	-.24	-.16
favour	-.13	.44	-.22	-.09
favourite	.24	-.11	-.01	-.05
fecha	-.14	.14	-.04	.00
feel	-.12	.11	.00	-.11
feeli-	.00	-.10	-.00	.01
feeling	.00	-.08	.00	.00
ferry	.12	-.00	.00	-.02
feu	-.32	-.06	.00	-.06
feu vert	-.32	-.06	.00	-.06
ficou	.13	.00	-.07	-.00
figur-	.03	.17	-.08	-.17
figure	-.08	.07	-.02	-.00
figures	.11	.10	-.06	-.17
figures are	.00	.05	-.06	-.05
file	.00	-.02	-.20	.10
filen	.00	.00	-.30	.28
files	.00	-.06	.01	.02
final	.00	.18	.09	-.22
final-	.63	.04	-.30	-.25
finale	.48	.07	-.28	-.14
finally	.00	.07	-.02	-.11
find	.20	-.22	-.24	.29
find a	.03	.00	-.11	.00
finde	-.03	.07	-.02	.06
fine	-.83	.56	-.11	.47
fine but	-.04	.05	-.01	-.03
fine by	-.14	-.01	-.03	.14
fine to	.19	-.00	.00	-.11
fine with	-.61	.25	.00	-.12
fint	.03	.13	-.00	-.32
fire	.44	.00	-.02	-.28
first	-.43	-.03	-.13	.20
first i	.08	-.09	-.04	.02
first name	-.23	.39	-.00	-.09
first time	.00	-.08	.00	.01
fit	-.05	.00	-.00	-.00
fix	-.12	.05	.00	.00
fix the	-.09	.05	.00	.00
folks	-.02	-.06	.10	.00
follo-	.00	-.19	.09	-.05
follows	.00	-.12	.09	.11
font	.19	-.06	.00	-.17
footb-	.00	-.07	.00	-.06
football	.00	-.07	.00	-.06
foote-	-.12	.15	.00	-.00
footer	-.12	.15	.00	-.00
for	.72	.13	.48	-.74
for a	-.13	.15	.08	-.06
for another	.09	-.06	.00	-.01
for distribution	.10	.00	.00	-.07
for it	.42	.22	-.15	-.28
for letting	.03	.14	-.03	-.02
for me	-.11	-.14	.28	-.13
for mig	.06	.00	-.10	-.07
for my	.04	.00	-.07	.00
for next	-.07	.21	-.04	-.03
for one	.00	.26	.00	-.24
for publication	-.05	.00	.00	.00
for sending	.09	-.06	-.02	.02
for the	-.31	-.10	-.13	.48
for this	.11	-.02	-.19	-.12
for your	.07	.03	-.01	-.08
form	.10	-.02	.17	-.10
forme-	.00	.00	-.15	.18
formed	.00	.00	-.15	.18
forwa-	-.08	-.09	-.01	.24
forward	-.08	.00	-.01	.18
forwarded	.00	-.09	-.00	.06
fotku	.00	.00	.00	-.17
fotku na	.00	.00	.00	-.17
foto	-.29	.50	-.01	-.38
foto van	-.04	.24	.00	-.16
fotog-	-.02	.16	.00	-.10
fotografia	.00	.16	.00	-.08
found	.11	-.12	-.00	.06
four	-.27	-.07	.06	-.17
fran	.15	-.02	.00	-.09
frau	.04	.05	-.00	-.09
free	.00	-.06	-.00	.00
frei	.04	-.13	.12	-.04
freig-	-.32	-.02	-.00	-.11
freigabe	.01	-.02	.00	-.06
freigegeben	-.33	.00	-.00	-.06
frenc-	-.05	-.10	.00	.30
french	-.05	-.10	.00	.30
frida-	.13	-.05	.06	.18
friday	.13	-.05	.06	.18
friday is	.00	-.01	.00	.35
frien-	.30	-.04	.00	-.15
from	.57	-.56	-.08	.06
from last	.12	.07	-.11	-.07
from me	.28	-.10	.06	-.19
from my	.33	-.12	-.09	-.18
from the	-.18	-.17	.16	-.02
from this	-.11	-.07	.00	.49
full	.07	.18	-.00	-.24
fully	-.06	.20	.00	.06
funct-	-.14	.29	-.02	-.03
function	-.14	.29	-.02	-.03
funer-	.00	.03	.12	-.07
funeral	.00	.03	.12	-.07
fur	.10	-.05	.00	-.02
fur die	.10	-.02	.00	-.02
futur-	.13	-.11	.00	-.00
future	.13	-.11	.00	-.00
ga	.12	-.03	.07	.00
ga ut	.12	-.03	.00	.00
gaat	-.02	.18	.00	-.08
gang	.06	-.07	-.10	-.07
ganze-	-.03	.09	-.02	-.06
ganzen	-.03	.09	-.02	-.06
garna	.19	-.07	.00	-.15
gas	.16	.00	.00	.00
geand-	-.08	.10	.00	.00
geandert	-.08	.10	.00	.00
gebe	.04	-.13	.18	-.09
geen	.01	-.04	.00	-.06
geen bezwaar	.01	-.04	.00	-.06
geht	-.00	-.00	.00	-.05
gelez-	.16	-.04	.00	-.14
gelezen	.16	-.04	.00	-.14
gelun-	.04	-.00	.00	-.04
gelungen	.04	-.00	.00	-.04
gener-	.12	-.15	-.02	.05
general	.12	-.15	-.02	.05
genev-	-.02	-.11	-.00	.14
geneva	-.02	-.11	-.00	.14
genti-	-.05	.01	.00	.00
germa-	.00	-.11	.00	.11
german	.00	-.11	.00	.11
get	-.15	-.03	.11	-.13
get back	.14	.00	.00	-.12
get it	.07	-.11	.11	.00
gets	.05	-.08	-.11	.11
getti-	.15	-.06	.00	-.02
getting	.15	-.06	.00	-.02
ghana	.00	.07	-.05	-.10
gia	.14	-.13	.00	-.04
gibt	.13	-.11	-.00	-.02
giorn-	.15	-.20	-.12	.24
girl	-.06	.11	.00	-.03
give	.34	.12	-.02	-.69
give me	-.07	-.02	.00	.02
give my	-.07	.00	.00	.00
give you	.44	.11	.00	-.47
given	.23	.00	-.15	-.08
gives	-.13	.11	.08	-.02
gives away	-.05	-.00	.04	-.00
givin-	.33	-.11	-.01	-.14
giving	.33	-.11	-.01	-.14
gladl-	-.12	.11	.00	.00
gladly	-.12	.11	.00	.00
glass-	-.07	.00	.00	.05
glasses	-.07	.00	.00	.05
go	-.63	.30	-.19	.50
go ahead	-.25	.32	-.09	.46
go on	-.12	.00	.00	.00
go out	.02	-.29	-.02	-.00
go through	-.24	.00	.00	.30
god	.35	.01	-.04	-.28
god weekend	.09	-.01	.00	-.09
godka-	-.50	-.04	.32	.00
godkant	-.52	.00	.32	.00
godke-	.08	-.00	.00	-.07
godkendt	.08	-.00	.00	-.07
godkendt herfra	.08	-.00	.00	-.07
godkj-	.00	.00	.00	.09
godt	.00	.12	-.04	-.01
goed	.16	-.01	.00	-.24
goedg-	.13	-.01	.00	-.00
goedgekeurd	.13	-.01	.00	-.00
goes	-.05	.30	.02	-.32
goes out	.00	.31	-.06	-.15
goes to	.00	-.07	.10	-.08
going	.22	-.10	-.12	-.20
going out	.00	.00	-.00	-.12
going to	.22	-.10	-.12	-.08
gone	-.27	-.18	.18	-.02
gone into	.00	-.14	.18	-.02
good	.04	.29	-.45	.10
good but	-.00	-.00	-.02	-.11
good enough	-.00	-.10	.00	.24
good for	.17	.00	.00	-.07
good here	-.05	-.00	-.12	-.03
good to	-.37	-.03	.00	.00
goste-	.08	-.07	-.03	-.03
gostei	.08	-.07	-.03	-.03
gostei muito	.08	-.07	-.03	-.03
got	.08	-.04	-.08	.04
got it	-.05	.00	.00	-.00
got to	.16	-.02	-.08	.01
graag	.00	.03	.00	-.10
graci-	-.31	.12	-.01	.22
gracias	-.31	.12	-.01	.22
gracias por	-.14	-.04	.00	.00
grand-	.18	-.08	.00	-.12
grande	.18	-.03	.00	-.12
grate-	.00	.10	-.01	-.03
grateful	.00	.10	-.01	-.03
grateful if	.00	.10	-.01	-.03
graz	.04	-.00	.00	-.07
grazi-	.09	-.04	.00	.04
grazie	.09	-.04	.00	.04
great	.34	.22	-.06	-.37
great work	.53	.00	-.01	-.26
green	.36	-.15	-.01	-.39
green light	-.08	-.15	-.00	-.11
greet-	.05	.03	-.04	-.08
greeting	-.07	.06	-.02	-.08
greetings	.12	-.03	-.02	.00
groet	.00	.00	.00	-.06
groet-	.01	.05	-.00	-.00
gross-	.01	.07	-.00	-.10
group	.18	-.22	.11	-.13
grumb-	.19	-.02	-.09	-.02
grune-	.17	-.13	.00	.00
grunes	.17	-.13	.00	.00
grunes licht	.17	-.13	.00	.00
gruss	.00	-.02	-.00	.08
gruss-	.13	.08	.00	-.14
grusse	.13	.08	.00	-.14
grusse aus	.19	-.00	.00	-.12
guide-	.00	-.06	.00	.00
guidelines	.00	-.06	.00	.00
h	.00	.30	-.23	.00
ha	.09	-.04	.19	-.13
habe	.07	.06	-.02	-.03
habe ich	.05	.08	-.02	-.01
habla-	.28	-.27	.13	-.07
habri-	.09	-.07	-.05	-.01
habria	.09	-.07	-.05	-.01
had	.40	-.41	.64	-.43
had a	.13	.00	-.07	-.06
had an	-.06	-.02	.00	.01
had no	-.05	.00	.01	.00
had the	.00	-.14	.00	.07
hai	-.14	.00	.00	.22
halam-	.00	.00	.00	-.18
halaman	.00	.00	.00	-.18
halaman 0	.00	.00	.00	-.18
half	-.09	-.24	.15	.34
half of	-.02	-.12	.15	.02
hall	-.00	-.17	-.04	.33
han	.00	.12	-.04	-.04
hand	.00	-.13	.00	.14
hands	.06	.00	.00	.00
hangt	-.09	.26	-.01	-.12
hanh	-.04	-.00	.04	.00
happe-	-.09	-.02	-.08	.36
happens	-.09	-.02	-.08	.36
happens if	-.09	-.00	.00	.19
happy	-.23	.12	-.18	.24
happy birthday	-.25	-.04	.00	.41
happy for	-.04	.21	-.04	-.06
happy to	.02	.05	-.01	-.03
happy with	.03	-.18	-.11	.01
har	-.15	-.18	-.00	.12
har kan	.00	-.00	.12	-.04
har last	.19	-.15	.00	.00
hard	.03	-.05	-.03	-.05
harif-	.17	.00	.00	-.16
harifran	.17	.00	.00	-.16
harml-	.04	-.14	.00	.00
harmless	.04	-.14	.00	.00
has	-.16	.37	.12	-.34
has a	.00	-.06	-.02	.05
has approved	-.16	-.11	.15	-.02
has been	-.02	.05	.05	-.05
has my	.01	.17	-.01	-.04
has the	.00	-.11	-.07	.07
has to	.00	.12	-.10	-.10
hat	-.46	.00	.00	.00
hate	-.06	.00	-.04	.10
have	.12	-.33	-.38	.01
have a	-.15	-.09	.01	.30
have any	.14	-.06	-.09	-.14
have been	-.04	.21	-.14	-.00
have checked	.11	.00	.00	-.07
have discussed	-.03	.00	.14	-.02
have gone	.03	-.11	.06	-.00
have had	.00	-.04	.09	-.01
have it	.22	-.12	-.01	.00
have my	-.03	-.06	-.01	-.17
have no	.14	.25	.05	-.27
have not	-.08	.00	-.12	.18
have nothing	-.44	.13	-.02	-.02
have one	-.14	.05	-.04	.02
have put	.00	.01	.00	-.14
have read	-.01	-.15	-.13	.27
have seen	.22	-.29	.00	.07
have the	-.05	.12	-.04	-.05
have to	-.21	.11	.15	-.18
have two	.00	-.16	.00	-.00
have written	-.09	.09	.00	-.05
haven	-.13	-.02	.00	.06
haven t	-.13	-.02	.00	.06
havin-	-.04	.10	.09	-.07
having	-.04	.10	.09	-.07
hay	-.00	-.01	.05	-.00
he	-.29	.03	-.12	.10
he is	-.25	.00	-.02	.00
he leido	.09	-.07	.04	.00
he s	.00	-.04	-.12	.29
head	.03	-.06	.00	.00
head of	.03	-.06	.00	.00
heade-	.00	.02	-.03	-.07
header	.00	.02	-.03	-.07
headl-	-.14	.22	.10	-.15
headline	-.14	.22	.10	-.15
hear	-.07	-.11	-.05	.16
hear what	-.07	-.02	-.05	.04
heard	-.01	-.03	-.28	.54
heard from	-.01	-.03	-.28	.54
heb	.29	-.04	.00	-.15
heft	-.03	.06	-.02	-.06
hei	.00	.17	-.03	-.02
heiss-	.17	-.13	.00	-.02
hello	.06	-.00	-.00	.17
help	.00	-.09	.00	.00
helt	.06	.00	-.10	-.07
her	.13	-.28	.32	-.29
here	.15	-.31	-.28	.29
here i	-.09	-.00	-.00	.26
here is	.00	.00	.00	-.05
hereb-	.27	.00	.00	-.19
hereby	.27	.00	.00	-.19
hereby approve	.27	.00	.00	-.19
herfr-	.08	-.00	.00	-.07
herfra	.08	-.00	.00	-.07
herzl-	.05	-.02	.00	-.06
herzliche	.05	-.02	.00	-.06
herzliche grusse	.05	-.02	.00	-.06
hesit-	-.03	.00	.15	-.09
het	-.10	.05	-.09	.09
het een	.00	-.00	-.01	.11
hetve-	.37	-.10	.00	-.20
heure	.00	.30	-.23	.00
hi	.10	.00	-.05	-.09
hier	.00	-.00	.07	-.10
hier niet	.00	.00	.07	-.09
hierm-	.05	-.02	.00	-.06
hiermit	.05	-.02	.00	-.06
hij	-.00	.15	.00	-.08
hinau-	-.08	.10	.00	-.02
his	.00	.10	-.03	-.10
hmm	-.07	-.14	-.06	.40
ho	.54	-.11	-.42	.09
ho prosim	-.06	.00	.03	-.09
hold	-.06	.06	-.01	-.01
hold it	.00	-.05	.00	.02
hold the	-.14	.16	.00	-.03
holid-	.16	.05	-.01	-.19
holiday	.16	.00	.00	-.17
home	.06	.07	.00	-.06
hones-	.10	-.00	.19	-.31
honestly	-.05	-.00	.19	.08
hoor	.12	-.05	.00	-.02
hope	.40	.00	.14	-.14
host	-.28	.00	.00	.00
hotel	-.14	.00	.00	-.00
hour	.00	-.17	.00	.07
hours	-.14	.05	.00	-.05
hours are	-.14	.05	.00	-.05
house	.00	.00	.04	.00
how	.11	-.48	.17	-.13
how are	-.13	.00	.00	-.19
how it	.28	-.04	.00	-.15
how single	-.05	-.00	.01	.00
howev-	-.18	.28	-.01	-.01
however	-.18	.28	-.01	-.01
however the	-.06	.18	-.01	-.01
hurt	-.07	.03	.24	-.23
hyva	.00	.16	.00	-.20
hyvak-	.11	-.01	-.00	.00
hyvaksyn	.11	-.01	-.00	-.00
i	-.21	-.99	-.32	.75
i agree	-.67	-.16	.00	.52
i am	.04	-.43	-.00	.20
i appreciate	.00	-.06	.11	-.02
i approve	.27	-.13	-.23	.16
i approved	.00	-.24	.00	.41
i ask	-.06	.64	.04	-.41
i can	.04	-.50	.05	.04
i cannot	.00	.12	-.39	.10
i confirm	.32	.00	-.01	-.31
i could	-.16	.17	-.28	.69
i d	.02	.31	-.12	-.15
i did	.16	.00	.00	-.02
i didn	-.23	-.00	-.00	.32
i disagree	.06	-.08	.34	-.13
i do	.28	.18	-.48	-.04
i don	.18	-.15	.31	.02
i enjoyed	-.25	.11	.00	-.01
i find	.00	-.08	.09	-.02
i give	.54	.00	-.02	-.29
i got	.16	-.02	-.08	.00
i had	.10	-.21	.56	-.29
i have	-.31	-.04	-.03	.18
i haven	-.09	-.00	.00	.01
i hereby	.27	.00	.00	-.19
i hope	-.00	.00	.15	-.02
i know	.44	-.15	.11	-.09
i like	-.02	.00	.05	-.02
i liked	.00	.00	.00	-.09
i ll	-.20	.20	.18	-.15
i looked	.00	-.10	.00	.00
i m	.29	-.02	-.18	.08
i must	.00	-.07	.01	-.06
i need	-.09	-.27	-.01	.41
i never	-.28	-.16	-.01	.55
i noticed	.25	-.12	.00	-.05
i only	.00	-.03	-.04	.03
i read	.66	-.39	-.05	-.19
i refuse	-.13	-.01	.09	.00
i reject	-.01	.00	-.23	.47
i request	.00	.12	.00	-.29
i said	.16	.06	-.02	-.05
i say	-.01	-.13	-.21	.14
i see	.35	-.13	-.03	-.08
i shall	-.32	-.00	.00	.04
i should	-.06	-.02	-.18	.43
i suggest	-.04	.06	.00	-.00
i support	-.17	.20	.00	-.00
i suppose	-.26	-.02	.00	.40
i think	-.13	.01	.38	-.27
i trust	-.30	-.00	.00	.00
i ve	-.07	.03	-.24	.40
i vote	.21	.00	.01	-.02
i want	.00	.06	-.03	-.02
i was	.15	-.19	-.11	.30
i will	-.04	.04	.02	-.49
i wish	-.11	.13	.05	-.01
i withdraw	.12	.00	-.09	.00
i won	.06	-.00	.02	-.08
i wonder	.00	-.24	.00	.28
i would	.11	.04	.09	-.20
i wouldn	.00	.07	-.02	-.05
ich	-.22	-.67	.09	.82
ich bin	-.00	-.14	-.06	.20
ich finde	-.03	.07	-.02	.06
ich gebe	.04	-.13	.12	-.04
ich muss	.00	-.14	.00	.01
ich schau	-.16	.00	.00	.00
idea	.42	-.36	.00	.08
idea of	-.04	.00	.00	.08
if	.33	-.19	.16	.09
if i	.01	-.12	-.01	.19
if nobody	.05	-.02	.00	.00
if the	-.19	.45	-.05	-.11
if we	-.01	-.25	.12	.18
if you	.05	.10	.02	-.07
igen	.00	-.16	.00	.29
ignor-	-.05	-.13	.00	.42
ignore	-.05	-.13	.00	.42
ignore my	-.05	-.13	.00	.42
ihr	-.56	-.14	.00	.96
ik	.11	-.40	-.11	.27
ik heb	.16	-.04	.00	-.14
ik het	-.02	-.00	-.01	.09
ik keur	.16	-.04	.00	-.14
ikke	-.18	.06	.68	-.19
ikke noget	.04	.00	-.06	-.05
il	.22	.42	-.63	-.06
il faudrait	-.05	.07	-.02	.00
il logo	-.01	.29	.00	-.32
il mio	.01	.05	.00	-.00
il resto	-.15	.01	.00	.00
ilo	-.58	-.15	-.09	.69
ilo seen	.00	.00	-.04	.07
im	-.01	-.11	-.08	.16
im buro	-.00	-.14	-.06	.20
im kasten	.00	.07	.00	-.10
impec-	.17	.00	.00	-.04
impos-	.00	.00	-.10	.06
impossible	.00	.00	-.10	.06
impossible d	.00	.00	-.10	.06
impre-	-.04	.14	-.06	.00
impri-	-.02	.13	-.00	.00
imprint	-.02	.13	-.00	.00
in	.28	.04	-.10	-.16
in 0	.00	-.24	.00	.29
in a	.18	-.10	.54	-.31
in and	-.14	.03	-.08	.17
in any	.00	.00	.04	-.06
in contrario	-.05	.01	.00	.00
in der	.13	-.02	-.02	-.02
in favour	-.13	.44	-.22	-.09
in good	.00	.13	-.03	-.02
in it	.11	-.18	-.05	-.01
in item	.00	.00	-.08	.08
in its	-.03	-.01	.14	-.02
in my	-.11	-.11	.22	-.02
in order	.25	-.16	-.02	.00
in our	.11	-.15	-.02	.00
in spring	-.00	-.02	-.06	.00
in the	-.44	.67	.04	-.18
in treno	.04	.00	-.08	.00
in word	-.12	.00	.00	.00
inclu-	-.16	.30	-.01	-.02
included	-.16	.22	.00	.00
infel-	.00	.00	.00	-.12
infelizmente	.00	.00	.00	-.12
infelizmente nao	.00	.00	.00	-.12
infor-	.11	-.22	.11	-.10
information	.00	-.16	-.00	.12
inga	.17	.00	.00	-.16
ingen	.07	-.01	.00	-.12
inget	.00	-.00	-.31	.31
ingri-	-.45	-.02	-.12	.07
ingrid	-.45	-.02	-.12	.07
ini	.00	-.03	.12	-.00
inste-	.29	-.04	-.00	-.19
instead	.29	-.04	-.00	-.10
instead of	.29	-.04	-.00	-.10
inte	.17	-.19	.16	.20
inter-	-.57	.01	-.13	.76
interest	-.25	.00	-.03	.31
interesting	-.45	-.04	-.14	.63
internet	.15	-.04	.00	-.05
interview	-.06	.09	-.06	-.03
into	.00	-.17	.23	-.02
into it	.00	-.06	.08	.00
into this	.00	-.10	.15	-.02
invan-	.17	.00	.00	-.18
inver-	.29	.03	.00	-.08
invio	.00	.11	-.12	.00
io	.00	-.00	-.17	.16
is	-1.06	-.36	.77	.25
is 0	-.06	.15	.00	.42
is a	-.20	.09	.28	-.30
is against	-.13	.00	.60	-.39
is an	.00	.00	-.04	-.06
is approved	-.22	-.04	-.07	.13
is exactly	.08	.00	.00	-.13
is fine	-.71	.27	.00	.32
is for	.06	-.06	-.17	.21
is good	.14	-.02	-.08	-.12
is het	.00	-.19	-.01	.18
is in	.18	-.13	-.04	-.02
is lovely	.10	.05	-.01	-.03
is missing	-.15	.18	-.01	.00
is my	.17	.07	-.01	-.04
is negative	-.00	.00	.04	-.07
is no	-.09	.05	.22	-.32
is not	-.21	.06	.22	-.37
is nothing	.05	-.12	.00	.00
is now	-.18	.22	-.05	.10
is okay	.10	.03	-.01	-.09
is on	.35	.03	-.02	-.16
is over	-.04	.36	.00	-.12
is put	.00	.10	-.03	-.07
is right	.07	.01	.00	-.12
is sent	.00	-.03	.18	-.19
is short	.16	-.04	-.01	-.01
is spelt	.00	.04	.00	-.02
is spot	.12	-.00	-.09	.00
is still	-.08	.11	.07	-.02
is the	-.01	-.03	.10	-.02
is there	.05	-.18	-.01	.29
is this	-.15	-.17	-.09	.38
is too	-.00	-.09	-.01	.00
is very	.20	-.08	-.04	-.08
is what	-.35	-.28	-.02	.62
is written	.00	.00	-.08	.00
is wrong	.00	.18	.04	-.03
is yes	-.12	.00	-.00	.00
isc	.06	.00	.00	-.03
isn	.19	.10	-.13	-.11
isn t	.19	.10	-.13	-.11
isso	-.08	.03	.00	.11
issue	.08	-.28	.39	.10
issue 0	-.06	-.44	.01	.52
issue and	-.02	.00	-.04	.00
issue is	-.21	-.00	-.02	.17
issue on	.07	-.09	.00	.00
issue should	.12	-.24	.17	.00
issue-	.06	-.14	.00	.00
issues	.06	-.14	.00	.00
ist	.15	-.09	.04	.02
ist sachlich	.00	-.13	.12	.00
it	-.10	-.46	-.12	.08
it a	.04	-.07	.00	.01
it again	-.00	.18	-.03	-.02
it and	-.20	.22	-.27	.15
it approved	.00	.02	.00	-.20
it as	.00	-.06	.00	-.00
it at	.34	-.08	.00	.00
it back	-.44	.01	.11	-.07
it be	-.16	.11	.08	.07
it before	-.00	.05	-.00	-.06
it but	.00	-.01	.05	-.03
it can	.09	-.09	.18	-.20
it d	.00	.03	-.01	-.05
it did	.00	-.14	.10	-.11
it does	-.04	.35	-.03	-.08
it go	.03	.00	-.11	.00
it goes	.04	.14	.05	-.23
it has	.01	.17	.04	-.04
it i	.19	-.09	-.03	-.05
it in	.09	-.04	.04	-.02
it is	.68	-.27	.45	-.70
it isn	.13	-.04	-.01	-.21
it ll	.01	-.18	-.01	.14
it must	.00	-.01	.26	-.19
it myself	-.09	.00	-.00	.26
it needs	-.28	-.00	-.02	-.09
it never	-.01	.10	-.06	-.08
it not	.00	.42	-.03	-.25
it now	.00	.00	.05	.00
it on	.13	-.29	-.17	.18
it out	.17	-.15	.00	-.03
it over	.03	-.14	.00	.17
it passes	.11	.00	.00	.00
it properly	-.23	-.00	.00	.26
it reads	-.09	.08	.00	-.00
it round	-.14	.28	.00	-.18
it s	-.37	-.01	.15	.17
it says	.00	-.05	-.23	.30
it should	.37	-.10	-.25	.15
it so	.00	-.05	.00	-.04
it stands	.14	.10	-.00	-.06
it to	.01	-.17	-.04	.15
it today	.00	-.24	.00	.28
it twice	-.18	-.02	.05	-.33
it until	-.02	-.02	-.09	.16
it will	-.07	-.07	.31	-.36
it with	.07	.27	-.05	-.13
item	.00	.02	.06	.06
item 0	.00	.12	.03	.06
its	-.01	-.12	.19	-.05
its release	.00	-.02	.05	-.02
j	-.08	-.15	-.04	.22
j ai	-.03	-.11	-.04	.10
ja	-.05	-.12	.08	.54
ja tak	.13	.00	.00	-.13
jag	.14	-.10	.41	-.24
jag har	.19	-.15	.00	-.02
jalke-	-.07	.08	.00	-.02
jalkeen	-.07	.08	.00	-.02
jalkeen saa	-.07	.08	.00	-.02
jan	-.81	.00	.00	.00
jatte-	.00	-.04	.00	.00
je	-.42	-.27	.10	.30
je lis	-.38	-.11	.00	.29
je m	-.02	-.02	.07	.00
je n	.07	-.16	-.08	.31
je ne	.00	-.42	.23	.04
je rozmazana	.00	.00	.00	-.17
je suis	.00	.00	.00	-.11
je valide	.10	-.00	-.12	.00
jeg	.04	-.30	.61	-.19
jeg er	.00	-.16	.00	.29
jeg har	.01	-.03	-.31	.36
jen	-.00	-.26	.00	.00
jest	-.36	.43	.00	-.04
jeste-	-.01	.00	.14	.00
jestem	-.01	.00	.14	.00
jestem przeciw	-.01	.00	.14	.00
jinak	-.03	.00	.00	-.11
jo	-.36	-.08	-.18	.72
joint-	.00	.07	-.01	-.06
jointe	.00	.07	-.01	-.06
joke	-.18	.10	.00	.06
joke about	.00	.22	.00	-.17
journ-	.08	.00	.00	-.05
judge	.00	-.05	.00	.01
judge-	.00	-.16	.09	.30
judgement	.00	-.16	.09	.30
julka-	.04	.05	.18	-.28
julkaista	-.07	.08	.00	-.01
julli-	-.00	.06	-.00	.00
jullie	-.00	.06	-.00	.00
just	-.32	.22	-.06	-.04
kaikk-	.02	.09	.00	-.09
kaikki	.02	.09	.00	-.09
kan	.06	.34	.54	-.70
kan inte	.00	-.04	-.29	.28
kan ni	-.07	.27	-.11	.00
kan vi	-.05	.13	-.01	-.13
kann	-.48	-.07	-.00	.23
kann das	-.52	.00	.00	.00
kapak-	.00	.00	.00	-.04
kapaktaki	.00	.00	.00	-.04
karen	-.09	.05	.00	.06
karen s	-.09	.05	.00	.06
kasih	.08	-.00	.00	-.00
kasse-	-.03	.21	-.06	-.06
kaste-	.00	.07	.00	-.10
kasten	.00	.07	.00	-.10
kata	-.03	-.08	-.00	.11
keep	.04	-.02	-.05	.10
keep the	.04	.08	-.02	-.01
keine	.13	-.04	-.02	-.08
keine einwande	.13	-.02	-.02	-.01
keur	.16	-.04	.00	-.14
khong	-.09	-.00	.04	.16
kiito-	.10	-.01	.00	-.00
kiitos	.10	-.01	.00	-.00
kill	.00	.26	-.07	-.03
kill it	.00	.26	-.07	-.03
kinde-	-.14	.12	.03	-.02
kindl-	.11	.04	.29	-.12
kindly	.11	.04	.29	-.12
kindly do	-.07	-.04	.27	-.16
kirjo-	-.07	.05	.00	-.01
kirjoitetaan	-.07	.08	.00	-.01
kjør	.11	.00	.00	-.06
kjør pa	.11	.00	.00	-.06
klar	-.14	-.01	.00	.00
klein-	.16	-.04	.00	-.14
know	.37	-.27	.11	-.12
know how	-.04	-.01	.05	-.01
know that	.00	-.12	.15	-.02
know when	-.06	.00	.00	.00
kolle-	-.17	.11	-.07	.30
kollegen	-.10	.19	-.02	-.06
komme-	-.07	.00	.00	-.09
kommer	-.07	.00	.00	-.09
kor	.10	-.07	.00	-.11
kor pa	.10	.00	.00	-.11
korja-	-.07	.24	-.00	-.21
korjatkaa	.00	.16	-.00	-.20
kuldh-	-.22	.16	.00	.00
kunno-	.02	.09	.00	-.09
kunnossa	.02	.09	.00	-.09
kuva	-.18	.14	-.00	.00
l	.04	-.51	-.23	.44
l accento	.00	.12	.00	-.20
l article	.13	-.12	.07	.00
l ensemble	-.04	-.09	.12	-.03
l envoi	-.50	.02	-.10	.16
l equipe	.08	.00	.00	-.05
l etat	-.02	-.02	.07	.00
l heure	.00	.30	-.23	.00
la	.11	.48	-.04	-.34
la data	.00	.00	-.05	.00
la date	-.09	.06	-.12	-.00
la diffusion	.43	-.16	.04	-.08
la fecha	-.14	.14	-.04	.00
la page	-.18	-.02	.07	.00
la pagina	-.06	.03	.00	-.04
la photo	-.01	.07	-.02	-.03
la version	-.06	.27	-.16	-.07
la versione	.00	-.10	.00	-.00
lagos	-.02	-.00	.05	.00
lahet-	.00	.09	.00	-.23
lahetysta	.00	.09	.00	-.23
lahte-	.07	.00	.00	-.05
laiss-	.00	-.08	.00	.00
las	-.01	-.12	-.00	-.12
las empresas	-.01	.14	-.00	.00
last	.28	-.14	-.24	.33
last meeting	-.07	-.03	.00	.01
last month	-.18	-.05	-.01	.33
last night	.36	-.14	-.15	-.04
last page	.12	.15	-.07	.00
last sentence	-.30	-.03	.00	-.00
last time	.00	.07	-.02	-.07
last year	-.04	.17	-.00	-.11
late	.30	-.06	-.02	-.16
late reply	.11	-.06	-.02	.00
laugh-	.08	-.16	.03	-.10
law	-.02	.13	-.00	.00
lawye-	.00	-.08	.06	.00
lawyers	.00	-.08	.06	.00
lawyers would	.00	-.08	.06	.00
layou-	.03	-.11	.15	-.06
layout	.03	-.11	.15	-.06
layout is	-.01	-.06	.15	-.06
le	-.05	-.43	.05	-.02
le 0	.00	.01	-.12	.00
le doy	.37	-.11	-.00	-.00
le reste	-.08	-.00	.00	-.03
le texte	.00	-.16	-.03	.32
le vote	.00	-.10	.09	.00
lead	.04	-.18	.15	-.06
lead story	-.01	-.06	.15	-.06
learn-	.01	-.05	.00	.00
learned	.01	-.05	.00	.00
leave	-.02	-.06	.03	.20
leave it	.08	-.19	.06	.00
leave out	.00	.26	.00	-.24
leave the	.00	.00	.04	.00
leave until	-.01	-.13	-.01	.13
leeds	.09	-.05	-.03	.01
left	.10	.14	-.22	-.15
left out	.00	.14	-.05	-.15
legal-	-.14	.12	-.02	-.00
leid	-.00	-.07	.15	-.05
leide-	.17	-.13	.00	.00
leider	.17	-.13	.00	.00
leido	.09	-.07	.04	.00
lengt-	.24	-.09	-.02	-.06
length	.13	-.03	-.00	-.06
leo	-.19	-.05	-.04	.09
ler	-.16	.00	-.01	.20
les	-.21	.21	-.04	-.11
lesen	.12	-.26	.00	.31
let	.17	-.25	.43	-.24
let it	.05	.00	-.11	-.00
let me	-.23	-.14	-.02	.52
let s	.02	.00	.11	-.11
let the	-.15	-.12	.17	-.05
let this	-.04	-.11	.38	-.32
let us	.49	-.05	-.03	-.28
lette-	.03	-.00	.15	-.19
letter	-.13	.04	.15	-.06
letti-	.03	.14	-.03	-.02
letting	.03	.14	-.03	-.02
letting me	.03	.14	-.03	-.02
letto	.04	-.00	-.08	.00
lgtm	.25	.00	.00	-.13
li	.15	-.02	-.12	-.04
li tudo	.07	.00	-.06	-.00
liber-	.22	-.13	-.06	-.05
libera	.14	-.13	.00	-.01
libra-	.01	-.07	.00	.00
library	.01	-.07	.00	.00
licht	.17	-.13	.00	.00
lien	-.09	-.00	.00	.00
lige	.08	.14	-.04	-.06
light	-.08	-.16	.26	-.30
light from	-.13	.00	-.00	-.11
like	-.35	-.05	.30	.12
like it	-.10	-.11	.00	.23
like the	-.18	.20	.05	-.00
like to	.00	-.13	.11	.04
liked	.10	.00	.00	-.19
liked it	.06	.00	.00	-.03
limit-	-.01	-.13	-.01	.13
limited	-.01	-.13	-.01	.13
limited access	-.01	-.13	-.01	.13
lindo	.06	.00	-.01	-.00
line	-.03	.13	-.02	-.11
line on	-.04	.19	.00	-.10
lines	-.06	.03	.00	-.01
link	.04	.33	-.08	-.31
link is	-.14	.05	.00	.00
lis	-.38	-.11	.00	.29
lis ca	-.38	-.11	.00	.29
list	-.14	.13	-.11	.24
list i	.11	-.00	-.06	-.04
list of	-.07	.09	.00	-.03
lite	.06	-.46	-.10	.50
littl-	.01	-.05	.00	-.03
little	.01	-.05	.00	-.03
live	.11	-.12	-.02	-.08
live with	.11	-.12	.00	-.07
ll	-.34	-.03	.13	.24
ll approve	-.04	.00	.00	.00
ll be	.14	.05	.00	-.18
ll do	.03	-.25	-.01	.00
ll have	.00	.09	-.04	-.03
lo	-.43	-.04	.22	.01
lo apruebo	.00	.21	-.16	.00
lo demas	-.04	.00	-.00	-.09
lo leo	-.19	-.05	-.04	.09
lo pueden	.00	-.15	-.00	.16
locke-	.00	-.16	-.02	-.01
locked	.00	-.16	-.02	-.01
logo	-.22	.74	.15	-.67
long	.05	-.02	.00	-.05
longe-	.00	-.02	-.14	.09
longer	.00	-.02	-.14	.09
look	-.09	-.05	-.04	.32
look at	-.09	.01	-.04	.32
looke-	.00	-.10	.00	-.03
looked	.00	-.10	.00	-.03
looked for	.00	-.06	.00	-.03
looki-	-.08	.00	-.01	.18
looking	-.08	.00	-.01	.18
looks	-.49	.20	-.00	-.03
looks fine	.19	-.00	.00	-.11
looks good	-.49	.20	-.00	.08
looks great	-.19	-.01	.00	.00
los	.09	-.07	-.02	-.02
lose	.00	.04	-.01	-.05
lot	.34	-.17	.05	-.13
loved	.00	.07	-.03	-.16
lovel-	-.10	-.03	.01	.16
lovely	-.10	-.03	.01	.16
loves	-.07	.00	-.05	.08
loves it	-.07	.00	-.05	.08
lu	.00	-.06	.00	.00
lunch	-.05	.00	.00	.16
lunes	.00	.00	.00	-.17
lys	.13	.00	.09	-.15
m	.15	-.05	-.19	.18
m afraid	.00	-.03	.14	-.14
m fine	-.45	.36	.00	-.12
m giving	.24	-.11	-.01	-.05
m in	-.08	.09	.00	-.05
m nearly	-.08	.13	-.02	.00
m not	-.20	.28	-.00	-.08
m on	-.01	-.14	-.04	.27
m y	-.02	-.02	.07	.00
ma	.29	-.64	.37	.38
ma e	.48	-.10	-.28	-.07
maar	.25	-.49	.00	.00
made	.19	-.13	.00	.22
made me	.27	-.08	.00	-.03
mag	-.05	.02	-.00	.00
mag het	.08	-.04	.00	.00
mag zo	-.12	.06	-.00	.00
mai	-.03	.15	-.06	-.07
mail	-.01	-.54	-.18	.79
maile-	.04	-.05	-.00	.00
mailed	.04	-.05	-.00	.00
mais	.41	-.23	-.15	-.04
make	-.11	.16	.11	-.26
make the	-.02	.19	-.02	-.17
mam	.03	.08	.00	-.02
mam zastrzezen	.00	.08	.00	-.01
man	.16	-.21	-.07	.22
manca	-.06	.01	.00	.00
manca l	-.06	.01	.00	.00
manda-	.30	.01	-.30	.08
mandalo	-.00	.00	.00	-.07
mandar	.00	.02	-.07	.12
manqu-	.00	-.13	.22	-.03
manque	.00	-.13	.22	-.03
many	-.07	-.17	.31	-.03
many thanks	-.00	-.12	-.00	.09
map	.02	.07	-.00	-.13
march	-.05	.00	.00	.02
marks	.12	-.09	.00	.00
marta	-.99	.00	.00	.00
mas	.00	-.06	-.05	.00
maste	-.00	-.53	.10	.56
match	.11	.00	-.04	-.07
mate	.08	.02	.00	-.18
mater-	.06	-.05	.07	-.03
matin	.00	-.06	.00	.00
matte-	.06	-.13	-.05	.13
matter	.07	-.09	-.04	.00
may	.05	-.03	-.30	.37
may be	.04	-.11	-.04	.00
may go	-.09	.32	-.09	.00
may i	-.04	.02	.00	.11
may proceed	.07	.00	.00	.00
may publish	-.11	.17	-.01	-.00
may send	-.25	-.01	.00	.00
me	.58	-.96	-.30	.62
me and	-.05	.07	.00	-.00
me as	.18	-.16	.05	.00
me dobry	.02	.00	.00	-.08
me e	.00	.01	.19	-.08
me i	-.08	.10	-.01	-.02
me in	-.12	-.00	.00	-.00
me it	.00	.00	.15	-.21
me lo	.00	-.17	-.01	.28
me on	.00	.00	.00	.08
me once	-.09	.04	.00	-.02
me out	-.10	.00	-.06	.30
me parece	-.00	-.01	.05	.00
me provided	-.09	.08	.00	-.00
me see	.03	.14	-.03	-.02
me the	.00	-.03	.14	-.02
me to	-.32	.00	-.14	.17
me va	.08	.00	.00	-.08
me you	-.15	.00	.00	.22
mea	.00	-.02	.00	-.11
means	-.04	-.02	-.00	-.05
meant	.08	-.18	-.01	.15
meant to	.08	-.09	-.01	.03
med	.48	-.45	-.11	-.11
med det	.23	-.16	.00	-.10
mee	.00	.00	.07	-.09
meeti-	-.07	-.03	-.14	-.05
meeting	-.07	-.03	-.06	-.05
meetings	.00	.00	-.08	-.00
meg	-.04	-.10	-.05	.36
mei	.00	.06	.00	-.05
meine-	.18	-.13	.05	-.11
meiner	.18	-.12	-.00	-.06
meiner seite	.18	-.12	-.00	-.06
mejor	-.00	.00	.54	-.43
melho-	-.16	.00	.15	.15
melhor	-.16	.00	.15	.20
membe-	.21	-.31	.31	-.35
member	.09	-.06	.03	-.06
member bodies	.00	-.06	.03	.00
members	.12	-.26	.28	-.30
meme	.44	-.06	.00	-.19
men	.10	.00	-.27	.33
men det	.16	-.06	.00	-.07
menci-	-.01	.14	-.00	.00
menti-	.16	.30	-.13	-.32
mention	-.00	.18	-.07	-.19
mentioned	.16	-.06	-.06	-.01
merci	-.18	-.01	.00	.37
merci beaucoup	-.34	.00	.00	.52
merci de	.00	.03	.00	-.07
merci pour	.26	-.11	.00	.02
mes	.00	.07	.00	-.07
messa-	-.05	-.09	-.00	.08
message	.00	-.09	-.00	.04
met	-.52	-.30	.00	.33
meu	.06	-.05	.29	-.06
meu aval	.10	-.00	.00	.00
mi	.42	-.30	-.00	.17
mi apellido	-.03	.06	.00	.00
mi aprobacion	.28	-.20	-.02	.00
mi parte	.12	.16	-.16	-.20
mi visto	.29	-.32	.00	.27
mi voto	-.00	-.01	.05	.00
mi yes	-.10	.13	-.01	.00
mia	.39	.00	-.36	-.07
mich	-.25	.00	.00	.00
miche-	-.61	.00	-.04	.10
michel	-.61	.00	-.04	.10
middl-	-.18	-.04	.61	-.14
middle	-.18	-.04	.61	-.14
mig	.16	.02	.02	-.16
mij	.04	.16	-.08	-.06
mij mag	.08	-.04	.00	.00
mijn	.22	-.08	-.10	.16
mim	.07	-.04	.00	-.00
mim esta	.07	-.04	.00	-.00
min	.20	-.01	.00	-.02
mind	-.15	.15	.00	-.08
minds	-.03	-.05	-.05	.08
minha	.15	.00	-.12	-.03
minha parte	.15	.00	-.12	-.03
minis-	.11	.00	.15	-.20
ministry	.00	.00	.15	-.20
minor	-.04	.17	-.00	-.08
minul-	.17	.00	.00	.00
minut-	-.11	.21	-.04	-.05
minutes	-.07	.00	.00	.01
minutes of	-.07	.00	.00	.01
mio	.01	.05	.00	-.00
mir	.09	-.07	.08	-.07
mis	-.00	-.05	-.00	.00
misse-	.00	.00	.00	-.12
missed	.00	.00	.00	-.12
missed my	.00	.00	.00	-.12
missi-	-.15	.18	-.06	.00
missing	-.15	.18	-.06	.00
mista-	.00	-.14	.03	.00
mistake	.00	-.14	.03	.00
mit	.00	-.36	-.00	.66
mits	-.11	.27	-.01	-.12
mits de	-.11	.27	-.01	-.12
mixed	-.05	.13	-.00	-.01
mo	-.05	-.00	.00	.16
mobil-	.11	-.06	-.03	.00
mobile	.11	-.06	-.03	.00
modif-	.04	.07	-.08	-.07
modifications	.00	.07	.00	-.07
moet	.00	-.52	-.01	.58
moete-	.00	-.01	.08	.00
moeten	.00	-.01	.08	.00
moeten we	.00	-.01	.08	.00
mohon	.00	.11	.12	-.14
moi	.54	-.06	.00	-.24
moins	.02	-.02	.00	-.08
moins de	.02	-.02	.00	-.08
mojej	.08	.09	.00	-.03
mojej strony	.11	-.04	.00	-.03
momen-	-.07	-.02	-.03	.04
moment	-.07	-.02	-.03	.04
mon	.26	.21	.22	-.29
mon accord	.00	-.05	.00	.00
mon cote	.08	-.02	.00	.00
mon prenom	.00	.09	.00	-.07
monda-	-.09	-.21	.17	.06
monday	-.09	-.21	.17	.06
monday call	.00	.00	.05	.00
month	-.34	.10	.02	.28
mooi	.25	.13	-.00	-.17
mooi nummer	.25	.13	-.00	-.13
more	.26	-.27	-.06	-.01
morge-	.22	-.14	.00	.07
morgen	.22	-.14	.00	.07
morni-	.34	-.16	-.08	-.05
morning	.34	-.16	-.08	-.05
mot	-.02	-.02	.07	-.04
mothe-	-.17	.00	-.10	.29
mother	-.17	.00	-.10	.29
moved	.11	.07	-.02	-.12
moze	.06	.00	.00	-.03
moze isc	.06	.00	.00	-.03
mr	-.05	.02	.09	-.06
ms	-.23	-.17	-.00	.61
much	-.04	-.02	.03	-.09
much work	.00	-.05	.03	.00
mucho	.46	-.40	.08	.00
muito	.08	-.07	-.03	-.04
mure	.28	-.20	.22	-.06
muss	.00	-.61	.00	.53
muss vorher	.00	-.00	.00	-.05
musst-	-.08	.10	.00	.00
must	-.04	-.29	.28	-.24
must be	.00	-.05	-.08	.00
must decline	.00	.00	.01	-.06
must go	-.03	-.06	.03	.00
must not	.00	-.19	.27	-.19
must say	.00	-.07	-.01	-.00
mutta	-.18	-.03	-.00	.00
muute-	-.18	.14	-.00	.00
muuten	-.18	.14	-.00	.00
muy	-.15	.00	.00	.00
muy bien	-.15	.00	.00	.00
muzet-	.03	.07	-.12	.00
muzete	.03	.07	-.12	.00
my	1.01	-.71	.17	-.55
my account	.08	.00	.00	-.13
my answer	.02	-.05	.12	-.21
my approval	.11	.13	.00	-.09
my colleague	-.16	-.02	-.29	.51
my comments	.00	.06	.00	-.14
my compliments	.05	.00	-.00	-.01
my daughter	.08	-.15	.00	-.00
my dead	-.11	.00	.00	.00
my dear	-.05	.07	.00	.00
my desk	.20	-.05	-.15	.01
my english	-.05	-.10	-.01	.30
my favourite	.24	-.11	-.01	-.05
my judgement	.00	-.16	.09	.30
my mother	-.17	.00	-.10	.29
my name	.24	-.00	.09	-.16
my ok	.01	-.01	.00	-.16
my opinion	.08	.06	-.00	.00
my own	-.03	-.10	-.00	.14
my part	.04	-.04	-.07	.00
my phone	.25	.02	-.04	-.37
my side	.32	-.17	-.04	-.21
my stop	.00	.00	.00	-.12
my surname	-.08	.26	-.05	-.11
my vote	-.37	-.17	.60	-.38
my wife	-.01	-.09	-.02	.24
my yes	.01	.06	-.08	.00
mysel-	-.09	-.06	.07	.24
myself	-.09	-.06	.07	.24
n	-.24	.18	-.18	.39
n ai	.07	-.11	-.07	.32
n est	-.11	.00	-.08	.21
na	-.74	.20	.19	.58
na strane	-.02	.28	.00	-.13
nada	.24	-.05	-.13	-.05
nada a	.00	.00	-.04	-.05
nada que	.19	-.15	-.01	-.00
name	-.52	.37	.42	-.33
name of	-.31	.09	-.05	-.02
name right	-.10	.26	-.01	-.05
name to	.00	-.10	.06	-.04
named	-.14	-.02	.37	-.11
namen	-.00	.05	.05	-.10
names	-.01	.20	.07	-.39
names an	.00	.16	.11	-.23
names of	.00	-.04	-.02	.10
nao	-.31	.12	-.16	.26
nao posso	.00	.00	.00	-.12
nar	.00	-.16	.00	.29
natio-	-.09	.16	.07	-.12
nativ-	-.19	.20	-.00	.00
native	-.19	.20	-.00	.00
nay	-.04	-.00	.04	-.03
ne	-.30	-.34	1.07	-.50
ne peux	.00	-.10	.09	-.08
ne suis	.00	-.18	-.08	.14
ne vois	.08	-.15	.20	-.03
nearl-	-.21	.55	.01	-.17
nearly	-.21	.55	.01	-.17
nearly there	-.08	.32	-.06	-.11
neces-	-.06	-.10	.00	.00
need	.02	-.18	-.12	.36
need another	.05	-.04	-.02	.11
need anything	.05	-.01	.00	-.09
need to	-.11	-.27	-.06	.42
neede-	-.03	.03	-.06	.08
needed	-.03	.03	-.06	.08
needed the	.06	.03	-.01	-.12
needf-	.11	-.06	-.04	-.04
needful	.11	-.06	-.04	-.04
needn	.08	.00	.00	-.13
needn t	.08	.00	.00	-.13
needs	-.55	.41	-.02	-.09
needs a	-.19	.25	-.06	-.01
needs to	-.08	.15	.00	-.09
negat-	-.00	-.01	.06	-.07
negative	-.00	.00	.01	-.07
neith-	.12	-.17	-.02	.05
neither	.12	-.17	-.02	.05
neither do	.05	-.02	.00	.00
nej	-.07	.24	.14	-.34
nel	.00	.11	-.12	.00
nel titolo	.00	.11	-.12	.00
nem	-.22	.08	.00	.00
nesou-	.16	-.00	-.14	.00
nesouhlasim	.16	-.00	-.14	.00
nessu-	.04	-.04	.11	-.08
neutr-	-.04	.34	-.11	-.03
neutral	-.04	.34	-.11	-.02
never	-.32	.08	-.05	.42
nevyd-	-.06	.00	.03	.00
nevydavejte	-.06	.00	.03	.00
new	-.22	.24	-.08	-.22
new one	.08	.21	-.12	-.06
newsl-	-.03	-.49	.33	.04
newsletter	-.10	-.46	.33	.06
newsletter i	-.21	.00	.00	.08
newsletter is	.21	-.06	-.10	-.08
newsletter on	.12	-.11	-.02	.00
next	.68	-.12	-.05	-.48
next time	.35	-.24	-.04	.00
next to	-.06	.03	.00	-.09
next week	.29	-.03	.00	-.26
ni	-.06	.27	-.07	-.13
nic	.00	.16	-.12	-.11
nice	.09	.10	-.03	-.12
nicel-	.03	-.12	-.01	.00
nicely	.03	-.12	-.01	.00
nicht	.22	-.11	.20	-.15
nicht im	-.00	-.14	-.06	.20
nicht zu	-.00	-.05	.01	.00
nicht-	-.07	-.03	.00	-.02
nichts	-.07	-.03	.00	-.02
nie	-.10	.05	.08	-.09
nie mam	.03	.08	.00	-.02
niet	-.12	.19	-.03	-.13
niet mee	.00	.00	.07	-.09
niet willen	.00	-.01	.08	.00
night	.38	-.15	-.19	-.06
niks	.00	-.22	.00	.13
nmbs	-.05	-.03	-.00	.00
no	-.37	-.46	1.05	-.51
no aprobado	.00	-.01	.01	.10
no apruebo	.00	-.12	.00	.00
no changes	-.36	.00	-.00	1.14
no comments	-.10	-.10	-.08	.92
no do	-.07	.01	.00	.00
no es	.09	-.20	-.02	.00
no from	.00	-.03	.14	-.46
no i	-.01	-.05	-.12	.51
no issues	.06	-.12	.00	.00
no lo	.00	.19	-.19	.01
no longer	.00	-.02	-.12	.07
no me	-.09	-.01	-.30	.28
no notes	.00	.00	-.09	.00
no objection	.00	.05	-.12	-.07
no objections	.23	-.03	-.01	-.03
no other	-.14	.26	-.05	-.11
no problem	-.17	.24	-.01	.00
no reason	.07	-.04	-.01	.00
no remarks	.00	-.05	.00	.00
no se	-.05	-.00	.13	-.07
no tengo	.00	.08	-.10	.00
no the	-.04	-.07	.21	-.17
no worries	-.12	.15	-.04	.00
nobod-	.15	-.01	.03	-.06
nobody	.15	-.01	.03	-.06
nobody else	.15	-.05	.00	.00
nobody will	.00	.05	-.01	-.06
noch	-.08	.01	-.00	-.08
nod	.30	-.11	-.01	-.09
nog	-.16	.32	-.09	-.13
nog even	-.03	.03	-.08	.00
noget	.04	.00	-.06	-.05
nomas	.18	.00	.00	-.06
nombr-	-.10	.15	-.01	.00
nombre	-.10	.15	-.01	.00
nome	-.16	.23	-.09	-.01
nomor	.00	.13	.00	-.14
non	.25	.15	-.37	.10
non lo	-.14	-.03	.37	-.14
none	.04	-.09	.12	-.09
none of	-.06	-.06	.15	-.06
nonse-	.01	-.08	.00	.00
nonsense	.01	-.08	.00	.00
nos	-.05	-.01	.05	-.00
not	-.26	.76	-.41	-.26
not 0	.00	.32	-.02	-.12
not a	.10	-.03	-.01	-.07
not agree	.00	.19	-.11	-.02
not approve	-.09	-.04	-.09	.16
not approved	-.12	-.23	-.05	.15
not be	.22	.10	-.01	-.22
not consent	.00	-.03	.15	-.21
not fit	-.05	.00	-.00	-.00
not formed	.00	.00	-.15	.18
not go	.00	-.18	.00	.00
not in	-.16	.38	.08	-.15
not me	-.05	.14	-.03	-.10
not my	.27	-.12	-.01	-.07
not put	.00	.00	-.15	.12
not quite	.00	-.00	-.01	-.05
not quoted	-.29	.44	-.03	-.01
not read	-.04	.00	-.17	.38
not say	-.12	.09	.00	.00
not see	.49	-.06	.24	-.47
not support	.00	.00	.05	.00
not sure	-.15	-.17	-.12	.51
not the	.05	-.23	-.00	.13
not to	.06	-.03	-.01	-.08
not use	-.12	.11	.00	-.03
not yet	.00	-.17	.00	.00
note	-.17	.00	.00	.00
noted	-.21	-.00	.00	.00
noted with	-.21	-.00	.00	.00
notes	-.08	.02	-.09	.00
nothi-	-.02	-.05	-.12	-.11
nothing	-.02	-.05	-.12	-.11
nothing else	-.15	.23	.00	-.10
nothing to	-.18	-.09	-.02	-.04
nothing wrong	.40	-.20	.00	.00
notic-	.24	.09	.00	-.08
notice	-.01	.21	.00	-.03
noticed	.25	-.12	.00	-.05
nous	-.07	.00	.15	-.09
now	.42	-.16	-.03	-.02
nu	.06	-.00	-.10	-.07
nulla	.00	.01	-.27	.08
nulla in	-.05	.01	.00	.00
numbe-	-.45	.22	.10	.32
number	-.45	.23	.14	.32
number is	-.06	-.19	.00	.51
number of	.07	.27	-.04	-.11
numbers	.00	-.01	-.04	.00
numer	-.14	-.07	-.00	.21
numer-	.26	.11	.11	-.35
numero	.26	-.32	.23	-.23
numero non	-.01	-.00	.11	-.14
numme-	.32	.14	.09	-.34
nummer	.32	.14	-.00	-.23
numre-	.19	-.15	.00	.00
numret	.19	-.15	.00	.00
nur	-.03	.04	-.00	-.06
o	-.05	.30	-.15	.18
o meu	.10	-.00	.00	.00
o nome	-.16	.13	-.00	-.01
o texto	.10	-.09	.29	-.09
obitu-	.00	-.05	.00	-.11
obituary	.00	-.05	.00	-.11
objec-	.11	-.01	-.10	-.31
object	.28	-.01	-.00	-.09
object to	.28	-.01	-.00	-.09
objection	.09	.05	-.12	-.18
objection from	.22	.05	-.02	-.07
objection to	-.05	.00	.01	.00
objections	-.27	-.05	-.01	-.03
oblig-	.29	.13	-.05	-.29
obliged	-.19	.11	.00	-.00
obliged to	-.19	.11	.00	-.00
obrig-	-.14	.00	-.15	.24
obrigado	-.14	.00	-.15	.24
obser-	-.23	.01	-.00	.45
observaciones	.00	.00	.00	-.05
obsta-	.17	-.02	-.02	.00
obstacle	.10	-.02	-.02	.00
och	.19	-.15	-.29	.19
of	.07	.23	.44	-.62
of 0 sentences	-.42	-.21	.21	.69
of 1 sentences	-.79	-.61	.16	.48
of 2 sentences	-.19	-.08	-.08	.17
of 3 sentences	.65	.06	-.25	-.55
of 4 sentences	.63	-.05	.04	-.38
of a	.36	-.13	-.07	.02
of all	.08	.11	-.06	-.05
of experts	.00	.27	-.03	-.10
of it	.09	-.18	-.05	.09
of me	-.06	.00	-.05	.08
of my	-.12	.03	.08	-.02
of our	-.16	.07	-.03	.26
of quoted	.00	-.00	.00	-.07
of that	.09	-.13	.17	-.06
of the	.09	.28	-.08	-.64
of them	.00	.06	.00	-.14
of this	-.16	.00	-.06	.26
of us	.10	-.10	.00	.00
of your	.00	-.16	-.01	.32
off	-.01	.41	-.10	-.38
off it	-.14	.13	-.01	-.01
off on	-.10	.16	.02	-.05
off the	.11	.10	-.01	-.05
off you	.03	.00	.00	-.07
offic-	.11	-.08	.08	.04
office	.15	-.24	.14	.04
og	.02	-.16	.00	.27
ok	-.24	.24	-.07	.50
ok for	.00	-.05	-.03	.00
ok go	.08	-.06	.00	.00
ok once	-.07	.09	.00	-.00
ok to	.15	-.06	-.02	-.02
okafo-	-.04	.13	-.03	-.04
okafor	-.04	.13	-.03	-.04
okay	.17	.05	-.01	-.22
okay but	.00	.03	-.01	-.05
okay with	.07	.03	.00	-.13
oke	.06	.00	.00	.00
okej	.06	.00	-.10	-.07
okej for	.06	.00	-.10	-.07
old	.11	-.04	.01	-.07
om	.21	-.15	.00	-.10
on	.76	-.31	.00	-.18
on 11th	-.12	.24	-.02	-.03
on approval	-.15	.00	.00	.02
on behalf	.22	-.05	.00	-.09
on condition	-.12	.11	.00	-.03
on friday	.28	-.04	.10	-.33
on it	-.43	-.07	-.11	.74
on leave	-.01	-.13	-.01	.13
on monday	-.01	-.09	-.02	.13
on my	.42	-.26	-.18	-.10
on ne	-.31	.00	.05	.21
on one	-.01	-.08	.15	-.05
on p	.00	.04	-.02	-.08
on page	.43	-.06	.26	-.02
on saturday	.34	-.06	.00	-.10
on sunday	.09	.00	.00	-.06
on the	-.03	-.06	-.25	.20
on thursday	.00	.00	.00	.08
on time	.12	-.09	.00	.00
on tuesday	.31	.02	-.02	-.17
on wednesday	.00	-.05	.00	.02
on y	-.07	.00	.15	-.09
on your	.01	.07	.00	-.05
once	-.16	-.21	.10	.05
once i	.00	-.21	-.00	.07
once it	.00	-.05	.11	.00
once the	-.16	.04	.00	-.02
one	-.31	.49	.30	-.30
one and	-.05	.04	.02	-.03
one anonymous	-.01	-.06	.15	-.06
one attached	.00	.07	-.03	-.10
one does	.23	-.13	.14	-.17
one hand	.00	-.13	.00	.14
one in	.00	.03	.00	-.05
one is	-.18	.00	-.09	.00
one out	-.04	-.05	.11	.00
one s	.23	-.12	-.03	-.11
one small	.00	.26	.00	-.32
one thing	.05	.11	-.06	-.02
one this	.34	-.02	.00	-.18
ones	-.14	.16	-.16	.11
only	.08	-.03	.02	-.15
only please	-.13	.23	-.00	-.08
only the	-.05	.14	-.03	-.11
op	-.09	.26	-.10	-.10
opdat-	.00	.09	.00	-.03
open	-.12	-.22	-.32	.55
open the	-.08	-.06	-.20	.34
openi-	-.14	.05	.00	-.08
opening	-.14	.05	.00	-.08
opening hours	-.14	.05	.00	-.05
opini-	-.04	.04	-.07	.17
opinion	-.04	.04	-.07	.17
opor	.00	.00	-.04	-.05
oppos-	-.02	-.02	.07	.00
oppose	-.02	-.02	.07	.00
or	.29	-.28	-.13	.11
or the	.00	-.01	.00	-.05
order	.17	-.25	-.02	.11
os	-.16	.00	-.01	.15
other	-.24	.11	-.10	.22
other-	.00	.41	-.10	-.22
others	.41	-.02	.00	-.15
otherwise	-.41	.42	-.10	-.07
otimo	.25	-.04	-.06	-.05
otra	.33	-.43	.00	.16
otro	-.09	.03	.00	.00
ou	-.16	.00	-.01	.18
ought	.00	.00	.00	-.11
ought to	.00	.00	.00	-.11
oui	.11	.01	.00	-.04
our	-.39	-.17	.15	.23
our members	.00	.00	.00	-.16
our name	-.13	-.02	.31	-.02
ourse-	.00	-.08	-.12	.22
ourselves	.00	-.08	-.12	.22
out	.07	.34	.27	-.67
out my	.00	.26	.00	-.24
out of	-.07	-.02	.21	.01
out on	.12	-.09	.00	.00
out the	.08	-.09	-.03	-.06
out under	-.13	-.01	.26	-.02
out with	.23	-.12	.00	-.03
ouvri-	.00	.00	-.11	.08
ouvrir	.00	.00	-.11	.08
over	.71	-.08	-.01	-.34
over breakfast	.06	.00	.00	-.03
over my	-.11	.00	.00	.00
over the	-.04	.36	.00	-.12
over to	.51	-.00	.00	-.38
overl-	.00	-.30	.00	.33
overt-	.00	.00	.05	.00
overtaken	.00	.00	.05	.00
overtaken by	.00	.00	.05	.00
own	-.03	-.10	-.08	.25
own view	.00	-.10	.00	.14
p	.13	.01	-.14	-.11
p 0	.13	.04	-.14	-.08
pa	-.10	-.09	-.29	.34
pa det	.00	-.16	.00	.29
pa sidan	-.07	.12	.00	-.04
pa side	.00	.03	.00	-.16
page	-.03	.08	.10	-.13
page 0	.38	-.16	-.05	-.07
page one	-.46	.12	.27	.16
pages	-.09	-.05	-.00	.09
pages 0	-.00	.02	-.00	.10
pages twice	.00	-.06	.00	.00
pagin-	-.06	-.10	.19	-.08
pagina	-.06	-.10	.19	-.08
pagina 0	-.00	.12	.00	-.23
pain	-.12	.22	-.02	-.08
pak	-.08	.16	-.12	.11
pana	.00	.00	-.06	.00
pani	.00	-.08	.00	-.03
paper	-.04	-.07	.00	.11
par	-.10	.06	.00	.00
par quoted	-.10	.06	.00	.00
para	.11	-.17	-.02	.00
para el	.11	-.05	.00	-.00
parab-	.06	.00	-.01	-.00
parabens	.06	.00	-.01	-.00
parag-	-.09	.52	-.08	-.16
paragrafo	-.00	.36	.00	-.13
paragrafo sobre	.00	-.00	.00	-.05
paragraph	-.09	.16	-.08	-.03
paragraph 0	-.09	.00	.00	-.01
paragraph about	-.00	-.09	-.00	.14
paragraph on	.00	.00	-.05	.07
parec-	-.00	-.01	.05	.00
parece	-.00	-.01	.05	.00
paren-	-.16	.11	-.06	-.03
parents	-.16	.11	-.05	-.03
parfa-	-.39	.00	.00	.00
parfait	-.39	.00	.00	.00
parra-	.00	-.00	.00	-.09
parrafo	.00	-.00	.00	-.09
part	-.14	-.14	-.14	.36
part it	.04	.00	-.07	.00
part of	-.03	.00	-.05	.02
part on	-.15	.00	.00	.02
parte	.18	.15	-.36	-.24
parte mia	-.08	.00	-.08	.00
parte-	.00	.09	.00	-.04
parti-	-.01	.09	.10	-.14
parts	-.09	-.08	-.02	.15
parts are	-.09	-.03	-.02	.11
pas	-.11	-.44	.16	.42
pas d	.00	-.16	-.03	.32
pass	.04	.16	-.06	-.00
passe-	.11	.00	.00	.00
passes	.11	.00	.00	.00
passt	-.25	.00	.00	-.02
patie-	.07	-.03	.00	.00
pay	.00	.11	-.03	-.09
pdf	-.15	-.39	-.02	.42
peopl-	.10	-.01	-.09	.19
people	.10	-.01	-.09	.19
people in	.11	-.16	-.05	.14
people would	.00	-.18	-.02	.24
per	.32	-.07	-.01	-.27
per me	-.00	.01	.19	-.11
perba-	.00	.06	.00	-.05
perbaiki	.00	.06	.00	-.05
perbaiki tanggal	.00	.06	.00	-.05
perfe-	.06	-.01	-.06	-.12
perfect	.08	.00	-.01	-.08
perfecto	-.02	-.01	-.05	-.00
perha-	.00	-.05	.00	.04
perhaps	.00	-.05	.00	.04
permi-	-.12	.11	.00	-.21
permission	-.12	.11	.00	-.21
pero	-.10	-.05	.00	.12
perso-	.02	.06	-.12	.07
person	.02	.07	-.12	.07
persp-	.00	.06	.00	-.00
perspective	.00	.06	.00	-.00
pesso-	.05	.00	.00	-.16
pessoal	.05	.00	.00	-.16
peter	-.71	-.17	-.04	.38
peu	.02	.00	.00	-.08
peut	-.02	-.04	.07	.00
peux	.00	-.10	.09	-.08
peux pas	.00	-.10	.09	-.08
phat	-.04	-.00	.04	.00
phat hanh	-.04	-.00	.04	.00
phone	.31	-.10	-.08	-.37
phone number	-.29	.18	-.03	.00
photo	-.07	.21	-.20	-.18
photo credit	-.34	.00	-.05	.00
photo de	-.01	.07	-.02	.00
photo is	.06	.14	-.03	-.03
photo of	.00	.00	-.05	.00
photo on	.22	.00	-.04	-.12
photo-	-.07	.38	-.07	-.11
photograph	-.07	.13	-.05	-.00
photograph of	-.01	.06	-.05	-.00
photographer	.00	.25	-.02	-.11
pictu-	-.16	.46	-.10	-.22
picture	.04	.29	-.08	-.20
picture of	-.07	.05	.00	.00
pictures	-.20	.17	-.03	-.02
piece	-.13	.12	-.01	-.12
piece about	.00	-.02	-.02	-.05
piece jointe	.00	.07	-.01	-.06
piece on	-.13	.09	.02	-.02
place	.00	.11	-.00	-.19
place-	.00	.05	-.07	.00
plane	.00	-.00	-.16	.34
pleas-	.01	.14	-.11	.17
please	-.49	.31	-.19	.49
please add	-.14	.03	-.02	.00
please delete	.00	-.14	-.21	.45
please do	.09	-.06	-.02	.00
please don	-.03	.07	-.17	.33
please drop	.00	-.26	.41	.00
please go	.27	-.01	-.05	-.10
please hold	-.14	.21	.00	-.03
please ignore	-.05	-.13	.00	.42
please make	-.04	.04	-.02	-.08
please not	-.17	.29	.00	.00
please proceed	.06	-.00	-.00	-.05
please put	.00	.02	.00	-.07
please remove	-.07	.05	-.02	-.03
please send	-.00	-.05	.00	.00
please take	-.01	.06	-.11	.00
please the	.35	-.03	-.01	-.12
please use	-.18	.07	-.03	-.10
please wait	-.02	-.07	-.00	.14
please withdraw	-.01	.00	.09	-.08
pleasure	.07	-.16	.08	-.04
pleasure to	.00	-.02	.09	-.02
pls	.00	-.16	-.01	.32
plus	.43	-.11	-.05	-.08
pod	.00	.23	-.00	-.14
pod warunkiem	.00	.23	-.00	-.14
pode	.09	-.02	-.07	-.07
pode enviar	-.05	-.00	-.00	-.00
pode mandar	.07	-.02	-.06	-.07
pode publicar	.06	.00	-.01	-.00
podem	-.07	.20	.00	-.08
poem	-.04	.32	-.24	.00
poi	-.06	.30	-.05	-.20
point	-.05	.29	.15	-.24
point 0	.00	.18	.00	-.12
point-	.00	.01	-.05	-.10
points	.00	.01	-.05	-.10
polic-	-.00	.06	.00	-.05
poner	-.06	.03	-.04	-.01
poner el	-.06	.03	.00	-.01
por	.13	.21	-.17	-.20
por el	-.07	-.02	.00	.00
por favor	-.22	.33	-.00	-.10
por la	.00	-.22	.00	.23
por mi	.09	.28	-.17	-.25
por mim	.07	-.04	.00	-.00
por quoted	.00	.08	.00	-.03
porad-	.04	-.00	.00	-.00
poradku	.04	-.00	.00	-.00
posit-	.11	-.10	.48	-.07
position	.00	.00	.43	-.07
positive	.11	.00	-.03	.00
possi-	-.19	.07	-.07	.06
possible	.00	.07	-.07	.06
possible to	.00	.18	-.07	-.19
posso	.00	.00	.00	-.12
posso concordar	.00	.00	.00	-.12
post	-.19	-.04	.00	.00
post it	.05	-.02	.00	.00
potre-	.00	.05	.00	.00
pour	-.42	-.29	-.11	.79
pour ce	.27	.00	.00	-.26
pour l	-.39	-.21	.00	.23
pour la	.29	-.06	-.05	.10
pour le	-.08	-.00	.00	-.03
pour moi	.10	-.06	.00	-.03
pouve-	.02	.00	-.11	.02
pouvez	.02	.00	-.11	.02
pouvez vous	.00	.00	-.10	.06
power	.10	-.06	.03	.00
power cut	.10	-.06	.03	.00
poza	-.03	.12	.00	-.11
pozdr-	.00	-.08	.00	-.01
preci-	.09	.16	.00	-.18
prefe-	.00	.11	.09	-.13
prefer	.00	.00	.09	-.09
preno-	.00	.09	.00	-.07
prenom	.00	.09	.00	-.07
prese-	-.03	.00	.14	-.03
present	-.03	.00	.14	-.03
presi-	-.68	.12	.00	.07
president	-.68	.12	.00	.07
press	-.04	.07	.10	-.02
press office	-.02	-.06	.10	.00
press-	.12	-.05	.00	-.03
presses	.12	-.05	.00	-.03
previ-	-.21	-.14	.00	.49
previous	-.21	-.14	.00	.49
prima	-.44	.19	.14	.19
prima di	-.06	.01	.00	.00
prima zo	.02	-.05	.00	.00
princ-	.00	.00	.00	-.05
principle	.00	.00	.00	-.05
print	-.07	-.04	.32	-.05
print it	.09	-.00	.00	-.10
print-	.20	.26	-.01	-.22
printed	-.17	.37	-.01	-.18
printer	.29	-.07	.00	-.11
printing	.09	-.04	.00	.07
pripo-	.01	.00	.00	-.10
pripominek	.01	.00	.00	-.10
proba-	.03	.00	-.04	-.01
probably	.03	.00	-.04	-.01
probl-	-.03	.18	-.10	-.14
problem	-.03	.18	-.10	-.14
problem with	.06	.10	-.09	-.14
proce-	.23	-.03	.12	-.06
proceed	.23	-.03	-.03	-.06
prof	.31	-.04	.00	-.13
proje-	.13	.00	-.12	.00
promi-	-.03	.03	-.01	-.06
promise	-.02	.03	-.01	-.06
proof-	-.19	.20	.00	.00
proofread	-.19	.20	.00	.00
prope-	-.23	-.00	.00	.26
properly	-.23	-.00	.00	.26
propo-	.09	.00	.00	-.08
prose	-.10	-.01	-.09	.21
prosi-	-.09	.24	-.09	-.21
prosim	-.09	.24	-.09	-.09
prosz-	.00	-.07	.00	-.01
prosze	.00	-.07	.00	-.01
provi-	-.07	.17	.00	-.10
provided	-.09	.08	.00	-.03
provided the	-.09	.08	.00	-.00
provincia	.04	.09	.00	-.07
przec-	-.01	.00	.14	-.03
przeciw	-.01	.00	.14	.00
pubbl-	-.17	.12	.17	-.00
pubblicate	-.02	.14	-.08	-.00
publi-	-.05	-.11	.56	-.44
publicacao	-.04	.08	.00	-.05
publicar	.06	-.00	-.01	-.00
publiez	-.10	.04	.00	.00
publish	-.02	-.16	.21	-.03
publish it	-.18	.00	.01	.21
publish this	-.09	.00	.34	-.11
published	.00	.10	-.02	-.02
publishing	.26	-.07	-.07	-.03
puede	.12	-.02	.00	-.11
puede-	-.07	-.17	-.01	.11
pueden	-.07	-.15	-.00	-.01
pueden enviarlo	.00	.00	.00	-.17
pueden mandar	.00	-.15	-.00	.16
puedes	.00	-.01	-.01	.12
puedo	-.04	-.00	-.00	-.11
puedo aprobar	.00	.00	-.00	-.11
puo	-.15	-.01	.25	.00
pure	.41	.14	-.28	-.07
puszc-	-.00	-.00	.00	-.11
puszczajcie	-.00	.00	.00	-.11
put	-.33	.69	-.09	-.53
put it	.00	.02	-.02	-.07
put my	-.03	.00	.11	-.19
put right	.00	.16	-.05	-.11
put that	-.30	.34	.00	-.00
put the	.00	.13	-.00	-.24
quarr-	-.24	.00	.00	-.04
que	.42	-.28	.71	-.21
que corregir	.19	-.13	.00	.00
que la	.00	-.00	-.12	.00
que le	-.03	.18	.15	-.21
que o	.05	.00	.00	-.20
que se	-.01	.22	-.00	-.03
quell-	-.11	.00	-.35	.51
quem	.00	-.16	.00	.14
quest-	-.02	-.01	.25	-.22
question	-.01	-.01	.14	-.08
questo	-.01	-.00	.11	-.14
questo numero	-.01	-.00	.11	-.14
qui	.10	-.12	-.00	-.02
quier-	-.10	.13	-.01	.00
quita-	.00	-.00	.00	-.09
quitar	.00	-.00	.00	-.09
quitar el	.00	-.00	.00	-.09
quite	-.01	-.11	-.01	.24
quote	-.04	.17	-.02	-.16
quote-	-.90	1.52	-.34	-.85
quoted	-.83	1.57	-.49	-.85
quoted became	-.05	.04	.00	-.01
quoted en	-.04	.00	.00	-.04
quoted instead	.00	-.00	.00	-.07
quoted is	.00	.00	-.07	.00
quoted not	-.12	.15	-.02	.00
quoted por	.00	.08	.00	-.03
quoted quoted	-.27	.04	-.00	.00
quoted rather	-.03	.05	.00	-.02
quotes	-.06	-.05	.15	-.00
quotes an	-.06	.00	.04	-.00
rang	.07	-.09	.00	.00
rathe-	-.03	-.02	-.20	.19
rather	-.03	-.02	-.20	.19
rather not	.00	.00	-.24	.24
rather than	-.03	.05	.00	-.02
raus	-.36	-.12	-.00	.00
raus damit	.07	-.12	.00	.00
rausg-	.00	.13	.00	-.15
re	-.13	.72	-.35	-.13
re in	.00	-.07	.00	.00
re not	.07	-.00	-.06	.00
read	.17	-.66	-.65	.62
read 0	.00	.00	.00	-.18
read it	-.47	-.35	-.51	.65
read the	.33	-.34	-.06	.24
reader	.00	-.05	.00	-.00
readi-	.01	-.01	-.10	.19
reading	.01	-.01	-.10	.19
reads	-.06	.07	.00	-.07
ready	.87	-.27	-.09	-.29
ready to	.31	-.03	-.09	-.11
reall-	-.12	.00	.05	.12
really	-.12	.00	.05	.12
reaso-	.29	-.06	-.25	-.02
reason	.29	-.04	-.25	-.03
reason to	.10	-.04	-.12	.00
receb-	-.04	-.03	-.15	.08
recebi	-.06	.00	-.15	.11
recei-	-.34	-.06	-.01	.48
received	-.34	-.06	-.01	.06
received thanks	-.11	.00	.00	.00
recip-	.16	-.05	-.01	-.03
recom-	-.04	.00	.01	-.09
recor-	.09	.10	-.01	-.10
recti-	.00	.10	-.19	-.07
rectifier	.00	.05	.00	-.01
rectify	.00	.05	-.07	-.06
red	-.27	-.07	-.01	-.00
redac-	-.03	.09	-.09	.00
redir-	-.08	.00	.00	-.06
redire	-.08	.00	.00	-.06
redire vous	.08	.00	.00	-.06
refus-	-.13	.10	-.03	.00
refuse	-.13	-.01	.09	.00
regar-	.05	-.00	-.00	-.14
regarding	.00	-.00	.00	-.04
regarding the	.00	-.00	.00	-.04
regards	.05	.00	-.00	-.10
regio-	.00	.07	.00	-.09
region	.00	.07	.00	-.09
regre-	-.03	.00	.01	-.06
regret	-.03	.00	.01	-.06
regul-	-.03	-.02	-.07	.02
rein	-.16	.00	.00	.00
rejec-	.07	-.26	-1.16	1.37
reject	.15	-.23	-.81	.70
reject it	.03	.00	-.46	.14
rejected	-.08	-.03	-.36	.68
rekla-	-.02	.27	.12	-.17
relea-	.27	.03	.02	-.16
release	.34	-.27	.02	-.11
release it	.05	-.07	-.00	-.04
released	-.07	.30	.00	-.05
remar-	-.12	.25	.00	-.05
remarks	-.12	.25	.00	-.05
remov-	-.25	-.14	-.04	.67
remove	-.25	-.14	-.04	.73
remove the	.00	.03	-.03	-.08
removed	.00	.00	.00	-.06
rempl-	-.10	.06	.00	.00
renvo-	-.08	-.00	-.11	.08
renvoyer	.00	.00	-.11	.08
repar-	-.03	-.00	.00	-.05
repla-	.00	.00	-.01	-.09
replaced	.00	-.00	-.01	-.08
reply	-.12	-.29	.09	.56
reply i	-.31	.00	-.04	.32
repor-	.16	-.02	.07	-.09
report	.15	-.02	.06	-.09
reque-	-.03	.17	-.02	-.29
request	-.03	.17	-.02	-.29
resen-	.00	-.18	.00	.15
resend	.00	-.18	.00	.15
resend it	.00	-.05	.00	-.00
reser-	-.33	.07	-.12	.16
reserve	-.10	.10	-.12	.16
reserve que	.00	.18	-.12	-.12
resol-	.07	.19	-.11	-.02
respe-	-.13	-.13	.04	.00
respo-	-.13	-.05	-.05	.31
responsible	-.08	.11	-.05	.13
ressa-	.00	.15	.00	-.08
rest	-.28	.34	-.04	.19
rest can	.00	.10	-.01	-.02
rest i	.00	.07	-.02	-.11
rest is	-.03	.00	.00	-.04
reste	-.08	-.00	.00	-.03
resto	-.15	.03	-.09	-.00
resul-	-.07	-.05	.29	-.07
ret	.00	.14	-.04	-.04
retir-	-.03	.27	-.09	-.11
retra-	-.15	.00	.20	-.17
retur-	.00	-.02	.09	-.02
return	.00	-.02	.09	-.02
reuni-	-.08	-.08	.00	.44
reunion	-.02	-.00	.00	.17
reuss-	-.03	.00	-.04	.10
reussi	-.03	.00	-.04	.10
revel-	.00	-.10	.09	.00
rever-	-.07	.29	.00	-.05
revert	-.07	.29	.00	-.05
revie-	-.05	-.22	.00	.33
reviewers	.00	-.15	.09	.09
revis-	.33	-.32	.00	.27
revoi-	.00	-.26	.06	.32
revoir	.00	-.26	.06	.32
rewri-	.00	.09	.07	-.02
rewritten	.00	.09	.07	-.02
rewritten from	.00	-.08	.10	.00
reykj-	.10	-.04	.00	-.02
reykjavik	.10	-.04	.00	-.02
richt-	-.06	-.07	.00	.26
richtig	-.06	-.07	.00	.26
rien	-.08	.02	-.02	-.06
rien a	-.08	-.05	.00	-.06
right	-.20	.82	-.11	-.53
right one	-.05	.08	.00	.01
right you	-.09	.29	.00	-.08
rigti-	.00	.12	-.04	-.01
rigtig	.00	.12	-.04	-.01
rigtig godt	.00	.12	-.04	-.01
rio	-.11	.09	.00	-.01
roger	.11	-.04	-.00	-.04
roger that	.05	-.01	-.00	-.04
roll	.11	.00	-.02	-.13
room	.17	-.00	-.07	-.05
round	-.04	.38	-.01	-.23
rozes-	.03	-.17	.00	.00
rozma-	.00	.00	.00	-.17
rozmazana	.00	.00	.00	-.17
rubri-	.43	-.05	-.05	-.08
rubrique	.43	-.05	-.05	-.08
run	.13	-.11	-.12	.13
runni-	.00	-.03	.14	-.02
running	.00	-.03	.14	-.02
s	-.00	.40	-.17	-.25
s a	-.01	-.11	.09	-.13
s all	.06	.00	-.02	.00
s approved	.19	-.08	-.02	-.12
s been	.13	.07	-.14	-.05
s fair	.19	-.08	-.01	-.11
s fine	-.41	.07	-.03	.44
s good	.18	.19	-.08	-.11
s just	.00	.06	-.02	-.05
s no	.07	.00	-.05	.00
s not	.06	-.13	.15	-.12
s quote	-.04	.09	.00	-.03
s ready	.11	-.02	-.02	-.11
sa	.06	.04	-.01	-.23
sa er	-.13	.06	-.01	-.14
saa	-.07	.08	.00	-.02
sachl-	.00	-.13	.12	.00
sachlich	.00	-.13	.12	.00
sachlich falsch	.00	-.13	.12	.00
saglı-	-.18	.00	.00	.19
saglık	-.18	.00	.00	.19
said	.17	.02	-.03	-.05
salir	.01	.04	.07	-.11
salud-	-.02	-.02	.00	.12
saludos	-.02	-.02	.00	.12
same	.25	-.34	-.05	.06
sat	-.13	.00	.00	.00
satis-	.06	-.00	-.00	.00
satisfied	.06	-.00	.00	.00
satur-	.34	-.06	.00	-.10
saturday	.34	-.06	.00	-.10
save	.00	-.03	.04	.00
saw	-.03	-.11	-.04	.16
say	.13	-.22	.02	-.13
say anything	.00	-.12	-.11	.13
say no	.27	-.07	-.13	-.36
say nothing	.00	.00	.05	-.01
say quoted	-.03	.05	-.01	-.16
say that	.11	-.06	-.03	-.01
say yes	.04	.09	.01	-.07
saya	-.02	-.16	.11	.01
saya sendiri	-.03	-.08	-.00	.11
saygı-	.08	.00	.00	-.07
saygılarımla	.08	.00	.00	-.07
sayin-	.00	.05	-.02	-.07
saying	.00	.05	-.02	-.07
says	.07	-.30	-.14	.40
says 0	.00	.05	.00	-.14
says it	-.36	-.02	.00	.32
sayın	.08	.00	.00	-.07
schau	-.16	.00	.00	.00
schon	-.25	.05	-.00	.01
schon-	.16	-.03	.00	-.27
schone	.16	.00	.00	-.08
schone grusse	.16	.00	.00	-.08
schones	.00	-.03	.00	-.19
schoo-	.06	.21	-.00	-.19
school	.06	.21	-.00	-.19
schwe-	.14	-.13	.12	-.07
schweiz	.00	-.13	.12	-.01
scrap	-.02	-.06	.29	.00
scrap it	-.02	-.06	.29	.00
scree-	.00	-.05	-.01	-.00
se	-.06	.12	.13	.01
secon-	-.08	-.10	.15	-.15
second	-.03	-.11	.15	-.15
second item	.00	-.06	.03	-.01
second paragraph	.00	.14	-.03	-.07
second time	.07	-.11	.00	.01
secre-	.19	-.16	-.12	.16
secretariat	.00	-.00	-.08	.11
secretary	.00	-.06	-.02	.05
secti-	.24	-.05	-.06	-.11
section	.24	-.05	-.06	-.11
section 0	.00	.02	.00	-.07
see	.33	.18	-.03	-.00
see it	-.23	.46	-.05	-.08
see my	-.15	-.03	-.08	.20
see no	.10	-.04	-.01	.00
see the	.00	-.09	.26	-.18
see this	.00	-.00	.20	-.14
see why	.06	-.06	-.27	.41
seems	-.06	-.13	-.04	.28
seems to	-.06	-.13	-.04	.28
seen	.73	-.34	-.07	-.33
seen it	-.04	.00	-.04	.07
seen the	.00	-.14	-.03	.07
segun-	-.08	.03	-.00	.00
segundo	-.08	.03	-.00	.00
sehr	-.03	.09	-.02	-.06
seite	.10	.05	-.00	-.11
seite 0	.00	-.04	.00	.00
selva	-.18	.13	.00	.00
sem	-.26	-.10	-.16	.58
semin-	-.08	.11	-.02	.00
sempa-	-.03	-.08	-.00	.11
sempat	-.03	-.08	-.00	.11
sen	-.14	.34	-.11	-.02
send	.23	-.18	-.18	-.13
send away	.06	.00	.00	-.07
send before	-.05	.00	-.16	.34
send it	-.21	.05	-.05	-.35
send this	-.01	-.06	.15	-.06
sende-	-.03	.19	.03	-.10
sender	-.03	.09	.03	-.07
sendes	.00	.09	-.00	-.03
sendi-	-.07	-.21	.04	-.01
sending	-.03	-.13	.05	-.12
sending it	-.13	.00	.01	-.03
sending this	.00	-.07	.06	.03
sendiri	-.03	-.08	-.00	.11
sendiri belum	-.03	-.08	-.00	.11
sent	-.57	.03	.36	-.10
sent from	.28	.00	.00	-.23
sente-	-.42	.18	-.10	-.05
sentence	-.42	.12	-.10	-.05
sentence about	-.09	.08	-.03	-.00
senti-	-.07	-.04	.02	.19
septe-	.00	.00	.00	-.10
september	.00	.00	.00	-.10
ser	.15	-.16	.00	.11
ser fint	.15	.00	.00	-.18
serai-	.00	-.06	-.03	.28
serait	.00	-.06	-.03	.28
serait il	.00	.11	.00	-.04
serio-	.18	-.00	-.01	-.12
serious	-.05	-.00	-.01	-.01
sessi-	.00	-.05	.11	.00
session	.00	-.05	.11	.00
setel-	-.08	.00	.00	.00
setelah	-.08	.00	.00	.00
seven	-.18	-.03	.70	-.16
shall	-.34	-.07	.15	.02
she	.41	-.02	-.03	-.17
shift	.02	.27	-.12	-.02
ship	.10	.00	.00	-.08
ship it	.10	.00	.00	-.08
short	.56	-.08	-.01	-.17
short-	-.12	.05	.00	-.05
shorter	-.12	.05	.00	-.02
shoul-	.66	-.80	-.06	.68
should	.49	-.75	-.06	.71
should approve	-.06	.00	.00	.00
should be	.35	-.19	-.08	.23
should go	.12	-.15	.16	-.00
should not	-.05	.01	-.22	.46
should read	.00	.00	.00	-.18
show	.00	-.04	.00	.12
shri	.15	.25	-.02	-.14
si	.06	-.86	.17	.82
si puo	-.15	-.01	.25	.00
sich	.00	-.04	.00	.00
sidan	-.07	.12	.00	-.04
sidan 0	-.07	.12	.00	-.04
side	.36	-.13	-.04	-.43
side 0	.00	-.03	.00	-.16
sides	.00	-.12	.11	-.00
sie	.02	.07	.01	-.04
sient-	-.00	-.06	.08	-.00
siento	-.00	-.06	.08	-.00
sign	-.07	.29	.00	-.21
signe-	-.00	-.02	-.01	.23
signed	-.00	-.02	-.01	.23
signed off	-.00	.14	.00	-.09
signi-	.00	.00	.02	-.08
signing	.00	.00	.02	-.08
sih	-.03	-.08	-.00	.11
sih bagus	-.03	-.08	-.00	.11
silen-	-.01	-.03	-.00	.10
silence	-.01	-.03	-.00	.10
sin	-.01	-.02	-.00	.12
sin observaciones	.00	.00	.00	-.05
since	.11	-.07	-.02	.00
sinda-	.00	.14	-.09	.00
sindaco	.00	.14	-.09	.00
singl-	.20	-.00	-.18	-.03
single	.20	-.00	-.18	-.03
single bodies	-.05	-.00	.01	.00
sir	.04	.00	-.07	-.08
sir in	-.05	.00	-.07	.00
sir the	.09	.00	-.00	-.08
siste-	.20	.16	-.13	-.20
sistemare	.00	.23	-.12	-.20
sitte-	-.04	.31	-.29	.00
sitten	-.04	.31	.00	-.28
sitti-	.13	.00	-.12	.00
sitting	.13	.00	-.12	.00
sivun	.00	.14	.00	-.20
sivun 0	.00	.14	.00	-.20
six	.00	-.04	.00	-.01
skal	-.14	.09	.17	.05
skick-	-.02	.15	-.11	.00
skicka	-.02	.15	-.11	.00
skriv	.00	.15	-.11	.00
sleep	-.09	-.01	-.06	.26
sleep on	-.14	-.01	-.06	.31
small	.02	.33	.00	-.51
so	.36	-.23	-.09	.25
so far	-.32	-.05	-.00	.43
so good	-.34	.00	-.01	.41
so i	.28	-.27	.03	-.01
so leave	-.01	-.09	-.06	.30
so nay	-.04	-.00	.04	-.03
so no	.06	-.14	-.00	.00
so raus	.07	.00	.00	.00
so that	-.05	.20	-.07	.14
so you	.07	-.10	.00	.00
sobre	.00	-.00	.00	-.05
sofer-	-.09	.21	.00	-.05
sofern	-.09	.21	.00	-.05
sofern das	-.09	.21	.00	-.05
soit	.00	-.00	-.12	.00
solo	-.10	-.10	.00	.24
some	.28	-.24	-.06	-.02
someo-	.00	-.07	.10	-.05
someone	.00	-.07	.10	-.05
somet-	.13	-.03	.03	-.15
something	.13	-.03	.03	-.15
somew-	-.05	.04	.00	.00
somewhere	-.05	.04	.00	.00
somme-	.44	-.03	.00	-.19
son	-.47	-.13	-.04	.00
sonst	-.08	.10	.00	-.01
soon	-.07	.00	-.03	.17
soon as	-.07	.00	.00	-.00
sorry	-.17	-.40	.61	.07
sorry for	.22	-.23	-.11	.00
sorry no	-.00	.00	.44	-.61
sorry to	-.26	.22	.24	-.12
sorry wrong	-.05	-.31	-.04	.80
souhl-	-.01	-.09	.00	.00
sound	.00	.18	-.03	-.02
soup	.18	-.16	.00	.00
sourc-	-.02	.01	.10	-.06
source	-.02	.01	.12	-.06
sous	-.04	.18	-.12	-.13
sous reserve	.00	.18	-.12	-.12
space	.07	.21	-.17	.00
speak	.00	-.05	.00	-.00
speak-	-.40	.20	.00	.42
speaker	-.40	.20	.00	.42
spedi-	-.06	.01	.00	.00
spell	.00	.10	-.01	-.03
spell-	-.09	.05	.00	-.03
spelt	.00	.04	.00	-.02
spelt correctly	.00	.04	.00	-.02
spons-	.00	.03	.16	-.17
sponsor	.00	-.08	.18	-.09
spot	.12	-.00	-.09	.00
spot on	.12	-.00	-.09	.00
sprin-	-.00	-.02	-.06	.00
spring	-.00	-.02	-.06	.00
staat	-.12	.06	-.00	-.04
staat er	-.12	.06	-.00	-.04
stall-	-.02	-.00	.12	-.04
stand	-.10	-.01	.00	.12
stand in	-.10	-.01	.00	.12
stand-	.17	-.01	-.00	-.06
stands	.14	.05	-.00	-.06
start	.00	-.01	.26	-.03
start again	.00	.00	.05	.00
start-	.00	.10	-.04	-.11
starts	.00	.05	-.01	-.06
steht	.01	-.12	.00	-.01
stepp-	.00	-.04	-.03	.14
stepped	.00	-.04	-.03	.14
stepped down	.00	-.04	-.03	.14
still	-.24	-.08	.07	.34
still on	-.05	-.06	.00	.23
still running	.00	-.03	.14	-.02
stimm-	-.03	.04	-.00	-.06
stimme	-.03	.04	-.00	-.06
stimme ich	-.03	.04	-.00	-.06
stop	.00	.00	.00	-.14
story	.08	-.06	.20	-.13
stran-	.09	.02	.00	-.13
strane	-.06	.28	.00	-.13
strane 0	-.02	.28	.00	-.13
strei-	.01	-.04	-.00	.00
streiten	.01	-.04	-.00	.00
streiten ich	.01	-.04	-.00	.00
stric-	-.04	.21	-.04	-.06
strict	-.04	.21	-.04	-.06
strik-	-.08	.08	.00	-.05
strike	-.08	.08	.00	-.05
stron-	.11	-.04	.00	-.03
strony	.11	-.04	.00	-.03
stryk-	-.05	.13	.00	.00
study	-.04	.10	.17	-.20
stuff	.01	-.02	-.05	-.05
su	.11	.21	-.09	-.20
su quoted	.00	.12	.00	-.20
subsc-	.02	-.08	.07	.00
subscribers	.02	-.08	.07	.00
sudah	.06	.00	.00	.00
suggest	-.04	.03	-.00	-.00
suis	.00	-.18	-.08	.04
suis pas	.00	-.18	-.08	.14
suita-	.10	.00	-.00	-.07
suitable	.10	.00	-.00	-.07
suitable for	.10	.00	.00	-.07
sul	.00	.05	.00	-.00
sunda-	.01	-.00	.00	-.11
sunday	.01	-.00	.00	-.11
suppo-	-.50	.18	.06	.06
support	-.25	.20	.10	-.34
support its	.00	-.02	.05	-.02
support sending	.00	.00	.05	-.06
support this	.00	.00	-.00	-.25
suppose	-.26	-.02	.00	.40
sur	-.03	-.22	.14	-.09
sur l	.00	-.02	-.10	.00
sur la	-.00	-.10	.00	.00
sur le	.00	-.10	.09	.00
sure	-.20	-.32	-.12	.43
sure about	-.07	-.14	-.06	.40
sure send	-.29	.00	.00	.00
surna-	-.08	.26	-.05	-.11
surname	-.08	.26	-.05	-.11
surto-	.39	-.05	-.05	-.09
surtout	.39	-.05	-.05	-.09
swap	-.05	.07	.00	.00
swap the	-.05	.07	.00	.00
swedi-	.09	-.06	.00	-.01
swedish	.09	-.06	.00	-.01
sydne-	-.01	.07	.00	-.08
sydney	-.01	.07	.00	-.08
syste-	.00	-.01	.00	-.06
t	.47	-.23	.04	-.18
t a	.07	.07	-.06	-.08
t answer	-.09	-.00	.00	.19
t approve	-.12	.10	.59	-.20
t be	.00	-.08	.09	-.03
t fault	.15	.00	.00	-.19
t got	-.06	-.00	.00	.01
t have	.00	-.06	-.09	-.07
t let	-.04	.11	.04	-.00
t need	.00	.00	.00	-.12
t open	-.04	-.03	-.23	.37
t print	-.16	.00	.34	-.09
t put	-.03	-.06	.10	-.01
t read	-.09	-.00	-.01	.26
t see	.00	.00	-.27	.46
t send	-.06	.00	-.16	.34
t support	.00	.00	-.00	-.31
t take	-.01	-.10	.03	.02
t tell	-.09	-.16	-.05	.35
t think	.12	-.07	-.06	.11
t wait	.08	.00	.00	-.13
ta	.04	.02	-.00	-.05
tabel-	.00	.09	.00	-.03
table	.03	.04	.01	-.01
table of	.07	-.09	.01	.00
table-	-.00	.04	-.10	-.06
tack	-.20	.00	.00	.31
tak	.15	-.09	.04	-.29
tak den	.13	.00	.04	-.33
take	-.38	.11	-.14	.15
take back	.00	-.07	.03	.00
take it	.02	-.26	-.01	.29
take my	-.39	.29	.00	.02
take out	.08	-.09	-.03	-.06
take that	.00	.07	.00	-.10
take the	-.09	.19	-.07	.00
taken	.00	.05	.01	-.03
takes	.02	-.13	.07	.00
takes sides	.00	-.12	.08	.00
takk	.24	.00	-.00	-.10
talk	-.00	-.13	.00	.13
talke-	-.06	.04	.05	.00
talked	-.06	.04	.05	.00
talked to	-.02	.00	.05	.00
tamam-	.18	.00	.00	-.09
tamamdır	.18	.00	.00	-.09
tambi-	-.05	-.07	.00	.27
tambien	-.05	-.07	.00	.27
tan	.15	-.04	.00	-.05
tangg-	.00	.06	.00	-.05
tanggal	.00	.06	.00	-.05
tapi	.00	.03	.00	-.05
tarde	-.04	-.04	.00	-.05
te	.16	.24	.00	-.38
team	.16	.03	-.13	-.04
telef-	-.20	.19	-.09	.00
telefono	-.10	.14	-.00	-.00
telep-	.00	-.02	.09	-.02
tell	-.09	-.16	-.05	.35
tell you	-.09	-.07	-.04	.18
tells	-.25	.00	.04	-.00
tells me	-.25	.00	.00	.00
tem	-.05	.03	-.00	.00
tengo	-.05	-.02	-.10	.27
tengo nada	.00	.08	-.10	.00
terim-	.08	-.00	.00	-.00
terima	.08	-.00	.00	-.00
terima kasih	.08	-.00	.00	-.00
testo	-.14	-.04	.27	.00
text	.00	-.17	-.05	-.04
text about	.00	.28	-.11	-.02
text and	.05	.00	-.00	.00
text approved	.01	.00	.00	-.11
text is	.00	-.05	.00	.00
texte	.00	-.16	-.03	.32
texto	.06	-.10	.34	-.09
than	-.07	-.20	.41	-.04
than quoted	-.07	.11	.00	-.02
thank	-.08	.23	-.10	-.10
thank you	-.08	.23	-.10	-.10
thank-	-.08	.05	-.03	.21
thanks	-.02	.02	-.03	.21
thanks for	.20	-.08	-.03	.09
that	.00	.32	.21	.07
that and	-.14	.21	.00	-.05
that as	.00	-.00	-.04	-.02
that done	-.04	.16	-.06	-.00
that has	.00	.05	.07	-.07
that i	.12	.11	-.06	-.06
that in	-.14	.03	-.00	.00
that is	-.20	-.21	.11	.57
that it	.06	.03	.16	-.07
that one	-.20	.04	.00	.31
that s	.38	-.19	.08	-.19
that takes	.00	-.06	.08	.00
that the	-.21	.05	.05	-.02
that this	.00	.10	-.03	-.04
that was	-.28	.00	.01	.23
that we	.05	.06	.14	-.27
that you	-.03	.07	.00	-.05
the	-.43	.91	-.12	-.13
the 15th	-.09	.00	.00	.00
the answer	.25	-.14	.00	.05
the article	.03	.01	-.04	-.08
the attachment	-.00	-.12	-.02	.05
the ballot	-.05	-.13	.01	.14
the bangkok	.00	.00	-.10	-.00
the best	.07	-.12	-.00	-.14
the bottom	-.05	.16	.00	.00
the budget	-.12	.06	-.09	.11
the bus	.00	.07	.00	-.15
the button	-.02	.19	.00	-.10
the calendar	-.28	.07	.02	-.05
the caption	-.12	.00	.00	.00
the chair	-.99	-.27	-.04	.83
the chairman	-.06	.10	-.00	-.05
the chart	.00	.05	-.01	-.16
the children	.00	.00	-.05	.00
the colours	-.02	.00	.05	-.02
the committee	-.03	-.05	.01	-.00
the content	.05	.05	.10	-.17
the council	-.12	.06	.03	.00
the cover	.00	.12	-.06	-.08
the date	-.04	.39	-.10	-.39
the dates	.07	.00	-.04	.00
the deadline	-.15	.38	.00	-.15
the decision	.00	.18	.12	-.22
the delay	-.06	.00	.00	.00
the door	.05	-.02	-.00	.00
the draft	-.13	-.20	.08	.25
the drafting	-.08	.06	-.05	.00
the eastern	.34	-.07	-.06	-.10
the editor	-.38	-.00	.00	.00
the editorial	-.00	.07	.00	.00
the end	-.02	.04	-.04	-.12
the family	-.04	.19	.00	-.03
the figure	-.08	.11	-.02	.00
the figures	.11	.05	-.06	-.12
the file	.00	-.02	-.20	.10
the first	.00	-.12	-.02	-.07
the font	.17	-.06	.00	-.06
the football	.00	-.07	.00	-.06
the footer	-.12	.15	.00	-.00
the group	.07	-.08	.12	-.20
the guidelines	.00	-.06	.00	.00
the headline	-.12	.22	.10	-.12
the host	-.28	.00	.00	.00
the hotel	-.14	.00	.00	-.00
the house	.00	.00	.04	.00
the idea	-.04	.00	.00	.08
the ilo	-.23	-.17	-.09	.69
the imprint	-.02	.13	-.00	.00
the interview	-.06	.09	-.06	-.03
the issue	-.02	.09	.29	-.30
the joke	.00	.22	.00	-.27
the last	.06	.10	-.07	-.20
the layout	.03	-.11	.15	-.06
the lead	-.01	-.06	.15	-.06
the legal	.00	-.06	-.02	.00
the length	.13	-.03	-.00	-.06
the link	-.04	.03	-.08	.17
the list	.04	.14	-.00	-.22
the man	-.04	.16	-.06	-.01
the map	.00	.07	.00	-.13
the middle	-.18	-.04	.61	-.14
the minutes	-.07	.00	.00	.01
the moment	-.07	-.02	-.03	.04
the monday	.00	-.00	.05	-.03
the name	-.03	.09	-.05	-.02
the names	-.01	-.04	-.02	.04
the needful	.11	-.06	-.04	-.04
the new	-.10	.21	-.08	-.17
the newsletter	.02	-.09	-.04	.04
the next	.13	-.09	.00	-.00
the nod	.30	-.11	-.01	-.09
the number	-.06	.13	.06	.39
the obituary	.00	-.05	.00	-.11
the office	.04	-.11	.00	.07
the old	.12	.02	-.09	-.07
the one	-.08	.05	-.06	-.02
the ones	.00	.10	-.16	.11
the opening	-.14	.05	.00	-.08
the other	-.02	-.24	.10	.14
the others	.43	-.02	-.01	-.15
the paragraph	-.00	.00	-.05	.07
the part	-.15	.00	.00	-.04
the pdf	-.08	-.35	.00	.22
the people	.04	-.13	-.05	.15
the photo	.32	.14	-.09	-.15
the photograph	-.07	.13	-.05	-.00
the photographer	.00	.25	-.02	-.11
the picture	-.20	.12	-.02	-.08
the pictures	-.07	.17	-.03	-.02
the piece	-.13	.07	.00	-.06
the plane	.00	-.00	-.16	.34
the poem	-.04	.32	-.24	.00
the presses	.12	-.05	.00	-.03
the previous	-.21	-.14	.00	.49
the printer	.29	-.07	.00	-.11
the quote	.00	.08	-.02	-.12
the report	-.03	.05	-.02	.00
the rest	-.00	-.11	-.04	.35
the right	-.05	.05	-.12	.08
the room	.04	-.00	.04	-.05
the same	.15	-.34	-.05	.15
the school	.06	.21	-.00	-.19
the second	-.02	.04	-.06	-.09
the sentence	-.11	.15	-.10	-.05
the sponsor	.00	-.08	.18	-.05
the story	.11	.00	.00	-.08
the strike	-.08	.08	.00	-.05
the study	-.04	.10	.17	-.20
the swedish	.09	-.06	.00	-.01
the table	.03	.04	.00	-.01
the text	-.02	.24	-.11	-.01
the third	.40	-.16	-.01	-.20
the time	-.15	-.18	-.00	.43
the title	.13	-.01	-.01	-.06
the tone	.00	-.03	.04	.00
the top	-.10	.22	.10	-.12
the train	-.40	-.09	.00	.00
the treasurer	.07	-.04	-.01	.00
the typos	.17	-.16	-.04	.00
the un	.00	.28	-.17	-.02
the venue	-.42	-.05	.00	.84
the version	.00	-.06	-.02	.05
the way	.01	-.09	-.08	.19
the weather	-.18	.18	.00	-.05
the weekend	-.09	-.05	.00	.22
the whole	.02	-.14	.15	-.15
the word	.00	.15	.00	-.14
the work	.18	-.12	.09	-.07
the world	-.00	.05	.00	-.19
their	.00	-.06	.00	.00
them	.01	.07	-.10	-.11
then	-.17	.24	-.23	.45
then go	-.00	.07	.00	.00
then i	.30	.08	-.10	-.08
then it	-.01	.14	.00	-.10
then publish	-.13	.08	.00	.00
then the	-.06	.25	-.04	-.03
there	.12	.49	-.40	.10
there a	-.05	-.10	-.01	.30
there and	-.02	.06	.03	-.01
there s	.10	.36	-.27	-.07
there was	.10	-.06	.03	.00
there-	.10	-.03	-.03	-.01
these	.29	-.13	.00	-.03
these days	.29	-.13	.00	-.03
they	-.08	.22	.05	-.11
they are	-.02	-.01	.16	-.16
they re	-.04	.17	-.04	-.06
thing	.50	.31	-.19	-.37
thing i	.09	-.06	-.00	-.01
thing we	-.04	.16	-.06	-.00
thing-	-.17	.06	-.01	-.02
things	-.17	.06	-.01	-.02
think	-.04	-.19	.32	-.07
think it	-.16	-.07	.38	.05
think the	.00	.00	.03	-.13
think we	.00	.00	.00	-.10
think-	-.05	-.06	-.17	.61
thinks	-.05	-.06	-.17	.61
thinks it	-.05	-.06	-.17	.61
third	.40	-.16	-.01	-.20
this	-.13	-.78	1.25	-.44
this and	.00	-.08	.05	.00
this as	.00	.18	-.03	-.02
this can	.00	.00	-.04	.00
this email	-.09	-.08	-.01	.32
this end	.07	.00	.00	.00
this going	.02	.00	.00	-.14
this i	.00	.28	-.15	.05
this in	-.06	-.00	.18	-.08
this is	.21	.16	.05	-.41
this isn	.00	.00	.00	-.04
this issue	.09	-.12	.18	-.08
this list	-.18	-.07	-.06	.49
this mail	.22	.00	-.02	-.04
this morning	.24	-.07	-.06	-.06
this now	-.15	.00	.00	.31
this number	.07	-.02	.08	-.03
this one	.04	-.44	.23	.15
this out	-.00	-.06	.32	-.24
this text	.00	.00	.00	-.12
this the	.00	-.06	-.02	.05
this time	.33	-.02	.00	-.36
this week	-.18	-.06	-.13	.33
those	-.19	.07	-.04	-.05
those in	-.01	-.01	.00	-.04
those who	-.18	-.02	.00	.01
thoug-	.52	-.01	-.02	-.32
though	.57	-.11	-.11	-.26
though i	.44	.01	-.09	-.26
thought	-.01	-.06	.15	-.06
three	-.16	-.10	.07	-.19
three of	-.34	-.01	.00	.00
throu-	-.23	.03	-.02	.29
through	-.23	.03	-.02	.29
through and	-.01	-.06	.04	.04
through it	-.27	.15	-.06	.25
through the	.05	.00	-.00	.00
thu	-.14	-.00	.00	.22
thu hai	-.14	.00	.00	.22
thumb-	.01	.01	.04	-.05
thumbs	.01	.01	.04	-.05
thumbs down	.00	-.03	.04	-.05
thumbs up	.01	.04	.00	.00
thurs-	.00	.07	-.02	.03
thursday	.00	.07	-.02	.03
tick	.28	.00	.00	-.14
tidak	.01	-.03	-.07	.16
tidak ada	.01	.00	-.18	.16
til	.11	.07	-.04	-.24
tilba-	.00	.00	.00	.04
tilbage	.00	.00	.00	.04
tilfø-	.04	.09	.00	-.07
tilføje	.04	.09	.00	-.07
till	-.09	-.56	.07	.63
time	.57	-.49	-.09	.26
time in	.00	-.08	.00	.01
times	.24	-.07	-.06	-.07
tisi	-.28	.00	.00	.00
titel	.00	.12	-.04	-.01
title	.13	-.01	-.01	-.06
titol-	.00	.11	-.12	.00
titolo	.00	.11	-.12	.00
titul-	-.08	.31	-.00	-.41
titulo	-.08	.31	-.00	-.29
to	.18	-.25	.24	-.46
to 0	-.28	.09	.01	.00
to a	.20	-.17	.06	-.15
to add	-.28	-.19	.00	.00
to approve	-.72	-.05	.44	.18
to ask	.28	-.19	.00	-.04
to be	-.35	.46	-.20	.05
to change	.10	-.03	.00	.00
to come	.00	.00	-.05	-.18
to correct	-.00	-.00	-.01	-.05
to delete	.25	-.17	.00	.00
to do	-.00	.00	-.04	.01
to go	-.49	.38	-.07	-.11
to have	-.14	.05	.00	-.05
to issue	.08	.00	.00	-.09
to it	.10	-.04	.00	-.02
to know	.00	-.08	.00	-.00
to make	-.09	-.03	-.01	.11
to me	.06	-.09	-.00	-.06
to mention	.00	.18	-.07	-.19
to my	.45	-.09	-.01	-.39
to our	.00	-.12	.00	.09
to publish	-.16	.00	.32	-.11
to quoted	-.07	.30	.00	-.05
to read	.44	-.03	-.00	-.28
to reject	.03	.00	-.23	.18
to report	.00	-.02	.09	-.02
to say	.23	-.04	.18	-.23
to see	-.03	-.00	.18	-.01
to send	.15	-.06	.00	-.02
to sending	-.36	-.00	-.02	-.01
to take	.08	-.09	.00	-.00
to the	.62	-.35	.11	-.43
to this	.18	-.06	.04	-.10
to wait	.40	-.05	-.03	-.19
to write	.00	-.02	.09	-.02
to you	-.18	-.00	-.01	.29
to your	.10	-.07	.00	-.04
todav-	.00	-.21	-.05	.33
todavia	.00	-.21	-.05	.33
todavia no	.00	-.01	-.05	.10
today	.09	-.11	-.02	.13
todo	.33	-.05	-.00	-.17
togli-	-.11	.19	.00	.00
togliere	-.05	.05	.00	.00
togliere la	-.05	.05	.00	.00
toi	-.05	-.00	.04	.26
toi khong	-.09	-.00	.04	.16
told	-.21	-.03	.09	.15
told to	.00	.00	.09	-.08
tolon-	.00	.06	.00	-.05
tolong	.00	.06	.00	-.05
tolong perbaiki	.00	.06	.00	-.05
tom	-.07	-.01	-.01	.21
tomor-	-.27	-.09	-.16	.50
tomorrow	-.27	-.09	-.16	.50
tone	-.07	-.06	.19	-.02
tonig-	.20	.00	-.05	-.15
tonight	.20	.00	-.05	-.15
too	.02	.08	.21	-.26
too dark	.00	.06	-.01	-.03
top	-.02	.17	.10	-.12
touch	.00	.05	-.03	-.08
tout	.04	-.13	.00	-.01
tout bon	.08	-.05	.00	.00
toute	.08	.00	.00	-.05
toute l	.08	.00	.00	-.05
tra	-.11	.00	-.08	.22
traba-	.00	-.02	.00	-.04
trabajo	.00	-.02	.00	-.04
tradu-	.33	-.27	.00	-.01
train	-.40	-.16	.00	.08
train from	.05	-.09	.00	.00
trans-	.00	-.06	.03	.00
trava-	-.18	-.02	.07	.32
travail	-.18	-.02	.07	.32
trave-	-.27	-.03	-.15	.48
travel	-.14	.00	.01	.07
travelling	-.13	-.03	-.16	.42
treas-	.07	-.04	-.01	.00
treasurer	.07	-.04	-.01	.00
treasurer s	.07	-.04	-.01	.00
treno	.04	.00	-.08	.00
tres	.03	-.11	.02	.05
tres bien	-.10	.00	.00	-.05
tried	.03	.00	-.11	.00
trimi-	.16	.08	.00	-.11
trimite	.16	.08	.00	-.11
troca-	-.00	.08	.00	-.03
trois	-.25	.32	.00	.00
trop	-.27	.32	.00	.00
trouv-	-.25	.27	.00	.00
trouve	-.25	.27	.00	.00
trust	-.30	-.00	.00	.00
tu	-.02	.28	.00	-.18
tudo	.01	.00	-.06	-.00
tudo certo	-.06	.00	.00	.00
tue	-.13	.05	-.00	.00
tuesd-	.31	.02	-.02	-.17
tuesday	.31	.02	-.02	-.17
tumme-	.08	.00	.00	-.00
tummen	.08	.00	.00	-.00
tummen upp	.08	.00	.00	-.00
turn	-.05	.14	-.02	-.18
turn it	-.05	.11	.00	-.13
tut	-.00	-.07	.15	-.05
tutto	.09	-.04	-.05	-.00
twice	.18	-.29	.05	-.39
twice and	-.02	.00	.05	.00
two	.16	-.17	.09	-.11
two days	.11	-.06	.15	-.19
two minds	-.03	-.05	-.05	.08
two of	-.05	.04	.04	-.02
tylko	.00	-.09	.00	-.00
typo	-.00	.08	.00	.00
typo in	.00	.08	.00	.00
typos	.27	-.19	-.04	.00
tyvar-	.00	-.08	.22	-.04
tyvarr	.00	-.08	.22	-.04
u	-.32	.14	.00	.00
uber	.28	-.28	.10	-.07
uber den	.01	-.04	-.00	.00
uber die	.10	-.11	.10	-.07
ud	.15	-.12	.17	-.13
uit	.11	-.05	-.00	-.00
ultim-	-.00	.36	.00	-.17
ultimo	-.00	.36	.00	-.17
ultimo parrafo	.00	-.00	.00	-.09
um	-.06	.00	-.00	-.07
uma	-.03	-.05	.29	-.06
un	-.03	.42	-.06	-.21
un peu	.02	.00	.00	-.08
una	-.01	-.04	-.09	.00
una foto	.00	-.05	.00	.00
unabl-	.00	-.02	.09	-.15
unable	.00	-.02	.09	-.15
unable to	.00	-.02	.09	-.15
und	-.29	.07	.01	-.04
und das	-.00	-.05	.01	-.02
under	.03	.13	.64	-.62
under our	-.13	-.01	.26	-.02
under-	-.00	-.03	-.04	.01
understand	-.00	-.03	-.04	.01
une	.24	.08	-.08	-.08
union-	-.09	.02	.00	-.00
unions	-.09	.02	.00	-.00
unive-	.00	.07	-.05	-.10
university	.00	.07	-.05	-.10
until	-.09	-.14	-.19	.56
until i	-.02	-.12	-.13	.46
until the	-.06	.18	-.15	.08
up	.02	.10	-.13	.17
up from	.01	.11	-.02	-.05
up to	-.33	.07	-.02	-.03
updat-	.00	.13	-.10	-.06
update	.00	.03	-.01	-.06
updated	.00	.10	-.09	-.00
upp	.08	.00	.00	-.00
upsid-	.00	.07	.00	-.13
upside	.00	.07	.00	-.13
upside down	.00	.07	.00	-.13
urgen-	-.01	-.13	-.01	.13
urgent	-.01	-.13	-.01	.13
us	.39	-.09	-.03	-.31
uscir-	-.01	-.00	.11	-.14
uscire	-.01	-.00	.11	-.14
use	-.08	.25	-.18	-.13
use another	-.16	.27	-.06	-.03
use the	-.18	.07	-.03	-.10
used	.15	-.14	.06	-.02
used to	.15	-.06	.00	-.02
usual	.04	-.09	.00	-.05
ut	.31	-.10	.00	-.19
ut med	.03	-.07	.00	.00
uygun-	.18	.00	.00	-.09
uygundur	.18	.00	.00	-.09
v	.04	.05	.00	-.00
v poradku	.04	-.00	.00	-.00
va	.04	.05	-.14	.03
va bene	-.04	.09	-.14	-.03
vaan	.07	.00	-.05	-.03
vai	-.00	.00	.15	-.05
valid-	.28	-.00	-.12	-.25
valide	.28	-.00	-.12	-.20
van	-.05	.45	-.01	-.38
van de	-.02	.04	.00	-.09
van mij	.08	.18	.00	-.13
ve	.00	-.05	-.17	.32
ve been	.00	-.00	.09	-.08
ve got	-.02	.00	.00	-.04
ve no	.11	.00	.00	-.04
ve not	.00	.00	-.21	.30
ve read	.00	.00	.00	-.13
venue	-.42	-.05	.00	.84
verde-	-.02	.22	.00	-.20
verder	-.02	.22	.00	-.20
verder vind	-.02	.22	.00	-.16
verof-	.14	-.02	-.02	-.01
veroffentlichung	.13	-.02	-.02	-.01
versc-	.00	-.04	.00	.00
verschicken	.00	-.04	.00	.00
versi-	-.12	.08	-.26	.07
version	-.12	.19	-.26	.07
version is	.00	-.21	-.04	.02
version without	.00	.22	.00	-.17
versione	.00	-.10	.00	-.00
versione definitiva	.00	-.10	.00	-.00
verst-	.13	-.35	.08	.00
versturen	.13	-.35	.08	.00
versturen maar	.25	-.39	.00	.00
vert	-.32	-.06	.00	-.06
vert de	.42	-.06	.00	-.04
vert pour	-.07	.00	.00	-.03
very	.35	.19	-.12	-.31
very good	.04	-.03	.00	-.08
very happy	-.28	.00	.00	.23
very nice	.09	.00	.00	-.08
veto	.09	.00	.00	-.08
vez	-.14	-.19	-.01	.34
vi	-.18	.26	-.06	-.20
via	.14	-.13	.00	-.01
via libera	.14	-.13	.00	-.01
vice	-.03	.00	.14	-.02
vice chair	-.03	.00	.14	-.02
video	-.08	-.00	.00	.00
viela	.00	.01	.00	-.22
viet	.00	.00	.00	-.07
view	.11	-.32	.03	.31
vind	-.02	.22	.00	-.16
vind ik	-.02	.22	.00	-.16
visto	.28	-.19	-.00	.06
visto bueno	.28	-.19	-.00	.06
vogt	-.46	.00	.00	.00
voi	.00	-.00	.18	-.27
vois	.08	-.15	.20	-.03
voisi-	-.04	.24	.00	-.30
voisiko	-.04	.24	.00	-.30
volge-	.00	-.27	-.01	.24
volun-	-.06	.00	.00	-.00
volunteers	-.06	.00	.00	-.00
von	.28	-.07	-.00	-.14
von meiner	.18	-.12	-.00	-.06
von mir	.09	-.00	.00	-.02
voor	-.16	.22	-.08	-.02
vorhe-	.00	-.00	.00	-.05
vorher	.00	-.00	.00	-.05
votac-	-.03	-.05	.29	-.06
vote	.04	-.28	.57	-.41
vote against	-.05	.00	.01	.00
vote is	-.29	-.20	.61	-.41
voted	-.05	-.06	.04	.00
votes	-.04	.16	-.09	-.00
voto	-.03	-.06	.34	-.06
voto es	-.00	-.01	.05	.00
vou	.00	-.26	.00	.32
vous	-.15	.27	-.11	-.09
vous pouvez	.02	.00	-.01	-.05
voy	.00	-.20	.00	.23
være	.00	.09	-.01	-.15
w	.03	.02	.00	-.12
wait	.27	-.12	-.03	-.17
wait for	.07	.00	-.00	-.13
waiti-	-.00	-.06	.09	-.02
waiting	-.00	-.06	.09	-.02
want	-.62	-.12	-.08	.36
want me	-.32	.00	.00	.00
ward	.06	-.05	.00	.00
ware	-.01	.53	-.00	-.31
ware es	-.01	.22	.00	-.10
warte-	.01	-.14	-.00	.01
warun-	.00	.23	-.00	-.14
warunkiem	.00	.23	-.00	-.14
warunkiem ze	.00	.23	-.00	-.14
was	-.50	-.40	.16	1.27
was a	-.00	-.00	.05	-.05
was approved	-.34	-.03	-.00	.36
was going	.19	-.09	.00	-.06
was only	.00	.10	-.03	-.04
wat	-.00	-.07	.00	.00
water	.08	-.20	-.02	.21
way	-.01	-.19	-.10	.34
we	-.32	.04	.37	-.23
we agreed	-.13	-.03	.01	.00
we asked	.08	-.01	-.02	-.10
we can	-.18	.16	.24	-.09
we d	.12	-.16	.03	.00
we do	.00	.00	.15	-.21
we have	-.18	.13	.13	-.11
we need	-.07	-.00	.00	.00
we re	-.20	.57	-.28	-.01
we say	.00	-.00	.00	-.07
we shall	-.01	-.06	.15	-.06
we should	.13	-.29	.15	.05
we talk	.00	-.11	.00	.13
we ve	-.05	-.04	.07	.11
weari-	-.04	.20	-.07	-.05
wearing	-.04	.20	-.07	-.05
weath-	-.18	.18	.00	-.05
weather	-.18	.18	.00	-.05
wedne-	-.07	-.05	.00	.04
wednesday	-.07	-.05	.00	.04
week	.12	-.18	.02	.05
week and	-.00	-.06	-.02	.05
weeke-	-.04	-.06	-.08	.19
weekend	-.04	-.06	-.08	.19
well	-.11	-.34	-.08	.15
well it	.03	-.12	-.01	.00
well received	-.21	.00	-.04	.03
well well	-.05	-.04	-.02	.21
well written	.00	-.11	.00	.12
welli-	.03	-.02	-.05	-.03
wellington	.03	-.02	-.05	-.03
wenn	-.03	.41	-.02	-.27
went	.05	-.02	.05	.00
went into	.00	-.02	.05	-.00
went through	.05	.00	-.00	.00
werde-	-.08	.10	.00	-.05
werden	-.08	.10	.00	-.05
were	-.11	.47	-.04	-.24
weren	.07	-.09	.00	-.00
weren t	.07	-.09	.00	-.00
what	-.23	-.59	-.03	.73
what a	.17	-.21	-.05	.09
what could	.30	-.05	-.03	-.28
what happens	-.09	-.00	.00	.19
what i	-.09	-.03	-.04	.22
what the	-.07	-.02	-.05	.04
what was	.00	-.02	.04	-.00
what we	-.09	-.04	.02	.08
what you	-.32	-.24	.00	.41
whate-	.27	-.13	-.12	.14
whatever	.27	-.13	-.12	.14
whats-	.26	-.03	.00	-.03
whatsoever	.26	-.03	.00	-.03
when	.36	-.34	.00	.02
when i	-.06	-.12	.00	.14
when you	.56	-.24	.00	-.33
where	-.06	.34	-.10	-.20
where to	-.06	.31	.00	-.14
wheth-	.16	-.07	-.04	-.07
whether	.16	-.07	-.04	-.07
whether the	.03	.06	-.01	-.10
which	-.37	.07	.30	-.05
which is	.02	-.03	.06	-.03
which names	.00	.16	.11	-.23
which version	.00	-.21	-.04	.02
while	-.00	-.02	.09	-.02
who	.20	-.47	.41	-.08
who will	.00	-.11	-.00	.13
who wrote	.00	-.16	.23	-.09
whoev-	-.00	.00	.04	.00
whoever	-.00	.00	.04	.00
whole	.02	-.14	.15	-.15
whole thing	.31	-.04	.00	-.13
whom	.00	-.09	.03	.00
why	.24	-.13	-.27	.41
why i	-.04	.00	-.27	.46
why would	.22	-.00	.00	-.04
wiede-	.13	-.07	-.00	-.01
wieder	.13	-.07	-.00	-.01
wife	-.01	-.09	-.02	.24
will	-1.06	-.31	.14	1.38
will approve	.00	.00	.00	-.14
will be	.00	-.02	-.01	-.18
will come	.00	-.04	-.01	.09
will get	-.02	-.07	.00	.00
will give	.00	.11	-.00	-.25
will have	-.09	-.03	.00	.09
will hurt	-.07	-.04	.28	-.13
will look	-.04	.17	-.04	-.02
will not	.15	.03	.04	-.45
will read	-.15	.00	-.16	.34
will write	.00	-.14	.00	.07
wille-	.00	-.01	.08	-.04
willen	.00	-.01	.08	-.04
winte-	.07	-.02	.00	-.02
wird	-.09	.13	-.02	.15
wirkl-	-.36	-.13	.00	.00
wirklich	-.36	-.13	.00	.00
wish	.02	.02	.14	-.03
wish i	-.11	.13	.05	-.01
with	.00	.52	.08	.04
with a	.40	.03	-.05	-.18
with all	.11	.00	.00	-.14
with every	.06	-.07	-.00	-.02
with everything	-.04	.36	.00	-.15
with interest	-.15	.00	.03	.00
with it	.12	-.08	-.09	-.10
with me	.28	-.03	-.01	-.15
with my	-.17	-.13	-.09	.51
with one	-.05	.04	.00	.00
with our	.06	.14	-.09	-.01
with pleasure	.07	-.14	-.01	-.01
with regret	-.03	.00	.01	-.06
with thanks	.23	-.10	.00	-.13
with that	.12	.15	-.06	-.08
with the	-.27	-.12	-.02	.69
with this	-.03	.32	-.34	-.14
withd-	.11	-.22	.21	-.10
withdraw	.11	-.07	.04	-.08
withdraw my	.12	.00	-.09	.00
withdrawn	.00	-.15	.17	-.02
withh-	-.02	-.02	.09	-.02
witho-	.03	.46	-.27	-.38
without	.03	.46	-.27	-.38
without it	-.04	.17	-.01	-.21
without the	-.18	.50	-.26	-.17
won	.06	-.00	.02	-.11
won t	.06	-.00	.02	-.08
wonde-	-.04	-.43	-.00	.59
wonder	.02	-.24	.00	.23
wonder whether	.02	.00	.00	-.05
wonderful	-.05	-.06	.00	.23
word	-.21	-.01	.51	-.17
word of	.06	.10	-.09	-.05
word quoted	.00	.00	.00	-.09
wordi-	-.03	.15	-.11	.12
wording	-.03	.15	-.11	.12
work	.37	-.15	.08	-.21
work that	-.28	-.02	.09	.21
works-	.00	.07	-.05	-.10
workshop	.00	.07	-.05	-.10
world	-.34	.05	.00	-.19
worri-	-.11	.15	-.04	-.05
worries	-.12	.15	-.04	.00
wort	.17	-.13	.00	-.01
wort quoted	.17	-.13	.00	-.01
worth	.11	-.03	.00	.00
would	.11	.59	.07	-.53
would approve	.00	.26	-.03	-.27
would be	-.14	.06	.03	-.02
would do	-.06	.36	.00	-.12
would have	.03	-.16	.06	-.01
would i	.07	-.09	.00	.00
would it	.00	.33	-.07	-.26
would like	.00	-.11	.15	.05
would not	-.10	.00	.00	.12
would you	-.12	.15	.00	-.00
would-	-.00	.10	-.03	-.09
wouldn	-.00	.10	-.03	-.09
wouldn t	-.00	.10	-.03	-.09
write	.00	-.06	.06	.01
writi-	-.01	-.06	-.01	.07
writing	-.01	-.06	-.01	.07
writt-	-.09	-.01	-.08	.06
written	-.09	-.01	-.08	.06
wrong	.18	-.41	-.07	.75
wrote	-.17	-.16	.27	-.11
wrote the	-.02	-.15	.01	.10
wurde	.00	.31	-.00	-.21
wysła-	.00	-.07	.00	.00
wysłac	.00	-.07	.00	.00
x	.08	-.03	.00	.00
y	-.10	-.07	.05	-.01
y el	-.00	.20	-.10	.00
y no	.00	-.13	-.04	.00
y oppose	-.02	-.02	.07	.00
y que	-.06	.06	.00	.00
ya	.01	.01	-.00	.08
yayın-	-.00	.00	.04	-.07
year	.07	.11	.09	-.28
year s	-.04	.17	-.00	-.11
years	.00	-.06	.00	.00
yep	.16	-.07	.00	.00
yep all	.16	-.07	.00	.00
yes	-.02	.39	-.34	-.03
yes and	-.38	.13	-.02	.00
yes but	-.10	.20	-.10	.00
yes from	-.48	-.02	.00	-.00
yes i	-.06	.00	.00	.41
yes publish	.04	-.21	.00	.00
yes send	.23	-.00	.00	-.11
yes to	-.38	.09	.00	-.07
yeste-	.07	-.06	.17	-.17
yesterday	.07	-.06	.17	-.17
yet	-.44	-.24	-.39	.80
yet approved	.00	-.17	.00	.00
yo	-.05	-.14	-.09	.39
yok	.93	-.09	-.19	-.39
you	-.22	-.60	-.63	.91
you are	.64	-.57	-.00	.27
you asked	-.08	-.04	.00	.11
you can	.27	-.16	-.03	.10
you don	.00	-.05	.11	-.12
you for	-.06	.16	-.08	.08
you get	-.25	.00	.00	.00
you go	.03	.00	.00	-.07
you have	.33	-.13	-.21	-.02
you ll	-.12	-.03	-.04	.29
you make	-.03	.05	.00	-.07
you may	-.46	.49	-.12	-.00
you my	.51	.00	-.01	-.29
you need	.05	-.01	-.04	-.03
you needn	.08	.00	.00	-.13
you re	.00	-.00	-.00	-.05
you resend	.00	-.05	.00	-.00
you take	.00	.07	.00	-.14
you the	-.09	.11	-.00	.07
you to	.02	-.05	-.09	.21
you ve	.26	-.05	.00	-.30
you want	-.62	-.17	-.04	.38
you will	.00	-.09	-.00	.12
your	.28	-.36	-.07	.13
your mail	.00	-.15	-.04	.02
your newsletter	.02	-.05	.00	.00
z	.19	-.04	.00	-.18
z mojej	.11	-.04	.00	-.03
za	.02	-.09	.00	-.08
za me	.02	.00	.00	-.08
zastr-	.00	.08	.00	-.01
zastrzezen	.00	.08	.00	-.01
ze	.00	.23	-.00	-.14
zgoda	-.00	.20	.00	-.14
zgoda pod	.00	.23	.00	-.14
ziet	.09	-.09	.00	.00
ziet er	.09	-.09	.00	.00
zo	-.10	.01	-.00	.00
zou	-.02	-.05	.00	-.07
zu	-.03	.12	-.00	-.17
zum	-.00	-.14	-.06	.20
zum 0	-.00	-.14	-.06	.20
zur	-.01	.14	.00	-.05
zusti-	.35	.27	-.00	-.45
zustimmen	.00	.31	-.00	-.21
zustimmen wenn	.00	.31	-.00	-.21
zustimmung	.35	-.05	.00	-.24
zwei	-.32	.13	.00	.00
đi	-.14	.00	.00	.22
đong	-.04	-.00	.04	.00
đong y	-.04	-.00	.04	.00
αλλα	-.05	.39	.14	-.12
απο	.18	-.01	.00	-.00
δεν	-.01	-.25	.41	-.05
εγκρι-	.13	-.01	.00	-.00
να	-.06	1.39	-.42	-.57
συμφω-	-.05	.16	-.34	.00
τα	-.05	.39	.14	-.12
το	-.06	.66	-.00	-.62
а	-.21	.40	-.13	.05
а не	-.04	.02	.00	-.02
абзац	.00	.33	-.06	-.14
адрес-	.00	-.06	-.07	.26
бы	.00	-.06	-.06	.19
в	-.11	-.10	-.08	.25
випра-	.00	.05	.00	-.11
виправте	.00	.05	.00	-.11
випус-	.05	.00	.01	-.02
возра-	.13	.00	.00	-.08
возражении	.13	.00	.00	-.08
возражении нет	.13	.00	.00	-.08
второ-	-.06	.06	.00	.00
выпус-	-.09	-.00	.09	-.24
выпуск	-.05	.00	.06	-.13
выпуск не	-.05	.00	.06	-.13
выпускать	-.04	.00	.02	-.11
голос-	-.01	-.12	.00	.05
голосовать	-.01	-.12	.00	.05
даю	.08	.00	.00	.00
даю добро	.08	.00	.00	.00
до	-.05	-.12	.00	.10
добре	.01	.05	.00	-.11
добро	.08	.00	.00	.00
его	-.14	.00	.03	-.00
еще	-.09	.00	-.20	.28
з	.23	.00	.00	-.09
за	.58	-.49	.00	-.02
замен-	-.04	.20	.00	-.24
замените	-.04	.09	.00	-.06
замеч-	.00	.33	-.06	-.14
и	-.12	.06	.00	.05
и можно	-.11	.06	.00	.00
испра-	-.08	.08	.00	-.02
исправьте	-.08	.08	.00	-.02
исправьте пожалуиста	-.08	.06	.00	.00
к	.00	.00	.03	-.13
колле-	-.01	.00	.00	.05
коллеги	-.01	.00	.00	.05
кто	.00	-.12	.00	.00
мене	.05	-.00	.00	-.02
меня	-.04	.07	.00	.05
моеи	.01	.02	.00	-.05
можна	.05	.00	.01	-.02
можно	-.10	.06	.00	-.01
можно отправлять	-.07	-.00	.00	.00
можно рассылать	-.00	.06	.00	-.01
на	-.03	.09	.00	-.07
на третьеи	-.08	.09	.00	-.06
надо	.00	-.28	.00	.15
не	-.04	-.07	-.08	-.08
нельз-	-.05	.33	.02	-.24
нельзя	-.05	.33	.02	-.24
нет	.08	-.06	-.02	.19
номер	-.07	-.00	.00	.00
о	-.01	.00	.00	.05
одобр-	.06	.00	.00	-.01
одобряю	.06	.00	.00	-.01
остал-	-.04	.09	.00	-.02
остальное	-.04	.09	.00	-.02
откры-	-.09	.00	-.20	.28
отпра-	-.07	-.00	.00	.00
отправлять	-.07	-.00	.00	.00
петро-	.06	.00	.00	-.01
петрова	.06	.00	.00	-.01
погод-	.29	.00	.00	-.16
подде-	-.05	.00	.06	-.13
подпи-	-.01	.00	-.01	.05
пожал-	-.08	.08	.00	-.02
пожалуиста	-.08	.08	.00	-.02
пока	-.06	-.18	.00	.10
пока не	.00	-.25	.00	.10
получ-	-.19	.00	.00	.00
попра-	-.04	.00	.00	.00
после	-.07	-.00	-.01	.00
после этого	-.07	-.00	-.01	.00
после-	.00	.33	-.06	-.14
последнии	.00	.33	-.06	-.14
последнии абзац	.00	.33	-.06	-.14
прото-	-.09	-.12	.00	-.00
прошу	-.09	-.00	.00	.00
публи-	-.05	.06	.00	.00
публиковать	-.05	.06	.00	.00
работ-	.00	.11	.00	-.18
рассы-	-.15	.18	.03	-.19
рассылать	-.05	.06	.03	-.01
с	-.44	-.33	.00	.28
с уважением	-.00	.06	.00	-.01
собра-	-.14	.00	.00	-.00
согла-	-.92	.00	.00	.00
согласен	-.92	.00	.00	.00
стран-	-.08	.09	.00	-.06
странице	-.08	.09	.00	-.06
странице устарела	-.04	.09	.00	-.06
табли-	-.10	.15	.00	-.06
таблица	-.04	.09	.00	-.06
таблица на	-.04	.09	.00	-.06
такое	.00	.00	.05	-.11
то	-.01	.00	.00	.05
тольк-	.64	-.49	.00	.04
только	.64	-.49	.00	.04
треть-	-.08	-.04	.00	-.06
третьеи	-.08	.09	.00	-.06
третьеи странице	-.08	.09	.00	-.06
уваже-	-.00	.06	.00	-.01
уважением	-.00	.06	.00	-.01
устар-	-.04	.09	.00	-.06
устарела	-.04	.09	.00	-.06
утвер-	-.09	.02	-.01	-.02
утверждаю	-.09	.02	-.01	-.02
хорош-	-.20	.00	.00	.00
хорошо	-.20	.00	.00	.00
цього	.00	.00	.05	.00
чем	-.01	.00	.00	.05
этого	-.07	-.00	-.01	.00
я	.47	-.49	.03	-.02
я за	-.09	.00	.00	-.00
як	.05	.00	.00	-.02
אין	.02	.00	.00	-.05
אפשר	.05	.00	.00	-.03
אפשר לשלוח	.05	.00	.00	-.03
את	.00	.00	.06	-.04
זה	.00	-.28	.45	-.13
לא	.00	.00	-.34	.36
לשלוח	.05	.00	.00	-.03
עוד	.00	-.28	-.40	.41
על	.00	-.28	.00	.02
על זה	.00	-.28	.00	.02
أرجو	-.04	.12	-.00	-.00
أرجو استبدال	-.04	.12	-.00	-.00
أستطي-	-.02	-.04	.12	.00
أستطيع	-.02	-.04	.12	.00
أستطيع الموافقة	-.02	-.04	.12	.00
أنا	-.00	-.19	-.01	.42
أنا في	-.00	-.19	-.01	.42
أوافق	-.15	.00	.00	-.05
أوافق على	.04	.00	.00	-.05
از	.17	-.00	-.09	.00
از نظر	.17	-.00	-.09	.00
است	-.22	.05	.00	.00
استبد-	-.04	.12	-.00	-.00
استبدال	-.04	.12	-.00	-.00
استبدال صورة	-.04	.12	-.00	-.00
اسم	-.19	.15	.00	.00
اطلعت	.07	-.00	-.00	-.07
اطلعت على	.07	-.00	-.00	-.07
الآن	-.00	-.19	-.01	.42
الأخي-	.00	.17	.00	-.07
الأخيرة	-.00	.17	.00	-.07
التحي-	.04	.00	.00	-.05
الثان-	.00	-.04	.12	.00
الرئي-	-.11	.00	.00	.00
الرئيس	-.11	.00	.00	.00
العدد	.05	-.04	.12	-.07
الغلا-	-.04	.12	-.00	-.00
الغلاف	-.04	.12	-.00	-.00
الفقر-	.00	.17	.00	-.07
الفقرة	.00	.17	.00	-.07
الفقرة الأخيرة	-.00	.17	.00	-.07
الله	.05	.08	.00	.00
المدي-	-.19	.15	.00	.00
الموا-	-.02	-.04	.12	.00
الموافقة	-.02	-.04	.12	.00
الموافقة على	-.02	-.04	.12	.00
النشر	.00	.01	.00	-.22
النص	-.19	.15	.00	.00
ان	.07	-.00	-.00	-.07
انتشا-	-.07	.05	.00	.00
انتشار	-.07	.05	.00	.00
انشرو-	-.19	.15	.00	.00
بركة	-.02	.08	.00	.00
بركة الله	-.02	.08	.00	.00
بعد	-.00	-.19	-.01	.42
تحيات-	.07	-.00	-.00	-.07
تحياتي	.07	-.00	-.00	-.07
تحياتي من	.07	-.00	-.00	-.07
تفضلو-	.07	-.00	-.00	-.07
تفضلوا	.07	-.00	-.00	-.07
تمام	.07	.00	.00	.00
ثم	-.19	.18	.00	-.00
حذف	.00	.17	.00	-.07
حذف الفقرة	.00	.17	.00	-.07
خطأ	-.19	.31	-.08	-.15
شود	-.07	.05	.00	.00
صورة	-.04	.12	-.00	-.00
صورة الغلاف	-.04	.12	-.00	-.00
على	.14	.04	.12	-.11
على العدد	.07	-.00	-.00	-.07
على بركة	-.02	.08	.00	.00
عليه	.00	.17	.00	-.07
عم	.07	-.00	-.00	-.07
عم ان	.07	-.00	-.00	-.07
عندي	-.00	-.08	-.29	.39
غير	-.19	.15	.00	.00
في	-.19	-.01	-.01	.42
قبل	.00	.01	-.00	-.22
لا	-.05	.18	-.04	-.01
لا أستطيع	-.02	-.04	.12	.00
متى	.00	-.26	.00	.28
مع	.04	.00	.00	-.05
مكتوب	.00	.16	-.08	-.15
مكتوب خطأ	.00	.16	-.08	-.15
من	.33	.13	-.14	-.22
من عم	.07	-.00	-.00	-.07
موافق	-.11	.00	.00	.00
نظر	.17	-.00	-.09	.00
هذا	-.02	-.04	.12	-.00
هذا العدد	-.02	-.04	.12	-.00
و	.00	.25	-.05	-.17
وبعده-	-.04	.28	-.08	-.15
وبعدها	-.04	.28	-.08	-.15
وبعدها لا	-.04	.28	-.08	-.15
کنید	.11	.20	-.14	-.17
अ	.00	.11	.05	-.11
अ क	.00	.11	.05	-.11
इस	-.07	.00	.09	-.02
ए	.13	-.01	-.05	.00
क	.07	.10	.02	-.11
क छ	.00	.00	.05	-.02
छ	.00	.11	.05	-.11
ज	.16	-.01	-.08	.00
ज ए	.13	-.01	-.05	.00
झ	-.00	-.01	.05	-.02
ठ	-.00	-.00	.05	-.02
ठ क	-.00	-.00	.05	-.02
त	.07	-.01	.00	-.00
द	.20	.11	-.10	-.09
द ज	.20	-.01	-.10	.00
न	.20	-.01	-.12	.00
नह	-.07	.10	.09	-.11
नह ह	-.07	-.01	.09	-.02
प	.00	.11	.05	-.11
ब	.00	.11	.00	-.09
भ	-.07	-.00	.02	.00
भ ज	-.07	-.00	.02	.00
म	-.05	.10	.07	-.11
मत	-.07	.00	.09	-.02
व	.07	.00	.05	-.02
श	.00	.11	.00	-.09
स	.10	-.00	-.03	.00
सहमत	-.07	.00	.05	.00
ह	.16	.10	-.03	-.11
กด	-.03	.04	.00	.00
กดผ	-.03	.04	.00	.00
กา	-.03	.04	.02	.00
การ	-.03	.04	.02	.00
ก้	-.03	.04	.00	.00
ขอ	.03	.02	.03	-.05
คค	.07	-.01	.03	-.04
คคร	.07	-.01	.00	-.00
คน	.04	.00	.03	-.05
ค่	.03	.02	.03	-.05
ค่ะ	.03	.02	.03	-.05
งใ	-.03	.04	.00	.00
งใน	-.03	.04	.00	.00
ดผ	-.03	.04	.00	.00
ดผิ	-.03	.04	.00	.00
ดส	-.03	.04	.03	-.04
ด้	.00	.06	.01	-.01
ด้ว	-.03	.04	.02	.00
ธิ	-.03	.04	.03	-.04
นด	-.03	.04	.02	.00
นด้	-.03	.04	.02	.00
นบ	-.03	.06	.03	-.04
ผม	-.03	.04	.02	.00
ผิ	-.03	.05	.00	-.00
ผิด	-.03	.05	.00	-.00
มี	-.03	.04	.00	.00
ยค	-.03	.04	.03	-.04
ล้	.00	.06	.00	-.01
ล้ว	.00	.06	.00	-.01
วย	-.03	.04	.02	.00
สะ	-.03	.04	.00	.00
สะก	-.03	.04	.00	.00
ห็	-.03	.04	.02	.00
ห็น	-.03	.04	.02	.00
อง	-.03	.04	.00	.00
อเ	.07	-.01	.00	-.00
อเค	.07	-.01	.00	-.00
ะก	-.03	.04	.00	.00
ะกด	-.03	.04	.00	.00
าน	.04	-.00	.03	-.05
าร	-.03	.04	.02	.00
ิด	-.03	.05	.02	-.04
ิดส	-.03	.04	.03	-.04
เค	.07	-.01	.00	-.00
เคค	.07	-.01	.00	-.00
เห	-.03	.04	.02	.00
เห็	-.03	.04	.02	.00
แก	-.03	.04	.00	.00
แก้	-.03	.04	.00	.00
แล	.00	.06	.00	-.01
แล้	.00	.06	.00	-.01
โอ	.07	-.01	.00	-.00
โอเ	.07	-.01	.00	-.00
ใน	-.03	.04	.00	.00
็น	-.03	.06	.02	.00
็นด	-.03	.04	.02	.00
่ง	-.03	.05	.00	-.00
่ะ	.03	.02	.03	-.05
้ว	.00	.06	.02	-.01
้วย	-.03	.04	.02	.00
้แ	-.03	.04	.00	.00
あり	.03	-.13	.09	-.12
ありが	-.10	.00	-.00	.11
ありま	.13	-.06	-.00	-.23
いい	.05	-.01	.00	.00
いし	.08	.00	-.03	-.07
いしま	.08	.00	-.03	-.07
いた	.15	-.09	.05	-.08
いたし	.07	-.23	-.02	.08
いただ	.09	.08	.07	-.16
いて	.09	-.03	-.04	.10
いで	-.17	.15	-.00	-.19
いでし	.00	.10	.00	-.14
いです	-.17	-.01	-.00	-.01
いと	-.11	-.07	.02	-.01
いと思	.00	-.05	.02	.00
いま	-.02	.19	-.05	-.01
いまし	.05	.00	-.06	.09
います	-.14	.25	.02	-.05
いませ	.07	-.05	-.01	-.04
うか	-.00	.07	.00	-.05
うご	-.10	.00	-.00	.11
うござ	-.10	.00	-.00	.11
えあ	.07	.01	-.03	-.03
えあり	.07	.01	-.03	-.03
えま	-.14	-.08	.15	.00
えませ	-.14	.00	.00	.00
おり	.13	-.02	-.10	.03
おりま	.13	-.02	-.10	.03
お世	.09	.00	-.03	-.03
お世話	.09	.00	-.03	-.03
お疲	.01	-.05	-.00	-.00
お疲れ	.01	-.05	-.00	-.00
お返	.09	-.01	-.03	-.03
お返事	.09	-.01	-.03	-.03
お願	.08	.00	-.03	-.07
お願い	.08	.00	-.03	-.07
かと	-.02	.04	.00	-.05
かと存	.00	.00	.00	-.05
かね	-.00	-.07	.09	.00
かねま	-.00	-.07	.09	.00
があ	-.04	-.07	.09	.00
があり	-.04	-.07	.09	.00
がと	-.10	.00	-.00	.11
がとう	-.10	.00	-.00	.11
が違	-.04	.16	.00	.00
が違い	-.04	.16	.00	.00
が開	.00	-.04	-.07	.09
が開け	.00	-.04	-.07	.09
きで	.01	-.02	.02	-.11
きです	.01	.00	.00	-.08
きま	-.06	-.05	.10	-.02
きます	.00	-.05	.10	-.02
きませ	-.06	.00	.00	-.00
くだ	.07	-.01	-.00	-.03
くださ	.07	-.01	-.00	-.03
くな	.11	-.00	-.01	-.12
くなり	.11	-.00	-.01	-.12
けな	.00	.10	-.02	-.11
けない	.00	.10	-.02	-.11
けま	-.01	.03	-.06	.09
けませ	.00	.00	-.06	.06
けれ	.00	-.05	.00	.00
ければ	.00	-.05	.00	.00
け取	-.08	.00	.00	-.00
け取り	-.08	.00	.00	-.00
け直	-.01	.06	.00	-.04
この	.13	-.07	-.03	-.07
このま	.11	-.07	-.01	-.03
ござ	-.06	-.05	-.01	.08
ござい	-.06	-.05	-.01	.08
ご連	.04	-.18	-.01	.25
ご連絡	.04	-.18	-.01	.25
さい	.07	-.01	-.00	-.03
さま	.01	-.05	-.00	-.00
さまで	.01	-.05	-.00	-.00
ざい	-.06	-.05	-.01	.08
ざいま	-.06	-.05	-.01	.08
しい	-.24	-.02	-.00	-.01
しいで	-.21	-.06	-.00	-.01
しか	.00	-.07	.09	.00
しかね	.00	-.07	.09	.00
した	-.27	-.11	-.10	.34
したが	.00	-.00	-.06	.09
して	.15	.10	-.03	-.24
してい	.09	.14	-.03	-.20
してく	.05	.00	-.00	-.02
しで	.66	-.00	-.09	-.34
しま	-.04	-.14	-.12	.47
しまし	-.12	-.11	-.04	.26
します	.23	-.04	-.08	.09
しませ	-.06	.00	.00	.00
しょ	.05	.07	.00	-.05
しょう	.05	.07	.00	-.05
し支	.11	.01	-.04	-.15
し支え	.11	.01	-.04	-.15
し訳	.05	-.08	.14	-.12
し訳あ	.05	-.08	.14	-.12
じま	-.02	-.04	.00	-.05
じます	-.02	-.04	.00	-.05
すか	-.01	.05	.00	-.07
すが	.03	-.12	.07	.14
すて	.01	.00	.00	-.08
すてき	.01	.00	.00	-.08
すね	.06	.00	.00	-.08
すの	-.00	-.05	.01	.00
すので	-.00	-.05	.01	.00
する	-.06	-.05	.10	-.01
せて	-.00	-.06	.10	.08
せん	-.02	-.13	-.12	-.03
せんが	-.07	-.08	.15	.00
せんの	.12	-.05	-.01	-.09
それ	-.04	.05	.00	-.00
それ以	-.04	.05	.00	-.00
たが	.00	-.00	-.06	.09
たし	.07	-.23	-.02	.08
たしま	.07	-.23	-.02	.08
ただ	.09	.08	.07	-.16
ただい	.09	-.05	.07	-.05
ただけ	-.00	.12	.00	-.11
だい	.09	-.05	.07	-.05
だいて	.09	.00	-.03	-.03
だけ	-.00	.12	-.00	-.11
だけれ	.00	-.05	.00	.00
だけ直	-.01	.06	.00	-.04
ださ	.07	-.01	-.00	-.03
ださい	.07	-.01	-.00	-.03
だと	.00	-.08	.15	.00
だ読	.00	.00	-.06	.09
だ読め	.00	.00	-.06	.09
って	.13	-.01	-.03	-.17
ってお	.13	.00	-.04	-.15
てい	.09	.02	.06	-.08
ていた	.09	.04	.07	-.21
てお	.13	-.02	-.10	.03
ており	.13	-.02	-.10	.03
てき	.01	.00	.00	-.08
てきで	.01	.00	.00	-.08
てく	.07	-.01	-.00	-.03
てくだ	.07	-.01	-.00	-.03
ては	.02	-.03	-.01	.11
ても	-.00	-.04	.00	.00
でお	.07	-.00	.00	-.02
でお願	.07	-.00	.00	-.02
でき	.00	.14	.00	-.14
でし	-.00	.07	.00	-.05
でしょ	-.00	.07	.00	-.05
です	-.42	-.30	-.12	.69
ですが	.03	-.12	.07	.14
ですね	.06	.00	.00	-.08
での	-.07	.00	.00	-.00
では	-.10	-.13	.12	.00
では承	.00	-.07	.09	.00
で差	.04	-.00	-.01	-.11
で差し	.04	-.00	-.01	-.11
とう	-.10	.00	-.00	.11
とうご	-.10	.00	-.00	.11
とさ	.00	-.05	.10	-.02
とは	-.14	.00	.00	.00
とは言	-.14	.00	.00	.00
と存	-.02	-.04	.00	-.05
と存じ	-.02	-.04	.00	-.05
と思	.00	.09	.02	-.14
と思い	.00	.09	.02	-.14
ない	-.10	.09	-.02	-.14
ないで	-.01	.20	.00	-.19
ないと	-.14	-.05	.02	.00
なし	.66	-.00	-.09	-.34
なしで	.66	-.00	-.09	-.34
なっ	.09	.00	-.03	-.06
なって	.09	.00	-.03	-.06
なり	.11	-.00	-.01	-.12
につ	.00	-.03	-.01	.13
にな	.10	-.05	-.03	-.06
になっ	.09	.00	-.03	-.06
には	-.09	.00	-.00	-.01
に問	.08	.00	.00	-.07
に問題	.08	.00	.00	-.07
ねま	-.00	-.11	.11	.00
ねます	-.00	-.11	.11	.00
ので	.12	-.16	-.03	.07
のです	.00	-.06	-.03	.16
のと	.00	-.05	.10	-.02
のま	.11	-.07	-.01	-.03
のまま	.11	-.07	-.01	-.03
の写	.01	.00	.00	-.08
の写真	.01	.00	.00	-.08
の発	-.07	-.08	.15	.00
の発行	-.07	-.08	.15	.00
の記	.08	.01	.00	-.02
の記事	.08	.01	.00	-.02
はあ	-.10	.00	.00	.00
はあり	-.10	.00	.00	.00
はい	.05	-.01	-.01	-.12
はご	.01	-.05	.00	.00
はござ	.01	-.05	.00	.00
は削	-.02	.16	.00	-.14
は削除	-.02	.16	.00	-.14
は反	-.07	.00	-.06	.09
は反対	-.07	.00	-.06	.09
は問	-.11	.00	.00	.00
は問題	-.11	.00	.00	.00
は承	-.20	-.09	.08	.13
は承認	-.20	-.09	.08	.13
は見	.00	-.08	.15	.00
は見送	.00	-.08	.15	.00
は言	-.14	.00	.00	.00
は言え	-.14	.00	.00	.00
は賛	.10	-.00	.00	-.02
は賛成	.10	-.00	.00	-.02
ば結	-.01	.06	.00	-.04
ば結構	-.01	.06	.00	-.04
べき	.00	-.12	.17	.00
べきで	.00	-.05	.02	.00
まし	-.16	-.11	-.10	.34
ました	-.21	-.11	-.10	.34
ます	.17	-.13	.26	-.01
ますか	-.01	.05	.00	-.07
ますの	-.00	-.05	.01	.00
ませ	-.02	-.13	-.12	-.03
ません	-.02	-.13	-.12	-.03
まだ	-.00	-.02	-.06	.18
まだ読	.00	.00	-.06	.09
まで	.13	-.13	-.03	.06
まです	.01	-.05	-.00	-.00
まま	.11	-.07	-.01	-.03
まま出	.05	.00	.00	-.02
まま進	.03	-.05	-.01	-.01
ま出	.05	.00	.00	-.02
ま出し	.05	.00	.00	-.02
ま進	.03	-.05	-.01	-.01
ま進め	.03	-.05	-.01	-.01
みで	-.20	-.03	-.01	.13
みです	-.20	-.03	-.01	.13
めて	.03	-.24	-.06	.43
めてい	.01	-.05	.00	.00
めま	.00	-.05	.02	.00
めます	.00	-.05	.02	.00
もの	.00	-.05	.10	-.04
ょう	.05	.07	.00	-.05
ょうか	-.00	.07	.00	-.05
りが	-.10	-.07	.09	.11
りがと	-.10	.00	-.00	.11
りで	.04	.00	-.01	-.11
りま	.09	-.08	-.07	-.16
りまし	-.08	-.00	.00	-.00
ります	.10	.00	-.04	-.15
りませ	.17	-.08	-.06	-.05
り急	.09	-.05	-.03	-.03
り急ぎ	.09	-.05	-.03	-.03
るべ	.00	-.08	.15	.00
るべき	.00	-.08	.15	.00
れさ	.01	-.05	-.00	-.00
れさま	.01	-.05	-.00	-.00
れば	-.01	.01	.00	-.04
れば結	-.01	.06	.00	-.04
れ以	-.04	.05	.00	-.00
れ以外	-.04	.05	.00	-.00
をお	.01	-.02	-.03	.04
をお願	.01	.00	-.03	-.05
を確	.08	.00	-.00	-.11
を確認	.08	.00	-.00	-.11
んが	-.07	-.08	.15	.00
んの	.12	-.05	-.01	-.09
んので	.12	-.05	-.01	-.09
ァイ	.00	-.04	-.07	.09
ァイル	.00	-.04	-.07	.09
イル	.00	-.04	-.07	.09
イルが	.00	-.04	-.07	.09
ファ	.00	-.04	-.07	.09
ファイ	.00	-.04	-.07	.09
メー	-.01	.01	-.00	-.04
メール	-.01	.01	-.00	-.04
ルが	.00	-.04	-.07	.09
ルが開	.00	-.04	-.07	.09
ール	-.01	.01	-.00	-.04
一期	-.11	.00	.03	-.00
不同	.00	-.15	.06	.00
不同意	.00	-.15	.06	.00
不承	.00	-.05	.10	-.02
不承認	.00	-.05	.10	-.02
不用	.38	-.15	-.04	.00
不用改	.38	-.15	-.04	.00
不能	-.06	.00	.09	-.03
不能发	-.06	.00	.09	-.03
不要	.00	-.15	.06	.00
世話	.09	.00	-.03	-.03
世話に	.09	.00	-.03	-.03
中の	.04	-.02	-.01	-.02
事務	.11	.01	-.04	-.15
事務局	.07	.01	-.03	-.03
二条	.00	-.15	.06	-.00
今回	.00	-.08	.15	.00
今回の	.00	-.08	.15	.00
付が	-.04	.16	.00	.00
付フ	.00	-.04	-.07	.09
付ファ	.00	-.04	-.07	.09
以发	-.07	-.03	-.06	.00
以外	-.04	.05	.00	-.00
以外は	-.04	.05	.00	-.00
以降	.03	-.18	-.00	.36
会の	.00	-.05	.10	-.02
修正	.00	.00	-.02	-.04
修正を	.00	.00	-.02	-.04
其他	-.02	.00	-.31	.41
内容	.32	-.18	.06	-.17
内容に	.00	-.07	.09	.00
内容を	.08	.00	-.00	-.11
写真	.04	-.01	-.01	-.08
出し	.07	.04	-.01	-.02
出して	.05	.00	.00	-.02
出去	-.11	.00	.03	.00
出張	.04	-.02	-.01	-.02
出張中	.04	-.02	-.01	-.02
判断	-.00	-.05	.10	-.02
削除	-.02	.16	.00	-.14
務局	.07	.01	-.03	-.03
即可	.00	.13	.00	.00
反対	-.07	.00	-.06	.09
反対で	-.07	.00	.00	.00
发出	-.11	.00	.03	.00
发出去	-.11	.00	.03	.00
发吧	.02	.00	-.11	.00
发布	.02	-.15	.06	-.01
发送	-.00	-.15	.06	-.01
取り	.01	-.05	-.03	-.03
取りま	-.08	.00	.00	-.00
取り急	.09	-.05	-.03	-.03
受け	-.08	.00	.00	-.00
受け取	-.08	.00	.00	-.00
可以	-.45	.41	-.06	-.00
可以发	-.07	-.03	-.06	.00
号で	.00	-.06	.10	-.02
号に	.00	-.03	-.01	.13
号は	.03	-.04	-.01	.13
号码	.00	.23	-.01	-.18
同意	-.27	-.15	.06	-.01
同意发	.02	-.15	.06	-.01
問題	.06	.00	-.12	-.09
問題あ	.21	.00	-.11	-.08
回の	.00	-.08	.15	.00
外は	-.04	.05	.00	-.00
大変	.00	.14	.00	-.19
大家	.27	-.04	.00	-.00
大家了	.11	-.04	.00	-.00
好的	-.19	.00	.00	.00
委員	-.20	-.05	.10	-.02
存じ	-.02	-.04	.00	-.05
存じま	-.02	-.04	.00	-.05
家了	.11	-.04	.00	-.00
容での	-.07	.00	.00	-.00
容に	.00	-.07	.09	.00
容を	.08	.00	-.00	-.11
容を確	.08	.00	-.00	-.11
対で	-.07	.00	.00	.00
対です	-.07	.00	.00	.00
差し	.11	.01	-.03	-.15
差し支	.11	.01	-.04	-.15
弃权	.00	.00	.09	-.03
張中	.04	-.02	-.01	-.02
張中の	.04	-.02	-.01	-.02
後の	.00	.14	.00	-.14
思い	.00	.09	.02	-.14
思いま	.00	.09	.02	-.14
急ぎ	.09	-.05	-.03	-.03
您好	.19	-.11	.00	.00
意发	.02	-.15	.06	-.01
意发布	.02	-.15	.06	-.01
意见	-.23	.00	-.31	.39
成で	.10	-.00	.00	-.02
成です	.10	-.00	.00	-.02
成发	-.11	.00	.03	.00
我不	-.11	.00	.04	.00
我还	.00	-.01	-.31	.43
承認	-.17	-.03	.04	.12
承認い	.02	.00	-.00	-.11
承認し	-.25	.04	.05	.51
承認す	-.06	.00	.00	.01
承認で	-.10	.00	-.10	.29
承認と	.00	-.05	.10	-.02
承認は	-.60	.00	.00	.00
承認済	-.20	-.03	-.01	.13
把我	.00	.00	.09	-.05
拝見	-.01	-.00	-.03	-.08
拝読	.01	-.05	.00	.00
支え	.11	.01	-.04	-.15
支えあ	.07	.01	-.03	-.03
改め	.00	-.18	.00	.36
改めて	.00	-.18	.00	.36
日付	-.04	.16	.00	.00
日付が	-.04	.16	.00	.00
構か	.00	.00	.00	-.05
構かと	.00	.00	.00	-.05
構で	-.03	.10	.00	-.04
構です	-.03	.10	.00	-.04
正を	.00	.00	-.02	-.04
正をお	.00	.00	-.02	-.04
此稿	.00	.00	.09	-.03
没问	.42	-.03	-.17	-.02
没问题	.42	-.03	-.17	-.02
添付	.00	-.04	-.07	.09
添付フ	.00	-.04	-.07	.09
済み	-.20	-.03	-.01	.13
済みで	-.20	-.03	-.01	.13
点だ	-.01	.06	.00	-.04
点だけ	-.01	.06	.00	-.04
点は	.01	-.05	.00	.00
点はご	.01	-.05	.00	.00
照片	-.50	.59	.00	-.00
特に	.09	-.05	.00	-.07
用改	.38	-.15	-.04	.00
田中	-.38	-.03	.00	.45
申し	.05	-.08	.14	-.12
申し訳	.05	-.08	.14	-.12
电话	.00	.23	-.01	-.18
电话号	.00	.23	-.01	-.18
疲れ	.01	-.05	-.00	-.00
疲れさ	.01	-.05	-.00	-.00
発行	.02	-.12	.14	-.03
発行し	.09	.00	-.03	-.03
発行に	-.07	.00	.00	.00
的意	-.23	.00	-.31	.43
的意见	-.23	.00	-.31	.43
看看	-.17	.00	.00	.00
確認	.09	.01	-.01	-.13
確認い	.08	.01	-.01	-.08
確認し	.01	.00	-.00	-.05
秘书	.19	-.11	.00	-.01
第三	.19	-.11	.00	.00
第二	.00	-.15	.06	-.00
第二条	.00	-.15	.06	-.00
紙の	.01	.00	.00	-.08
紙の写	.01	.00	.00	-.08
結構	-.03	.10	.00	-.09
結構か	.00	.00	.00	-.05
結構で	-.03	.10	.00	-.04
絡い	.04	-.18	-.01	.25
絡いた	.04	-.18	-.01	.25
者の	.00	-.05	.01	.00
能发	-.06	.00	.09	-.03
苦大	.11	-.04	.00	-.00
苦大家	.11	-.04	.00	-.00
英語	-.09	.00	.00	.00
行し	.09	.00	-.03	-.03
行して	.09	.00	-.03	-.03
行に	-.07	.00	.00	.00
表紙	.01	.00	.00	-.08
表紙の	.01	.00	.00	-.08
見送	.00	-.08	.15	.00
見送る	.00	-.08	.15	.00
言え	-.14	.00	.00	.00
言えま	-.14	.00	.00	.00
記事	.08	.01	.00	-.02
訳あ	.05	-.08	.14	-.12
訳あり	.05	-.08	.14	-.12
話に	.09	.00	-.03	-.03
話にな	.09	.00	-.03	-.03
認い	.02	.01	-.01	-.12
認いた	.02	.01	-.01	-.12
認し	-.24	.04	.05	.46
認して	.00	-.04	.00	-.00
認しま	-.17	.15	-.05	.46
認す	-.06	.00	.00	.01
認する	-.06	.00	.00	.01
認で	-.10	.00	-.10	.29
認です	-.00	.00	-.10	.29
認と	.00	-.05	.10	-.02
認は	-.60	.00	.00	.00
認済	-.20	-.03	-.01	.13
認済み	-.20	-.03	-.01	.13
誤り	.00	-.07	.09	.00
読め	.00	.00	-.06	.09
読めて	.00	.00	-.06	.09
議長	-.70	-.03	.00	.93
话号	.00	.23	-.01	-.18
话号码	.00	.23	-.01	-.18
賛成	.10	-.00	.00	-.02
賛成で	.10	-.00	.00	-.02
赞成	.04	-.00	.13	-.03
赞成发	-.11	.00	.03	.00
身は	-.00	.00	-.06	.09
辛苦	.11	-.04	.00	-.01
辛苦大	.11	-.04	.00	-.00
返事	.09	-.03	-.03	.06
这一	-.11	.00	.03	-.00
这一期	-.11	.00	.03	-.00
送る	.00	-.08	.15	.00
送るべ	.00	-.08	.15	.00
連絡	.01	-.18	-.01	.25
連絡い	.04	-.18	-.01	.25
進め	.03	-.05	-.01	-.01
進めて	.03	-.05	-.01	-.01
遅く	.11	.00	-.01	-.12
遅くな	.11	.00	-.01	-.12
違い	-.04	.16	.00	.00
違いま	-.04	.16	.00	.00
重写	.00	-.15	.15	-.03
長は	-.59	-.03	.00	.45
開け	.00	-.04	-.07	.09
问题	.42	-.03	-.17	-.02
需要	.00	.08	.04	-.18
題あ	.21	.00	-.11	-.08
題あり	.21	.00	-.11	-.08
願い	.08	.00	-.03	-.07
願いし	.08	.00	-.03	-.07
검토	.09	-.01	-.04	-.03
겠습	.00	.07	-.02	-.01
겠습니	.00	.07	-.02	-.01
괜찮	.10	.00	.00	.00
그대	.09	-.01	-.04	-.03
그대로	.09	-.01	-.04	-.03
기가	-.10	-.02	.18	-.00
날짜	-.14	.09	.00	.00
내면	-.07	-.09	.18	.00
내보	-.07	-.09	.18	.00
내보내	-.07	-.09	.18	.00
내세	.04	.03	.00	-.02
내세요	.04	.03	.00	-.02
내용	-.20	.00	.01	.17
네요	-.33	.02	.00	.17
니다	-.27	.01	.16	-.04
대로	.09	-.08	-.04	-.03
동의	-.20	-.00	.16	.00
동의합	-.12	.00	.00	.00
됩니	-.07	-.10	.18	.00
됩니다	-.07	-.10	.18	.00
드림	.01	-.01	.12	-.03
립니	-.04	.10	.00	.00
립니다	-.04	.10	.00	.00
많으	.06	-.03	.00	-.00
많으셨	.06	-.03	.00	-.00
문제	.67	-.14	-.16	-.18
문제없	.67	-.14	-.16	-.18
받았	-.15	.00	.00	.00
받았습	-.15	.00	.00	.00
발송	-.05	.08	-.04	-.03
발송해	-.05	.08	-.04	-.03
발행	-.15	.07	.17	-.00
보내	.00	-.07	.18	-.02
보내면	-.07	-.09	.18	.00
보내세	.04	.03	.00	-.02
쁘네	-.19	-.07	.00	.17
쁘네요	-.19	-.07	.00	.17
사진	-.08	.13	.00	-.01
성이	-.09	-.01	.00	.00
성이에	-.09	.06	.00	.00
성입	.06	-.03	.00	-.00
성입니	.06	-.03	.00	-.00
세요	-.01	.17	-.04	-.04
송하	-.10	-.08	.18	.00
송하지	-.10	-.08	.18	.00
송해	-.05	.08	-.04	-.03
수고	.10	-.03	.00	-.01
습니	.05	-.06	-.01	-.04
습니다	.05	-.06	-.01	-.04
승인	-.04	-.15	.01	-.01
승인하	-.07	.00	.00	.00
승인할	-.01	-.15	.01	.00
시면	.18	-.13	-.02	.00
아요	.10	.00	.00	.00
아주	.06	-.03	.00	-.00
았습	-.15	.00	.00	.00
았습니	-.15	.00	.00	.00
어요	.00	-.07	.00	.00
없습	.29	-.08	.05	-.16
없습니	.29	-.08	.05	-.16
없으	.08	-.01	-.03	-.03
없이	.11	-.21	.16	.00
었고	-.02	-.03	.16	-.00
에서	-.09	.07	.00	.00
에요	-.09	.06	.00	.00
예쁘	-.19	-.07	.00	.17
예쁘네	-.19	-.07	.00	.17
예정	-.00	-.07	.00	.00
예정대	-.00	-.07	.00	.00
으셨	.06	-.03	.00	-.00
으셨습	.06	-.03	.00	-.00
의합	-.12	.00	.00	.00
의합니	-.12	.00	.00	.00
이니	-.00	-.07	.00	.00
이번	.07	-.13	.14	.00
이에	-.09	.06	.00	.00
이에요	-.09	.06	.00	.00
인하	-.15	.00	.00	.00
인하겠	-.08	.00	.00	.00
인할	-.01	-.15	.01	.00
읽었	.06	-.10	.00	-.00
장님	-.07	.00	.00	.00
정대	-.00	-.07	.00	.00
정대로	-.00	-.07	.00	.00
제없	.67	-.14	-.16	-.18
죄송	-.10	-.08	.18	.00
죄송하	-.10	-.08	.18	.00
주세	-.05	.14	-.04	-.03
주세요	-.05	.14	-.04	-.03
주시	.18	-.13	-.02	.00
주시면	.18	-.13	-.02	.00
지만	.08	-.21	.16	.00
찬성	-.10	.17	.00	-.01
찬성이	-.09	-.01	.00	.00
찬성입	.06	-.03	.00	-.00
처를	-.11	.27	.00	-.01
출처	-.19	.27	.16	-.01
출처를	-.11	.27	.00	-.01
틀렸	-.14	.09	.00	.00
표지	-.19	-.07	.00	.17
하겠	-.15	.20	.00	-.01
하겠습	-.15	.20	.00	-.01
하지	-.10	-.09	.18	.00
하지만	-.10	-.08	.18	.00
합니	-.31	-.16	.16	-.02
합니다	-.31	-.16	.16	-.02
했습	.09	-.01	-.04	-.03
했습니	.09	-.01	-.04	-.03
행해	-.03	.07	.00	-.00
호는	.07	-.13	.14	.00
확인	-.08	.00	.00	.00
"""
