"""What each sign of a reviewer's reply speaks for: approved, changes, rejected, unclear.

Written by `make verdicts` and never by hand; what a sign is, distd.mail.verdict.signs says. It is no table of config/,
since nobody shall tune what may let out an issue, and what reads mail reads no files.
"""

WEIGHTS = r"""
#approve	1.69	-.18	-.15	-.87
#approve+but	-.27	.51	.23	.04
#approve+change	-.74	.73	-.59	.30
#approve+doubt	-.90	-.12	-.40	1.45
#approve+fault	-.48	.13	.03	.39
#approve+if	-.79	1.25	.03	.35
#approve+later	-.64	.04	-.09	.70
#approve+next time	.18	-.11	-.05	-.03
#approve+not	-.18	.28	.37	.38
#approve+nothing	.14	-.38	.19	-.10
#approve+others	-.05	-.23	-.03	.11
#approve+part	-.76	1.13	-.08	-.01
#approve+pleasant	.45	.06	-.58	-.21
#approve+question	-.11	-.69	.76	.56
#approve+received	-.72	-.10	.00	.34
#approve+refuse	-.86	-.37	1.03	.17
#approve+send	-.12	-.48	-.28	.25
#but	-.28	.84	-.34	-.27
#but+change	-.14	.31	-.24	-.41
#but+doubt	-.35	-.29	.14	.79
#but+fault	-.27	.44	-.27	-.21
#but+if	.67	-1.11	-.11	.45
#but+later	.38	-.57	-.11	.25
#but+next time	.58	-.36	-.05	-.15
#but+not	.58	-.45	.07	-.09
#but+nothing	-.06	-.13	-.31	.57
#but+others	.32	.26	.16	-.65
#but+part	.19	.14	-.02	-.10
#but+pleasant	-.24	.54	.68	-.58
#but+question	.03	-.09	-.01	.32
#but+refuse	.50	.37	.01	-.05
#but+send	.61	.23	.04	-.28
#change	-1.43	2.50	-.73	-1.46
#change+doubt	.61	-.01	-.21	.05
#change+fault	-.06	.55	-.23	-.65
#change+if	-.13	.32	-.29	-.92
#change+later	-.04	.13	-.17	-.41
#change+next time	.40	-.35	.00	.00
#change+not	-.35	.75	-.74	.18
#change+nothing	.17	-.11	-.00	.49
#change+others	-.10	.32	-.15	-.11
#change+part	-.30	.74	-.56	-.50
#change+pleasant	-.19	.31	-.11	.20
#change+question	-.20	.73	.01	-.90
#change+received	.00	-.03	.05	-.01
#change+refuse	-.09	-.33	.60	.33
#change+send	-.99	1.11	-.06	-.16
#doubt	-.05	.12	.02	.28
#doubt+fault	-.12	-.15	.17	-.02
#doubt+if	.23	.03	.11	-.08
#doubt+later	.49	.12	-.04	-.29
#doubt+next time	.37	-.12	-.14	-.17
#doubt+not	.40	.06	-.27	-.02
#doubt+nothing	.15	.01	-.18	-.07
#doubt+others	.08	.23	-.00	-.10
#doubt+part	.13	.68	-.39	-.08
#doubt+pleasant	-.12	-.51	.51	.32
#doubt+question	-.08	.64	-.04	-.39
#doubt+refuse	-.02	.30	.30	-.10
#doubt+send	.00	.05	-.07	.04
#fault	-.79	1.07	-.05	.05
#fault+if	.00	-.00	-.04	-.37
#fault+later	-.18	.30	-.13	-.07
#fault+not	.25	-.21	.25	-.33
#fault+nothing	.08	-.12	-.12	.00
#fault+others	-.10	.19	.00	.00
#fault+part	.13	.19	-.30	-.09
#fault+pleasant	.30	-.03	-.35	.43
#fault+question	.00	-.14	-.12	.18
#fault+refuse	.16	-.12	.29	-.11
#fault+send	-.18	.18	-.03	-.03
#if	-.42	.98	-.21	-.29
#if+later	.09	-.10	.37	-.41
#if+next time	.48	-.33	-.03	-.07
#if+not	.19	.47	-.27	-.11
#if+nothing	-.32	.24	.09	-.05
#if+others	.18	.04	-.13	.03
#if+part	-.02	.26	.06	-.01
#if+pleasant	.00	-.06	.46	.20
#if+question	-.08	.05	-.09	-.40
#if+received	.00	-.20	.05	.23
#if+refuse	.08	-.30	.41	.20
#if+send	-1.27	1.09	.01	.29
#later	-.33	-.20	-.53	.93
#later+not	.41	-.14	-.62	.38
#later+nothing	.68	-.09	.16	-.39
#later+others	.13	-.35	.12	.12
#later+part	.24	.18	-.00	-.03
#later+pleasant	-.12	-.41	.09	.50
#later+question	-.18	.14	.16	.02
#later+received	-.02	-.00	-.13	.00
#later+refuse	.33	-.11	-.10	-.24
#later+send	.22	.49	.30	-.28
#next time	1.14	-.61	-.26	-.38
#next time+not	.17	-.08	-.02	-.01
#next time+part	.18	-.12	.00	.00
#next time+pleasant	.16	-.02	-.04	-.09
#next time+send	.12	-.08	-.02	-.01
#not	-.06	.02	.68	-.33
#not+nothing	.46	-.10	.27	-.10
#not+others	-.42	.18	.16	.06
#not+part	-.18	.63	.03	.04
#not+pleasant	-.26	-.26	.56	.48
#not+question	-.14	.59	-.17	-.13
#not+received	.00	.06	-.18	-.00
#not+refuse	-.26	-.93	.34	-.40
#not+send	-.22	-.38	1.04	-.05
#nothing	2.61	-.62	-.86	-1.49
#nothing+others	-.40	.25	-.02	.24
#nothing+part	-.16	.32	-.14	-.15
#nothing+pleasant	.77	-.61	-.07	-.69
#nothing+question	-.08	.06	.00	-.10
#nothing+refuse	-.24	.59	.27	-.07
#nothing+send	.46	-.63	-.09	-.26
#other	-.12	.52	-.11	-.01
#others	-.35	-.19	-.19	1.14
#others+part	.37	.24	.12	-.61
#others+pleasant	-.11	-.22	.10	.27
#others+question	-.01	-.02	.30	-.47
#others+refuse	-.10	-.29	.26	-.00
#others+send	-.29	.10	-.02	-.02
#part	-.76	1.07	-.09	-.69
#part+pleasant	-.26	.14	-.18	.61
#part+question	-.10	-.61	-.34	.86
#part+refuse	.45	.21	-.28	.14
#part+send	-1.10	.46	-.01	-.04
#pleasant	1.08	-.53	-.07	-.25
#pleasant+question	.16	-.45	-.21	.71
#pleasant+received	-.61	-.11	-.22	.59
#pleasant+refuse	-.45	-.01	.66	-.09
#pleasant+send	.35	-.38	.11	.11
#question	-.93	-.05	-.28	.88
#question+refuse	.00	.18	-.31	.14
#question+send	-.15	-.15	-.04	.75
#received	-.99	-.21	-.35	1.04
#refuse	-1.08	-.91	2.49	-1.35
#refuse+send	-1.15	-.44	1.13	.32
#send	1.75	-.17	-.09	-1.32
(before any sign)	-.81	-.66	-.60	-.57
.#approve	1.34	-.36	-.79	-.70
.#but	-.66	.31	-.04	.26
.#change	-.26	.62	.37	-.40
.#doubt	-.63	-.29	.07	.78
.#fault	-.78	1.06	.11	-.19
.#if	-.40	.19	-.26	.54
.#later	-.64	.02	.31	.15
.#next time	.02	.00	.00	-.08
.#not	-.42	.31	.27	-.03
.#nothing	1.09	.13	-.16	-.69
.#other	-.12	.52	-.11	-.01
.#others	-.32	-.70	.10	.76
.#part	.84	-.60	.63	-.17
.#pleasant	.06	-.15	-.04	.31
.#question	-.35	-.01	-.34	.42
.#received	-.08	-.07	-.00	.21
.#refuse	-.09	-.58	1.30	-.99
.#send	1.59	-.64	-.77	-.77
0	-.60	.83	-.81	.17
0 0	-.12	-.23	.19	.17
0 and	.00	.24	.00	-.18
0 but	.19	-.06	.00	-.10
0 et	.00	-.00	-.12	.00
0 for	-.27	.04	.00	.00
0 h	.00	.31	-.22	.00
0 i	-.27	.13	-.02	.16
0 is	-.09	-.23	-.05	.27
0 last	.25	-.09	-.05	-.02
0 march	-.02	.00	.00	-.05
0 nicht	-.08	.10	.00	.00
0 not	.00	.26	.00	-.12
0 out	.15	-.17	.00	.00
0 please	.00	.05	.00	.00
0 quoted	-.00	-.00	-.12	-.01
0 quotes	.00	-.05	.13	-.02
0 says	.00	.12	.00	-.08
0 september	.00	-.00	.00	-.12
0 the	.00	.00	-.11	.11
11th	-.12	.28	-.03	-.03
14th	-.22	.00	.00	.17
=APPROVE	.86	-.05	-.78	-.49
=CHANGES	-.85	.48	-.61	.71
=CONDITION	.42	.48	.12	-.68
=DOUBT	-.53	-.15	-.04	.42
=HARMLESS	.60	-.05	-.04	-.73
=OTHER	.54	.33	.03	-.62
=QUESTION	-1.22	.34	-.29	.60
=REJECT	-.66	-.67	.94	.34
=SHORT_YES	1.26	-.53	-.41	-.72
=a command	.00	.17	-.00	-.26
=approved	1.86	-.73	-.39	-.74
=changes	-1.01	.85	-.11	-.20
=rejected	-.60	-.65	1.35	-1.25
=unclear	-.23	-.47	-.82	2.40
>#approve	1.25	.33	-.54	-1.50
>#but	-.68	.91	.05	.46
>#change	-.40	.16	.17	.34
>#doubt	-.61	-.58	-.05	1.10
>#fault	-.01	.63	.24	-.38
>#if	-.72	1.15	-.31	-.33
>#later	-1.50	-.83	-1.11	2.13
>#next time	.99	-.61	-.16	-.38
>#not	-.87	-.40	.31	1.12
>#nothing	1.22	.16	-.28	-.97
>#other	.20	-.39	.68	.37
>#others	-.23	.02	-.17	.37
>#part	-.45	-.04	-.01	.22
>#pleasant	.27	.13	-.05	-.43
>#question	-.73	-1.32	-.59	1.71
>#received	-.83	-.04	-.23	1.10
>#refuse	-.96	-.69	1.42	-.98
>#send	1.24	.14	-.49	-1.06
a	-.03	.13	.37	-.31
a box	.06	.00	-.05	.00
a clear	-.17	-.02	.21	-.02
a corriger	.00	.00	-.09	.00
a data	-.03	.20	-.05	-.12
a doctor	.00	.16	-.00	-.16
a double	.08	.24	-.16	-.00
a go	.19	-.00	.00	-.07
a good	.10	-.04	.00	.00
a green	-.40	-.07	.00	.39
a las	.00	.02	-.02	-.04
a line	-.01	.18	-.01	-.19
a little	.01	-.05	.00	-.08
a lot	.00	-.06	.04	-.01
a lovely	-.05	.07	-.03	.11
a month	-.00	-.07	.08	-.04
a newsletter	-.01	-.08	-.05	.01
a no	.00	-.01	.06	-.02
a ok	.67	-.11	.00	-.32
a pain	-.09	.25	-.03	-.12
a pdf	-.03	-.01	.00	.06
a quoted	-.03	.05	-.05	.21
a reason	.15	.00	-.19	.00
a red	-.23	-.00	-.02	-.06
a redire	-.13	-.22	.00	.40
a revoir	.00	-.22	.06	.21
a second	.00	-.07	.04	-.06
a single	.13	.00	-.06	-.06
a thing	.09	-.03	-.04	-.10
a thumbs	-.04	.02	.05	-.02
a toute	.07	.00	.00	-.09
a une	-.07	.00	.00	.00
a version	.00	.41	.00	-.45
a vote	-.08	.07	-.20	.23
a week	.01	-.06	.10	-.02
a word	.10	-.12	-.02	.08
a yes	-.17	-.18	.13	-.04
aan	-.17	-.05	-.14	.34
aanpa-	.00	.05	-.00	-.23
aanpassen	.00	.05	-.00	-.23
ab	.15	.07	-.01	-.26
ab die	-.23	.07	.00	.00
abend	-.01	.00	.02	-.12
aber	.13	-.22	.02	.14
aber erst	-.13	.06	.00	.24
abert-	-.02	-.02	.29	-.16
about	-.06	.07	-.04	-.04
about my	.12	-.08	.00	-.01
about that	-.01	.18	-.04	-.08
about the	.34	-.54	.06	.19
about this	.01	-.06	.08	.11
abraz-	.21	-.02	.00	-.14
abrazo	.21	-.02	.00	-.14
abrazo grande	.21	-.02	.00	-.14
abre	.00	.00	-.27	.19
absat-	.10	.10	-.00	-.01
absatz	.10	.10	-.00	-.01
absatz uber	.12	-.02	-.00	-.01
absol-	-.00	.05	.04	-.00
absolutely	-.00	.05	.04	-.00
absta-	.40	-.16	.00	-.17
abstain	.00	-.16	.00	.13
accen-	-.09	.35	-.03	-.26
accent	-.09	.21	-.03	-.02
accent and	-.09	.18	-.03	-.02
accento	.00	.13	.00	-.24
accento su	.00	.13	.00	-.24
accep-	.21	-.10	.10	-.18
accepted	.22	.00	.00	-.18
acces-	-.06	.05	-.01	.08
access	.00	-.14	-.01	.08
access to	.00	-.14	-.01	.08
accor-	.05	.64	-.28	-.22
accord	.14	-.15	-.16	.03
accord avec	-.12	.00	.00	-.26
accord pour	.38	-.07	-.04	-.09
accord sur	.00	.07	-.09	.00
accou-	.09	.18	.00	-.22
account	.13	.00	.00	-.20
accra	-.07	.00	-.00	-.07
ackno-	.00	.06	.00	-.00
actua-	-.06	.05	.00	-.10
actual	-.06	.05	.00	-.07
acuer-	-.15	-.03	.00	-.08
acuerdo	-.15	-.03	.00	-.08
ada	.01	.00	-.19	.12
add	-.17	-.22	-.05	-.20
add nothing	.28	-.20	.00	.00
add the	.05	.13	-.01	-.10
add to	-.64	.00	.00	.00
addre-	-.12	.02	-.04	.18
address	-.12	.15	-.07	.09
adela-	.05	.07	-.16	-.00
adelante	-.11	.07	-.02	-.00
adver-	-.05	.05	.02	-.04
advertisement	.00	-.02	-.00	-.04
advertising	.00	-.09	.02	.00
af	-.07	.02	.05	-.04
affai-	.00	-.08	.00	.09
afrai-	.00	-.01	.25	-.14
afraid	.00	-.01	.25	-.14
after	-.17	.31	.05	.04
after lunch	-.09	.00	.00	.09
after that	-.13	.14	-.03	-.02
after the	.02	-.50	.10	.62
after-	-.03	-.00	.00	.29
afternoon	-.03	-.00	.00	.29
again	.17	.09	-.05	-.10
again please	.00	.00	.05	-.00
again-	-.40	-.11	.36	.31
against	-.40	-.11	.36	.31
against it	.00	.00	-.60	.74
against sending	-.05	.00	.00	.00
against the	-.11	-.03	.00	.19
age	.00	.25	-.00	-.24
agend-	-.06	.00	-.02	.07
agenda	-.06	.00	-.02	.07
aggiu-	-.04	.19	.00	-.25
ago	-.14	-.25	.00	.34
agree	.07	-.21	-.12	.21
agree it	-.03	.00	.00	-.05
agree that	.00	-.16	.00	.22
agree to	.06	.00	.00	-.10
agree with	-.13	.19	-.12	.17
agree-	-.03	-.22	-.02	.09
agreed	-.42	-.15	-.08	.25
agreement	.14	.02	.06	-.07
agrees	.06	-.09	.00	.00
ahead	-.04	.31	-.13	.25
ahead and	.23	-.02	-.08	-.12
ahead with	-.43	-.04	.00	.86
ai	.04	-.29	-.13	.38
ai pas	-.02	-.12	-.03	.21
ainda	-.02	-.04	.25	-.11
airpo-	-.37	.00	-.06	.21
airport	-.37	.00	-.06	.21
airport and	.00	.00	-.05	.00
airport i	-.37	.00	.00	.21
akcep-	-.13	.00	.00	.14
akceptuje	-.13	.00	.00	.08
akkoo-	-.53	-.20	.00	.57
akkoord	-.53	-.20	.00	.57
akkoord met	-.60	-.00	.00	.68
akkoord mits	-.00	.00	.00	-.09
al	.58	-.53	-.00	.04
alarm-	.04	.36	.00	-.41
ale	-.20	.42	.37	-.24
ale to	.19	-.07	-.21	.00
all	.33	.02	-.02	-.07
all fine	.13	.05	.05	-.14
all good	-.27	.08	-.18	-.10
all i	.00	.00	.03	-.05
all means	-.02	.13	-.00	-.03
all of	.00	-.16	.00	.32
all the	.21	-.03	.03	-.01
alla	.02	-.03	.00	-.06
alle	.24	.00	.15	-.28
allee-	-.12	.10	-.04	-.06
alleen	-.12	.10	-.04	-.06
alleen staat	-.12	.10	-.04	-.06
aller-	.10	.00	-.01	-.07
alles	.16	-.22	.00	-.19
allt	.20	-.14	.00	-.10
almos-	-.01	.03	-.04	-.00
almost	-.01	.03	-.04	-.00
aloud	.39	-.11	.00	-.16
aloud to	.39	-.11	.00	-.16
alrea-	.13	-.11	.08	-.04
already	.13	-.11	.08	-.04
als	.27	-.31	.00	.00
also	.29	-.18	.00	-.03
alt	-.05	.09	.00	-.06
altog-	-.00	-.02	.08	-.03
altogether	-.00	-.02	.08	-.03
altsa	.00	-.02	-.32	.37
alway-	-.10	.16	-.04	-.07
always	-.10	.16	-.04	-.07
am	.07	-.48	-.10	.25
am agree	.16	.00	.00	-.23
am back	.00	-.13	.00	.10
am giving	.08	.00	.00	-.09
am happy	-.05	-.00	.00	-.08
am i	-.00	-.03	-.06	.17
am not	.11	-.06	-.21	.63
am on	.15	-.04	-.00	-.16
am sorry	-.05	-.02	.13	-.12
am the	-.33	.00	.00	.00
am travelling	-.08	-.01	-.19	.37
am unable	.00	.00	-.00	-.16
amanh-	-.12	-.06	-.02	.13
amanha	-.12	-.06	-.02	.13
amend-	.00	.09	-.00	-.11
amended	.00	.09	-.00	-.11
among	.24	-.13	-.08	-.02
among ourselves	.00	-.06	-.07	.09
an	.03	-.10	.51	-.52
an advertisement	.00	-.02	-.00	-.04
an expert	.00	.23	.14	-.25
an hour	.00	-.15	-.00	.01
an issue	-.00	-.06	.49	-.27
ancor-	-.00	-.13	.00	.19
ancora	-.00	-.13	.00	.19
and	.55	-.02	.14	-.68
and a	-.28	.00	.00	.00
and be	.02	-.04	-.05	.00
and can	.03	-.01	.00	-.06
and for	-.00	-.06	.00	.00
and found	.00	.00	.00	-.06
and go	.11	-.05	.00	-.07
and has	.00	-.00	-.04	.08
and i	-.01	.18	.35	-.34
and it	.22	-.02	.16	-.49
and may	.14	-.18	-.09	.09
and my	.17	.00	.00	-.18
and no	-.30	-.15	.17	-.05
and not	.00	-.09	-.09	-.08
and off	-.14	.10	.00	-.00
and please	.01	.18	.03	-.14
and publish	.16	-.04	.00	-.06
and send	-.17	.27	-.11	-.02
and that	-.05	.00	-.00	-.01
and the	-.04	-.31	.29	.30
and then	-.14	.14	-.07	.49
and they	.07	.00	.05	-.11
and we	-.11	.38	.01	-.10
and you	-.29	.11	-.03	-.09
ander-	.00	-.41	.00	.68
andra-	.00	.00	.00	-.05
andras	.00	.00	.00	-.05
angek-	.00	.00	-.06	.00
angekommen	.00	.00	-.06	.00
angry	-.00	-.07	.08	.00
anh	-.18	.10	.00	.05
anhan-	.00	-.04	-.06	.15
anhang	.00	-.04	-.06	.15
annua-	.09	-.14	.00	.09
annual	.09	-.14	.00	.09
annual report	.09	-.14	.00	.09
anony-	-.01	-.06	.14	-.07
anonymous	-.01	-.06	.17	-.05
anonymous letter	-.01	-.06	.17	-.05
anoth-	.03	.17	-.10	.08
another	.03	.17	-.10	.08
another picture	-.14	.27	-.07	-.04
another round	.17	-.01	-.02	.00
anson-	-.24	.11	.00	-.00
ansonsten	-.24	.11	.00	-.00
answe-	.06	-.39	.05	.28
answer	.06	-.20	.11	-.01
answer from	.26	.05	.00	-.14
answer is	.02	.00	.10	-.29
answered	.00	-.19	.00	.30
antes	-.17	.13	-.03	.14
antes de	-.06	.07	-.03	-.06
antwo-	.08	-.12	.00	-.00
antwort	.08	-.12	.00	-.00
any	.20	-.08	.21	-.29
any form	.00	.00	.03	-.07
any of	.10	.00	.06	-.07
any problem	.14	-.07	-.08	-.09
anybo-	.16	-.04	.03	.00
anybody	.16	-.04	.03	.00
anybody s	.16	.00	.03	.00
anyon-	.41	-.01	.06	-.20
anyone	.41	-.01	.06	-.20
anyth-	.23	-.32	-.18	-.01
anything	.23	-.32	-.18	-.01
anything else	.07	.00	.00	-.11
anywh-	.02	.00	.06	-.02
anywhere	.02	.00	.06	-.02
apart	-.09	.18	-.03	-.02
apart from	-.09	.18	-.03	-.02
apell-	-.04	.05	-.00	.00
apellido	-.04	.05	-.00	.00
apellido es	-.04	.05	-.00	.00
apolo-	-.18	.22	.17	-.05
appre-	.11	-.13	.07	-.03
appreciate	-.00	-.07	.10	-.03
appro-	-.44	-.06	-.14	.88
appropriate	.00	-.15	-.22	.49
approuve	.00	.03	.00	-.08
approuver	.00	-.29	.00	.26
approval	-.01	.07	.04	-.02
approval for	.08	.00	.00	-.14
approval of	.03	.00	.00	-.07
approval with	-.14	.00	.00	.00
approve	.04	-.14	.32	.16
approve a	.00	.12	.15	-.22
approve but	.00	-.17	-.03	.27
approve if	.00	-.22	.00	.42
approve it	-.00	.12	-.10	-.08
approve of	-.16	.00	.12	.05
approve only	.00	-.33	.00	.51
approve the	.22	-.09	.08	-.21
approve this	-.44	.18	-.05	-.54
approve until	.00	.12	-.21	.15
approve when	.00	.04	.00	-.16
approve with	-.02	.00	.00	-.06
approved	-.23	-.06	-.35	.52
approved 0	.08	.00	.00	-.08
approved and	.00	-.13	.15	-.04
approved as	-.11	.09	.08	-.11
approved by	-.01	-.16	-.00	.27
approved except	.00	.00	.00	-.06
approved from	.10	.11	.06	-.43
approved in	.07	.09	-.00	-.19
approved issue	.00	-.20	.00	.30
approved it	-.15	.00	.00	-.00
approved not	.00	-.15	-.22	.49
approved on	.19	-.05	.00	-.09
approved provided	.00	.00	.00	-.07
approved subject	.00	.00	-.03	-.09
approved the	-.23	-.16	.03	.58
approved this	-.02	.00	-.07	-.01
approved with	.16	.61	.00	-.53
apres	.00	-.12	.21	-.05
aprob-	.19	.27	-.04	-.25
aprobacion	.31	-.18	-.02	-.03
aprobado	-.04	.09	-.01	.19
aprobar	.00	.00	-.00	-.11
aprov-	-.00	.14	-.06	.17
aprovado	.07	.00	-.06	-.00
aprovo	.00	.37	.00	-.26
aprue-	-.11	.06	-.14	-.03
apruebo	-.11	.06	-.14	-.03
aqui	.00	-.04	-.30	.21
aqui no	.00	-.04	-.30	.21
ar	.14	.23	.25	-.33
ar det	.00	.00	-.00	.07
are	.11	-.21	-.11	-.03
are a	.00	.00	.04	-.07
are asking	-.04	-.17	.00	.30
are confidential	.00	-.06	.03	.00
are last	-.03	.16	-.01	-.11
are lovely	-.02	-.16	.05	.12
are not	-.09	-.11	-.01	.21
are the	.16	-.06	-.08	-.09
aren	-.01	.06	.00	-.00
aren t	-.01	.06	.00	-.00
artic-	.08	-.00	-.04	.20
article	.14	-.41	.09	.20
article is	.00	-.19	.15	.20
article on	.04	-.00	-.06	-.03
article sur	.16	-.13	.00	-.01
articles	.00	-.07	.00	.00
as	.11	.05	-.05	.31
as a	.08	.00	.38	-.50
as always	.01	-.03	.00	-.07
as an	.00	-.05	-.01	.07
as far	.25	-.01	.00	-.24
as i	.12	-.10	.05	.12
as if	-.08	.30	-.03	-.03
as is	.14	-.11	.00	.00
as it	.20	-.06	.01	-.05
as my	.04	.00	.00	-.07
as soon	-.18	-.09	.00	.32
as the	-.06	.16	-.00	-.07
as we	-.13	.08	-.03	.16
as you	-.07	-.08	.00	.35
asham-	.00	.00	.17	.00
ashamed	.00	.00	.17	.00
ashamed to	.00	.00	.17	.00
asi	.22	-.10	-.14	.33
ask	.11	.39	-.16	-.18
ask for	-.00	.46	.00	-.43
ask that	-.01	.05	.17	-.16
ask you	.05	-.08	-.00	-.12
asked	-.02	.33	.08	-.33
asked for	.13	-.03	.00	-.20
asked me	-.09	.15	.00	.07
asked to	-.00	-.01	-.07	-.03
askin-	-.04	-.24	.00	.30
asking	-.04	-.24	.00	.30
asks	.04	-.03	-.06	.14
assum-	.00	-.13	.00	.06
assuming	.00	-.13	.00	.06
at	.13	-.10	.36	-.04
at 0	.02	.05	-.02	-.05
at all	.33	-.16	.25	-.12
at first	-.06	-.10	.00	.14
at it	-.09	.01	-.01	.28
at jeg	.09	-.02	.00	-.03
at my	.22	-.05	-.02	-.15
at night	-.14	.09	-.03	-.02
at the	-.17	-.14	-.15	.47
at tilføje	.08	.09	.00	-.08
ate	-.00	-.07	-.04	.07
aterk-	-.27	.00	-.30	.35
aterkommer	-.27	.00	-.30	.35
att	.08	.17	-.20	-.12
attac-	-.20	-.12	-.12	.20
attached	.00	.09	-.03	-.20
attachment	-.17	-.31	-.08	.42
auch	-.02	.11	-.01	-.07
aucun-	.16	-.00	-.02	-.13
aucune	.16	-.00	-.02	-.13
auf	.27	.01	-.01	-.05
auf seite	.00	-.06	.00	.00
aus	.33	.00	-.01	-.09
aus graz	.04	-.00	.00	-.09
aus kann	.06	.00	.00	-.09
ausga-	.01	.16	.08	-.23
ausgabe	.01	.16	.08	-.23
aussi	-.04	.29	.00	-.18
auszu-	-.08	.06	.00	.00
auszusetzen	-.08	.06	.00	.00
autho-	.23	.08	-.03	-.17
author	-.10	.15	-.03	.00
autor-	.06	.00	-.01	-.02
aval	.13	-.12	.21	-.08
avant	.00	.16	-.09	-.06
avant l	.00	.16	-.09	-.06
avec	-.16	.02	-.07	-.17
avec un	.00	.09	.00	-.06
avis	.15	-.12	-.03	.06
away	-.18	-.05	.03	.15
aye	.28	.00	.00	-.21
ayse	.00	-.06	.00	-.00
ayse hanım	.00	-.06	.00	-.00
back	-.28	-.25	.28	.40
back and	-.01	.06	.00	-.10
back at	.00	-.05	.00	.02
back in	-.06	-.03	.00	.26
back my	.00	.00	-.06	.23
back to	-.24	-.08	.00	.03
bagus saya	-.00	-.05	.00	.08
bakac-	-.19	.00	.00	.19
bakacagım	-.19	.00	.00	.19
bakom	.00	-.02	.16	-.03
bala	.13	-.00	.00	-.06
ballo-	-.05	-.15	-.19	.42
ballot	-.05	-.15	.09	.10
ballot figure	.00	-.05	.00	.00
bangk-	-.27	.05	-.07	-.09
bangkok	-.27	.05	-.07	-.09
bangkok meeting	.00	-.00	-.07	-.06
bank	-.03	.16	.03	-.08
bank details	-.03	.16	.03	-.08
bar	-.03	.35	.00	-.09
bardz-	-.03	-.05	.00	.05
bardzo	-.03	-.05	.00	.05
bare	.12	.00	-.03	-.03
be	-.23	1.22	.28	-.89
be a	-.09	.13	.01	-.37
be ashamed	.00	.00	.17	.00
be better	-.01	.07	-.08	-.03
be changed	-.05	.08	-.00	.00
be distributed	-.00	-.07	.00	.00
be grateful	.00	.12	-.03	-.04
be happier	.00	.00	-.03	-.07
be happy	.00	.03	-.00	-.04
be in	.44	-.01	.00	-.41
be included	-.16	.29	.00	.00
be mailed	.02	-.05	.00	.00
be more	-.02	.11	.00	-.04
be no	.00	-.05	.11	-.25
be possible	.00	.18	-.10	-.23
be published	-.00	.12	-.04	-.03
be put	.00	.05	-.02	-.05
be quoted	.00	.00	-.06	.00
be rejected	.00	.00	-.15	.33
be sent	-.27	-.03	.18	.29
beau	.32	.00	.00	-.19
beau travail	.15	.00	.00	-.16
beauc-	-.33	.00	.00	.54
beaucoup	-.33	.00	.00	.54
beaucoup pour	-.33	.00	.00	.54
beaut-	-.01	-.02	-.04	.07
beautiful	-.01	-.02	-.04	.07
becam-	-.04	.04	.00	-.07
became	-.04	.04	.00	-.07
became quoted	-.04	.04	.00	-.07
becau-	.19	-.07	-.08	.00
because	.19	-.07	-.08	.00
becom-	-.05	-.02	-.00	.11
been	.25	.29	-.20	-.20
been checked	-.08	.08	.00	-.02
been overtaken	.00	.00	.05	-.00
been through	-.04	.11	-.07	-.02
befor-	-.46	.10	-.24	.52
before	-.46	.10	-.24	.52
before i	.00	-.12	-.17	.19
before it	.00	.28	-.06	-.16
before monday	-.03	-.02	.15	-.04
before my	-.26	-.01	-.05	.40
before the	.01	-.16	.18	-.13
before this	.00	.09	-.08	-.08
before you	.00	-.00	-.19	.28
begin-	.00	-.13	.00	.18
behal-	.24	-.05	.00	-.09
behalf	.24	-.05	.00	-.09
behalf of	.24	-.05	.00	-.09
bei	.00	-.00	-.07	-.04
beim	.24	-.14	.00	-.04
being	-.54	.24	-.04	-.15
bekla-	-.09	.00	.16	-.02
beklager	-.09	.00	.16	-.02
belgi-	-.06	.28	-.03	-.14
belon-	-.00	-.07	.08	-.02
below	.00	-.09	-.03	.09
belum	-.03	-.05	.00	.08
belum sempat	-.03	-.05	.00	.08
bem	-.12	.00	-.02	.13
ben	.00	-.06	.00	-.00
bende-	.29	.39	-.11	-.26
benden	.29	.39	-.11	-.26
bene	-.03	.03	-.10	.01
bene ci	-.04	-.01	.00	.07
benim	-.08	.00	.00	.06
beric-	.00	-.05	.01	-.06
best	.38	-.14	-.03	-.12
beste	-.08	.09	.00	-.01
bette-	.35	-.25	.36	-.14
better	.35	-.25	.36	-.14
betwe-	-.01	.04	-.05	-.00
between	-.01	.04	-.05	-.00
bevor	-.05	.09	.00	-.10
bez	-.03	.11	-.15	-.00
bez nej	-.03	.18	-.13	.00
bezwa-	.02	.00	-.03	-.06
bezwaar	.02	.00	-.03	-.06
bien	-.01	-.08	-.19	.09
big	.00	.05	-.08	-.04
bijla-	.00	-.19	-.14	.12
bijlage	.00	-.19	-.14	.12
bilde-	-.06	.09	.00	-.07
bilden	-.06	.10	.00	-.02
bilden pa	-.06	.10	.00	-.02
bille-	.00	.02	.00	-.04
billedet	.00	.02	.00	-.04
bin	.54	-.20	.27	-.15
bin bis	.00	-.13	-.07	.16
bin ich	.16	.01	.00	-.02
bin it	.00	-.02	.19	-.03
biraz	.04	-.14	-.05	-.00
birth-	-.25	-.03	.00	.42
birthday	-.25	-.03	.00	.42
bis	.00	-.34	-.07	.16
bis zum	.00	-.13	-.07	.16
bit	.01	.00	-.04	-.10
bitte	.15	-.18	-.01	-.11
bitte nicht	.38	.00	-.01	-.26
bitte noch	.00	-.17	.00	.19
blade-	.04	-.02	.00	-.03
bladet	.04	-.02	.00	-.03
blank	.00	-.00	-.01	-.09
ble	.21	-.02	.00	-.10
bleib-	.11	-.02	-.00	-.01
bleiben	.09	.00	.00	-.01
bless	.00	.00	-.08	.11
bless-	-.00	.00	.00	-.09
blessing	-.00	.00	.00	-.09
bo	-.10	.10	.00	-.07
board	.03	-.46	.00	.60
bodie-	-.05	-.06	.03	.00
bodies	-.05	-.06	.03	.00
bodies voted	-.05	-.06	.03	.00
body	-.10	.00	.10	-.03
bold	-.12	.38	.00	-.21
boleh	-.14	.12	.00	.00
boleh dikirim	-.05	.00	.00	.00
bolet-	-.14	-.34	-.02	.73
boletin	-.00	-.13	-.02	.20
bom	.09	-.00	-.09	-.03
bon	-.52	.15	.00	-.15
bon pour	-.04	.23	.00	-.15
bonjo-	.09	-.03	.00	-.06
bonjour	.09	-.03	.00	-.06
book	-.10	.00	-.00	.09
borin-	-.03	.05	-.03	.00
boring	-.03	.05	-.03	.00
bort	.00	.05	.00	-.05
boss	-.03	-.03	-.03	.16
both	.21	.05	-.12	-.03
botto-	-.06	.18	.00	-.01
bottom	-.06	.18	.00	-.01
box	.06	-.09	-.08	.07
bra	.12	.15	.00	-.20
bra ut	.00	.05	.00	-.03
branc-	.12	.00	.00	-.11
bravo	-.07	.00	.00	-.09
bravo a	.00	.00	.00	-.09
break-	-.12	-.00	.53	-.17
breakfast	-.12	-.00	.53	-.17
brill-	-.17	-.09	-.01	.28
brilliant	-.17	-.09	-.01	.28
bring	.12	.00	.00	-.11
broke-	.00	.00	.00	-.07
broken	.00	.00	.00	-.07
bu	-.11	-.14	-.06	.11
bu sayı	-.11	.00	.13	-.01
budge-	-.09	.14	-.10	.04
budget	-.09	.14	-.10	.04
bueno	.22	-.18	-.02	.10
burge-	-.08	.18	.00	-.12
buro	.00	-.13	-.07	.16
bus	-.00	.10	.00	-.21
but	.68	-.15	.02	-.33
but an	.00	-.08	.01	.00
but i	.27	-.40	-.00	.39
but it	.40	-.15	.08	-.28
but let	.00	-.15	.00	.19
but please	-.09	.64	-.12	-.28
but remove	-.00	.03	-.00	-.05
but take	-.08	.22	-.02	.00
but the	-.12	.27	-.12	-.04
but then	.21	-.06	.00	-.11
but there	.05	-.14	-.01	-.02
but this	.05	-.09	.21	-.01
but without	-.10	.15	-.01	-.01
butto-	-.02	-.00	-.22	.55
button	-.02	.15	.00	.06
by	.24	-.05	.08	-.15
by all	-.02	.13	-.00	-.03
by friday	-.13	.00	-.05	.25
by me	.58	-.10	-.02	-.45
by the	.35	.02	-.19	.30
by whom	.00	-.01	.14	-.12
bych	.00	-.15	.56	-.50
byt	.00	-.20	.42	-.08
c	.11	.05	-.04	-.18
c est	.12	-.01	.10	-.20
ca	-.53	-.10	.14	.19
calen-	-.27	.01	.04	.14
calendar	-.25	.05	.04	-.06
calendar is	-.25	.05	.04	-.05
call	.19	-.12	.05	.11
calls	-.14	.09	-.00	-.01
calma	-.02	-.21	.21	-.00
cambi-	-.03	.01	.00	-.04
came	.01	-.05	.00	.00
can	.15	-.07	.22	.13
can approve	.00	-.45	.00	.52
can be	.18	.42	.06	-.41
can confirm	.04	-.41	.00	.59
can count	-.13	-.09	.08	.36
can go	-.19	.23	-.03	-.09
can have	-.07	.19	.00	-.03
can live	.10	-.14	.00	-.06
can not	.00	-.00	.05	-.00
can only	-.05	.11	-.00	-.13
can see	-.06	.19	-.05	-.11
can send	.28	-.06	-.02	-.01
can t	.08	-.23	.19	-.04
can we	-.12	.19	-.00	.08
can you	-.03	.12	-.00	-.11
canno-	-.39	.21	-.30	.41
cannot	-.39	.21	-.30	.41
cannot approve	.00	.21	-.45	.30
cannot be	-.19	.00	.25	-.00
cap	.05	.03	-.02	-.10
capa	-.03	.15	.00	-.12
capit-	.52	.00	-.30	-.01
capti-	-.22	.06	-.03	-.02
caption	-.11	.06	-.03	.00
captions	-.10	.00	-.00	-.02
case	.06	-.01	.05	-.08
ce	.15	-.35	.08	.02
ce numero	.00	-.16	.10	-.10
cela	-.11	.07	.06	-.00
certo	-.06	.00	.00	.00
cet	.00	.19	-.02	-.09
chair	-1.18	-.26	.09	.70
chair is	-.24	.05	.00	-.02
chair seen	.00	.00	-.04	-.00
chair-	-.03	.07	-.01	-.05
chairman	-.03	.11	-.01	-.05
chairman s	-.03	.11	-.01	-.05
chang-	-.25	.16	-.28	.28
change	-.06	.03	-.02	-.23
change the	.00	.05	.00	-.04
changed	.16	.02	-.01	-.12
changed the	.20	-.04	.00	-.18
changes	-.34	.12	-.25	.71
changes needed	.00	.09	.00	-.15
chapt-	.24	-.05	.00	-.09
chapter	.24	-.05	.00	-.09
chari-	-.10	.16	.04	-.03
charity	-.10	.16	.04	-.03
chart	.00	.05	-.03	-.13
che	-.06	.19	-.36	.12
check	.00	-.06	-.02	.13
check the	.00	-.14	-.02	.19
check-	.12	.02	-.05	-.12
checked	.12	.02	-.05	-.12
checked the	.09	.00	.00	-.10
checked with	.10	-.10	-.05	.00
chi	.00	-.06	.18	-.06
chied-	-.16	-.00	.00	.00
chiederei	-.16	-.00	.00	.00
chief	-.04	.09	-.01	-.04
child	-.11	.24	-.04	-.08
child-	.19	.00	-.05	-.17
children	.19	.00	-.05	-.17
cho	.03	.00	-.00	-.08
churc-	.00	.15	-.02	-.18
ci	-.14	-.01	.00	.07
circu-	.03	-.21	.56	-.39
circulate	.03	-.04	.25	-.09
circulation	.00	.02	.00	-.09
circumstances	.00	-.06	.30	-.21
cislo	-.03	-.06	.45	-.40
citer	.00	.19	-.03	-.05
clean	.06	.00	.00	-.14
clear	.34	-.21	.32	-.32
clear-	.17	-.13	.00	-.19
cleared	.13	-.13	.00	-.18
cleared for	.05	-.04	.00	.00
cleared with	.06	-.09	.00	.01
close	.04	.00	-.06	-.01
close-	.19	-.02	.08	-.26
closed	.19	-.05	.10	-.17
closed session	.00	-.05	.10	-.00
co	.00	.08	-.06	-.11
coffe-	-.07	-.01	.00	.32
coffee	-.07	-.01	.00	.32
cok	.00	-.00	.00	-.06
colle-	.17	.02	-.56	.64
colleague	-.22	-.05	-.29	.58
colleagues	-.06	.07	.00	.00
colou-	-.02	-.03	.06	.01
colours	-.02	-.03	.06	.01
colours are	-.02	.00	.06	-.08
colum-	-.00	.05	-.01	-.07
column	-.00	.05	-.01	-.06
com	-.06	-.01	.34	-.00
com a	-.02	-.23	-.00	.11
com e	-.15	.30	.20	.00
come	-.14	-.07	.11	-.08
come back	-.01	-.08	.00	.04
come before	-.00	-.05	.17	-.11
come from	.00	-.13	.00	.06
come out	.00	.00	-.05	.00
come to	-.14	.00	.00	-.00
comes	.02	-.08	-.04	.12
comfo-	.04	.13	-.04	-.25
comfortable	.04	.13	-.04	-.25
comfortable if	-.02	-.01	.00	-.11
comfortable with	.05	.14	-.04	-.14
comit-	-.04	.07	-.06	-.06
comme-	-.36	.59	.16	.58
comment	.00	-.12	.21	-.05
comments	-.36	.71	-.05	.62
commi-	.01	-.01	-.03	-.07
committee	.01	-.00	-.00	-.07
commu-	.00	-.17	.00	.15
communication	.00	-.10	.00	.09
compa-	.00	-.05	.00	-.04
compe-	-.00	-.20	.40	-.07
compl-	.25	-.12	-.07	-.11
completo	.10	-.08	-.02	.00
compliment	.04	.00	.00	-.09
compliments	.11	-.05	-.04	-.01
compliments to	.07	-.05	-.00	-.00
compr-	.00	-.06	.00	.00
compt-	-.00	.05	.00	-.05
comun-	.10	-.13	.00	-.02
con	-.59	.56	-.12	-.28
con calma	-.02	-.00	.06	.00
con el	.13	-.01	.00	-.02
con la	.04	-.06	.00	-.03
con mi	-.00	-.14	-.02	.27
conce-	.35	-.11	-.02	-.26
concern	.10	-.06	-.08	-.01
concerns	.00	.00	-.04	.00
concl-	-.23	.35	.00	-.07
conclusion	-.23	.35	.00	-.07
conco-	.09	.00	-.02	-.09
concordar	.00	.00	.00	-.09
concordar com	.00	.00	.00	-.09
concordo	.09	.00	-.02	.00
concordo com	.09	.00	.00	.00
condi-	-.10	.21	-.02	-.08
condicion	.00	.15	-.02	-.04
condition	-.10	.10	.00	-.04
condition that	-.10	.10	.00	-.04
confe-	.10	-.10	-.08	-.04
conference	.00	.00	-.08	.00
conference is	.00	.00	-.08	.00
confi-	.20	-.38	.03	.39
confidential	-.07	.07	.03	-.06
confirm	.40	-.41	.00	.15
confirm my	.07	.00	.00	-.16
confirm that	.33	.00	.00	-.38
confirmed	-.20	-.04	-.00	.43
confl-	-.08	-.17	-.10	.52
congr-	.08	.02	.00	-.18
congratulations	.14	-.02	.00	-.18
conmi-	.00	.13	-.02	-.04
conmigo	.00	.13	-.02	-.04
conse-	.05	-.18	.23	-.19
consent	-.06	-.11	.23	-.15
consi-	.25	-.10	-.05	.05
consider	.35	-.03	-.05	-.22
consider it	-.01	.06	.00	-.10
consider the	.36	-.09	-.05	-.12
consu-	-.00	-.02	.21	-.22
conta-	-.05	-.39	-.01	.24
contact	-.00	-.14	-.04	.08
conte-	.63	-.02	.04	-.30
content	.00	.01	.07	.04
content is	-.00	-.08	.07	.00
contr-	-.08	.14	.17	-.19
contra	-.02	.03	.20	-.11
contrario	-.06	-.00	.00	-.06
contre	.00	.12	-.12	.00
conve-	-.00	-.23	-.00	.11
convi-	.36	-.28	-.00	-.03
cool	.24	.00	.00	-.09
copie-	.12	-.02	.18	-.18
cordi-	.16	-.02	-.05	-.00
corre-	.25	.39	-.52	-.47
correct	.01	.00	-.05	-.11
corrected	.00	.12	-.15	-.13
correction	.00	-.03	-.03	-.11
correction of	.00	.00	.00	-.08
corrections	.11	.00	-.03	-.07
correctly	.00	.05	.00	-.02
correcto	-.06	.05	.00	.00
correggete	.00	.04	-.10	.00
corregir	.21	-.10	.00	-.03
corri-	-.04	.58	-.36	-.21
corriger	.00	.07	-.09	-.09
corriger avant	.00	.07	-.09	.00
corrijam	-.03	.20	-.05	-.12
corrijam a	-.03	.20	-.05	-.12
cosi	-.31	.24	.50	.00
cosi com	-.15	.30	.20	.00
cote	.09	-.02	.00	.00
could	-.22	.82	-.55	.01
could i	.00	.27	.00	-.24
could not	-.06	.13	-.34	.52
could the	-.12	.38	.00	-.27
could we	.06	.00	-.05	-.05
could you	-.03	-.12	-.17	.25
could-	-.06	-.08	.04	.02
couldn	-.06	-.08	.04	.02
couldn t	-.06	-.08	.04	.02
counc-	-.11	.06	.01	.00
council	-.11	.06	.01	.00
count	-.17	-.13	.03	.38
count as	-.07	.00	.00	.14
count me	.03	-.04	-.00	-.12
count-	-.01	-.09	-.05	-.00
country	-.01	-.09	-.03	.00
court	-.00	-.06	.22	-.00
cover	-.00	.17	.31	-.26
cover picture	.00	.26	-.02	-.11
credi-	-.32	.24	-.11	-.11
credit	-.32	.29	-.11	-.11
criti-	-.03	.11	.00	.00
cuand-	.00	-.11	.00	.00
cuando	.00	-.11	.00	.00
cuent-	-.00	.01	-.05	.22
cuente	-.00	.01	-.05	.22
cuente con	-.00	-.14	-.02	.27
cut	.10	-.06	-.00	-.05
czy	-.00	.14	.00	.03
czyta-	-.16	-.05	.00	.15
czytałem	-.13	-.05	.00	.16
cıkma-	-.11	.00	.13	-.04
d	.28	.21	-.62	.18
d accord	.26	.01	-.13	-.41
d approve	.00	.21	.00	-.24
d avis	.00	-.12	-.03	.21
d be	-.03	.30	.12	-.31
d been	.14	-.01	-.10	.00
d change	.06	-.08	.00	-.05
d like	-.16	.17	-.03	.22
d not	.01	-.05	-.00	-.00
d rather	.00	-.12	-.24	.26
da	-.44	.16	.09	.30
da capa	.00	-.06	.00	.00
da minha	.16	.00	-.14	-.03
da parte	-.08	-.02	-.08	.00
da sistemare	.00	.26	-.12	-.24
dakar	.38	-.07	-.01	-.20
dale	.17	.00	.00	-.10
damit	.08	-.12	.00	.00
dan	.00	.02	-.00	-.17
danac-	.38	.00	.14	-.27
danach	.38	.00	.14	-.27
dank	-.11	.25	-.00	.17
danke	-.22	.00	.00	.36
dann	-.02	.19	-.01	-.14
dans	-.04	-.01	.00	-.05
dans la	-.04	.05	.00	-.05
dans le	.00	-.06	.00	.00
dar	-.04	-.01	.08	-.02
dari	.01	.00	.00	-.08
dari saya	.01	.00	.00	-.08
dark	.00	.09	-.00	.00
das	-.53	.04	.14	-.10
das datum	-.08	.10	.00	.00
das foto	-.14	.35	.00	-.06
das muss	.00	.01	.00	-.07
das nicht	.00	-.18	.15	.00
das so	.04	.00	.00	-.04
das wort	.18	-.11	.00	-.02
dat	-.21	-.04	.47	-.22
data	-.24	.61	-.12	-.22
date	-.11	.51	-.21	-.59
date du	.00	-.00	-.12	.00
date est	-.09	.09	.00	.00
date in	-.12	.28	.00	-.03
date is	-.07	.16	.00	-.00
date of	.00	.05	-.07	-.14
date on	.18	-.11	-.02	-.03
dates	.12	-.09	-.05	.00
datum	-.37	.13	-.00	.35
datum van	-.29	.02	-.00	.51
daugh-	.12	-.13	.00	-.03
daughter	.12	-.13	.00	-.03
day	.38	-.27	.10	-.19
days	.44	-.18	.16	-.24
de	.11	.02	-.13	.02
de acuerdo	-.15	-.03	.00	-.08
de ce	.00	-.10	.10	.00
de corriger	.00	.06	.00	-.06
de dakar	.30	-.07	-.01	-.07
de datum	-.29	.02	-.00	.51
de foto	-.00	.01	.00	-.12
de la	-.10	.45	-.24	-.03
de ler	-.12	-.21	.13	.13
de mi	.00	.00	.00	-.12
de mon	.09	-.02	.00	.00
dead	.17	-.14	.10	-.05
dead body	-.10	.00	.10	-.03
deadl-	-.19	.38	.00	.12
deadline	-.19	.38	.00	.12
deadline be	-.12	.38	.00	-.21
dear	.20	-.01	.05	-.21
dear all	.18	.00	.00	-.10
dear mr	.00	-.02	.08	-.06
decid-	-.06	-.19	-.17	.31
decide	.10	-.06	-.15	-.06
decis-	-.00	.12	.27	-.21
decision	-.00	.12	.27	-.21
decli-	.00	.00	.12	-.09
decline	.00	.00	.12	-.09
decline to	.00	.00	.12	-.09
defin-	.77	-.08	.00	-.59
definitiva	.00	-.08	.00	.00
degis-	-.55	.68	.00	-.11
degistirin	.00	.00	.00	-.05
dekuj-	-.07	-.11	.52	.06
dekuji	-.07	-.11	.52	.06
del	-.11	.04	-.18	.26
delay	-.05	.00	.00	.00
deleg-	-.18	.05	.07	.24
delegate	-.06	-.05	.10	.24
delet-	.28	-.40	-.19	.56
delete	.28	-.40	-.19	.56
delete it	.00	-.14	.03	.09
deliv-	-.11	-.05	.00	.28
delivery	-.11	-.05	.00	.28
dell	-.04	.13	-.12	.00
della	.00	.19	.00	-.29
demai-	.07	.00	-.01	.00
den	.27	-.04	.12	-.31
den absatz	-.02	.12	.00	.00
den ar	.04	.00	-.04	-.00
den er	.19	.00	-.01	-.19
depen-	-.05	.00	.00	.00
depend	-.05	.00	.00	.00
depoi-	-.17	-.45	.14	.61
depois	-.17	-.45	.14	.61
der	.05	.35	.09	-.47
der absatz	.12	-.02	-.00	-.01
dere	.15	.23	-.04	-.30
des	-.12	-.10	.10	.20
desde	.00	-.00	-.05	-.00
desde que	.00	-.00	-.05	-.00
desig-	-.07	.35	.00	-.10
designation	-.07	.35	.00	-.10
designation of	-.07	.35	.00	-.10
desk	.29	-.08	-.17	-.07
desol-	-.02	-.03	.06	-.13
desolee	-.02	-.03	.06	-.10
desta	-.12	.00	-.02	.04
det	.15	-.20	-.07	.27
det er	-.00	.16	-.01	-.08
det har	-.23	-.02	.27	.28
det i	-.05	.00	.00	.00
det ser	.06	.00	.00	-.11
detai-	-.03	.16	.03	-.08
details	-.03	.16	.03	-.08
dette	.19	-.07	.26	-.18
dette nummeret	-.03	-.07	.26	-.20
deux	.21	.03	.00	-.26
deve	.00	-.26	.25	.00
di	-.40	.16	-.28	.33
di halaman	-.10	.12	.00	-.20
dia	.04	-.02	-.09	-.03
did	.18	-.04	-.16	-.26
did not	-.02	-.16	.10	.00
did we	.00	.00	-.15	.11
didn	-.26	-.08	-.07	.54
didn t	-.26	-.08	-.07	.54
die	.13	.31	.07	-.45
die ausgabe	.12	-.00	.00	-.11
die post	-.23	.07	.00	.00
die zusendung	.05	-.00	.00	-.07
diese	.00	-.05	.11	.00
diese ausgabe	.00	-.05	.11	.00
diese-	.00	-.05	.01	.00
dieser	.00	-.05	.01	.00
diffe-	.04	-.14	-.03	.12
different	.00	-.13	-.03	.16
diffu-	.97	-.22	.06	-.41
diffuse	.51	-.04	.00	-.29
diffusion	.47	-.17	.06	-.09
diffusion de	.00	-.10	.10	.00
digan-	.00	.00	.00	-.20
diganti	.00	.00	.00	-.20
digo	.00	-.26	-.03	.23
dikir-	-.05	.00	.00	.00
dikirim	-.05	.00	.00	.00
direc-	-.09	.19	.06	-.07
director	-.09	.21	-.03	-.05
dis	-.07	.06	.00	.00
disag-	.04	-.18	.39	-.05
disagree	.04	-.18	.39	-.05
disagree with	.05	-.07	-.08	.00
disap-	.00	-.02	.00	-.04
discl-	.00	-.18	.03	.00
discloses	.00	-.18	.03	.00
discu-	.00	-.38	.18	.64
discuss	.13	-.30	-.02	.32
discussed	-.02	.00	.12	-.04
disre-	-.26	-.12	.00	.50
disregard	-.26	-.12	.00	.50
distr-	.17	-.09	-.01	-.13
distributed	-.00	-.07	.00	.00
distribution	.17	-.01	.00	-.10
dit	-.14	-.32	-.01	.61
dit moeten	.00	-.02	.06	.00
diter-	.00	-.02	.10	.00
diterbitkan	.00	-.02	.10	.00
do	-.30	.28	.25	.24
do i	.24	-.08	.15	-.15
do it	.12	.00	.00	-.09
do not	.27	-.20	.52	-.54
do that	-.12	.19	.00	-.04
do the	.11	-.06	-.06	-.03
do we	.00	-.02	.00	.13
do with	-.00	.00	-.05	.03
do you	-.06	.00	.00	.00
dobry	-.01	-.11	-.01	-.08
dobry den	-.03	-.06	-.00	.00
dobrz-	-.53	-.00	.00	.83
dobrze	-.53	-.00	.00	.83
docto-	.00	.16	-.00	-.16
doctor	.00	.16	-.00	-.16
docum-	.10	-.08	.04	-.05
document	.10	-.08	.04	-.05
does	.31	.22	.08	-.07
does not	.08	.17	.08	-.09
does silence	-.07	.00	.00	.14
doesn	.00	-.06	-.06	.04
doesn t	.00	-.06	-.06	.04
doing	-.03	.16	-.01	-.09
doman-	-.01	-.01	.00	.07
domani	-.01	-.01	.00	.07
don	.08	-.14	.10	.15
don t	.08	-.14	.10	.15
done	-.04	.15	-.12	-.13
done you	-.04	.17	-.07	-.00
donne	-.65	-.12	.21	-.05
donor-	.00	-.02	.00	.13
donors	.00	-.02	.00	.13
door	.02	-.05	-.00	.00
dopln-	.00	.18	-.13	-.15
doplnte	.00	.18	-.13	-.15
doubl-	.08	.24	-.16	-.00
double	.08	.24	-.16	-.00
double space	.08	.24	-.16	-.00
down	-.06	-.04	-.01	-.09
down from	.00	-.03	.05	-.09
doy	.38	-.07	-.02	-.08
doy mi	.38	-.22	.00	-.03
dr	-.10	.03	-.10	-.05
dr okafor	.00	.09	-.04	-.01
draft	-.02	-.19	-.06	.39
draft-	-.06	.13	-.02	-.04
drafting	-.06	.06	-.02	-.01
drafting team	-.06	.06	-.05	.00
dran	.00	-.04	.00	.00
drawe-	.00	-.06	.04	-.05
drawer	.00	-.06	.04	-.05
drew	.00	.00	-.05	.00
drop	.00	-.20	.45	-.17
drop the	.00	.05	.00	-.09
du	.11	.05	-.21	-.03
due	-.06	.47	-.13	.00
dulu	-.10	.07	.00	.00
dung	.03	.00	-.00	-.08
duyet	.20	.00	.00	-.14
duzel-	.00	-.00	.00	-.06
dvora-	-.06	.00	.00	.00
e	.21	.29	-.16	.04
e depois	-.03	-.02	-.00	.08
e gostei	.09	.00	-.05	-.03
e la	.00	-.08	.00	.00
e mail	-.10	-.10	-.01	.07
e nao	.00	-.00	-.05	-.01
e non	-.15	.40	.01	.00
e poi	-.05	.11	-.02	.00
e si	-.06	.02	.00	.05
e un	.25	-.04	-.19	.00
earli-	.00	.00	-.06	.00
earlier	.00	.00	-.06	.00
early	.05	-.25	-.02	.22
easte-	.37	-.09	-.05	-.13
eastern	.37	-.09	-.05	-.13
edica-	.15	-.02	-.05	-.21
edicao	.15	-.02	-.05	-.21
edisi	.00	-.02	.10	.00
edisi ini	.00	-.02	.10	.00
edit	.00	.00	-.01	-.09
editi-	.14	-.09	.00	-.00
edition	.14	-.09	.00	-.00
edito-	-.01	.14	-.09	-.30
editor	-.34	.00	.00	-.13
editorial	-.07	.23	-.09	-.03
editors	.40	-.09	.00	-.13
edits	.23	.09	-.05	-.29
een	.27	-.23	-.02	.03
egent-	.09	-.02	.00	.05
egentlig	.09	-.02	.00	.05
eh	-.00	-.03	-.11	.15
ei	.02	-.04	.02	-.31
eine	.12	-.02	-.00	-.01
einwa-	.12	-.02	-.00	-.01
einwande	.12	-.02	-.00	-.01
eithe-	-.10	-.10	-.08	.48
either	-.10	-.10	-.08	.48
el	.21	.18	-.61	.12
el boletin	-.00	-.13	-.02	.20
el lunes	.02	-.00	.00	-.20
el nombre	-.09	.14	-.02	-.00
el numero	.30	-.22	.00	-.00
el telefono	-.03	.01	.00	-.04
el texto	-.05	-.01	.06	.00
el ultimo	.00	.00	.00	-.09
elect-	.00	-.05	.05	-.01
eleve-	-.00	.06	.00	-.13
eleven	-.00	.06	.00	-.13
elini-	-.08	.00	.00	.06
elinize	-.08	.00	.00	.06
elinize saglık	-.08	.00	.00	.06
ella	-.09	.11	-.04	.00
eller-	.00	.14	.00	-.11
ellers	.00	.14	.00	-.11
else	-.05	.32	.13	-.29
else has	.04	-.11	.15	-.04
email	-.08	-.13	-.01	.38
embar-	-.12	-.01	.02	-.03
embargo	-.05	-.01	.08	-.03
embarrass	-.06	.00	-.00	.00
empre-	.00	.15	-.02	-.04
empresas	.00	.15	-.02	-.04
en	.15	.25	-.34	.05
en el	.00	-.04	-.03	.18
en l	-.02	-.03	.06	.00
en la	-.23	.11	-.10	.15
en meg	-.03	-.05	-.05	.22
en su	-.08	.07	-.09	.03
en word	.00	-.04	-.03	.18
encue-	.14	-.10	.00	-.03
end	.08	.04	-.07	-.26
endor-	.05	-.09	-.00	.00
enfan-	-.04	.02	.00	-.05
enfants	-.04	.02	.00	-.05
engli-	-.05	-.10	-.01	.24
english	-.05	-.10	-.01	.24
enjoy-	-.18	.11	.00	-.01
enjoyed	-.18	.11	.00	-.01
enjoyed it	-.07	.00	.00	-.00
ennen	.00	.14	.00	-.21
ennen lahetysta	.00	.14	.00	-.21
enoug-	.03	-.12	.11	.11
enough	.03	-.12	.11	.11
enough for	.11	-.10	.00	.04
enough to	.00	-.03	.08	-.00
ensem-	-.04	-.05	.12	-.05
ensemble	-.04	-.05	.12	-.05
ensemble mais	-.04	.07	-.09	.00
entie-	-.04	-.10	.10	.00
entre-	.11	-.06	.00	-.03
envia-	-.10	-.00	-.03	-.21
enviarlo	.02	.00	-.03	-.21
envie-	-.11	.10	.00	.00
envoi	-.48	.22	-.09	-.06
envoy-	-.04	.26	-.22	-.11
envoyer	.02	.00	.00	-.11
envoyez	-.05	.26	-.22	.00
equip-	.15	.00	-.01	-.23
equipe	.14	.00	-.01	-.12
er	-.13	.03	-.36	.34
er den	.00	.02	.00	-.16
er det	-.08	.09	.00	-.06
er jeg	.00	.00	-.03	-.15
error-	-.02	-.00	.06	.00
erst	-.13	-.50	.00	.83
erste-	.06	-.05	.00	.20
ersten	.06	-.05	.00	.20
ertei-	.07	-.00	.00	-.17
eruit	-.07	.64	-.01	-.34
eruit gaat	-.00	.25	.00	-.15
es	-.20	.07	.10	.03
es el	.10	-.07	-.05	-.04
es nicht	-.02	.12	-.02	.00
eso	-.09	.38	-.02	-.06
eso no	-.06	.15	.13	-.06
est	.25	.09	-.12	-.04
est bon	-.04	.07	.00	-.02
est ce	-.08	.00	-.11	.23
est oui	.16	.00	.00	-.09
est tout	.04	-.07	.00	.00
est tres	.16	-.13	.00	.00
esta	.04	-.12	-.01	.11
esta perfecto	-.10	.00	-.05	.12
este	-.08	-.12	.44	-.33
este numero	.00	-.08	.08	-.03
estim-	.10	-.08	-.02	.00
esto	.00	-.00	.53	-.51
et	.43	-.03	.00	-.39
et je	.00	-.18	.21	-.05
et non	-.19	.31	-.19	.00
etait	-.01	-.06	-.02	.02
etat	-.02	-.03	.06	.00
etre	-.09	.10	.00	.00
ett	.02	-.02	.16	-.14
etwas	.00	.11	.00	-.10
eu	-.14	.16	-.04	.37
even	-.06	-.23	-.18	.08
even wachten	-.07	-.21	.00	.14
eveni-	.00	-.02	.04	-.00
ever	.05	-.14	.00	.00
every	.05	-.13	.08	-.10
every-	-.43	.34	.20	.05
everybody	-.00	-.10	.10	.14
everybody else	.00	-.09	.15	-.04
everyone	-.02	-.08	.00	.00
everything	-.42	.52	.09	-.09
everything else	-.10	.37	-.08	-.22
everything is	.18	-.06	.18	-.20
exact-	.11	.00	.13	-.30
exactly	.13	.00	.00	-.20
excel-	.09	-.01	.00	-.07
excellent	.06	-.01	.00	-.07
excellent work	.06	-.01	.00	.00
excep-	-.28	.35	-.00	-.14
except	-.28	.35	-.00	-.14
except for	-.11	.15	.00	.00
except the	-.17	.20	-.00	-.08
excla-	.14	-.09	.00	.00
exclamation	.14	-.09	.00	.00
exclamation marks	.14	-.09	.00	.00
exper-	.00	.44	.10	-.37
expert	.00	.23	.14	-.25
experts	.00	.22	-.04	-.12
eye	.33	-.02	.00	-.17
ezt	-.18	.12	.61	-.55
fail	.00	-.12	.10	.00
faile-	.03	-.12	-.01	.00
failed	.03	-.12	-.01	.00
fair	.22	-.04	-.02	-.17
fait	-.09	.10	-.00	.00
falsc-	.00	-.18	.15	.00
falsch	.00	-.18	.15	.00
falta	.00	.13	-.16	.00
falta la	.00	.23	-.14	.00
famil-	-.06	.22	.00	-.09
family	-.06	.22	.00	-.09
far	.04	-.16	-.01	.00
far as	.25	-.01	.00	-.24
fassu-	.00	-.04	-.00	.15
fassung	.00	-.04	-.00	.15
faudr-	-.04	.06	-.03	.00
faudrait	-.04	.06	-.03	.00
fault	.16	-.00	-.01	-.22
fault it	.16	.00	.00	-.20
faut	.00	-.29	-.00	.26
favor	.18	.07	-.02	-.18
favor e	-.15	.32	.00	-.12
favor-	.12	.00	.00	-.08
favou-	.26	.31	-.27	-.28
favour	-.10	.40	-.22	-.19
favourite	.28	-.09	-.02	-.09
fecha	-.13	.11	-.03	.00
feel	-.11	.11	.00	-.11
feeli-	.02	-.05	-.00	-.00
fel	.00	-.03	.00	-.05
ferry	.19	-.00	.00	-.05
feu	-.28	-.07	-.01	-.10
feu vert	-.28	-.07	-.01	-.10
ficou	.04	.00	-.06	.00
figur-	.02	.22	-.16	-.15
figure	-.07	.10	-.04	-.07
figure in	.00	-.05	.00	.00
figures	.09	.12	-.12	-.07
figures against	.09	-.14	.00	.09
figures are	.00	.12	-.06	-.08
file	-.00	-.01	-.20	.05
filen	.00	.00	-.30	.32
files	.00	-.06	.01	-.00
final	.00	.18	.08	-.21
final-	.68	-.02	-.32	-.17
finale	.52	.05	-.30	-.05
finally	.00	.05	-.02	-.12
find	.24	-.20	-.25	.30
find a	.03	.00	-.11	.00
finde	-.02	.07	-.01	.08
fine	-.75	.55	-.04	.18
fine but	-.03	.06	-.02	-.04
fine by	-.06	.04	-.02	.06
fine fine	.34	.00	.00	-.39
fine i	-.00	-.14	.00	.20
fine to	.20	.00	.00	-.11
fine with	-.64	.23	.00	-.07
finis-	.00	.00	.05	-.05
fint	.05	.14	-.01	-.24
fire	.42	.00	-.02	-.33
first	-.53	.04	-.21	.54
first glance	-.18	.00	.00	.17
first i	.12	-.15	-.05	.03
first item	.00	-.05	.00	.00
first name	-.19	.45	-.04	-.18
first time	.00	-.07	-.00	-.00
first two	.00	.12	.03	-.17
fit	-.05	.00	.00	.00
fix	-.08	.07	-.00	-.01
fix the	-.06	.07	.00	-.01
fjern-	.00	.02	.00	-.04
folks	-.00	-.07	.08	.00
follo-	-.11	-.15	.08	.25
follow	-.11	-.04	.00	.41
follows	-.00	-.11	.08	.06
font	.21	-.07	-.04	-.14
footb-	.00	-.06	.00	-.05
football	.00	-.06	.00	-.05
foote-	-.10	.16	-.00	-.03
footer	-.10	.16	-.00	-.03
for	.58	.23	.41	-.45
for a	-.20	.23	-.01	.15
for another	.10	-.07	.00	.00
for det	-.17	.00	-.12	.40
for distribution	.11	.00	.00	-.10
for it	.37	.21	-.17	-.20
for letting	.05	.17	-.05	-.07
for me	-.01	-.14	.31	-.28
for meg	-.01	-.07	.00	.18
for mig	.08	.00	-.11	-.08
for my	.06	.00	-.04	.00
for next	-.04	.25	-.05	-.09
for one	.00	.27	.00	-.24
for publication	-.05	.00	.00	.00
for sending	.13	-.04	-.03	.01
for the	-.20	-.15	-.19	.37
for this	.13	-.02	-.22	-.09
for what	.02	.00	.00	-.04
for your	.07	.03	-.02	-.10
form	.10	-.02	.16	-.12
forme-	.00	.00	-.15	.09
formed	.00	.00	-.15	.09
formu-	-.07	.16	.00	.00
forwa-	-.01	-.08	.00	.09
forwarded	-.01	-.08	.00	.07
fotku	.00	.01	-.02	-.15
fotku na	.00	.01	-.02	-.15
foto	-.27	.61	-.03	-.47
foto van	-.00	.22	-.01	-.21
foto vom	-.06	.16	.00	-.02
fotog-	-.55	.81	.00	-.14
fotografia	.00	.13	.00	-.08
found	.12	-.13	.00	-.01
found none	.00	.00	.00	-.06
four	-.24	-.08	.03	-.18
fran	.14	-.02	.00	-.10
frau	.04	.08	.00	-.10
free	.02	-.05	-.01	.00
frei	.04	-.13	.13	-.03
freig-	-.25	-.17	.13	-.01
freigabe	-.01	.01	-.02	.05
freigegeben	-.24	.00	.15	-.08
frenc-	-.04	-.10	.00	.24
french	-.04	-.10	.00	.24
french version	-.04	-.10	.00	.24
frida-	.12	-.02	.05	.11
friday	.12	-.02	.05	.11
friday is	-.00	.00	.00	.32
frien-	.29	-.03	.44	-.48
friends	.05	-.01	.00	.00
from	.54	-.78	-.02	.36
from last	.14	.05	-.11	-.11
from me	.17	-.01	-.07	.17
from my	.25	.11	-.11	-.30
from start	.00	-.01	.05	-.04
from the	-.12	-.05	.15	-.18
from this	-.11	-.01	-.06	.66
front	.00	.03	-.06	-.06
full	.10	.13	-.05	-.17
fully	-.02	.19	.00	.02
funct-	-.16	.34	-.01	-.03
function	-.16	.34	-.01	-.03
funer-	.00	.04	.08	-.06
funeral	.00	.04	.08	-.06
fur	.15	-.02	.00	-.07
fur die	.13	-.00	.00	-.07
futur-	.14	-.10	.00	.00
future	.14	-.10	.00	.00
først	-.11	-.03	-.05	.34
ga	.12	-.04	-.03	-.11
ga ut	.12	-.04	-.03	.00
gaat	-.00	.25	.00	-.15
gang	.08	-.08	-.11	-.08
ganze-	-.02	.11	-.01	-.11
ganzen	-.02	.11	-.01	-.11
garna	.31	-.06	.00	-.14
gas	.22	-.00	.00	-.07
gave	-.11	-.19	.00	.40
gayet	.00	.00	.00	-.05
geand-	-.08	.10	.00	.00
geandert	-.08	.10	.00	.00
gebe	.04	-.13	.15	-.09
geen	.02	.00	-.03	-.06
geen bezwaar	.02	.00	-.03	-.06
geht	.00	.01	.00	-.05
geles-	.05	-.00	.00	-.07
gelesen	.05	-.00	.00	-.07
gelesen und	.05	-.00	.00	-.07
gelez-	.17	-.04	-.00	-.16
gelezen	.17	-.04	-.00	-.16
gelun-	.04	-.00	.00	-.03
gelungen	.04	-.00	.00	-.03
geneh-	-.11	-.03	-.04	.14
genehmigt	-.11	-.03	-.04	.14
gener-	.14	-.18	-.02	.07
general	.14	-.18	-.02	.07
genev-	-.00	-.11	-.04	.21
geneva	-.00	-.11	-.04	.21
genti-	-.06	-.01	.00	.00
germa-	.00	-.09	-.00	.02
german	.00	-.09	-.00	.02
gesch-	.00	-.00	.13	-.01
get	-.09	.15	.09	-.30
get back	.24	.00	.00	-.26
get it	.07	-.15	.10	-.00
get the	-.18	.36	-.01	-.10
get to	.00	-.06	.00	.00
gets	-.16	.04	-.12	.22
getti-	.20	-.07	.00	-.02
getting	.20	-.07	.00	-.02
ghana	.00	.08	-.06	-.11
gia	.16	-.15	.00	-.08
gibt	.12	-.11	.01	-.04
giorn-	.25	-.18	-.07	.05
girl	-.05	.10	.00	-.04
give	.40	.18	.07	-.75
give it	.06	.00	.00	.00
give me	-.06	-.00	.00	.05
give my	-.05	-.00	.12	-.04
give you	.42	.13	.00	-.55
given	.25	.06	-.15	-.12
gives	-.12	.15	.10	-.03
gives away	-.05	.00	.08	-.00
givin-	.35	-.09	-.02	-.19
giving	.35	-.09	-.02	-.19
glad	-.01	-.04	.00	.06
glad to	-.01	-.04	.00	.06
gladl-	-.11	.11	.00	-.03
gladly	-.11	.11	.00	-.03
glanc-	-.18	.00	.00	.17
glance	-.18	.00	.00	.17
glass-	-.06	.00	-.04	.03
glasses	-.06	.00	-.04	.03
go	-.56	.17	-.10	.49
go ahead	-.25	.39	-.13	.39
go on	-.06	.00	.00	-.03
go out	.04	-.32	.01	-.02
go through	-.32	-.09	.00	.51
god	.21	-.03	-.16	.05
god for	-.17	.00	-.12	.40
god weekend	.13	-.02	.00	-.16
godka-	-.53	-.03	.29	.05
godkanna	.00	-.03	-.00	.07
godkanner	.04	.00	-.04	-.00
godkant	-.50	.00	.33	-.02
godkendt herfra	.16	-.00	.00	-.12
godkj-	.00	.00	.00	.08
godt	.06	.11	-.03	-.11
goed	.17	.03	-.00	-.38
goedg-	.13	-.01	.00	-.02
goedgekeurd	.13	-.01	.00	-.02
goes	-.01	.34	.00	-.29
goes out	.00	.30	-.10	-.12
goes to	.00	-.03	.10	-.12
going	.22	-.14	-.11	-.28
going out	.00	.00	.00	-.07
going to	.22	-.14	-.11	-.21
gone	-.31	-.19	.14	-.03
gone into	-.00	-.13	.14	-.03
good	.05	.36	-.48	.04
good but	.00	-.00	-.02	-.09
good enough	-.05	-.10	-.11	.36
good for	.19	-.00	.00	-.12
good from	-.09	.15	-.03	-.09
good here	-.03	-.03	-.14	-.08
good to	-.48	-.02	.18	.13
gorge-	.00	.00	-.05	-.00
gorgeous	.00	.00	-.05	-.00
gossi-	.00	.00	.05	-.04
gossip	.00	.00	.05	-.04
goste-	.09	-.06	-.05	-.03
gostei	.09	-.06	-.05	-.03
gostei muito	.09	-.06	-.05	-.03
got	.14	-.03	-.08	-.06
got it	-.04	.00	.00	.00
got my	-.02	.00	.00	-.06
got to	.21	.00	-.08	-.00
graag	.00	.05	-.00	-.23
graci-	-.32	.11	-.02	.25
gracias	-.32	.11	-.02	.25
gracias por	-.17	-.04	.00	.00
grand-	.21	-.07	.00	-.14
grande	.21	-.02	.00	-.14
grate-	.00	.12	-.03	-.04
grateful	.00	.12	-.03	-.04
grateful if	.00	.12	-.03	-.04
graz	.04	-.00	.00	-.09
grazi-	.11	-.07	.00	.02
grazie	.11	-.07	.00	.02
great	.31	.12	-.09	-.17
great work	.62	.00	-.02	-.38
green	.37	-.21	-.02	-.28
green light	-.05	-.21	-.01	.05
greet-	.05	.04	-.04	-.09
greeting	-.06	.08	-.01	-.06
greetings	.11	-.04	-.03	-.02
greit	-.01	-.07	.00	.18
greit for	-.01	-.07	.00	.18
groet	.00	-.01	.00	-.04
groet-	.01	.06	-.04	-.02
gross-	.00	.10	-.02	-.13
group	.21	-.21	.09	-.03
group in	-.02	.00	-.02	.08
grumb-	.21	-.04	-.09	-.00
grune-	.18	-.11	.00	-.02
grunes	.18	-.11	.00	-.02
grunes licht	.18	-.11	.00	-.02
gruss	.02	-.04	-.00	.05
gruss-	.20	.10	.00	-.28
grusse	.20	.10	.00	-.28
grusse aus	.19	-.00	.00	-.16
guess	-.08	-.14	-.11	.42
guide-	-.00	-.07	.00	.00
guidelines	-.00	-.07	.00	.00
h	.00	.31	-.22	.00
ha	-.15	.09	.18	-.08
ha a	-.23	.24	.00	.00
habe	.09	.08	-.00	-.08
habe die	.05	-.00	.00	-.07
habe ich	.04	.09	-.00	-.01
habla-	.30	-.25	.15	-.04
habri-	.10	-.08	-.05	-.02
habria	.10	-.08	-.05	-.02
had	.31	-.51	.67	-.15
had a	.16	-.00	-.11	-.10
had an	-.06	.01	-.00	.00
had no	-.05	.00	.00	.00
had the	-.13	-.22	.00	.37
hai	-.12	.00	.00	.12
halam-	-.10	.12	.00	-.20
halaman	-.10	.12	.00	-.20
halaman 0	-.10	.12	.00	-.20
half	-.08	-.46	.31	.48
half of	-.00	-.12	.12	.02
half the	.00	-.02	.18	-.07
hall	.00	-.16	-.02	.29
han	.00	.11	-.03	-.07
hand	.00	-.10	-.00	.11
hands	.06	-.01	.00	-.00
hangt	-.06	.28	-.03	-.14
hanh	-.07	.10	.05	-.00
hanh so	.00	.00	.05	.00
hanım	.00	-.06	.00	-.00
happe-	-.07	-.03	-.08	.25
happens	-.07	-.03	-.06	.28
happens if	-.07	.00	.00	.14
happi-	.00	.00	-.03	-.07
happier	.00	.00	-.03	-.07
happier if	.00	.00	-.03	-.07
happy	-.26	.20	-.22	.18
happy birthday	-.25	-.03	.00	.42
happy for	-.01	.19	-.04	-.09
happy to	-.05	.18	-.01	-.04
happy with	.05	-.21	-.14	-.03
har	-.23	-.18	.00	.30
har kan	.00	-.02	.16	-.03
har last	.18	-.14	.00	.00
hard	.03	-.04	-.07	-.06
harif-	.16	.00	.00	-.14
harifran	.16	.00	.00	-.14
harml-	.03	-.10	.00	.00
harmless	.03	-.10	.00	.00
has	-.14	.39	.04	-.21
has a	.00	-.09	-.02	.07
has approved	-.15	-.09	.15	-.04
has been	-.02	.09	.05	-.09
has my	-.00	.21	.00	-.14
has no	-.00	-.08	.00	.26
has the	-.01	-.09	-.08	.13
has to	.00	.12	-.11	-.10
hat	-.39	.00	.00	.00
hatte	.08	-.04	-.02	-.02
have	.25	-.23	-.28	-.22
have a	-.12	-.12	-.02	.26
have any	.14	-.07	-.08	-.11
have been	-.04	.22	.00	-.02
have checked	.09	.00	.00	-.10
have discussed	-.02	.00	.15	-.04
have forwarded	-.01	-.08	.00	.15
have gone	.03	-.12	.04	-.00
have had	-.00	-.03	.08	-.03
have it	.23	-.13	-.01	-.01
have my	-.01	.10	-.00	-.24
have no	.17	.22	.07	-.28
have not	-.07	-.00	-.11	.16
have nothing	-.44	.13	-.01	-.01
have one	-.14	.03	-.05	.00
have put	-.00	.02	.00	-.13
have read	-.10	-.13	-.15	.23
have received	-.02	-.06	.03	.00
have seen	.27	-.26	.00	-.01
have the	.00	.13	-.05	-.08
have to	-.27	.10	.16	.01
have two	.00	-.16	-.00	.11
have written	-.06	.09	.00	-.08
haven	-.04	-.06	-.02	.12
haven t	-.04	-.06	-.02	.12
havin-	-.02	.11	.05	-.06
having	-.02	.11	.05	-.06
hay	-.02	-.00	-.20	.23
hazır	.00	.00	.00	-.06
he	-.37	.10	-.16	.16
he is	-.33	-.00	-.03	.12
he leido	.08	-.08	.04	.00
he s	.00	-.01	-.14	.14
head	.03	-.07	.00	-.01
head of	.03	-.07	.00	-.01
heade-	-.01	.06	-.03	-.10
header	-.01	.06	-.03	-.10
headl-	-.12	.22	.08	-.15
headline	-.12	.22	.08	-.15
hear	-.06	-.28	-.05	.41
hear from	.00	-.27	.00	.39
hear what	-.06	-.01	-.05	.02
heard	-.02	-.01	-.30	.43
heard from	-.02	-.01	-.30	.43
heart-	.00	.00	.00	-.06
heb	.28	-.03	.00	-.28
heft	.00	.10	-.01	-.07
hei	.14	.16	-.03	-.14
heiss-	.18	-.11	.00	-.02
hello	.07	-.00	-.01	.18
help	.00	-.09	.00	.00
helt	-.03	-.00	-.11	.07
hemen	-.11	.00	.13	.00
her	-.11	-.21	.33	-.26
here	.27	-.30	-.28	.24
here i	-.06	-.00	-.01	.25
hereb-	.30	.00	.00	-.20
hereby	.30	.00	.00	-.20
hereby approve	.30	.00	.00	-.20
herfr-	.16	.00	.00	-.12
herfra	.16	.00	.00	-.12
herr	-.40	.00	.00	-.00
herzl-	.09	-.00	.00	-.11
herzliche	.09	-.00	.00	-.11
herzliche grusse	.09	-.00	.00	-.11
hesit-	-.02	.00	.13	-.09
het	-.11	.14	-.16	.05
het een	.00	.05	-.02	.10
hetve-	.42	-.14	.00	-.24
heure	.00	.31	-.22	.00
heute	-.01	-.16	.02	.13
heute abend	-.01	.00	.02	-.12
hi	-.04	.00	-.08	.11
hier	-.21	-.24	.49	.14
hier niet	-.09	-.15	.51	-.29
hierm-	.09	-.00	.00	-.11
hiermit	.09	-.00	.00	-.11
hij	.00	.24	-.00	-.13
him	-.17	-.41	.53	.53
hinau-	-.08	.10	.00	-.05
hinaus	.00	.00	.00	-.05
his	.00	.08	-.02	-.08
hmm	-.05	-.13	-.10	.34
ho	.68	-.01	-.51	-.11
ho prosim	-.03	.00	.00	-.15
hold	-.02	.09	.17	-.16
hold it	.00	-.06	.18	-.05
hold the	-.10	.20	-.00	-.09
holid-	.12	.03	-.05	-.07
holiday	.12	-.03	-.03	-.03
home	.03	.16	.00	-.07
hones-	.12	-.00	.18	-.30
honestly	-.06	-.00	.18	.11
honou-	.03	.00	.12	-.11
honour	.03	.00	.12	-.11
hoor	.18	-.04	.00	-.13
hope	.43	.00	.09	-.40
host	-.27	.00	.00	.00
hotel	-.15	.00	.00	-.04
hour	.00	-.15	-.00	.01
hours	-.14	.07	.00	-.04
hours are	-.14	.07	.00	-.04
house	-.02	-.03	-.00	.14
how	.17	-.46	.13	-.15
how are	-.12	.00	.00	-.20
how i	-.05	.00	-.00	.00
how it	.30	-.02	.00	-.15
how single	-.05	-.00	.00	.00
howev-	-.15	.24	-.02	-.02
however	-.15	.24	-.02	-.02
however the	-.04	.13	-.02	-.02
hurt	-.06	.04	.26	-.20
hvis	.00	.02	.00	-.04
hyva	.00	.17	.00	-.20
hyvak-	-.33	-.01	-.02	.56
hyvaksyn	.19	-.01	-.02	-.07
hyvaksytty	-.51	.00	.00	.65
i	-.25	-.79	-.43	.60
i agree	-.63	-.16	.00	.50
i am	.17	-.45	-.04	.05
i appreciate	-.00	-.07	.10	-.03
i approve	.29	-.02	-.32	-.11
i approved	.00	-.45	.03	.54
i ask	-.06	.66	.04	-.49
i can	.08	-.41	.06	-.15
i cannot	.00	.21	-.45	.14
i confirm	.33	.00	.00	-.38
i could	-.11	.19	-.31	.61
i d	.02	.21	-.25	.19
i did	.20	.00	-.04	-.18
i didn	-.26	.15	-.02	.34
i disagree	.05	-.12	.44	-.14
i do	.22	.17	-.46	-.05
i don	.20	-.17	.30	-.01
i enjoyed	-.21	.11	.00	-.01
i find	.02	-.06	.08	-.03
i give	.56	-.00	-.04	-.33
i got	.20	.00	-.08	-.00
i had	.12	-.17	.44	-.39
i have	-.40	-.12	-.03	.21
i hereby	.30	.00	.00	-.20
i hope	-.00	.00	.10	-.15
i know	.41	-.14	.10	-.11
i left	-.02	.00	-.02	.08
i like	-.02	.00	.06	-.08
i liked	.00	.00	.00	-.17
i ll	-.30	.31	.17	-.09
i looked	.00	-.12	.00	.00
i m	.38	-.09	-.05	.06
i mean	-.39	.00	.00	.21
i must	.00	-.09	.14	-.09
i need	-.09	-.30	-.01	.44
i never	-.27	-.16	-.03	.52
i noticed	.30	-.14	.00	-.09
i only	.00	-.03	-.05	.00
i read	.68	-.35	-.07	-.28
i refuse	-.13	-.01	.05	-.00
i reject	.00	.00	-.30	.59
i request	.00	.09	.00	-.28
i said	.02	-.04	-.05	.26
i saw	.00	-.06	-.05	-.00
i say	-.15	-.15	-.14	.45
i see	.38	-.27	-.04	.11
i shall	-.22	-.00	.00	.02
i should	-.09	-.02	-.17	.37
i still	.00	-.02	-.04	.07
i suggest	-.05	.08	.00	-.01
i support	-.18	.18	.00	.00
i suppose	-.25	-.00	.00	.33
i take	.04	.00	-.06	.22
i think	-.13	-.02	.70	-.39
i trust	-.33	.00	.00	.00
i ve	-.13	-.23	-.26	.81
i vote	.28	.00	.00	-.16
i want	.00	.07	-.04	-.04
i was	.20	-.21	.03	.21
i will	.13	.09	.02	-.61
i wish	-.07	.17	.03	-.09
i withdraw	.12	.00	-.09	-.01
i won	.07	-.00	.03	-.10
i wonder	.00	-.25	.00	.31
i would	.13	.01	.03	-.23
i wouldn	-.00	.05	-.02	-.04
i wrote	.00	-.11	.00	.23
ich	-.14	-.72	.03	.82
ich bin	.00	-.13	-.07	.16
ich finde	-.02	.07	-.01	.08
ich gebe	.04	-.13	.13	-.03
ich habe	.05	-.00	.00	-.07
ich muss	.00	-.09	.00	-.00
ich schau	-.17	.00	.00	.00
idea	.43	-.34	-.02	.03
idea of	-.06	.00	-.02	.06
if	.39	-.46	.31	.19
if i	.04	-.08	-.02	.08
if it	-.00	-.05	.17	-.11
if nobody	.04	-.02	-.00	.00
if somebody	-.05	-.05	-.00	.14
if the	-.19	.49	-.06	-.33
if we	-.03	-.22	.12	.15
if you	.07	.05	.06	-.22
igen	.00	-.13	.00	.07
ignor-	-.05	-.27	.00	.58
ignore	-.05	-.27	.00	.58
ignore my	-.05	-.09	.00	.28
igy	.00	.00	.61	-.69
ihr	-.54	-.12	.00	.95
ik	.05	-.36	-.24	.31
ik heb	.17	-.03	.00	-.15
ik het	.00	.06	-.02	-.01
ik keur	.17	-.03	.00	-.15
ik moet	.00	-.34	.00	.32
ikke	-.36	.04	.74	-.20
ikke noget	.08	.00	-.02	-.03
il	.21	.45	-.68	.01
il faudrait	-.04	.06	-.03	.00
il logo	.00	.32	.00	-.49
il mio	.05	.01	.00	-.04
il resto	-.16	-.00	.00	.00
ilo	-.57	-.08	-.09	.64
ilo seen	.00	-.00	-.04	.08
im	.00	-.08	.05	.10
im buro	.00	-.13	-.07	.16
im kasten	.00	.11	.00	-.10
impec-	.19	-.00	.00	-.08
impos-	-.00	-.05	.03	.08
impossible	-.00	-.05	.03	.08
impossible d	.00	.00	-.14	.08
impossible to	-.00	-.05	.17	.00
impre-	-.04	.15	-.07	-.00
impri-	-.03	.13	.00	.00
imprint	-.03	.13	.00	.00
in	.29	-.02	-.28	.02
in 0	.00	-.25	.00	.32
in a	.21	-.09	.51	-.37
in and	-.14	.01	-.06	.14
in any	.00	.00	.03	-.07
in contrario	-.06	-.00	.00	-.01
in der	.12	-.02	-.00	-.04
in favour	-.10	.40	-.22	-.19
in geneva	-.00	-.06	-.04	.28
in good	-.00	.14	-.03	-.01
in it	.11	-.17	-.05	.00
in item	.00	-.00	-.08	.03
in its	-.02	-.02	.13	-.04
in my	-.11	-.28	.17	.28
in order	.30	-.18	-.03	-.01
in our	.11	-.15	-.07	.18
in principle	-.10	.06	.00	.06
in the	-.38	.74	.04	-.35
in this	-.02	-.06	-.03	.22
in treno	.01	.00	-.08	.00
in word	-.14	.00	.00	.00
inclu-	-.16	.36	-.04	-.03
included	-.16	.29	.00	.00
including	-.00	-.05	.00	.00
including the	-.00	-.05	.00	.00
infel-	.00	.00	.00	-.09
infelizmente	.00	.00	.00	-.09
infelizmente nao	.00	.00	.00	-.09
infor-	.11	-.23	.09	-.12
information	.00	-.17	.02	.09
inga	.16	.00	.00	-.14
ingen	.17	-.02	.00	-.18
inget	.00	-.01	-.32	.26
ingri-	-.43	-.02	-.12	.07
ingrid	-.43	-.02	-.12	.07
ingrid is	-.05	-.00	.00	-.00
ini	.00	-.02	.10	.00
insis-	.00	.06	-.00	-.04
insist	.00	.06	-.00	-.04
inste-	.33	.01	-.00	-.20
instead	.33	.01	-.00	-.18
instead of	.33	.01	-.00	-.18
inte	.18	-.19	.20	.25
inter-	-.57	.02	-.12	.70
interest	-.22	.00	-.06	.26
interesting	-.53	-.02	-.19	.75
internet	.18	-.03	.00	-.08
interview	-.05	.08	.06	-.13
interview with	.00	.03	-.06	.05
into	-.11	-.19	.16	.26
into it	.00	-.06	.06	-.00
into this	-.11	-.10	.10	.26
intro-	.04	-.01	.00	-.04
introduction	.04	-.01	.00	-.04
invan-	.16	.00	.00	-.18
inver-	.33	.01	.00	-.09
invio	.00	.13	-.12	.00
invoi-	-.03	-.03	-.00	.16
invoice	-.03	-.03	.00	.16
invol-	-.02	.06	.00	-.03
involved	-.02	.06	.00	-.03
io	.00	.00	-.25	.20
is	-.87	-.51	.59	.11
is 0	-.04	.16	.00	.33
is a	-.09	.08	.28	-.39
is against	-.13	.00	.62	-.44
is an	.00	.00	-.05	-.04
is approved	-.18	-.03	-.08	.12
is exactly	.13	.00	.00	-.20
is fine	-.72	.34	.00	.28
is for	.05	-.07	-.17	.01
is good	.16	-.02	-.07	-.08
is gorgeous	.00	.00	-.05	-.00
is happy	-.23	-.00	.00	-.00
is het	.00	-.26	-.01	.20
is in	.18	-.11	-.03	-.03
is it	-.08	-.00	-.11	.24
is lovely	.09	.07	-.03	-.04
is missing	-.16	.16	.00	.00
is my	.19	.07	-.01	-.13
is negative	.00	.00	.05	-.09
is no	-.09	.06	.22	-.33
is not	-.21	.13	.18	-.34
is nothing	.05	-.14	.00	.00
is now	-.18	.25	-.05	.10
is on	.40	.02	-.05	-.14
is over	-.03	.35	.00	-.11
is put	.00	.09	-.04	-.08
is right	.06	.04	-.00	-.20
is sent	.00	-.02	.17	-.15
is short	.12	-.05	-.01	-.08
is spelt	.00	.05	.00	-.02
is spot	.14	.00	-.09	.00
is still	-.18	.08	.05	.36
is the	.01	-.01	.12	.03
is there	.06	-.17	-.05	.23
is this	-.13	-.17	-.16	.25
is too	.00	-.09	-.01	-.05
is very	.17	-.08	-.06	-.09
is what	-.33	-.22	-.00	.45
is written	.00	.00	-.08	.00
is wrong	.00	.19	.03	-.07
is yes	-.02	.00	.00	-.14
isc	.06	.00	.00	-.02
isn	.25	.11	-.03	-.21
isn t	.25	.11	-.03	-.21
isso	-.08	.01	-.07	.03
issue	.09	-.47	.65	-.01
issue 0	-.17	-.64	-.09	.89
issue and	-.01	.00	-.04	-.00
issue is	-.19	.00	-.01	.12
issue on	.06	-.09	.00	.00
issue should	.14	-.21	.13	.00
issue with	-.00	-.00	.47	-.27
issue-	.08	-.12	.00	.00
issues	.08	-.12	.00	.00
ist	.16	.05	.01	.00
ist sachlich	.00	-.13	.13	.00
it	-.13	-.46	-.21	.08
it a	.07	-.06	-.00	-.00
it after	-.09	.00	.00	.09
it again	.00	.18	-.03	-.05
it and	-.14	.21	-.27	.02
it approved	-.01	.06	.00	-.27
it as	.00	-.08	-.02	.04
it at	.33	-.09	.00	.00
it back	-.40	.04	.28	-.17
it be	-.15	.11	.07	.01
it before	.00	.02	-.00	-.09
it but	.00	-.01	.05	-.03
it can	.11	-.08	.16	-.28
it did	.00	-.12	.10	-.11
it does	-.03	.34	-.04	-.08
it for	.00	.00	-.06	.23
it go	.03	-.00	-.11	-.01
it goes	.07	.15	.03	-.19
it has	-.00	.21	.05	-.14
it i	.10	-.09	-.02	-.05
it if	.06	-.13	.00	.00
it in	.13	-.02	-.01	-.04
it is	.74	-.21	.40	-.76
it isn	.12	-.07	.12	-.22
it ll	.02	-.19	-.03	.10
it may	.06	-.00	-.03	.00
it must	.00	-.01	.22	-.19
it myself	-.06	.00	-.01	.25
it needs	-.27	.03	-.01	-.21
it never	-.01	.15	-.05	-.14
it not	-.00	.45	-.04	-.24
it now	-.09	-.00	.03	.02
it on	.01	-.23	-.19	.05
it out	.17	-.22	-.00	-.01
it over	-.03	-.13	-.02	.17
it passes	.15	.00	.00	-.05
it please	.00	.00	.12	-.12
it properly	-.18	-.00	.00	.20
it reads	-.08	.13	.00	-.02
it round	-.12	.25	.00	-.18
it s	-.51	.01	.08	.31
it says	.00	-.04	-.22	.15
it should	.40	-.08	-.21	.09
it so	.00	-.05	.00	-.06
it stands	.13	.08	-.02	-.04
it the	.28	-.09	-.02	-.16
it to	.12	-.13	-.07	-.07
it today	.00	-.25	.00	.31
it twice	-.24	-.02	.06	-.32
it until	-.00	-.13	-.10	.40
it was	-.00	-.07	.00	.13
it will	-.06	-.07	.35	-.39
it with	.08	.36	-.05	-.22
it would	.04	-.03	.14	-.06
item	.00	.00	.10	-.00
item 0	.00	.11	.07	.01
item been	.00	-.05	.00	.00
its	.03	-.17	.15	-.12
its release	.00	-.02	.04	-.03
itu	.00	-.05	.00	.00
iyi	.00	.00	.00	-.12
j	-.14	-.22	-.05	.45
j ai	-.14	-.22	-.05	.45
ja	-.15	-.01	.51	.20
ja jeszcze	-.16	-.00	.00	.21
ja tak	.19	.00	-.01	-.19
jag	.10	-.11	.36	-.22
jag godkanner	.04	.00	-.04	-.00
jag har	.18	-.14	.00	-.04
jalke-	-.07	.06	.00	-.01
jalkeen	-.07	.06	.00	-.01
jalkeen saa	-.07	.06	.00	-.01
jan	-.65	.00	.00	.00
je	-.47	-.33	.06	.75
je lis	-.36	-.10	.00	.24
je m	-.02	-.03	.06	.00
je n	.06	-.13	-.08	.20
je ne	-.00	-.42	.24	.02
je rozmazana	.00	.01	-.02	-.15
je suis	.00	.02	.00	-.15
je valide	.17	.00	-.12	-.14
jeg	-.19	-.44	.57	.08
jeg er	-.23	-.13	-.12	.58
jeg har	.07	-.02	-.32	.17
jen	-.00	-.16	.00	-.01
jest	-.18	.46	.00	-.07
jeszc-	-.16	-.00	.00	.21
jeszcze	-.16	-.00	.00	.21
jeszcze nie	-.16	-.00	.00	.21
jeudi	-.09	.00	.00	.00
jinak	.00	.01	-.02	-.11
jmeno	.00	.09	.00	-.07
jo	-.33	-.05	-.17	.56
joint-	-.00	.05	-.00	-.04
jointe	-.00	.05	-.00	-.04
joke	-.17	.20	-.00	-.14
joke about	.00	.21	.00	-.18
journ-	.07	-.00	.00	-.02
judge	.01	-.05	-.01	.01
judge-	-.00	-.14	.08	.26
judgement	-.00	-.14	.08	.26
julka-	.14	.01	.16	-.26
julkaista	-.07	.06	-.00	-.01
julli-	-.02	-.07	.40	-.16
jullie	-.02	-.07	.40	-.16
just	-.28	.12	-.07	.14
just the	.00	.05	-.02	-.04
kaikk-	.07	.12	.00	-.16
kaikki	.07	.12	.00	-.16
kan	.07	.29	.62	-.92
kan inte	.00	-.03	-.30	.32
kan jeg	-.03	-.07	.26	-.18
kan ni	-.06	.27	-.09	-.00
kan vi	-.05	.12	-.03	-.15
kann	-.42	-.04	-.02	.09
kann das	-.49	.00	.00	-.04
kapak-	-.55	.68	.00	-.11
kapaktaki	-.55	.68	.00	-.11
karen	-.07	.18	.00	-.07
karen s	-.07	.18	.00	-.07
kasih	.10	-.01	.00	-.02
kasse-	-.02	.22	-.04	-.07
kaste-	.00	.11	.00	-.10
kasten	.00	.11	.00	-.10
kata	-.00	-.05	.00	.08
keep	.06	.02	-.06	.07
keep the	.06	.10	-.04	-.02
keine	.19	-.06	-.00	-.12
keine einwande	.12	-.02	-.00	-.01
keur	.17	-.03	.00	-.15
khong	.00	.00	.05	.00
kiito-	.19	-.01	.00	-.07
kiitos	.19	-.01	.00	-.07
kill	.00	.28	-.06	-.00
kill it	.00	.28	-.06	-.00
kind	-.02	.00	-.00	-.07
kind regards	-.02	.00	-.00	-.07
kinde-	-.11	.11	.00	-.02
kindl-	.13	.08	.29	-.33
kindly	.13	.08	.29	-.33
kindly do	-.06	-.04	.29	-.12
kirjo-	-.07	.06	.00	-.02
kirjoitetaan	-.07	.06	.00	-.02
kjør	.12	-.00	.00	-.06
kjør pa	.12	-.00	.00	-.06
klar	-.07	-.02	.15	-.04
klart	-.07	.00	-.03	.00
klein-	.17	-.03	.00	-.15
kling-	-.02	.11	-.01	-.07
klingt	-.02	.11	-.01	-.07
know	.31	-.26	.10	-.20
know how	-.05	-.01	.05	-.05
know that	.00	-.11	.15	-.04
know when	-.09	.00	.00	.00
knows	-.17	.00	.00	.07
kokou-	-.51	.00	.00	.65
kolle-	-.13	.17	-.06	.14
kollegen	-.10	.22	-.01	-.07
komme-	-.03	.00	.00	-.10
kommer	-.03	.00	.00	-.10
kor	.15	-.06	.00	-.13
kor pa	.15	.00	.00	-.13
korja-	-.07	.23	-.02	-.22
korjatkaa	.00	.17	-.02	-.21
kuldh-	-.18	.12	.00	.00
kunno-	.07	.12	.00	-.16
kunnossa	.07	.12	.00	-.16
kuva	-.17	.17	-.02	-.01
l	.11	-.54	-.24	.41
l accento	.00	.13	.00	-.24
l article	.14	-.15	.06	-.01
l ensemble	-.04	-.05	.12	-.05
l envoi	-.48	.06	-.09	.07
l equipe	.07	.00	.00	-.12
l etat	-.02	-.03	.06	.00
l heure	.00	.31	-.22	.00
l on	.00	.02	.00	-.07
la	.14	.49	-.04	-.30
la date	-.09	.09	-.12	-.04
la diffusion	.47	-.17	.06	-.09
la fecha	-.13	.11	-.03	.00
la page	-.15	-.03	.06	.00
la pagina	-.06	.05	.00	-.03
la photo	.00	.07	-.03	-.05
la version	-.08	.28	-.14	-.05
la versione	.00	-.20	.00	.14
lagos	-.11	.00	.05	-.03
lahet-	.14	.12	.00	-.33
lahettaa	.14	-.01	.00	-.12
lahetysta	.00	.14	.00	-.21
lahte-	.06	-.00	.00	-.03
lai	.00	-.00	-.00	-.04
laiss-	.00	-.06	.00	.00
las	.01	-.08	-.02	-.20
las empresas	.00	.15	-.02	-.04
lasst	-.01	-.06	.00	-.00
last	.28	-.20	-.26	.18
last month	-.23	-.15	-.01	.47
last night	.39	-.16	-.14	-.02
last page	.16	.15	-.08	.00
last paragraph	-.05	.00	.00	.00
last sentence	-.33	-.01	-.01	-.02
last time	.00	.05	-.02	-.11
last year	-.03	.16	-.01	-.11
late	.30	-.06	-.04	-.17
late reply	.11	-.06	-.03	.00
laugh-	.12	-.17	.07	-.19
laughing	.00	-.09	.07	.00
laughing stock	.00	-.09	.07	.00
law	-.03	.13	.00	.00
lawsu-	.00	-.01	.04	-.08
lawsuit	.00	-.01	.04	-.08
lawye-	.00	-.06	.03	.00
lawyers	.00	-.06	.03	.00
lawyers would	.00	-.06	.03	.00
layou-	.04	-.12	.16	-.05
layout	.04	-.12	.16	-.05
layout is	-.01	-.06	.16	-.05
le	-.06	-.42	-.01	-.00
le 0	.00	-.00	-.12	.00
le doy	.38	-.07	-.02	-.08
le reste	-.07	.02	.00	-.05
le texte	.00	-.12	-.03	.21
le titre	.00	.00	.00	-.09
le vote	.00	-.10	.10	.00
lead	.04	-.37	.13	.21
lead story	-.01	-.06	.17	-.05
leads	.00	.05	-.00	-.09
leads to	.00	.05	-.00	-.09
learn-	.01	-.05	.00	.00
learned	.01	-.05	.00	.00
leave	.04	-.05	-.01	.05
leave it	.12	-.18	.04	-.03
leave out	.00	.27	.00	-.24
leave until	.00	-.14	-.01	.08
leeds	.10	-.08	-.07	.08
left	.13	.15	-.22	-.10
left out	.00	.15	-.06	-.18
legal	-.03	-.02	.14	-.12
legal-	-.14	.09	-.03	.00
leid	.00	-.05	.13	-.05
leide-	.18	-.11	.00	-.02
leider	.18	-.11	.00	-.02
leido	.08	-.08	.04	.00
lengt-	.26	-.10	-.04	-.05
length	.14	-.04	-.01	-.05
lenke-	.00	.04	-.02	-.04
lenken	.00	.04	-.02	-.04
lenken til	.00	.04	-.02	-.04
leo	-.17	-.04	-.03	.03
ler	-.12	-.21	.13	.13
les	-.26	.27	-.03	-.29
lesen	.19	-.25	.00	.22
lest	-.18	.00	.00	.00
lest det	-.18	.00	.00	.00
let	.29	-.43	.35	-.30
let it	.03	.00	-.12	-.02
let me	-.15	-.27	-.03	.40
let s	.01	-.08	.00	.01
let the	-.08	-.10	.18	-.03
let this	-.05	-.11	.40	-.27
let us	.51	-.04	.00	-.29
lette-	.03	.02	.17	-.22
letter	-.14	.05	.17	-.07
letti-	.05	.17	.07	-.11
letting	.05	.17	.07	-.11
letting me	.05	.17	.07	-.11
letto	.01	-.00	-.08	.00
lgtm	.26	.00	.00	-.20
li	.16	-.00	-.14	-.06
li tudo	.07	.00	-.06	-.00
liber-	.25	-.15	-.05	-.03
libera	.16	-.15	.00	-.00
libra-	.01	-.06	.00	.00
library	.01	-.06	.00	.00
licht	.18	-.11	.00	-.02
lien	-.10	.00	.00	.00
lige	.10	.11	-.04	-.07
light	-.05	-.22	.21	-.14
light from	-.10	.00	-.01	-.32
like	-.33	-.15	.28	.14
like it	-.10	-.09	-.00	.08
like the	-.18	.23	.04	.02
like this	-.05	-.06	.13	-.08
like to	.00	-.21	.11	.18
liked	.07	.00	.00	-.28
liked it	.05	.00	.00	-.01
limit-	.00	-.14	-.01	.08
limited	.00	-.14	-.01	.08
limited access	.00	-.14	-.01	.08
lindo	.07	.00	-.01	.00
line	-.01	.14	-.01	-.21
line on	-.02	.20	.00	-.10
lines	-.06	.05	.00	-.01
link	.00	.46	-.06	-.43
link is	-.14	.03	.00	.00
lis	-.36	-.10	.00	.24
lis ca	-.36	-.10	.00	.24
list	-.12	-.12	-.06	.54
list i	.13	.00	-.02	-.16
list of	-.07	.14	.00	.00
lite	.08	-.47	-.11	.56
littl-	.01	-.05	.00	-.09
little	.01	-.05	.00	-.09
live	.10	-.14	-.03	-.08
live with	.10	-.14	.00	-.06
ll	-.43	.07	.09	.25
ll be	.19	.05	.00	-.24
ll do	.02	-.27	-.03	.00
ll get	-.18	.00	.00	.14
ll have	-.01	.09	-.05	-.03
ll look	-.09	.00	.00	.09
ll read	-.10	-.00	.00	.15
lo	-.46	.03	.19	.01
lo apruebo	.00	.23	-.14	.00
lo demas	-.03	.00	.00	-.09
lo leo	-.17	-.04	-.03	.03
lo pueden	.00	-.17	.00	.21
locke-	.00	-.15	-.04	.07
locked	.00	-.15	-.04	.07
logo	-.24	.77	.09	-.89
long	.05	-.04	.00	-.05
longe-	-.00	-.02	-.14	.07
longer	-.00	-.02	-.14	.07
look	-.07	-.02	-.05	.29
look at	-.09	.01	-.05	.29
looke-	.00	-.12	.00	-.06
looked	.00	-.12	.00	-.06
looked at	-.00	-.06	.00	.00
looked for	.00	-.06	.00	-.06
looks	-.49	.19	-.04	-.02
looks fine	.20	.00	.00	-.11
looks good	-.38	.21	-.04	-.01
looks great	-.19	-.02	.00	.00
los	.10	-.08	-.02	.07
lose	.00	.04	-.03	-.03
lot	.33	-.15	.01	-.16
love	-.05	-.04	.10	-.04
loved	.00	.09	-.03	-.14
lovel-	-.09	-.05	-.01	.14
lovely	-.09	-.05	-.01	.14
lovely pictures	-.11	-.01	.00	.00
loves	-.05	.00	-.05	.12
loves it	-.05	.00	-.05	.12
lu	-.02	-.06	.00	-.00
luen	.00	-.10	.00	.00
lunch	-.09	-.00	.00	.09
lunes	-.09	-.06	.00	.07
lutfe-	.00	-.00	.00	-.06
lutfen	.00	-.00	.00	-.06
lyder	.00	-.02	-.32	.37
lys	.19	.00	.00	-.12
m	.18	-.04	-.07	.01
m afraid	.00	-.01	.22	-.13
m at	-.00	.00	.00	.13
m fine	-.46	.35	.00	-.11
m giving	.28	-.09	-.02	-.09
m in	-.08	.08	.00	-.07
m nearly	-.07	.17	-.04	.00
m not	-.16	.27	-.04	-.08
m on	-.00	-.13	-.08	.20
m still	-.20	-.06	.00	.33
m y	-.02	-.03	.06	.00
ma	.31	-.54	.29	.20
ma e	.52	-.08	-.30	-.01
ma part	-.02	-.12	-.03	.21
maar	.19	-.59	.48	-.18
made	.23	-.08	.00	.16
made me	.27	-.06	.00	-.09
mag	-.06	.19	-.04	-.04
mag het	.13	-.07	.00	-.04
mag zo	-.12	.08	-.04	.00
mai	-.00	.16	-.10	-.09
mail	-.23	-.47	-.13	.77
mail of	-.31	.00	.00	.49
maile-	.02	-.05	.00	-.00
mailed	.02	-.05	.00	-.00
mais	.39	-.28	-.13	.28
mais je	-.10	-.22	.00	.47
make	-.08	.22	.10	-.22
make it	-.03	.05	-.01	.00
make the	-.00	.23	-.01	-.20
mam	.04	.07	.00	-.05
mam zastrzezen	.01	.08	.00	-.03
man	.15	-.13	-.09	.16
manda-	.41	-.01	-.33	.08
mandalo	.00	.00	.00	-.06
mandar	.05	-.01	-.09	.18
manqu-	.00	-.12	.21	-.05
manque	.00	-.12	.21	-.05
many	-.06	-.16	.34	-.05
many thanks	.00	-.11	-.00	.04
map	.02	.07	.00	-.16
map is	.00	.07	.00	-.09
march	-.02	-.12	.00	.12
mark	.00	-.03	-.00	.06
marks	.14	-.09	.00	.00
marta	-.97	.00	.00	.00
mas	.00	-.05	-.06	.00
maste	.00	-.48	.02	.57
match	.09	.00	-.04	-.10
mate	.09	.08	.00	-.22
mater-	.05	-.01	.08	-.03
matin	.00	-.06	.00	.00
matte-	.05	-.11	-.07	.05
matter	.05	-.09	-.05	.00
may	.13	.04	-.38	.34
may be	.06	-.10	-.03	.00
may go	-.08	.35	-.09	.00
may i	-.05	.07	-.03	.04
may proceed	.07	.00	.00	.00
may publish	-.08	.18	-.03	.00
may send	-.23	-.03	-.00	.00
me	.66	-.91	-.34	.42
me and	-.05	.07	.00	-.04
me as	.21	-.11	.05	-.00
me check	.00	-.14	.00	.19
me dobry	.01	-.00	.00	-.08
me e	-.00	.01	.18	-.06
me i	-.04	.12	-.04	-.03
me in	-.14	.00	.00	-.05
me it	.08	.00	.20	-.28
me lo	.00	-.21	-.03	.39
me once	-.10	.10	.00	-.02
me or	.00	-.04	-.01	.01
me out	-.08	.00	-.06	.26
me parece	-.02	-.00	.06	-.01
me please	.00	-.19	.00	.28
me provided	-.08	.13	.00	-.02
me see	.05	.17	-.05	-.07
me the	.00	-.01	.10	-.02
me till	.00	-.05	.00	.00
me to	-.28	.02	-.14	.27
me tomorrow	.00	-.08	-.06	.32
me va	.07	.00	.00	-.08
me you	-.16	-.00	.00	.31
mea	.02	-.05	.00	-.10
mean	-.39	.00	.00	.21
meant	.12	-.16	-.01	.07
meant to	.12	-.08	-.01	-.02
med	.36	-.50	-.18	.02
med a	-.14	.00	.00	.00
med det	.30	-.19	.00	-.10
medic-	-.05	-.11	-.01	.21
medical	-.05	-.11	-.01	.21
mee	.00	.00	.00	-.13
meeti-	.00	-.39	-.17	.44
meeting	-.04	-.39	-.07	.44
meeting in	.00	-.00	.00	-.08
meetings	.04	.00	-.10	.00
meg	-.14	-.26	.17	.46
mehet	-.05	.21	.00	.00
mei	.00	.07	-.00	-.06
meine	.05	-.16	.00	.18
meine freigabe	.05	-.16	.00	.18
meine-	.20	-.16	.02	-.13
meiner	.20	-.12	.00	-.08
meiner seite	.20	-.12	.00	-.08
mejor	.00	-.00	.53	-.51
melde	-.26	-.03	-.04	.14
melho-	-.12	.00	.06	.10
melhor	-.12	.00	.06	.13
membe-	.15	-.38	.31	-.06
member	.01	-.13	.03	.28
member bodies	.00	-.06	.03	.00
members	.14	-.25	.28	-.34
meme	.45	-.06	.00	-.31
men	.06	-.06	-.14	.44
men det	.18	-.05	-.01	-.08
men dette	-.03	-.07	.26	-.20
menci-	.00	.15	-.02	-.04
menor	.00	.13	.00	-.08
menti-	.22	.27	-.18	-.32
mention	.00	.18	-.09	-.19
mentioned	.22	-.07	-.08	.00
merci	-.20	-.02	.00	.42
merci beaucoup	-.33	.00	.00	.54
merci de	.00	.03	.00	-.06
merci pour	.24	-.10	.00	-.03
mes	-.00	.05	.00	-.05
messa-	-.02	-.07	.00	.04
message	.00	-.07	.00	.01
met	-.60	-.22	.00	.81
meu	.11	-.04	.29	-.14
meu aval	.13	-.00	.00	-.03
mi	.42	-.25	-.08	.15
mi apellido	-.04	.05	-.00	.00
mi aprobacion	.31	-.18	-.02	-.03
mi parte	.13	.18	-.14	-.23
mi visto	.21	-.33	-.00	.44
mi voto	-.02	-.00	.06	.00
mi yes	-.09	.11	-.02	.00
mia	.43	.00	-.38	-.01
mich	-.26	-.03	-.04	.14
miche-	-.59	.00	-.02	.02
michel	-.59	.00	-.02	.02
middl-	-.17	-.03	.53	-.15
middle	-.17	-.03	.53	-.15
mig	.22	.01	.04	-.19
mij	-.00	-.02	.40	-.13
mij mag	.13	-.07	.00	-.04
mijn	.29	-.05	.28	-.15
mim	.05	-.02	.00	.00
mim esta	.05	-.02	.00	.00
min	.38	-.02	-.03	-.14
mind	-.20	.07	-.06	.36
minds	-.05	.00	-.05	.12
mine	-.00	.00	.00	.13
minha	.16	.00	-.14	-.03
minha parte	.16	.00	-.14	-.03
minis-	.01	-.08	.13	.02
minister	-.10	-.08	.00	.26
ministry	-.02	.00	.13	-.21
ministry i	-.02	.00	.13	-.21
minor	-.03	.16	-.01	-.07
minul-	.22	-.00	.00	-.07
minun	-.35	-.06	.00	.53
minun puolestani	-.37	-.01	.00	.53
minut-	-.05	.19	-.04	-.15
minute	-.01	.19	-.04	-.15
minute the	-.01	.19	-.04	-.15
mio	.05	.01	.00	-.04
mir	.11	-.05	.07	-.15
mir aus	.04	.00	.00	-.09
misse-	.04	.00	.00	-.24
missed	.04	.00	.00	-.24
missed my	.04	.00	.00	-.24
missi-	-.16	.16	-.04	.00
missing	-.16	.16	-.04	.00
mista-	.00	-.14	.03	.23
mistake	.00	-.14	.09	.00
mit	.03	-.39	-.00	.67
mits	-.06	.28	-.03	-.24
mits de	-.06	.28	-.03	-.16
mixed	-.13	.09	-.01	-.02
mixed up	-.13	.11	-.00	-.02
mobile number	-.14	.09	-.00	.00
moc	.00	-.16	.58	-.40
modif-	.01	.05	-.08	-.05
modifications	.00	.05	.00	-.05
moet	.00	-.50	-.01	.51
moete-	.00	-.02	.06	.00
moeten	.00	-.02	.06	.00
moeten we	.00	-.02	.06	.00
mohon	.00	.09	.10	-.13
moi	.58	.00	.00	-.38
moins	.02	.00	.00	-.08
moins de	.02	.00	.00	-.08
mojej	.12	.09	.00	-.07
mojej strony	.12	-.05	.00	-.04
momen-	-.06	-.01	-.05	.02
moment	-.06	-.01	-.05	.02
mon	.19	.14	.19	.00
mon accord	-.12	-.16	-.03	.44
mon cote	.09	-.02	.00	.00
mon prenom	.00	.09	.00	-.06
monda-	-.11	-.17	.18	.16
monday	-.11	-.17	.18	.16
monday call	.00	.00	.05	-.00
month	-.33	.03	.00	.34
montr-	.00	.00	.00	-.05
montreal	.00	.00	.00	-.05
mooi	.28	.14	-.01	-.23
mooi nummer	.28	.14	-.01	-.17
more	.31	-.30	-.17	.18
more comfortable	-.02	-.01	.00	-.11
morge-	.29	-.11	-.01	-.01
morgen	.29	-.11	-.01	-.01
morni-	.40	-.16	-.15	.12
morning	.40	-.16	-.15	.12
mot	-.02	-.03	.06	-.02
mothe-	-.20	.00	-.10	.27
mother	-.20	.00	-.10	.27
moved	.11	.05	-.02	-.11
moze	.06	.00	.00	-.02
moze isc	.06	.00	.00	-.02
mr	-.05	.05	.08	-.07
ms	-.25	-.11	.00	.56
much	-.17	-.01	-.01	.11
much work	.00	-.07	.01	.00
mucho	.47	-.39	.08	-.09
muito	.09	-.06	-.05	-.04
mure	.30	-.19	.20	-.12
muss	.00	-.73	.00	.54
muss vorher	.00	.01	.00	-.07
musst-	-.08	.10	.00	.00
must	-.08	-.35	.36	-.28
must be	.00	-.05	-.07	.00
must decline	.00	.00	.12	-.09
must go	-.05	-.06	.03	-.00
must not	.00	-.22	.22	-.19
must say	.00	-.09	.02	.00
mutta	-.15	.02	-.02	-.01
muute-	-.17	.17	-.02	-.01
muuten	-.17	.17	-.02	-.01
muy	-.12	-.00	.00	-.05
muy bien	-.12	-.00	.00	-.05
muze	.00	.09	.00	-.07
muzet-	.00	.04	-.13	.00
muzete	.00	.04	-.13	.00
my	1.03	-.79	.26	-.36
my account	.13	.00	.00	-.20
my answer	-.19	-.05	.11	.05
my approval	.08	.14	-.01	-.12
my blessing	-.00	.00	.00	-.06
my colleague	-.25	-.05	-.29	.64
my comments	-.00	.06	.00	-.13
my compliments	.06	.00	-.04	-.01
my daughter	.12	-.13	.00	-.03
my dead	-.10	.00	.10	-.03
my dear	-.05	.07	-.00	.00
my desk	.29	-.05	-.17	-.07
my english	-.04	-.10	-.01	.24
my favourite	.28	-.09	-.02	-.09
my judgement	-.00	-.14	.08	.26
my mother	-.20	.00	-.10	.27
my name	.20	.01	.05	-.17
my ok	.09	-.04	-.06	.00
my opinion	.07	.07	.00	-.03
my own	-.00	-.09	-.00	.09
my part	.06	-.02	-.03	.00
my phone	.25	.05	-.05	-.37
my side	.31	-.13	-.04	-.22
my stop	.04	.00	.00	-.24
my surname	-.08	.27	-.03	-.14
my verdict	.00	.00	.05	-.04
my vote	-.34	-.14	.73	-.52
my wife	.03	-.24	-.07	.41
my yes	.10	-.06	-.07	.02
mysel-	-.16	-.04	.08	.35
myself	-.16	-.04	.08	.35
n	-.19	.21	-.22	.27
n ai	.06	-.06	-.08	.21
n est	-.08	.00	-.11	.23
na	-.63	.32	.21	.25
na publikacje	-.03	-.05	.00	.00
na strane	-.01	.28	.00	-.18
naar	-.07	.16	.00	-.01
nachr-	.00	-.15	-.03	.19
nada	.27	-.03	-.12	-.12
nada que	.21	-.11	.00	-.05
nama	-.14	.12	.00	.00
name	-.51	.41	.30	-.31
name it	-.09	.18	-.03	-.05
name of	-.31	.11	-.07	-.02
name right	-.08	.33	-.03	-.14
name to	.00	-.12	.09	-.04
named	-.14	-.02	.35	-.13
namen	.00	.08	.02	-.12
names	-.00	.28	.06	-.48
names an	.00	.23	.11	-.24
names of	.00	-.02	-.02	.13
nao	-.27	-.09	-.14	.22
nao 0	.00	-.00	-.05	-.00
nao posso	.00	.00	.00	-.09
nar	-.07	-.13	.00	.07
natio-	-.06	.18	.07	-.14
nativ-	-.18	.19	.00	-.00
native	-.18	.19	.00	-.00
nay	.00	.00	-.21	.18
ne	-.26	-.37	.97	-.36
ne l	-.05	.00	.00	.00
ne peux	.00	-.10	.10	-.13
ne suis	.00	-.20	-.07	.19
ne vois	.08	-.12	.20	-.05
near	.00	.00	.08	-.00
nearl-	-.18	.56	-.03	-.22
nearly	-.18	.56	-.03	-.22
nearly there	-.08	.33	-.03	-.14
neces-	-.06	-.07	.00	.00
need	.10	-.19	-.16	.28
need a	.00	.00	-.05	-.03
need another	.08	-.04	-.03	.11
need anything	.07	.00	.00	-.11
need to	-.09	-.28	-.08	.38
neede-	-.01	.09	-.05	-.00
needed	-.01	.09	-.05	-.00
needed the	.07	.09	-.01	-.18
needf-	.11	-.06	-.06	-.03
needful	.11	-.06	-.06	-.03
needn	.13	.00	.00	-.20
needn t	.13	.00	.00	-.20
needs	-.54	.44	-.05	-.24
needs a	-.22	.28	-.07	-.08
needs to	-.05	.15	.00	-.12
negat-	-.02	-.00	.07	-.09
negative	.00	.00	.01	-.09
nein	-.00	.00	.15	-.01
neith-	.10	-.20	-.02	.07
neither	.10	-.20	-.02	.07
neither do	.04	-.02	-.00	.00
nej	-.18	.18	.20	-.30
nej det	-.08	.00	.05	.00
nel	.00	.13	-.12	.00
nel titolo	.00	.13	-.12	.00
nem	-.18	.06	-.00	-.14
nen	.00	.00	-.00	-.07
nesou-	.16	.00	-.21	.00
nesouhlasim	.16	.00	-.21	.00
nessu-	.01	-.06	.10	-.06
netwo-	-.04	.02	-.02	.02
network	-.04	.02	-.02	.02
neutr-	-.05	.36	-.12	.00
neutral	-.05	.36	-.12	.00
never	-.26	.14	-.05	.35
new	-.25	.25	-.11	-.27
new one	.13	.19	-.12	-.14
newsl-	.12	-.57	.21	-.00
newsletter	.05	-.53	.21	.00
newsletter and	-.05	.00	-.00	-.01
newsletter i	-.13	.00	-.00	.09
newsletter is	.18	-.07	-.08	-.09
newsletter no	-.06	-.06	-.09	.16
newsletter on	.13	-.11	-.03	.00
next	.81	-.05	-.09	-.70
next time	.32	-.25	-.05	.00
next to	-.06	.05	.00	-.12
next week	.41	-.01	.00	-.34
ni	-.05	.26	-.06	-.10
nic	.00	.14	-.15	-.10
nice	.06	.05	.43	-.27
nicel-	.02	-.12	-.03	.00
nicely	.02	-.12	-.03	.00
nicht	.26	-.25	.17	.01
nicht im	.00	-.13	-.07	.16
nicht zu	.00	-.05	.01	.00
nicht-	-.05	-.02	.00	.00
nichts	-.05	-.02	.00	.00
nie	-.15	.07	-.01	.02
nie mam	.04	.07	.00	-.05
niet	-.20	.07	.31	-.16
niet mee	.00	.00	.00	-.13
niet willen	.00	-.02	.06	.00
night	.28	-.06	-.17	-.05
niks	.00	-.19	.00	.00
nmbs	-.04	-.02	.00	.00
no	-.40	-.49	1.13	-.44
no apruebo	.00	-.10	.00	.00
no changes	-.36	.00	.00	1.20
no comments	-.09	-.12	-.05	.94
no do	-.06	-.01	-.00	.00
no es	.10	-.20	-.02	.00
no from	.00	-.01	.10	-.61
no i	.00	-.05	-.20	.60
no issues	.08	-.11	.00	.00
no lo	.00	.19	-.19	.07
no longer	-.00	-.02	-.12	.07
no me	-.09	-.00	-.30	.36
no not	-.10	-.09	-.11	.54
no notes	.00	.00	-.08	.00
no objection	-.01	.06	-.12	.12
no objections	.23	-.01	-.00	.04
no opinion	-.06	-.06	-.09	.16
no other	-.12	.29	-.06	-.14
no pleasure	-.00	-.02	.12	-.06
no problem	-.26	.32	-.02	.00
no reason	.08	-.05	-.01	-.00
no remarks	-.11	-.03	.00	.28
no se	-.06	-.00	.15	-.01
no tengo	-.08	.07	-.09	.03
no the	-.00	-.09	.23	-.20
no to	.00	.00	.03	-.06
no worries	-.09	.15	-.05	.00
nobod-	.15	.00	.13	-.18
nobody	.15	.00	.13	-.18
nobody else	.15	-.06	-.00	.00
nobody will	.00	.06	-.02	-.06
noch	-.18	-.15	-.04	.31
noch nicht	.00	-.16	.00	.26
nod	.31	-.09	-.02	-.16
nog	-.17	.27	-.15	-.04
nog aan	-.12	-.05	-.04	.18
nog even	-.05	.02	-.10	-.01
noget at	-.01	.00	.05	-.03
noi	-.05	.00	-.00	-.03
noi dung	.03	.00	-.00	-.08
nomas	.17	.00	.00	-.12
nombr-	-.09	.14	-.02	-.00
nombre	-.09	.14	-.02	-.00
nome	-.15	.16	-.09	-.00
nomor	.00	.11	.00	-.13
non	.28	.32	-.40	.20
non lo	-.15	-.06	.33	-.12
non si	-.09	-.12	.22	.00
none	.04	-.12	.11	-.12
none of	-.06	-.06	.17	-.05
nonse-	.01	-.06	-.00	.00
nonsense	.01	-.06	-.00	.00
nos	-.05	-.00	.06	-.00
not	-.15	.80	-.38	-.14
not 0	.00	.32	-.03	-.21
not a	.10	-.04	-.05	-.10
not agree	.00	.19	-.12	.00
not approve	-.07	-.07	-.06	.09
not approved	-.13	-.23	-.05	.36
not be	.28	.07	-.00	-.25
not consent	.00	-.02	.13	-.20
not fit	-.05	.00	.00	.00
not formed	.00	.00	-.15	.09
not go	.00	-.20	.00	.00
not in	-.14	.36	.10	-.17
not me	-.05	.15	-.03	-.09
not my	.32	-.10	-.02	-.13
not on	.00	-.00	-.03	-.08
not put	.00	.00	-.14	.11
not quite	.00	.00	.00	-.04
not quoted	-.35	.62	-.11	-.11
not read	-.03	.00	-.15	.33
not say	-.11	.09	.00	.00
not see	.51	-.06	.22	-.47
not support	.00	.00	.05	-.00
not sure	-.14	-.16	-.15	.48
not the	.05	-.23	-.00	.09
not to	.06	-.02	-.03	-.13
not use	-.10	.10	.00	-.04
not yet	.00	-.10	.00	.00
note	-.16	.00	.00	.00
noted	-.19	.00	.00	.00
noted with	-.19	.00	.00	.00
notes	-.05	.04	-.08	.00
nothi-	-.00	-.08	-.19	-.17
nothing	-.00	-.08	-.19	-.17
nothing else	-.14	.26	.00	-.19
nothing to	-.17	-.12	-.01	-.11
nothing wrong	.38	-.22	.00	.00
notic-	.28	.10	.00	-.12
notice	-.02	.24	.00	-.03
noticed	.30	-.14	.00	-.09
nous	-.06	.00	.13	-.09
now	.37	-.18	.10	-.08
now it	.18	-.07	.17	-.10
nu	.01	.00	-.11	-.08
nulla	-.01	-.00	-.28	.10
nulla in	-.06	-.00	.00	-.01
numbe-	-.53	.23	.12	.26
number	-.53	.36	.16	.19
number is	-.04	-.19	.02	.45
number of	-.06	.35	-.05	-.13
numbers	.00	-.13	-.04	.06
numer	-.03	-.05	.00	.05
numer-	.22	.07	.16	-.39
numero	.22	-.40	.24	-.25
numero 0	.30	-.22	.00	-.00
numero no	.00	-.08	.08	-.03
numero non	.00	-.05	.13	-.12
numero qui	-.05	.00	.00	.00
numme-	.31	.15	.17	-.40
nummer	.34	.22	-.09	-.20
nummeret	-.03	-.07	.26	-.20
numre-	.18	-.14	.00	.00
numret	.18	-.14	.00	.00
nur	-.02	.06	.00	-.10
o	-.11	.24	-.21	.17
o meu	.13	-.00	.00	-.03
o nome	-.15	.12	.00	-.00
o texto	.15	-.05	.29	-.21
obitu-	.00	-.04	.00	-.11
obituary	.00	-.04	.00	-.11
objec-	.10	-.01	-.05	-.15
object	.29	-.00	-.01	-.07
object to	.29	-.00	-.01	-.07
objection	.06	.06	-.12	-.01
objection from	.22	.06	-.01	-.20
objection to	-.12	.00	.00	.31
objections	-.25	-.07	-.00	.04
objects	.00	.00	.00	-.11
oblig-	.33	.14	-.03	-.32
obliged	-.17	.12	.00	-.03
obliged to	-.17	.12	.00	-.03
obrig-	-.23	.00	-.15	.26
obrigada	-.10	.00	.00	-.00
obrigado	-.12	.00	-.15	.26
obser-	-.25	.05	.00	.39
obsta-	.23	-.00	-.02	-.08
obstacle	.13	-.00	-.02	-.04
occhi-	-.01	-.02	.00	.12
occhiata	-.01	-.02	.00	.12
och	.20	-.14	-.30	.22
of	-.01	.43	.49	-.62
of 0	-.26	-.01	.00	.49
of 0 sentences	-.33	-.21	.25	.65
of 1 sentences	-.79	-.55	-.00	.50
of 2 sentences	-.16	-.11	-.10	.06
of 3 sentences	.57	.07	-.09	-.70
of 4 sentences	.73	-.03	-.02	-.56
of a	.40	-.11	-.06	-.07
of all	.14	.08	-.08	-.12
of experts	.00	.26	-.02	-.12
of it	.10	-.20	-.04	.07
of me	-.06	.00	-.05	.12
of my	-.06	.03	.06	-.03
of our	-.14	.04	-.05	.25
of page	.00	.05	.00	-.01
of quoted	.00	-.00	-.00	-.05
of that	.08	-.12	.19	-.07
of the	.12	.37	-.11	-.88
of them	-.00	.06	.00	-.13
of this	-.16	.00	-.06	.24
of us	.09	-.11	.00	-.00
of your	.00	-.16	.00	.32
off	.06	.20	-.05	-.40
off it	-.18	.15	.00	-.00
off on	-.08	.14	.04	-.10
off the	.13	-.13	-.04	.09
off you	.02	.00	.00	-.07
offic-	.18	-.11	.03	.13
office	.21	-.29	.10	.13
og	-.03	-.08	.00	.05
oh	-.30	.00	.04	-.01
oh sure	-.30	.00	.04	-.01
ok	-.28	.32	-.27	.49
ok for	-.03	-.07	-.03	-.00
ok from	-.17	-.02	-.06	.41
ok go	.13	-.06	.00	-.06
ok once	-.07	.12	.00	-.08
ok to	.20	-.07	-.02	-.02
okafo-	-.05	.14	-.04	-.02
okafor	-.05	.14	-.04	-.02
okay	.13	.04	-.00	-.21
okay but	.00	.03	-.00	-.04
okay with	.04	.03	.00	-.05
oke	.09	-.00	.00	-.02
okej	.08	.00	-.11	-.08
okej for	.08	.00	-.11	-.08
okuma-	.00	-.06	.00	-.00
okumadım	.00	-.06	.00	-.00
old	.15	-.01	-.07	.11
old draft	.14	.00	-.15	.23
oldal-	-.23	.24	.00	.00
ole	.02	-.04	.00	.00
olmus	-.11	.00	.13	.00
om	.23	-.09	-.01	-.12
on	.54	-.47	.16	.20
on 11th	-.12	.28	-.03	-.03
on approval	-.14	.00	.00	.00
on behalf	.24	-.05	.00	-.09
on condition	-.10	.10	.00	-.04
on friday	.30	-.02	.10	-.40
on holiday	.12	-.03	-.03	-.03
on it	-.41	-.16	-.12	.63
on leave	-.00	-.14	-.01	.08
on monday	.04	-.06	-.01	.01
on my	.33	-.32	-.21	.23
on ne	-.27	.00	.03	.23
on one	-.01	-.08	.16	-.05
on p	.00	.09	.00	-.14
on page	.49	-.37	.25	.37
on saturday	.40	-.01	.00	-.25
on sunday	.12	.00	.00	-.11
on the	-.21	-.19	.04	.24
on time	.14	-.09	-.01	.00
on tuesday	.33	.03	-.02	-.20
on wednesday	.00	-.05	.00	.02
on y	-.06	.00	.13	-.09
on your	-.00	.07	.00	-.08
onay	-.55	.68	-.04	-.00
onayl-	-.11	-.06	.00	.13
onaylıyorum	-.11	.00	.00	.13
once	-.17	-.09	.10	-.09
once i	.00	-.19	.00	.01
once it	.00	-.05	.10	-.00
once the	-.17	.10	.00	-.02
one	-.31	.63	.33	-.40
one and	-.04	.04	.04	-.06
one anonymous	-.01	-.06	.17	-.05
one attached	.00	.09	-.03	-.14
one does	.28	-.11	.13	-.12
one hand	.00	-.10	-.00	.11
one i	-.29	.02	-.04	.35
one in	.00	.04	.00	-.06
one is	-.15	.00	-.09	.00
one out	-.05	-.05	.10	-.00
one s	.23	-.13	-.05	-.15
one small	.00	.28	.00	-.33
one thing	.06	.11	-.07	-.00
one this	.40	.00	-.00	-.30
ones	-.14	.24	-.18	.09
only	-.04	-.07	-.06	.13
only please	-.11	.24	-.04	-.08
only the	-.05	.27	-.03	-.20
op	-.06	.28	-.17	-.03
opdat-	.00	.03	.00	-.05
open	-.20	-.17	-.38	.50
open it	-.09	.00	.00	.02
open the	-.08	-.02	-.20	.23
openi-	-.14	.07	.00	-.06
opening	-.14	.07	.00	-.06
opening hours	-.14	.07	.00	-.04
opini-	-.05	-.00	-.17	.16
opinion	-.05	-.00	-.16	.16
opinion yet	-.06	-.06	-.09	.16
oppos-	-.02	-.03	.06	.00
oppose	-.02	-.03	.06	.00
oprav-	-.00	.09	.00	-.09
or	.33	-.24	-.14	.07
or a	.00	.00	-.05	.00
or the	.00	-.00	.00	-.06
order	.22	-.25	-.03	.05
os	-.12	.00	-.02	.10
other	-.15	.15	-.13	.01
other-	.06	.46	-.15	-.45
others	.44	-.00	.01	-.24
otherwise	-.37	.46	-.15	-.21
otimo	.26	-.02	-.06	-.06
otra	.36	-.42	.00	.18
otro	-.10	.04	-.00	.00
ou	-.12	-.27	-.02	.34
ought	.00	.00	.00	-.11
ought to	.00	.00	.00	-.11
oui	-.00	-.09	-.03	.36
our	-.36	-.20	.45	.00
our director	-.01	.00	-.03	.05
our members	.00	.00	-.00	-.16
our name	-.13	-.03	.30	-.00
ourse-	.00	-.06	-.16	.20
ourselves	.00	-.06	-.16	.20
out	.09	.59	.23	-.85
out my	.00	.27	.00	-.24
out of	-.07	-.03	.24	-.07
out on	.14	-.09	.00	-.01
out the	-.02	.01	-.03	-.08
out under	-.13	-.02	.25	-.00
out with	.21	-.11	.00	-.01
ouvri-	.00	.00	-.15	.08
ouvrir	.00	.00	-.15	.08
over	.77	-.09	.03	-.38
over breakfast	.05	.00	.00	-.01
over my	-.10	.00	.10	-.03
over the	-.08	.35	-.00	-.11
over to	.51	-.02	.00	-.38
overl-	.00	-.21	.00	.14
overt-	.00	.00	.05	-.00
overtaken	.00	.00	.05	-.00
overtaken by	.00	.00	.05	-.00
own	-.00	-.09	-.08	.20
own view	.00	-.09	.00	.09
p	.18	.07	-.13	-.19
p 0	.16	.09	-.14	-.14
pa	-.20	-.10	-.30	.44
pa det	.00	-.13	.00	.07
pa sidan	-.06	.10	.00	-.02
pa side	.00	.07	.00	-.23
page	.06	-.10	.03	.12
page 0	.42	-.49	-.06	.31
page one	-.48	.21	.28	.09
page two	-.00	.00	.00	.13
pages	-.06	-.03	-.01	-.10
pages 0	.00	-.04	-.01	.08
pages twice	.00	-.07	.00	.00
pagin-	-.06	-.09	.18	-.14
pagina	-.06	-.09	.18	-.14
pagina 0	.00	.13	.00	-.27
paid	-.10	-.00	.00	.09
pain	-.09	.25	-.03	-.12
pak	-.05	.13	-.13	.08
pamel-	.00	.04	-.02	-.04
pameldingen	.00	.04	-.02	-.04
pana	.00	.00	-.07	.00
pani	-.13	.04	-.00	.09
paper	-.07	-.07	.00	.06
par	-.09	-.19	.00	.26
par quoted	-.09	.10	.00	.00
para	.13	-.16	-.03	-.02
para el	.13	-.05	.00	-.02
parab-	.07	.00	-.01	-.01
parabens	.07	.00	-.01	-.01
parag-	-.08	.63	-.09	-.45
paragrafo	.00	.40	.00	-.21
paragrafo sobre	.00	.02	.00	-.05
paragraph	-.08	.24	-.09	-.23
paragraph 0	-.06	-.00	.00	-.13
paragraph about	.00	-.08	.00	.08
paragraph must	-.05	.00	.00	.00
paragraph on	.00	-.00	-.04	.08
parec-	-.02	-.00	.06	-.01
parece	-.02	-.00	.06	-.01
paren-	-.15	.10	-.05	-.04
parents	-.15	.10	-.05	-.04
parfa-	-.38	.00	.00	.00
parfait	-.38	.00	.00	.00
parra-	.00	.00	.00	-.09
parrafo	.00	.00	.00	-.09
part	-.15	-.07	-.11	.27
part it	.06	.00	-.03	.00
part je	-.02	-.12	-.03	.21
part of	-.05	.00	-.05	.07
part on	-.14	.00	.00	.00
parte	.21	.16	-.36	-.26
parte mia	-.09	.00	-.08	.00
parte-	.04	.08	.00	-.15
parti-	-.11	.01	.11	.09
parts	-.09	-.08	-.02	.18
parts are	-.09	-.03	-.01	.11
pas	-.06	-.36	.12	.30
pas d	.00	-.12	-.03	.21
pass	.05	.17	-.07	.00
passe-	.15	.00	.00	-.05
passes	.15	.00	.00	-.05
passt	-.16	-.07	.00	-.02
patie-	.06	-.02	.00	-.04
pay	.00	.09	-.03	-.09
pdf	-.20	-.35	-.04	.46
pendi-	-.02	-.03	-.03	.16
pending	-.02	-.03	-.03	.16
peopl-	.17	.05	-.07	-.01
people	.17	.05	-.07	-.01
people in	.12	-.14	-.05	.11
people would	.00	-.20	-.02	.28
per	.20	.26	-.10	-.25
per me	-.05	-.03	.18	-.07
perba-	.00	.06	.00	-.06
perbaiki	.00	.06	.00	-.06
perbaiki tanggal	.00	.06	.00	-.06
perfe-	.08	-.01	-.11	-.12
perfect	.07	-.00	-.06	-.06
perfecto	.02	-.01	-.05	-.02
perha-	.00	-.05	-.01	.07
perhaps	.00	-.05	-.01	.07
permi-	-.21	.25	-.01	-.19
permission	-.21	.25	-.01	-.19
pero	-.06	-.08	-.01	.07
perso-	.02	.04	-.12	.07
person	.02	.06	-.12	.07
persp-	.00	.07	.00	-.03
perspective	.00	.07	.00	-.03
pesso-	.11	.00	.00	-.27
pessoal	.11	.00	.00	-.27
peter	-.65	-.16	-.02	.32
peu	.02	.00	.00	-.08
peut	-.02	-.03	.06	.00
peux	.00	-.10	.10	-.13
peux pas	.00	-.10	.10	-.13
phat	-.07	.10	.05	-.00
phat hanh	-.07	.10	.05	-.00
phone	.33	-.05	-.07	-.38
phone number	-.28	.20	-.03	-.01
photo	-.07	.33	-.19	-.27
photo credit	-.32	.00	-.05	.00
photo de	.00	.06	-.03	.00
photo is	.03	.18	-.03	-.05
photo of	.00	.00	-.05	.00
photo on	.22	.07	-.03	-.17
photo-	-.06	.41	-.10	-.11
photograph	-.06	.12	-.05	.00
photograph of	-.01	.06	-.05	.00
photographer	.00	.28	-.05	-.11
pictu-	-.17	.46	-.13	-.22
picture	.09	.29	-.10	-.21
picture of	-.06	.04	.00	.00
pictures	-.26	.17	-.03	-.01
piece	-.08	.17	-.02	-.20
piece about	.00	-.04	-.02	-.04
piece jointe	-.00	.05	-.00	-.04
piece on	-.08	.18	.00	-.12
pilar	-.04	-.00	.00	.07
place	.00	.13	.00	-.22
place-	.00	.07	-.10	-.06
plane	-.37	.00	-.19	.55
pleas-	.03	.15	-.06	.00
please	-.47	.31	-.14	.43
please add	-.12	.06	-.03	.00
please change	.00	.00	.00	-.04
please could	.00	-.00	.00	-.07
please delete	.00	-.15	-.22	.49
please do	.11	-.06	-.03	-.03
please don	-.08	.08	-.19	.33
please drop	.00	-.25	.45	.00
please go	.25	-.02	-.06	-.06
please hold	-.10	.23	.18	-.16
please ignore	-.05	-.27	.00	.58
please make	-.05	.06	-.01	-.07
please not	-.26	.47	-.03	-.02
please proceed	.07	-.00	-.01	-.05
please put	-.01	.06	-.00	-.10
please remove	-.06	.04	-.02	.00
please send	.00	-.10	-.00	-.02
please take	-.01	-.19	-.07	.27
please the	.42	.00	-.03	-.25
please to	-.04	.02	.00	.00
please use	-.23	.09	-.03	-.09
please wait	-.21	-.06	-.00	.44
please withdraw	.00	-.00	.04	-.09
pleasure	.08	-.16	.09	-.10
pleasure to	-.00	-.02	.08	-.06
pls	.00	-.16	.00	.22
plus	.47	-.13	-.04	-.09
po	-.67	.00	.00	.92
pod	-.00	.27	-.01	-.20
pod warunkiem	-.00	.27	-.01	-.20
pode	.12	-.00	-.11	-.08
pode mandar	.07	-.00	-.06	-.08
pode publicar	.07	.00	-.01	.00
podem	-.03	.20	.00	-.12
poem	-.02	.30	-.25	.00
poi	-.05	.31	-.02	-.24
point	-.05	.26	.16	-.26
point 0	.00	.16	.00	-.13
point-	-.00	.02	-.06	-.11
points	-.00	.02	-.06	-.11
polic-	.00	.06	.00	-.03
poner	-.06	.05	-.03	-.01
poner el	-.06	.05	.00	-.01
popra-	.00	.00	.00	-.15
poprawic	.00	.00	.00	-.15
por	.19	.21	-.20	-.35
por el	-.08	-.03	.00	.00
por favor	-.18	.32	-.02	-.12
por la	.00	-.23	.00	.19
por mi	.10	.28	-.16	-.27
por mim	.05	-.02	.00	.00
por quoted	.00	.12	.00	-.06
porad-	.01	-.22	-.00	.30
poradku	.01	-.22	-.00	.30
posit-	-.02	-.10	.49	.09
position	-.00	.00	.42	-.11
positive	-.02	.00	-.03	.20
possi-	-.19	.08	-.10	.01
possible	-.00	.08	-.10	.01
possible to	.00	.18	-.09	-.19
posso	.00	.00	.00	-.09
posso concordar	.00	.00	.00	-.09
post	-.18	.00	-.00	.00
post it	.04	-.02	-.00	.00
potre-	-.00	.07	.00	.00
pour	-.35	-.20	-.10	.40
pour ce	.25	.00	.00	-.22
pour l	-.36	-.23	.00	.13
pour la	.38	-.07	-.04	-.09
pour le	-.07	.02	.00	-.05
pour ma	-.02	-.12	-.03	.21
pour moi	.13	.00	.00	-.04
pourr-	.00	.02	.00	-.05
pourriez	.00	.02	.00	-.05
pourriez vous	.00	.02	.00	-.05
pouve-	.02	.00	-.15	-.03
pouvez	.02	.00	-.15	-.03
pouvez vous	.00	.00	-.14	.08
power	.11	-.06	.03	-.03
power cut	.10	-.06	.03	-.01
poza	-.00	.13	.00	-.11
pozdr-	.02	-.06	-.00	-.00
preci-	.13	.13	-.00	-.22
prect-	-.07	-.01	-.04	.46
prefe-	-.11	-.05	.08	.39
prefer	-.01	.04	.08	-.13
preno-	.00	.09	.00	-.06
prenom	.00	.09	.00	-.06
prese-	-.02	.00	.15	-.05
present	-.02	.00	.15	-.05
presi-	-.65	.12	-.03	.00
president	-.65	.12	-.03	.00
press	.01	.06	.08	-.09
press office	-.00	-.07	.08	.00
press-	.13	-.06	.00	-.02
presses	.13	-.06	.00	-.02
previ-	-.20	-.15	-.00	.45
previous	-.20	-.15	-.00	.45
prima	-.43	.26	.07	.09
prima zo	.04	-.05	-.01	.00
princ-	-.10	.06	.00	.06
principle	-.10	.06	.00	.06
print	-.04	-.02	.36	-.14
print it	.12	-.00	.00	-.14
print the	.00	-.02	.04	.12
print-	.22	.29	-.05	-.32
printed	-.12	.36	-.05	-.27
printer	.23	-.04	.00	-.04
printers	-.10	-.00	.00	.12
printing	.10	-.04	.00	-.00
proba-	-.01	-.05	-.09	.13
probably	-.01	-.05	-.09	.13
probl-	-.13	.24	-.10	-.09
problem	-.13	.24	-.10	-.09
problem with	.08	.08	-.08	-.11
proce-	.24	-.07	.02	-.05
proceed	.24	-.06	-.06	-.05
prof	.33	-.02	.00	-.18
proje-	.16	.00	-.14	.00
promi-	-.01	.03	-.02	-.07
promise	-.01	.03	-.02	-.07
proof-	-.18	.19	.00	.00
proofread	-.18	.19	.00	.00
prope-	-.18	-.00	.00	.20
properly	-.18	-.00	.00	.20
propo-	.07	.00	.00	-.15
prose	-.04	.00	-.11	.22
prosi-	-.16	.20	-.14	-.10
prosim	-.03	.18	-.13	-.16
prosz-	.02	-.07	.00	-.15
prosze	.02	-.07	.00	-.15
prosze poprawic	.00	.00	.00	-.15
provi-	-.03	.22	.00	-.25
provided	-.08	.13	.00	-.17
provided quoted	.00	.00	.00	-.07
provided that	.00	-.00	.00	-.08
provided the	-.08	.13	.00	-.02
provincia	.05	.09	.00	-.08
pubbl-	-.11	-.03	.14	.00
pubblicate	-.04	.11	-.08	.00
publi-	-.03	-.19	.56	-.39
publicacao	-.02	.12	.00	-.06
publicar	.07	-.00	-.01	.00
publicering	-.07	-.06	.02	.00
publiez	-.09	.10	.00	.00
publikacje	-.03	-.05	.00	.00
publish	-.01	-.14	.25	-.01
publish it	-.18	.00	-.00	.19
publish this	-.09	.00	.26	-.11
published	-.00	.12	-.04	-.03
publishing	.32	-.09	-.04	-.02
puede	.13	-.02	-.00	-.10
puede-	-.07	-.21	-.03	.19
pueden	-.07	-.17	.00	.01
pueden enviarlo	.02	.00	.00	-.20
pueden mandar	.00	-.17	.00	.21
puedes	.00	-.04	-.03	.18
puedo	-.04	-.01	-.00	-.11
puedo aprobar	.00	.00	-.00	-.11
pull	.00	-.06	-.00	.00
pull it	.00	-.06	-.00	.00
puo	-.09	-.13	.22	-.00
puole-	-.37	-.01	.00	.53
puolestani	-.37	-.01	.00	.53
pure	.47	.11	-.30	-.01
puszc-	.11	-.00	.00	-.09
puszczajcie	-.03	.00	.00	-.06
put	-.42	.72	-.09	-.44
put it	-.01	.06	-.03	-.10
put my	.00	-.01	.17	-.26
put right	.00	.14	-.06	-.13
put that	-.30	.32	.00	.00
put the	.00	.19	.00	-.28
quarr-	-.18	.00	-.00	-.06
que	.40	-.36	.63	-.03
que corregir	.21	-.10	.00	-.03
que corrijam	.00	-.00	-.05	.00
que es	.00	.01	-.03	-.04
que la	-.04	.07	-.12	-.02
que le	-.02	.16	.13	-.22
que o	.11	.02	.00	-.32
que se	.00	.27	-.02	-.11
quell-	-.08	.00	-.39	.55
quem	.00	-.05	.00	-.00
quest-	.02	-.17	.26	-.10
question	.02	.00	.13	-.12
questo	.00	-.05	.13	-.12
questo numero	.00	-.05	.13	-.12
qui	.13	-.15	.00	-.13
quier-	-.09	.11	-.02	.00
quita-	.00	.00	.00	-.09
quitar	.00	.00	.00	-.09
quitar el	.00	.00	.00	-.09
quite	.00	-.21	-.02	.47
quite-	-.09	.11	-.02	.00
quiten	-.09	.11	-.02	.00
quiten el	-.09	.11	-.02	.00
quote	-.05	-.03	-.03	.38
quote on	.00	-.32	.00	.54
quote-	-.87	1.33	-.29	-.64
quoted	-.81	1.37	-.42	-.63
quoted and	-.10	.23	.00	.42
quoted became	-.04	.04	.00	-.07
quoted but	.00	-.06	-.01	-.00
quoted en	-.04	.03	.00	-.06
quoted in	-.00	-.19	.00	.27
quoted instead	.00	-.00	-.00	-.05
quoted is	.00	.00	-.06	-.03
quoted not	-.09	.15	-.03	.00
quoted por	.00	.12	.00	-.06
quoted quoted	-.25	.11	-.01	.00
quoted rather	-.03	.11	.00	-.04
quotes	-.05	-.05	.13	-.02
quotes an	-.05	.00	.03	-.01
rang	.06	-.09	.00	.00
rathe-	-.03	-.00	-.24	.20
rather	-.03	-.00	-.24	.20
rather not	.00	.00	-.24	.22
rather than	-.03	.11	.00	-.04
raus	-.37	.05	.00	-.07
raus damit	.08	-.12	.00	.00
rausg-	.00	.18	.00	-.16
re	-.25	.68	-.41	.11
re a	-.11	.00	-.03	.29
re in	.00	-.08	-.00	-.00
re not	.12	.00	-.08	.00
re there	-.10	.00	-.00	-.01
reach-	-.14	.11	.00	.07
reached	-.14	.11	.00	.07
read	.23	-.97	-.72	.81
read 0	.00	.01	.00	-.21
read it	-.31	-.38	-.56	.46
read the	.36	-.55	-.08	.40
reader	.00	-.06	-.02	.02
readi-	-.25	-.06	-.09	.41
reading	-.25	-.06	-.09	.41
reading it	-.37	.00	.00	.27
reads	-.06	.11	.00	-.09
ready	.95	-.62	-.12	.10
ready to	.30	-.42	-.12	.38
reall-	-.12	-.41	.06	.70
really	-.12	-.41	.06	.70
reaso-	.36	-.06	-.27	-.06
reason	.36	-.05	-.26	-.06
reason to	.10	-.05	-.12	-.00
receb-	.01	-.02	-.15	-.07
recebi	-.06	.00	-.15	.03
recei-	-.37	-.06	.02	.55
received	-.37	-.06	.02	.29
received thanks	-.05	.00	.00	.00
recip-	.16	-.04	-.01	-.06
recom-	-.04	-.00	-.00	-.12
recor-	.08	.12	-.04	-.11
recti-	.00	.05	-.18	-.09
rectify	.00	.02	-.06	-.09
red	-.23	-.02	-.02	-.06
redac-	-.04	.07	-.09	.00
redir-	-.13	-.22	.00	.40
redire	-.13	-.22	.00	.40
redire vous	.09	.00	.00	-.11
refus-	-.13	.12	-.08	-.00
refuse	-.13	-.01	.05	-.00
regar-	.01	-.21	-.00	.30
regarde	-.10	-.22	.00	.57
regards	.06	.00	-.00	-.16
regio-	.00	.07	.00	-.10
region	.00	.07	.00	-.10
regre-	-.02	.00	.00	-.04
regret	-.02	.00	.00	-.04
regul-	.02	-.05	-.04	.05
rein	-.17	.00	.00	.00
rejec-	.11	-.20	-1.28	1.48
reject	.19	-.16	-.86	.80
reject it	.03	.00	-.44	.25
rejected	-.08	-.04	-.43	.68
rekla-	-.01	.26	.16	-.20
relea-	.28	.11	-.02	-.27
release	.35	-.23	-.02	-.16
released	-.07	.34	.00	-.10
remar-	-.21	.25	.00	.20
remarks	-.21	.25	.00	.20
remin-	-.09	.00	.00	.02
remov-	-.24	-.10	-.02	.51
remove	-.24	-.10	-.02	.65
remove the	-.00	.03	-.02	-.14
removed	-.00	.00	.00	-.14
rempl-	-.09	.10	.00	.00
rendb-	.14	.00	.00	-.04
rendben	.14	.00	.00	-.04
renvo-	-.07	.00	-.15	.08
renvoyer	.00	.00	-.15	.08
repar-	-.04	.01	.00	-.05
repla-	.00	-.00	.00	-.17
replaced	.00	.00	.00	-.15
replaced by	.00	.00	.00	-.08
reply	-.12	-.29	.11	.38
reply i	-.31	.00	-.03	.28
repor-	.13	-.15	.05	.06
report	.13	-.15	.07	.06
reque-	-.04	.15	-.01	-.28
request	-.04	.15	-.01	-.28
resen-	.00	-.15	-.02	.05
resend	.00	-.15	-.02	.05
resend it	.00	-.06	-.02	.04
reser-	-.32	.11	-.12	.15
reservation	.00	-.09	.00	.08
reserve	-.13	.20	-.12	.09
reserve que	-.04	.23	-.12	-.15
resol-	.06	.19	-.12	.00
respe-	-.13	-.13	-.00	.00
respect	-.13	-.01	.00	.00
respo-	-.11	.05	-.05	.15
responsible	-.08	.10	-.05	.12
ressa-	.00	.12	.00	-.10
rest	-.28	.36	-.11	.18
rest can	.00	.12	-.04	-.03
rest i	.00	.05	-.02	-.09
reste	-.07	.02	.00	-.05
resto	-.16	.02	-.09	-.00
resul-	-.08	-.04	.29	-.11
ret	.01	.11	-.03	-.06
retir-	-.04	.00	.06	-.15
retirer	.00	.02	-.00	-.05
retirer la	.00	.02	.00	-.05
retra-	-.10	.00	.21	-.20
retur-	-.00	-.02	.08	-.03
return	-.00	-.02	.08	-.03
reuni-	.02	-.05	.00	.18
reunion	.05	.00	.00	-.02
revel-	.00	-.10	.10	.00
rever-	-.07	.34	.00	-.10
revert	-.07	.34	.00	-.10
revie-	-.04	-.18	.41	-.09
reviewer	.02	.00	.44	-.36
reviewers	-.00	-.12	.08	-.01
revis-	.35	-.26	-.00	.17
revoi-	.00	-.22	.06	.21
revoir	.00	-.22	.06	.21
rewri-	.00	.12	.06	-.04
rewritten	.00	.12	.07	-.04
rewritten from	.00	-.05	.10	-.03
reykj-	.10	-.05	-.00	-.00
reykjavik	.10	-.05	-.00	-.00
richt-	-.05	-.03	.00	.19
richtig	-.05	-.03	.00	.19
rien	-.13	-.22	-.03	.40
rien a	-.13	-.28	.00	.40
right	-.15	.76	-.08	-.71
right it	.00	-.13	.00	-.02
right one	-.03	.08	.00	-.07
right person	.00	-.02	-.12	.07
right you	-.07	.29	.00	-.03
rigti-	.06	.11	-.03	-.11
rigtig	.06	.11	-.03	-.11
rigtig godt	.06	.11	-.03	-.11
rio	-.13	.08	.00	.00
roger	.24	-.02	.00	-.02
roll	.10	.00	-.03	-.15
room	.22	-.05	-.09	.02
round	.02	.38	-.02	-.21
rozes-	.00	-.14	-.00	.00
rozma-	.00	.01	-.02	-.15
rozmazana	.00	.01	-.02	-.15
rubri-	.47	-.07	-.04	-.09
rubrique	.47	-.07	-.04	-.09
run	.16	-.09	-.14	.11
runni-	-.00	-.03	.13	-.03
running	-.00	-.03	.13	-.03
ruth	-.05	.00	-.00	.00
s	.12	.45	-.09	-.46
s a	-.01	-.13	.03	-.03
s all	.08	.00	.04	-.12
s approved	.21	-.05	-.02	-.22
s been	.16	.05	-.16	-.04
s fair	.22	-.04	-.02	-.17
s fine	-.34	.10	-.02	.40
s good	.13	.23	-.20	.08
s gossip	.00	.00	.05	-.04
s in	.07	-.05	.00	-.01
s just	.00	.03	-.02	-.04
s no	.06	.00	-.06	.00
s not	.06	-.13	.09	-.10
s probably	-.05	-.05	-.05	.14
s quote	-.05	.24	.00	-.13
s ready	.10	-.01	-.03	-.15
s the	-.04	.00	.00	.07
s with	-.03	-.08	.10	.16
sa	.16	.07	-.01	-.25
sa er	-.08	.09	-.03	-.22
saa	-.07	.06	.00	-.01
saa julkaista	-.07	.06	.00	-.01
sachl-	.00	-.13	.13	.00
sachlich	.00	-.13	.13	.00
sachlich falsch	.00	-.13	.13	.00
safe	.01	.00	.00	-.09
sager	-.07	.00	.23	-.20
saglı-	-.08	.00	.00	.06
saglık	-.08	.00	.00	.06
said	.04	-.14	-.07	.38
said yes	-.14	-.13	.00	.33
sair	.00	.02	-.05	-.05
saja	-.00	-.05	.00	.00
salir	.04	.01	.06	-.10
salud-	-.02	-.02	.00	.16
saludos	-.02	-.02	.00	.16
same	.25	-.36	-.07	.13
sat	-.13	.02	.00	.00
satis-	.05	.00	-.00	.00
satisfied	.05	.00	.00	.00
satur-	.40	-.01	.00	-.25
saturday	.40	-.01	.00	-.25
save	.00	-.03	.05	-.02
saw	-.11	-.23	-.06	.51
saw the	.00	-.08	.00	-.00
say	.04	-.21	.02	.11
say anything	.00	-.11	-.12	.11
say in	-.02	-.05	-.03	.16
say no	.33	-.09	-.11	-.45
say quoted	-.03	.05	-.01	-.17
say that	.11	-.06	-.03	-.09
say yes	-.14	.20	-.01	.09
saya	-.03	-.18	.10	.01
saya sendiri	-.03	-.05	.00	.08
saygı-	.04	.00	.00	-.08
saygılarımla	.04	.00	.00	-.08
sayin-	-.10	-.04	-.13	.36
saying	-.10	-.04	-.13	.36
says	-.05	-.23	-.18	.38
says 0	.00	.03	.00	-.17
says it	-.48	-.03	-.00	.56
sayı	-.11	.00	.13	-.01
sayın	.04	.00	.00	-.08
schau	-.17	.00	.00	.00
schon	-.16	.07	-.00	.05
schon-	.11	-.02	-.00	-.09
schone	.19	.00	.00	-.19
schone grusse	.19	.00	.00	-.17
schones	-.07	-.02	-.00	.11
schones wochenende	-.09	.00	-.00	.11
schoo-	.09	.25	-.01	-.25
school	.09	.25	-.01	-.25
schva-	-.06	.00	.00	-.01
schwe-	.14	-.13	.13	-.10
schweiz	.00	-.13	.13	-.04
scrap	-.00	-.07	.24	.00
scrap it	-.00	-.07	.24	.00
scree-	.00	-.06	-.03	.04
se	-.12	.02	.04	.09
secon-	-.07	-.17	.14	-.03
second	-.02	-.17	.14	-.03
second half	.00	-.25	.00	.27
second item	.00	-.06	.03	-.01
second paragraph	.00	.19	-.04	-.10
second time	.06	-.10	-.00	-.00
secre-	.21	-.19	-.13	.18
secretariat	-.00	.01	-.08	.11
secretary	.00	-.08	-.02	.07
secti-	.25	.02	-.05	-.21
section	.25	.02	-.05	-.21
section 0	.00	.11	.00	-.19
see	-.08	.10	-.08	.55
see it	-.17	.47	-.07	-.14
see my	-.05	-.01	-.06	.00
see no	.12	-.05	-.01	-.04
see the	.00	-.09	.22	-.19
see this	.00	-.00	.17	-.16
see why	.07	-.04	-.26	.36
see you	-.22	-.02	.00	.13
seems	-.15	-.22	-.06	.40
seems to	-.15	-.22	-.06	.40
seen	.76	-.31	-.15	-.23
seen it	-.01	-.00	-.04	.08
seen the	-.02	-.12	-.04	-.00
segun-	-.08	.01	.00	-.00
segundo	-.08	.01	.00	-.00
sehr	-.02	.11	-.01	-.08
seite	.13	-.01	.00	-.12
seite 0	.00	-.06	.00	.00
selva	-.17	.16	.00	.00
sem	-.15	-.05	-.14	.39
semin-	-.08	.10	-.10	-.01
sempa-	-.03	-.05	.00	.08
sempat	-.03	-.05	.00	.08
sen	.01	.31	-.09	-.13
send	.21	-.11	-.16	-.04
send a	-.03	-.01	.00	.06
send away	.05	.00	.00	-.07
send before	-.01	.00	-.19	.34
send it	-.11	.14	-.12	-.42
send the	-.03	-.00	.00	.29
send this	-.01	-.06	.17	-.05
sende-	-.00	.13	.02	-.13
sender	-.00	.10	.02	-.08
sendes	.00	.03	.00	-.05
sendi-	.01	-.17	.07	-.08
sending	.04	-.12	.07	-.16
sending it	-.09	.00	.00	-.08
sending this	.00	-.08	.10	.05
sendiri	-.03	-.05	.00	.08
sendiri belum	-.03	-.05	.00	.08
sent	-.53	-.06	.35	.10
sent from	.27	.00	.00	-.27
sent to	.06	.00	-.03	.00
sente-	-.42	.29	-.13	-.12
sentence	-.42	.22	-.13	-.10
sentence about	-.08	.13	-.04	-.02
senti-	-.06	-.04	.04	.23
septe-	.00	-.00	.00	-.12
september	.00	-.00	.00	-.12
ser	.12	-.36	.11	.07
ser bra	.00	.05	.00	-.03
ser fint	.24	.00	.00	-.27
serai-	.00	.01	-.03	.16
serait	.00	.01	-.03	.16
serait il	.00	.13	.00	-.05
seria	.07	-.02	.00	-.10
serio-	.16	.00	.01	-.13
serious	-.05	.00	-.02	-.01
seriously	.21	.00	.04	-.12
sessi-	.00	-.05	.10	-.00
session	.00	-.05	.10	-.00
setel-	-.05	.00	.00	.00
setelah	-.05	.00	.00	.00
seven	-.17	-.02	.62	-.18
shall	-.25	-.07	.17	-.04
shall read	-.22	.00	.00	.02
she	.26	.20	-.06	-.22
shift	.04	.28	-.12	-.00
ship	.12	.00	.00	-.08
ship it	.12	.00	.00	-.08
short	.61	-.09	-.01	-.31
short-	-.11	.16	.00	-.07
shorter	-.11	.16	.00	-.05
shoul-	.67	-.84	-.07	.72
should	.51	-.80	-.06	.75
should approve	-.09	.00	.00	.00
should be	.38	-.27	-.08	.34
should go	.14	-.15	.16	.00
should not	-.05	.01	-.20	.40
should read	.00	.01	.00	-.21
show	.00	-.01	-.03	.05
shri	.17	.29	-.03	-.19
si	.15	-.82	.06	.71
si e	-.06	-.05	.00	-.03
si puo	-.09	-.13	.22	-.00
sich	.00	-.06	.00	.00
sidan	-.06	.10	.00	-.02
sidan 0	-.06	.10	.00	-.02
side	.37	-.06	-.04	-.56
side 0	.02	.03	.00	-.23
sides	.00	-.13	.06	-.00
sie	.08	.06	.00	-.09
sient-	.00	-.08	.08	-.00
siento	.00	-.08	.08	-.00
siger	-.17	.00	-.12	.40
siger god	-.17	.00	-.12	.40
sign	.00	.35	.00	-.29
signe-	.05	.04	.00	.11
signed	.05	.04	.00	.11
signed off	.05	.20	.00	-.21
signi-	.00	.00	.04	-.15
signing	.00	.00	.04	-.15
sih	-.00	-.05	.00	.08
sih bagus	-.00	-.05	.00	.08
silen-	.01	-.02	.00	.06
silence	.01	-.02	.00	.06
silence count	-.07	.00	.00	.14
sin	.00	-.02	-.02	.13
since	.11	-.08	-.03	-.02
sinda-	-.00	.11	-.09	.00
sindaco	-.00	.11	-.09	.00
singl-	.25	-.00	-.20	-.06
single	.25	-.00	-.20	-.06
single bodies	-.05	-.00	.00	.00
sir	.02	.00	-.06	-.09
sir in	-.05	.00	-.06	.00
sir the	.08	.00	.00	-.09
siste-	.22	.18	-.13	-.24
sistemare	.00	.26	-.12	-.24
sitte-	-.01	.36	-.30	-.01
sitten	-.01	.36	.00	-.32
sitti-	.16	.00	-.14	-.01
sitting	.16	.00	-.14	-.01
sivun	.00	.17	.00	-.20
sivun 0	.00	.17	.00	-.20
six	.00	-.07	.00	-.01
skal	-.09	.03	.16	.03
skick-	.00	.17	-.09	.00
skicka	.00	.17	-.09	.00
skriv	.00	.17	-.09	.00
sleep	-.06	-.05	-.08	.26
sleep on	-.12	.00	-.08	.21
small	.01	.34	-.04	-.48
so	.10	-.35	-.13	.94
so far	-.28	-.05	-.01	.26
so good	-.28	.00	-.01	.25
so i	.23	-.28	.02	.04
so leave	.04	-.08	-.06	.23
so much	-.11	.00	-.03	.12
so nay	.00	.00	.05	-.07
so no	.08	-.12	.00	-.02
so please	-.05	.00	-.02	-.02
so raus	.13	.00	.00	-.05
so that	-.05	.21	-.05	.12
so you	.06	-.12	.00	.00
sobre	.00	.02	.00	-.05
sofer-	-.06	.17	.00	-.04
sofern	-.06	.17	.00	-.04
sofern das	-.06	.17	.00	-.04
soit	-.04	.07	-.12	-.02
solo	-.01	-.01	.00	.05
som	.04	.00	-.04	.07
some	.28	-.24	-.07	-.00
someb-	-.05	-.00	-.00	.14
somebody	-.05	-.00	-.00	.14
someo-	.00	-.20	.06	.21
someone	.00	-.20	.06	.21
someone else	.00	-.29	.06	.27
somet-	.15	-.10	.01	-.00
something	.15	-.10	.01	-.00
somew-	-.04	.04	.00	.00
somewhere	-.04	.04	.00	.00
somme-	.48	-.02	.00	-.26
son	-.44	-.14	-.09	.00
sonst	-.08	.10	.00	-.04
soon	-.18	-.09	-.07	.33
soon as	-.18	-.09	.00	.32
sopii	.09	.00	.00	-.03
sorry	-.08	-.55	.67	.10
sorry for	.27	-.22	-.14	.00
sorry i	.00	-.02	.18	-.07
sorry no	.00	.00	.41	-.65
sorry to	-.22	.25	.23	-.16
sorry wrong	-.05	-.25	-.02	.60
souhl-	-.01	-.06	.00	-.00
sound	.00	.18	-.03	-.01
soup	.22	-.16	.00	-.00
sourc-	-.01	-.00	.12	-.06
source	-.01	-.00	.14	-.05
sous	-.09	.23	-.12	-.15
sous reserve	-.04	.23	-.12	-.15
space	.08	.24	-.16	-.00
speak-	-.38	.19	.00	.38
speaker	-.38	.19	.00	.38
spell	.00	.12	-.03	-.04
spell-	-.03	.18	.00	-.24
spelt	.00	.05	.00	-.02
spelt correctly	.00	.05	.00	-.02
spons-	.00	.05	.16	-.24
sponsor	.00	-.04	.19	-.16
spot	.14	.00	-.09	.00
spot on	.14	.00	-.09	.00
staat	-.12	.10	-.04	-.06
staat er	-.12	.10	-.04	-.06
stall-	.00	-.02	.16	-.03
stand	-.10	-.02	.00	.06
stand in	-.10	-.02	.00	.06
stand-	.16	-.03	-.02	-.04
stands	.13	.04	-.02	-.04
star	-.11	.05	-.03	.23
start	.00	.01	.27	-.14
start again	.00	.00	.05	-.00
start to	.00	-.01	.05	-.04
start-	.00	.18	-.06	-.24
starts	.00	.06	-.02	-.13
steht	.02	-.12	.00	-.04
stepp-	-.00	-.03	-.06	.15
stepped	-.00	-.03	-.06	.15
stepped down	-.00	-.03	-.06	.15
still	-.30	-.07	.03	.68
still on	-.03	-.04	.00	.15
still reading	-.18	-.02	.00	.18
still running	-.00	-.03	.13	-.03
still-	-.03	-.07	.23	-.18
stimm-	-.02	.06	-.01	-.08
stimme	-.02	.06	.00	-.07
stimme ich	-.02	.06	.00	-.07
stock	.00	-.09	.07	.00
stop	-.05	.00	.14	-.37
stop it	.00	.00	.14	-.12
story	.08	-.06	.22	-.13
stran-	.12	.12	.00	-.30
strane	-.01	.28	.00	-.19
strane 0	-.01	.28	.00	-.18
strei-	-.00	-.06	-.02	.00
streiten	-.00	-.06	-.02	.00
streiten ich	-.00	-.06	-.02	.00
stric-	-.01	.19	-.04	-.08
strict	-.01	.19	-.04	-.08
strik-	-.07	.13	.00	-.10
strike	-.07	.13	.00	-.10
stron-	.12	-.05	-.01	-.09
strong	.00	.00	-.01	-.05
strony	.12	-.05	.00	-.04
stryk-	-.05	.12	.00	-.00
study	-.00	.09	.17	-.24
stuff	.02	-.02	-.05	-.05
su	.05	.21	-.09	-.23
su quoted	.00	.13	.00	-.24
subje-	-.04	-.02	-.03	-.08
subject	-.04	-.02	-.03	-.08
subject to	.00	.00	-.03	-.15
subsc-	.06	-.07	.07	-.00
subscribers	.06	-.07	.07	-.00
such	.04	.00	-.04	-.01
such a	.04	.00	-.04	-.01
sudah	.06	-.00	.00	-.02
suggest	-.05	.04	.00	-.01
suis	.00	-.18	-.07	.04
suis d	.00	.02	.00	-.05
suis pas	.00	-.20	-.07	.19
suita-	.11	.00	.00	-.10
suitable	.11	.00	.00	-.10
suitable for	.11	.00	.00	-.10
sul	-.00	.07	.00	-.04
sunda-	.09	-.00	.00	-.27
sunday	.09	-.00	.00	-.27
suppo-	-.48	.20	.04	.10
support	-.24	.20	.09	-.27
support its	.00	-.02	.04	-.03
support sending	.00	.00	.05	-.06
support this	.00	.00	.00	-.18
suppose	-.25	-.00	.00	.33
supposed	-.00	.00	-.05	.05
supposed to	-.00	.00	-.05	.05
suppr-	-.04	.07	.00	-.02
sur	.01	-.22	.13	-.15
sur l	.00	.00	-.09	.00
sur la	.03	-.13	.00	.00
sur le	.00	-.10	.10	.00
sur les	.00	.00	.00	-.06
sure	-.32	-.30	-.12	.64
sure about	-.05	-.13	-.10	.34
sure send	-.24	.00	.00	.00
sure thing	.10	-.00	.00	-.11
surna-	-.08	.27	-.03	-.14
surname	-.08	.27	-.03	-.14
surto-	.41	-.07	-.04	-.09
surtout	.41	-.07	-.04	-.09
swap	-.16	.07	-.00	-.02
swap the	-.05	.07	.00	-.02
swedi-	.10	-.07	.00	.00
swedish	.10	-.07	.00	.00
swiat	.14	-.00	.00	-.03
sydne-	.00	.11	.00	-.19
sydney	.00	.11	.00	-.19
syste-	.00	-.01	.00	-.09
system	.00	.00	.00	-.09
szeri-	-.03	-.05	-.05	.22
szerint	-.03	-.05	-.05	.22
t	.59	-.16	.03	-.40
t a	.12	.10	-.08	-.12
t answer	-.07	.00	.00	.14
t approve	-.13	.17	.55	-.19
t be	-.03	-.06	.07	-.06
t count	-.05	-.00	-.05	.00
t fault	.16	.00	.00	-.20
t get	-.10	.10	.09	-.00
t good	-.04	-.12	.18	.18
t have	.04	-.07	-.08	-.02
t let	-.04	.13	.01	-.00
t mind	.00	-.00	.05	-.15
t need	.00	.00	.00	-.17
t open	-.03	-.02	-.24	.33
t print	-.16	.00	.35	-.12
t put	.00	-.07	.15	-.09
t read	-.06	-.03	-.01	.34
t see	.00	.00	-.25	.43
t send	-.01	.00	-.19	.34
t support	.00	.00	-.00	-.24
t take	-.10	-.09	-.02	.23
t tell	-.06	-.18	-.06	.32
t there	.00	.00	.00	-.04
t think	.13	-.06	-.07	.07
t wait	.13	.00	.00	-.20
ta	.05	.01	.00	-.06
tabel-	.00	.03	.00	-.05
table	.03	-.07	.02	-.02
table of	.06	-.09	.02	.00
table on	-.03	.04	.00	-.02
table-	.00	.07	-.09	-.09
tack	-.33	.00	-.08	.47
tak	.19	-.09	.04	-.29
tak den	.19	.00	.04	-.29
take	-.43	.12	-.21	.73
take back	.00	-.08	.03	.23
take it	.04	-.25	.00	.32
take my	-.37	.15	.00	.27
take out	-.02	.01	-.03	-.08
take that	.04	.10	.00	-.20
take the	-.08	.22	-.09	.00
taken	.00	.24	-.00	-.12
takes	.04	-.13	.06	-.00
takes sides	.00	-.13	.06	-.00
takk	.24	-.08	.23	-.18
talk	.00	-.10	-.00	.11
talke-	-.07	.06	.06	-.02
talked	-.07	.06	.06	-.02
talked to	-.02	.00	.06	-.01
talle-	-.18	-.03	-.04	.36
tallene	-.18	-.03	-.04	.36
tamam-	.16	.00	.00	-.08
tamamdır	.16	.00	.00	-.08
tambi-	-.03	-.05	-.00	.20
tambien	-.03	-.05	-.00	.20
tan	.18	-.03	.00	-.10
tangg-	.00	.06	.00	-.06
tanggal	.00	.06	.00	-.06
tapi	.00	.01	.00	-.06
tarde	.01	-.03	.00	-.08
te	.17	.18	.00	-.35
team	.26	.02	-.19	-.10
telef-	-.38	.41	-.14	.02
telefono	-.08	.12	.00	-.04
telep-	-.00	-.02	.08	-.03
tell	-.07	-.18	-.06	.48
tell you	-.07	-.06	-.05	.28
tells	-.23	.00	.03	-.01
tells me	-.23	.00	.00	.00
tem	-.05	.01	.00	.00
tengo	-.11	.02	-.10	.23
tengo nada	-.00	.07	-.09	.00
terbi-	-.10	.07	.00	.00
terbit	-.10	.12	.00	.00
terim-	.10	-.01	.00	-.02
terima	.10	-.01	.00	-.02
terima kasih	.10	-.01	.00	-.02
testo	-.15	-.06	.31	.00
text	.02	-.23	-.07	-.02
text about	.00	.28	-.12	.00
text and	.04	.00	.00	-.09
text approved	-.00	.00	.00	-.10
texte	.00	-.12	-.03	.21
texto	.10	-.06	.35	-.21
than	-.07	-.10	.41	-.06
than quoted	-.07	.19	-.00	-.04
thank	-.12	.19	-.05	-.03
thank you	-.10	.21	-.05	-.03
thank-	-.10	.10	-.05	.25
thanks	-.02	.05	-.05	.25
thanks for	.24	-.05	-.05	-.05
that	-.01	.36	.06	.06
that and	-.12	.19	.00	-.02
that as	.04	.00	-.05	-.09
that done	-.04	.17	-.07	-.00
that has	-.00	.04	.06	-.07
that he	.00	.00	-.11	.09
that i	.15	.10	-.09	-.15
that in	-.14	.02	.00	.00
that is	-.18	-.12	.12	.43
that it	.05	.07	.14	-.07
that one	-.43	.08	-.01	.50
that s	.44	-.17	.09	-.21
that takes	.00	-.06	.06	-.00
that the	-.19	.09	.03	-.09
that this	.00	.09	-.04	-.00
that was	-.27	-.19	-.02	.50
that we	.05	.06	.12	-.27
that you	-.02	.11	.00	-.10
the	-.43	.88	-.10	-.07
the 14th	-.22	.00	.00	.17
the accent	-.09	.18	-.03	-.02
the agenda	-.06	.00	-.02	.07
the airport	-.37	.00	-.05	.21
the answer	.31	-.12	.00	-.20
the article	.04	.00	.12	-.22
the attachment	-.03	-.09	-.06	.06
the ballot	-.05	-.13	.00	.12
the bangkok	.00	-.00	-.07	-.06
the bank	-.03	.16	.03	-.08
the best	.05	-.14	-.01	-.16
the bottom	-.06	.18	.00	-.01
the broken	.00	.00	.00	-.07
the budget	-.09	.13	-.10	.04
the bus	-.00	.10	.00	-.21
the button	.03	.23	.00	-.22
the calendar	-.25	.05	.04	-.05
the caption	-.11	.06	.00	.00
the captions	-.10	.00	-.00	-.02
the chair	-.97	-.26	-.06	.77
the chairman	-.03	.11	-.01	-.05
the chart	.00	.05	-.03	-.13
the children	.00	.00	-.05	.00
the colours	-.02	.00	.06	-.08
the committee	.01	-.00	-.00	-.07
the conference	.00	.00	-.08	.00
the content	.00	.01	.07	.04
the council	-.11	.06	.01	.00
the cover	-.00	.24	.35	-.37
the date	-.02	.50	-.07	-.63
the dates	.06	.00	-.05	.00
the deadline	-.19	.38	.00	.12
the decision	.00	.18	.10	-.21
the delay	-.05	.00	.00	.00
the delivery	-.11	-.05	.00	.28
the door	.02	-.05	-.00	.00
the draft	-.11	-.18	.05	.16
the drafting	-.06	.06	-.05	.00
the eastern	.37	-.09	-.05	-.13
the editor	-.35	.00	.00	.00
the editors	.40	-.09	.00	-.13
the end	.01	.05	-.05	-.13
the family	-.06	.22	.00	-.05
the figure	-.07	.15	-.04	.00
the figures	.09	-.01	-.06	.01
the file	-.00	-.01	-.20	.05
the first	.00	-.01	-.03	-.23
the font	.21	-.07	-.04	-.04
the football	.00	-.06	.00	-.05
the footer	-.10	.16	-.00	-.03
the front	.00	.03	-.06	-.06
the group	.07	-.10	.15	-.15
the guidelines	-.00	-.07	.00	.00
the headline	-.10	.22	.08	-.11
the honour	.03	.00	.12	-.11
the host	-.27	.00	.00	.00
the hotel	-.15	.00	.00	-.04
the idea	-.06	.00	-.02	.06
the ilo	-.25	-.11	-.09	.64
the imprint	-.03	.13	.00	.00
the interview	-.05	.08	.06	-.13
the introduction	.04	-.01	.00	-.04
the invoice	-.03	-.03	.00	.16
the issue	.06	.11	.26	-.37
the joke	.00	.21	.00	-.29
the last	.13	.15	-.09	-.32
the layout	.04	-.11	.16	-.05
the lead	-.01	-.23	.13	.21
the legal	.00	-.07	.00	.00
the length	.14	-.04	-.01	-.05
the link	-.06	.04	-.06	.14
the list	.06	-.07	.00	-.10
the man	-.04	.17	-.07	-.02
the map	.00	.07	.00	-.16
the middle	-.17	-.03	.53	-.15
the minute	-.01	.19	-.04	-.15
the moment	-.06	-.01	-.05	.02
the monday	.00	-.00	.05	-.08
the name	-.04	.11	-.07	-.02
the needful	.11	-.06	-.06	-.03
the new	-.12	.19	-.07	-.25
the newsletter	.12	-.08	-.06	-.00
the next	.14	-.09	.00	.00
the nod	.31	-.09	-.02	-.16
the number	-.04	.14	.06	.30
the numbers	.00	-.13	.00	.06
the obituary	.00	-.04	.00	-.11
the office	.04	-.12	.00	-.01
the old	.13	.06	-.15	.11
the one	-.09	.09	-.06	.06
the ones	.00	.17	-.18	.09
the opening	-.14	.07	.00	-.06
the other	-.00	-.22	.06	.15
the others	.45	-.00	-.01	-.23
the paragraph	.00	-.00	-.04	.04
the part	-.14	.00	.00	-.03
the pdf	-.08	-.30	-.02	.26
the people	.05	-.10	-.05	.11
the permission	-.10	.15	-.01	-.15
the photo	.29	.25	-.08	-.22
the photograph	-.06	.12	-.05	.00
the photographer	.00	.28	-.05	-.11
the picture	-.14	.11	-.01	-.08
the pictures	-.15	.17	-.03	.01
the piece	-.08	.14	-.02	-.16
the plane	-.37	.00	-.19	.55
the poem	-.02	.30	-.25	.00
the presses	.13	-.06	.00	-.02
the previous	-.20	-.15	-.00	.45
the printer	.23	-.04	.00	-.04
the quote	.00	-.28	-.03	.51
the quoted	-.03	-.02	.00	.29
the report	-.04	.06	-.01	.00
the rest	-.00	-.12	-.07	.30
the right	-.03	.06	-.12	.00
the room	.06	-.05	.05	.02
the same	.17	-.36	-.07	.23
the school	.09	.25	-.01	-.25
the second	-.00	-.06	-.07	.08
the sentence	-.09	.23	-.12	-.08
the sponsor	.00	-.04	.19	-.09
the story	.11	.00	.00	-.07
the strike	-.07	.13	.00	-.10
the study	-.00	.09	.17	-.24
the subject	-.04	.00	.00	.07
the swedish	.10	-.07	.00	.00
the table	.03	-.07	.00	-.02
the text	-.05	.24	-.12	-.00
the third	.35	-.00	-.02	-.23
the time	-.23	-.18	-.00	.65
the title	.14	.00	-.01	-.07
the tone	.00	-.03	.05	-.02
the top	-.04	.22	.10	-.14
the train	-.23	-.09	.00	-.16
the treasurer	.08	-.05	-.01	-.00
the typos	.20	-.15	-.05	.00
the un	.00	.28	-.18	.00
the use	.00	-.08	.03	.00
the venue	-.43	-.04	.00	.83
the version	.00	-.09	-.02	.07
the way	.08	-.07	-.08	.12
the weather	-.17	.20	-.00	-.00
the web	-.04	.02	.00	.00
the weekend	-.12	-.05	-.00	.19
the welcome	.00	.00	-.05	.00
the whole	.07	-.12	.13	-.24
the word	.00	.13	.00	-.18
the work	.08	-.14	.06	.17
the world	-.00	.02	.00	-.23
their	.00	-.07	.00	.00
them	.00	.02	-.11	-.08
then	-.07	.20	-.24	.39
then i	.33	.03	-.11	-.12
then it	.00	.21	.00	-.16
then publish	-.11	.09	.00	.00
then the	-.06	.29	-.05	-.10
then you	.00	-.11	.00	.23
there	.04	.52	-.44	.02
there a	-.04	-.10	-.01	.24
there and	-.02	.06	.06	-.02
there s	.10	.37	-.27	-.04
there was	.10	-.06	.00	.01
there-	.10	-.04	-.05	.00
these	.33	-.11	.00	-.05
these days	.33	-.11	.00	-.05
they	-.10	.24	.00	-.12
they are	-.02	-.02	.17	-.17
they re	-.01	.13	-.04	-.08
thi	-.08	.00	.00	.05
thing	.58	.35	-.27	-.43
thing i	.10	-.07	-.00	.00
thing we	-.04	.17	-.07	-.00
thing-	-.15	.07	-.05	.05
things	-.15	.07	-.05	.05
think	-.02	-.21	.61	-.23
think it	-.15	-.06	.30	.05
think the	.00	.00	.00	-.11
think we	.00	.00	.00	-.05
think-	-.03	-.04	-.15	.48
thinks	-.03	-.04	-.15	.48
thinks it	-.03	-.04	-.15	.48
third	.35	-.00	.01	-.26
third article	-.02	.04	-.01	.00
this	-.01	-.87	1.08	-.39
this and	.00	-.08	.01	.00
this approved	.00	.00	-.06	.00
this as	.04	.18	-.03	-.09
this email	-.08	-.03	.00	.30
this end	.07	.00	.00	-.04
this going	.04	.00	.00	-.18
this i	.00	.27	-.17	.08
this in	-.05	.00	.14	-.09
this is	.22	.14	-.01	-.60
this issue	.06	-.13	.21	-.10
this list	-.18	-.01	-.02	.47
this mail	.25	.00	-.01	-.13
this morning	.28	-.09	-.11	.12
this now	-.13	.00	.00	.18
this number	.08	-.02	.06	-.03
this one	.11	-.45	.24	.14
this out	-.00	-.06	.35	-.21
this text	.00	.00	-.00	-.16
this the	.00	-.09	-.02	.07
this time	.41	-.11	.00	-.30
this we	-.01	-.12	.17	-.05
this week	-.20	-.09	-.13	.34
this you	-.11	.00	-.03	.29
those	-.12	.11	-.06	-.10
those in	.02	.00	.00	-.07
those who	-.14	-.01	-.00	-.00
thoug-	.40	-.16	-.15	.33
though	.47	-.27	-.24	.31
though i	.56	.06	-.12	-.38
thought	-.03	-.06	.16	.03
three	-.12	-.12	.06	-.19
three of	-.31	-.02	.00	-.00
throu-	-.31	-.06	-.02	.39
through	-.31	-.06	-.02	.39
through and	-.01	-.05	.05	-.02
through it	-.35	.06	-.07	.48
through the	.04	.00	.00	-.09
thu	-.09	.00	-.00	.11
thu hai	-.12	.00	.00	.12
thumb-	.02	.02	.05	-.13
thumbs	.02	.02	.05	-.13
thumbs down	.00	-.03	.05	-.09
thumbs up	.02	.04	-.00	-.04
thurs-	.00	.05	-.02	-.01
thursday	.00	.05	-.02	-.01
tick	.30	.00	.00	-.26
tidak	.01	-.02	-.09	.12
tidak ada	.01	.00	-.19	.12
til	.07	.08	-.15	.05
til pameldingen	.00	.04	-.02	-.04
tilfø-	.08	.09	.00	-.08
tilføje	.08	.09	.00	-.08
till	-.14	-.53	.08	.66
time	.61	-.60	-.11	.41
time i	.40	-.11	.00	-.06
time in	.00	-.07	-.00	-.00
time to	-.13	-.09	.00	.36
times	.25	-.09	-.05	-.04
tiny	.00	.28	-.16	.00
tisi	-.27	.00	.00	.00
titel	.00	.11	-.03	-.02
title	.14	.00	-.01	-.07
titol-	.00	.13	-.12	.00
titolo	.00	.13	-.12	.00
titre	-.02	.00	.00	-.09
titul-	-.08	.38	-.02	-.51
titulo	-.08	.37	.00	-.40
to	.13	-.30	.26	-.20
to 0	-.27	.04	-.00	-.01
to a	.19	-.04	.06	-.40
to add	-.28	-.22	.00	-.01
to approve	-.80	-.32	.35	.43
to ask	.20	-.19	.00	.13
to be	-.37	.45	-.23	.09
to change	.10	-.05	.00	.00
to come	.00	.00	-.05	-.16
to correct	.01	-.00	-.01	-.11
to delete	.28	-.20	.00	.00
to do	-.00	.00	-.05	.03
to give	.00	.00	.12	-.04
to go	-.68	.29	.10	.35
to have	-.14	.03	.00	-.03
to issue	.07	-.00	-.01	-.10
to it	.15	-.02	.00	-.02
to know	.00	-.10	.00	.00
to make	-.09	-.03	-.01	.11
to me	.05	-.08	.00	-.22
to mention	.00	.18	-.09	-.19
to my	.55	-.08	.00	-.47
to our	-.01	-.09	-.03	.03
to publish	-.32	.04	.41	-.08
to quoted	-.07	.34	.00	-.10
to read	.42	-.14	-.00	-.10
to reject	.03	.00	-.22	.09
to report	-.00	-.02	.08	-.03
to say	.30	-.04	.14	-.27
to see	.00	-.00	.14	-.05
to send	.20	-.07	.00	-.02
to sending	-.30	.00	-.03	-.06
to take	.12	-.08	.00	-.03
to the	.48	-.22	.02	-.49
to this	.17	-.07	.23	-.12
to us	-.00	.01	.00	-.04
to wait	.44	-.04	.00	-.23
to write	-.00	-.08	.08	-.03
to you	-.23	-.02	-.03	.40
to your	.11	-.06	.00	-.09
todav-	-.08	-.21	-.06	.22
todavia	-.08	-.21	-.06	.22
todavia no	.00	.00	-.06	-.00
today	.12	-.09	-.04	.12
todo	.37	-.05	.00	-.22
togli-	-.11	.18	.00	-.00
togliere	-.06	.07	.00	-.00
togliere la	-.06	.07	.00	-.00
tohle	.00	-.10	.58	-.40
toi	.03	-.00	-.21	.17
toi khong	.00	.00	.05	.00
told	-.21	-.01	.03	.08
told to	-.00	.01	.04	-.09
tolon-	.00	.06	.00	-.06
tolong	.00	.06	.00	-.06
tolong perbaiki	.00	.06	.00	-.06
tom	-.04	.00	.00	.16
tomor-	-.23	-.08	-.25	.66
tomorrow	-.23	-.08	-.25	.66
tone	-.07	-.04	.16	-.04
tonig-	.25	.00	-.06	-.22
tonight	.25	.00	-.06	-.22
too	-.00	-.13	.38	-.18
too dark	.00	.09	-.00	.00
too strong	.00	.00	-.01	-.05
top	.02	.18	.10	-.14
topla-	-.11	-.00	.00	.07
toplantı	-.11	-.00	.00	.07
tot	-.07	-.00	.00	-.04
touch	-.00	.04	-.04	-.08
tout	.04	-.16	.00	-.04
tout bon	.09	-.07	.00	.00
toute	.07	.00	.00	-.09
toute l	.07	.00	.00	-.09
tra	-.11	.00	-.08	.12
traba-	.00	-.03	.00	-.09
trabajo	.00	-.03	.00	-.09
track-	.00	.05	.00	-.06
tracked	.00	.05	.00	-.06
tracked changes	.00	.05	.00	-.06
tradu-	.36	-.25	.00	-.03
train	-.23	-.16	.00	-.16
train from	.06	-.09	.00	.00
trang	-.10	.10	.00	.00
trang 0	-.10	.10	.00	.00
trans-	.00	-.05	.03	.00
trava-	-.20	-.03	.06	.38
travail	-.20	-.03	.06	.38
trave-	-.19	-.01	-.18	.40
travel	-.10	.00	.02	.09
travelling	-.10	-.01	-.19	.40
treas-	.08	-.05	-.01	-.00
treasurer	.08	-.05	-.01	-.00
treasurer s	.08	-.05	-.01	-.00
treno	.01	.00	-.08	.00
tres	.04	-.13	.04	-.00
tres bien	-.09	.00	.00	-.02
tried	.03	.00	-.11	-.02
trimi-	.17	.00	.00	-.10
trimite	.17	.00	.00	-.10
troca-	.00	.12	.00	-.06
trois	-.23	.35	.00	-.07
trop	-.38	.25	-.03	.40
trouv-	-.23	.28	.00	-.07
trouve	-.23	.28	.00	-.07
trust	-.33	.00	.00	.00
tu	-.01	.28	-.00	-.22
tuan	-.08	.00	.00	.02
tudo	.01	.00	-.06	.00
tudo certo	-.06	.00	.00	.00
tue	-.14	.07	-.02	-.00
tuesd-	.25	.02	-.02	-.03
tuesday	.25	.02	-.02	-.03
tumme-	.11	.00	.00	-.04
tummen	.11	.00	.00	-.04
tummen upp	.11	.00	.00	-.04
turn	-.04	.14	-.02	-.20
turn it	-.04	.11	.00	-.16
tut	.00	-.05	.13	-.05
tutto	.11	-.07	-.02	-.00
twice	.17	-.29	.06	-.47
twice and	-.02	.00	.06	-.01
two	.10	-.06	.12	-.07
two days	.11	-.06	.16	-.19
two minds	-.05	.00	-.05	.12
two of	-.01	.04	.03	-.03
two pages	.00	.12	.00	-.16
tylko	.00	-.07	.00	-.15
typo	.00	.09	.00	.00
typo in	.00	.09	.00	.00
typos	.31	-.18	-.05	-.00
tyvar-	.00	-.08	.18	-.03
tyvarr	.00	-.08	.18	-.03
u	-.33	.11	.00	-.01
uber	.28	-.26	.12	-.10
uber den	-.00	-.06	-.02	.00
uber die	.10	-.09	.13	-.08
ud	.22	-.16	.21	-.24
ugand-	-.14	.04	.00	.37
uit	.16	-.05	-.04	-.05
ultim-	.00	.38	.00	-.25
ultimo	.00	.38	.00	-.25
ultimo parrafo	.00	.00	.00	-.09
um	-.01	.02	.00	-.15
uma	-.02	-.04	.29	-.11
un	.05	.20	-.00	-.18
un occhiata	-.01	-.02	.00	.12
un peu	.02	.00	.00	-.08
una	-.02	-.04	-.10	-.04
una foto	.00	-.05	.00	.00
unabl-	-.00	-.02	.08	-.18
unable	-.00	-.02	.08	-.18
unable to	-.00	-.02	.08	-.18
und	-.26	.15	.14	-.12
und das	.00	-.05	.01	.00
under	.06	.19	.66	-.73
under our	-.13	-.02	.25	-.00
under-	-.00	-.01	-.05	.03
understand	-.00	-.01	-.05	.03
une	.30	.09	-.06	-.09
unfortunately	-.03	.00	.00	.06
union-	-.08	.06	.00	-.02
unions	-.08	.06	.00	-.02
unive-	.00	.08	-.06	-.11
university	.00	.08	-.06	-.11
until	-.09	-.38	-.23	.93
until i	-.00	-.36	-.15	.63
until the	-.06	.34	-.17	-.02
until you	-.02	-.20	.00	.30
up	.07	-.02	-.12	.07
up from	.02	.10	-.02	-.10
up to	-.29	.05	-.02	-.06
updat-	-.00	.21	-.09	-.06
update	-.00	.04	.00	-.05
updated	.00	.17	-.10	-.02
upp	.11	.00	.00	-.04
upsid-	.00	.07	.00	-.16
upside	.00	.07	.00	-.16
upside down	.00	.07	.00	-.16
urgen-	.00	-.14	-.01	.08
urgent	.00	-.14	-.01	.08
us	.47	-.07	-.00	-.35
uscir-	.00	-.05	.13	-.12
uscire	.00	-.05	.13	-.12
use	-.06	.25	-.21	-.15
use another	-.14	.27	-.07	-.04
use of	.00	-.08	.03	.00
use the	-.23	.09	-.03	-.09
used	.20	-.14	.04	-.02
used to	.20	-.07	.00	-.02
usual	.02	-.10	.00	-.05
ut	.29	-.10	-.07	.06
ut med	.09	-.05	.00	-.03
utski-	-.30	.00	-.08	.42
uygun-	.19	.00	.00	-.14
uygundur	.19	.00	.00	-.14
v	.00	-.07	-.00	.30
v poradku	.01	-.22	-.00	.30
va	.01	.35	-.23	.04
va bene	-.03	.03	-.10	.01
vaan	.10	.00	-.07	-.03
vai	.00	.00	.08	-.04
vain	.02	-.04	.00	-.00
valid-	.30	.00	-.12	-.34
valide	.32	.00	-.12	-.29
van	-.21	.45	-.07	.02
van de	-.29	.03	-.00	.41
van mij	.13	.14	-.01	-.13
van mijn	.01	.00	-.03	-.04
var	-.13	.00	-.02	.16
ve	-.02	-.26	-.21	.45
ve been	.00	-.00	.00	.07
ve got	-.02	.00	.00	-.06
ve no	.12	.00	-.00	-.06
ve not	.00	-.00	-.19	.21
ve read	-.00	-.25	.00	.10
vejo	-.14	-.22	-.15	.56
vem	.00	.00	-.00	.07
ven	.04	.09	.00	-.07
venue	-.43	-.04	.00	.83
verbe-	.00	.00	.00	-.08
verde-	.00	.22	-.01	-.26
verder	.00	.22	-.01	-.26
verder vind	.00	.22	-.01	-.19
verdi-	.00	.00	.05	-.04
verdict	.00	.00	.05	-.04
verof-	.12	-.02	-.02	-.01
veroffentlichung	.12	-.02	-.00	-.01
vers	-.07	.00	.00	.00
versc-	.00	-.06	.00	.00
verschicken	-.00	-.06	.00	.00
versi-	-.11	.01	-.26	.13
version	-.11	.24	-.26	-.01
version is	.00	-.24	-.08	.11
version that	-.04	-.10	.00	.24
version without	.00	.21	.00	-.18
versione	.00	-.20	.00	.14
versione definitiva	.00	-.08	.00	.00
verst-	.20	-.33	-.00	.00
versturen	.20	-.33	-.00	.00
versturen maar	.33	-.40	-.01	.00
vert	-.28	-.07	-.01	-.10
vert de	.40	-.07	-.01	-.07
very	.45	.13	-.15	-.47
very good	.07	-.03	-.00	-.10
very happy	-.27	.00	-.02	.20
very nice	.06	-.04	.00	.00
veto	.08	.00	.00	-.08
veuil-	-.12	-.10	-.03	.43
veuillez	-.12	-.10	-.03	.43
vez	-.05	-.18	-.02	.24
vi	-.24	.32	-.03	-.26
via	.16	-.15	.00	-.00
via libera	.16	-.15	.00	-.00
vice	-.02	.00	.15	-.04
vice chair	-.02	.00	.15	-.04
video	-.07	.00	.00	.00
viela	.00	.07	.00	-.20
viele-	-.11	-.00	-.00	.29
vielen	-.11	-.00	-.00	.29
vielen dank	-.11	-.00	-.00	.29
viet	.00	-.00	.00	-.07
view	.11	-.26	-.01	.17
villa-	.00	.00	-.04	.00
village	.00	.00	-.04	.00
vind	.00	.22	-.01	-.19
vind ik	.00	.22	-.01	-.19
visto	.22	-.18	-.04	.10
visto bueno	.22	-.18	-.02	.10
vogt	-.39	.00	.00	.00
voi	.17	-.01	.16	-.31
voi lahettaa	.14	-.01	.00	-.12
vois	.08	-.12	.20	-.05
voisi-	-.01	.32	.00	-.33
voisiko	-.01	.32	.00	-.33
volge-	.02	-.29	-.03	.34
volgens	.00	-.29	-.01	.36
vom	-.06	.16	.00	-.02
von	.31	-.21	-.00	.02
von meiner	.20	-.12	.00	-.08
von mir	.11	.00	.00	-.10
voor	-.26	.18	.37	-.13
vorhe-	.00	.01	.00	-.07
vorher	.00	.01	.00	-.07
votac-	-.02	-.04	.29	-.11
vote	.10	-.24	.60	-.51
vote against	-.05	.00	.00	.00
vote is	-.25	-.19	.67	-.44
voted	-.05	-.06	.03	.00
votes	-.04	.17	-.11	-.00
voto	-.04	-.04	.35	-.11
voto es	-.02	-.00	.06	.00
vou	.00	-.23	-.00	.20
vous	-.12	.30	-.15	-.30
vous pouvez	.02	.00	-.00	-.10
voy	.00	-.21	.00	.19
være	.00	.09	-.03	-.21
w	.16	-.00	.00	-.03
w swiat	.14	-.00	.00	-.03
wacht-	-.07	-.21	.00	.14
wachten	-.07	-.21	.00	.14
wait	.21	-.18	-.00	.06
wait for	-.08	-.07	-.00	.19
waiti-	-.00	-.07	.08	-.03
waiting	-.00	-.07	.08	-.03
want	-.60	-.11	-.08	.28
want me	-.32	.00	.00	.00
ward	.05	-.05	.00	.00
ware	-.02	.53	.00	-.33
ware es	-.02	.23	.00	-.10
warte-	.00	-.09	-.02	.00
warun-	-.00	.27	-.01	-.20
warunkiem	-.00	.27	-.01	-.20
warunkiem ze	-.00	.27	-.01	-.20
was	-.40	-.71	.22	1.43
was approved	-.38	-.15	.00	.44
was going	.18	-.12	.00	-.10
was not	.00	-.20	-.00	.30
was only	.00	.09	-.04	-.00
was the	.00	-.00	-.05	.01
wat	.00	-.06	-.00	.00
water	.09	-.19	-.05	.19
way	.08	-.16	-.09	.23
way i	.09	-.01	.00	-.11
we	-.26	.13	.29	-.34
we agreed	-.13	-.02	-.02	.00
we approve	.00	.00	-.05	.00
we are	-.04	-.04	.04	.00
we asked	.13	-.03	-.02	-.20
we can	-.18	.17	.22	-.11
we d	.14	-.13	.07	.00
we do	.00	.00	.13	-.20
we have	-.17	.13	.14	-.15
we need	-.07	-.00	.00	-.03
we re	-.22	.61	-.28	-.05
we say	-.02	-.03	-.03	.11
we shall	-.01	-.06	.17	-.07
we should	.13	-.27	.14	.06
we talk	.00	-.09	-.00	.11
we ve	-.05	-.02	.04	.09
weari-	-.04	.20	-.07	-.04
wearing	-.04	.20	-.07	-.04
weath-	-.17	.20	-.00	-.00
weather	-.17	.20	-.00	-.00
web	-.04	.02	.00	.00
wedne-	-.06	-.05	.00	.04
wednesday	-.06	-.05	.00	.04
week	.22	-.19	-.07	.17
week and	.00	-.09	-.06	.25
weeke-	-.04	-.07	-.10	.19
weekend	-.04	-.07	-.10	.19
welco-	.00	.00	-.05	.00
welcome	.00	.00	-.05	.00
welcome and	.00	.00	-.05	.00
well	-.16	-.29	-.10	.23
well done	.00	-.00	-.05	-.09
well it	.02	-.12	-.03	.00
well received	-.29	.00	-.02	.29
well well	-.05	-.02	-.00	.18
well written	.00	-.09	.00	.11
welli-	.10	-.02	-.05	-.04
wellington	.10	-.02	-.05	-.04
wenn	-.10	.58	-.01	-.33
went	.05	-.03	.05	-.12
went into	.00	-.03	.05	-.00
went through	.04	.00	.00	-.10
werde-	-.08	.11	.00	-.07
werden	-.08	.11	.00	-.07
were	-.09	.49	-.04	-.33
weren	.06	-.08	.00	-.10
weren t	.06	-.08	.00	-.10
what	-.09	-.54	-.08	.40
what a	.17	-.22	-.07	.11
what could	.32	-.04	.00	-.29
what happens	-.07	.00	.00	.14
what i	-.08	.00	-.05	.22
what is	.00	-.06	.00	-.00
what the	-.06	-.01	-.05	.02
what we	-.05	-.02	-.00	-.03
what you	-.28	-.20	.00	.30
whate-	.31	-.11	-.14	.07
whatever	.31	-.11	-.14	.07
whats-	.26	-.01	.00	-.09
whatsoever	.26	-.01	.00	-.09
when	.42	-.30	-.00	-.06
when i	-.09	-.10	-.00	.09
when you	.64	-.16	.00	-.44
where	-.02	.27	-.09	-.17
where do	.00	-.13	.00	.06
where to	-.02	.36	.00	-.17
wheth-	.18	-.03	-.06	-.08
whether	.18	-.03	-.06	-.08
whether the	.05	.10	-.04	-.09
which	-.25	.24	.25	-.52
which i	.00	.00	-.00	-.08
which is	.04	-.02	.06	-.04
which names	.00	.23	.11	-.24
which version	.00	-.23	-.08	.11
while	.01	-.02	.12	-.06
who	.25	-.49	.34	.01
who approved	.00	-.02	-.07	.00
who has	-.01	-.02	.00	.05
who will	.00	-.09	-.00	.09
who wrote	.00	-.14	.17	-.11
whoev-	.01	.00	.06	-.01
whoever	.01	.00	.06	-.01
whole	.07	-.12	.13	-.24
whole thing	.33	-.02	.00	-.14
whom	.00	-.07	.17	-.12
why	.25	-.08	-.25	.32
why i	-.05	.00	-.25	.40
why would	.22	.00	.00	-.02
wiede-	.12	-.07	.01	-.01
wieder	.12	-.07	.01	-.01
wife	.03	-.24	-.07	.41
wikip-	.00	-.02	.18	-.07
wikipedia	.00	-.02	.18	-.07
will	-1.37	-.23	.16	1.39
will approve	.00	.04	.00	-.16
will be	.00	-.01	-.01	-.25
will come	.00	-.02	-.02	.05
will do	-.64	-.10	.00	1.11
will get	-.01	-.06	.00	.00
will give	.00	.13	.00	-.27
will have	-.07	-.04	-.00	.05
will hurt	-.06	-.04	.32	-.09
will look	-.00	.18	-.05	-.01
will not	.22	.03	.05	-.49
will read	-.09	.00	-.19	.34
will see	-.46	-.06	.00	.73
will write	.00	-.12	.00	.01
wille-	.00	-.02	.06	-.07
willen	.00	-.02	.06	-.07
winte-	.07	-.04	-.00	-.00
wir	.00	.00	.15	-.04
wird	-.06	.10	-.03	.12
wirkl-	-.35	-.11	.00	-.02
wirklich	-.35	-.11	.00	-.02
wish	.07	.05	.12	-.12
wish i	-.07	.17	.03	-.09
with	.09	.55	.40	-.21
with a	.47	.02	-.08	-.25
with all	.13	.00	.10	-.21
with every	.05	-.09	.01	-.03
with everything	-.13	.35	.00	-.07
with geneva	.00	-.05	.00	.00
with interest	-.14	.00	.00	.00
with it	.02	-.04	-.11	.03
with me	.34	-.20	-.04	.15
with my	-.20	-.11	.01	.37
with one	-.04	.04	.00	.03
with our	.07	.11	.35	-.27
with pleasure	.08	-.14	.01	-.07
with regret	-.02	.00	.00	-.04
with thanks	.20	-.09	.00	-.13
with that	.11	.15	-.07	-.02
with the	-.33	-.07	-.12	.73
with this	-.02	.36	-.36	-.14
withd-	.12	-.15	.15	-.12
withdraw	.12	-.03	.02	-.10
withdraw it	-.02	-.03	.07	-.01
withdraw my	.14	.00	-.09	.00
withdrawn	.00	-.12	.13	-.02
withh-	-.01	-.02	.08	-.03
witho-	-.03	.61	-.32	-.49
without	-.03	.61	-.32	-.49
without it	-.02	.18	-.03	-.17
without reservation	.00	-.04	.00	.00
without the	-.26	.61	-.29	-.13
woche-	-.09	.00	-.00	.11
wochenende	-.09	.00	-.00	.11
won	.04	-.00	.03	-.08
won t	.04	-.00	.03	-.05
wonde-	-.08	-.40	.40	.23
wonder	.01	-.25	-.04	.29
wonderful	-.09	-.05	.44	-.18
word	-.23	-.11	.41	-.08
word of	.05	.05	-.08	-.04
word quoted	.00	-.00	.00	-.14
wordi-	-.03	.16	-.12	.12
wording	-.03	.16	-.12	.12
work	.36	-.18	.01	-.11
work that	-.27	-.02	.07	.18
work you	-.11	.00	-.03	.25
works	.00	-.00	.00	-.09
works-	.00	.08	-.06	-.11
workshop	.00	.08	-.06	-.11
world	-.30	.02	.00	-.23
worri-	-.09	.15	-.05	-.08
worries	-.09	.15	-.05	.00
wort	.18	-.11	.00	-.02
wort quoted	.18	-.11	.00	-.02
worth	.12	-.04	.00	-.04
would	.19	.53	.13	-.63
would approve	.00	.15	-.08	-.07
would be	-.14	.05	.05	.00
would do	-.05	.35	.00	-.11
would have	.04	-.17	.21	-.04
would i	.06	-.08	.00	.00
would it	.00	.30	-.10	-.27
would like	.00	-.09	.13	-.04
would not	-.10	.00	.00	.06
would you	-.10	.11	.00	-.05
would-	-.00	.07	-.06	-.07
wouldn	-.00	.07	-.06	-.07
wouldn t	-.00	.07	-.06	-.07
write	-.00	-.12	.05	-.02
writi-	-.01	-.06	.01	.06
writing	-.01	-.06	.01	.06
writt-	-.06	.01	-.08	.03
written	-.06	.01	-.08	.03
wrong	.16	-.36	-.08	.54
wrote	-.16	-.25	.23	.03
wrote quoted	.00	-.11	.00	.23
wrote the	-.02	-.12	.01	.07
wszys-	.02	.00	.00	-.15
wszystko	.02	.00	.00	-.15
wurde	.00	.30	.00	-.23
wysła-	.00	-.07	.00	.00
wysłac	.00	-.07	.00	.00
x	.09	-.05	.00	-.01
xem	-.12	.00	-.26	.37
xin	.00	-.00	-.00	-.04
y	-.21	.02	.08	-.02
y el	-.02	.23	-.08	.00
y no	.00	-.13	-.03	.00
y oppose	-.02	-.03	.06	.00
y phat	-.10	.10	.05	.00
y que	-.06	.05	-.00	.00
ya	.08	.01	.00	.08
yarın	-.11	.00	.00	.13
yayın-	-.11	.00	.13	-.05
yayınlayın	-.11	.00	.13	.00
year	.05	.10	.08	-.31
year s	-.03	.16	-.01	-.11
years	.00	-.06	.00	.00
yep	.19	-.12	.00	-.01
yep all	.19	-.12	.00	-.01
yes	-.12	.29	-.33	.46
yes and	-.32	.17	-.04	-.00
yes but	-.09	.15	-.10	.06
yes from	-.43	.05	.00	.03
yes i	-.04	.00	.00	.26
yes if	-.00	-.05	.17	-.04
yes lo	-.08	.00	.00	.03
yes publish	.02	-.21	.00	.00
yes send	.21	-.00	.00	-.11
yes to	-.83	.06	.00	.72
yes with	.00	.05	.00	-.09
yeste-	.11	-.08	.34	-.27
yesterday	.11	-.08	.34	-.27
yet	-.29	-.25	-.49	.84
yet approved	.00	-.10	.00	.00
yo	.00	-.14	-.09	.34
yok	.84	-.29	-.11	-.26
you	-.24	-.61	-.70	.91
you approve	.00	-.05	.00	.00
you are	.74	-.47	.00	.08
you asked	-.08	-.03	.00	.06
you by	-.13	.00	.00	.25
you can	.27	-.08	-.02	.02
you don	.00	-.05	.16	-.22
you for	-.04	.15	-.01	-.07
you get	-.22	-.00	.00	.07
you go	.02	.00	.00	-.07
you have	.44	-.08	-.23	-.13
you know	-.01	-.01	-.00	-.10
you ll	-.13	-.04	-.05	.27
you make	-.03	.05	.00	-.05
you may	-.44	.50	-.14	.00
you my	.50	.00	-.03	-.33
you need	.07	.00	-.05	-.03
you needn	.13	.00	.00	-.20
you not	-.07	.05	-.00	-.10
you re	-.11	-.01	-.04	.25
you resend	.00	-.06	-.02	.04
you send	-.03	-.01	.00	.06
you sent	.00	-.11	.00	.23
you take	.00	.10	-.00	-.21
you the	-.06	.13	-.01	.02
you to	.05	-.02	-.11	-.10
you ve	.27	-.01	.00	-.41
you want	-.60	-.16	-.02	.32
you will	.00	-.08	.00	.07
your	.29	-.45	-.06	.24
your mail	-.01	-.14	-.05	.05
your newsletter	.01	-.05	.00	-.01
z	.21	-.05	.00	-.21
z mojej	.12	-.05	.00	-.04
za	.01	-.07	.00	-.08
za me	.01	-.00	.00	-.08
zahle-	-.00	-.11	-.00	.18
zahlen	-.00	-.11	-.00	.18
zaman-	-.08	.00	-.04	.06
zastr-	.01	.08	.00	-.03
zastrzezen	.01	.08	.00	-.03
zatim	.00	-.07	.00	.00
ze	-.00	.27	-.01	-.20
zelf	.00	-.29	-.01	.36
zgoda	.00	.22	.00	-.20
zgoda pod	.00	.27	.00	-.20
ziet	.15	-.10	.00	-.03
ziet er	.15	-.10	.00	-.03
zitra	-.13	-.01	-.04	.46
zo	-.08	.01	-.05	-.01
zou	-.00	-.04	.00	-.17
zu	-.02	.16	.00	-.17
zum	.00	-.13	-.07	.16
zum 0	.00	-.13	-.07	.16
zur	-.12	.10	-.04	.09
zuruc-	.00	-.05	.16	-.01
zuruck	.00	-.05	.16	-.01
zusen-	-.11	-.00	-.00	.29
zusendung	.05	-.00	.00	-.07
zusti-	.40	.28	-.01	-.50
zustimmen	.00	.30	.00	-.23
zustimmen wenn	.00	.30	.00	-.23
zustimmung	.40	-.02	-.01	-.26
zwei	-.31	.21	.00	.00
đi	-.12	.00	.00	.12
đong	-.15	.10	.05	.05
đong y	-.15	.10	.05	.05
αλλα	-.00	.39	.05	-.06
απο	.24	-.00	.00	-.09
για	-.17	.63	-.34	.31
δεν	-.00	-.24	.38	-.06
εγκρι-	.15	-.05	.00	-.08
ευχαρ-	-.17	-.13	.11	.30
ευχαριστω	-.17	-.13	.11	.30
θα	-.00	.45	-.23	-.01
κυκλο-	.00	-.13	.11	-.03
κυκλοφορησει	.00	-.13	.11	-.03
λεει	.00	-.05	.00	.00
να	-.00	1.37	-.32	-.65
πολυ	-.17	-.00	.00	.28
συμφω-	-.00	.16	-.34	.00
τα	-.00	.39	.05	-.06
τευχο-	-.00	-.13	.11	-.03
τευχοσ	-.00	-.13	.11	-.03
την	-.02	-.00	.00	.23
το	-.00	.62	.06	-.71
το τευχοσ	-.00	-.13	.11	-.01
а	-.12	.46	-.12	-.13
а не	-.04	.05	.00	-.06
абзац	.00	.32	-.08	-.12
адрес-	.00	.00	-.04	.07
але	.00	-.00	.00	-.11
без	.00	.26	.16	-.12
бы	.00	-.06	-.08	.27
в	-.09	-.46	-.05	.32
ввече-	-.06	.00	.00	.17
ввечері	-.06	.00	.00	.17
випра-	-.08	.22	.00	-.16
виправте	.00	.01	.00	-.16
випус-	.07	.00	.00	-.02
возра-	.12	.00	.00	-.07
возражении	.12	.00	.00	-.07
возражении нет	.12	.00	.00	-.07
второ-	-.07	.08	.00	.00
выпус-	-.08	-.07	.24	-.24
выпуск	-.05	-.00	.00	-.15
выпуск не	-.05	.00	.00	-.15
выпускать	-.04	-.07	.24	-.09
він	-.23	.00	-.03	.45
голос-	-.01	-.11	.00	.04
голосовать	-.01	-.11	.00	.04
дату	-.08	.21	.00	.00
даю	.11	.00	.00	-.03
даю добро	.11	.00	.00	-.03
дирек-	-.24	.00	-.03	.45
до	-.02	-.11	.00	.01
добре	-.06	.01	.00	.01
добро	.11	.00	.00	-.03
друку-	-.00	.00	.06	.00
друкувати	-.00	.00	.06	.00
его	-.05	.00	.00	.00
если	.00	-.07	.24	.00
еще	-.14	-.00	-.19	.22
еще не	-.14	.00	.00	.03
з	.24	-.00	.00	-.11
за	.72	-.42	.00	-.16
замен-	-.04	.19	.00	-.26
замените	-.04	.08	.00	-.06
замеч-	.00	.32	-.08	-.12
и	-.12	.08	.00	.04
и можно	-.10	.08	.00	.00
ирина	-.14	.00	.00	.03
испра-	-.07	.12	.00	-.06
исправьте	-.07	.12	.00	-.06
исправьте пожалуиста	-.07	.08	.00	.00
к	.00	-.48	.00	.05
кто	.00	-.11	.00	.00
мене	.08	-.00	.00	-.02
меня	-.06	.08	.00	.04
моеи	.02	.05	.00	-.11
моеи стороны	.02	.00	.00	-.05
можна	.07	-.00	.06	-.02
можно	-.05	.06	.00	-.03
можно отправлять	-.05	.01	.00	.00
можно рассылать	.02	.08	.00	-.03
на	-.09	.22	.24	-.08
на третьеи	-.08	.08	.00	-.06
надо	.00	-.27	.00	.19
не	-.12	-.04	-.16	.01
не можна	-.00	.00	.06	.00
не открывал	-.14	.00	.00	.03
не проти	-.23	.00	-.03	.45
нельз-	-.05	.26	.16	-.22
нельзя	-.05	.26	.16	-.22
нет	.07	-.00	-.05	.11
номер	-.05	.01	.00	.00
одобр-	-.05	-.07	.24	.00
одобряю	.09	-.07	.24	-.03
опеча-	.00	.05	-.01	-.06
остал-	-.04	.12	.00	-.06
остальное	-.04	.12	.00	-.06
откры-	-.14	-.00	-.19	.22
открывал	-.14	.00	.00	.03
отпра-	-.05	.01	.00	.00
отправлять	-.05	.01	.00	.00
петро-	-.05	.00	.00	.00
петрова	.09	.00	.00	-.03
погод-	.29	.18	.00	-.24
погоджую	.09	.18	.00	-.10
подде-	-.05	.00	.00	-.15
пожал-	-.07	.12	.00	-.06
пожалуиста	-.07	.12	.00	-.06
пока	-.07	-.14	.00	.01
пока не	.00	-.21	.00	.01
получ-	-.15	.00	.00	.02
получил	-.15	.00	.00	.02
после	-.05	.01	-.01	.00
после этого	-.05	.01	-.01	.00
после-	.00	.32	-.08	-.12
последнии	.00	.32	-.08	-.12
последнии абзац	.00	.32	-.08	-.12
проти	-.23	.00	-.03	.40
прото-	.00	-.11	.00	.00
прошу	-.05	.01	.00	.00
публи-	-.05	.06	.00	.00
публиковать	-.05	.06	.00	.00
публі-	.00	.00	.00	-.04
работ-	.00	.12	.00	-.20
рассы-	-.03	.19	.00	-.23
рассылать	-.03	.08	.00	-.03
с	-.40	-.31	-.00	.31
с моеи	.02	.00	.00	-.05
с уважением	.02	.08	.00	-.03
согла-	-.88	.00	.00	.00
согласен	-.88	.00	.00	.00
сторо-	.02	.00	.00	-.05
стороны	.02	.00	.00	-.05
сторі-	-.08	.21	.00	-.01
сторінки	-.08	.21	.00	-.01
стран-	-.08	.08	.00	-.06
странице	-.08	.08	.00	-.06
странице устарела	-.04	.08	.00	-.06
табли-	-.11	.15	.00	-.06
таблица	-.04	.08	.00	-.06
таблица на	-.04	.08	.00	-.06
так	-.23	.00	-.03	.34
такое	.00	.00	.00	-.09
то	-.01	-.07	.24	.04
тольк-	.70	-.42	.00	-.12
только	.70	-.42	.00	-.12
треть-	-.08	-.03	.00	-.06
третьеи	-.08	.08	.00	-.06
третьеи странице	-.08	.08	.00	-.06
уваже-	.02	.08	.00	-.03
уважением	.02	.08	.00	-.03
устар-	-.04	.08	.00	-.06
устарела	-.04	.08	.00	-.06
утвер-	.00	.05	-.01	-.06
утверждаю	.00	.05	-.01	-.06
фамил-	.00	.05	-.00	-.06
хорош-	-.16	-.00	.00	.00
хорошо	-.16	-.00	.00	.00
этого	-.05	.01	-.01	.00
этот	-.05	-.48	.00	.20
я	.51	-.42	.06	-.17
я проти	.00	.00	.00	-.05
як	.07	-.00	.00	-.01
אין	.00	.00	.00	-.04
אני	-.40	.00	.25	.29
אסור	-.40	-.03	.61	-.02
אפשר	.06	.00	.00	-.02
אפשר לשלוח	.06	.00	.00	-.02
את	-.40	.10	.25	-.10
בעמוד	.00	.13	.00	-.09
בעמוד 0	.00	.13	.00	-.09
בתנאי	.00	.13	.00	-.09
זה	-.00	-.25	.12	-.02
לא	.00	-.03	-.62	.30
לשלוח	.06	.00	.00	-.02
מאשר	.00	.13	.00	-.09
עוד	.00	-.22	-.38	.31
עוד לא	.00	.00	-.38	.31
על	-.00	-.22	.00	.00
על זה	-.00	-.22	.00	.00
קראתי	.00	.00	-.24	.29
أرجو	-.04	.14	-.00	-.01
أرجو استبدال	-.04	.14	-.00	-.01
أرفض	.00	.00	.09	-.05
أرفض نشر	.00	.00	.09	-.05
أستطي-	-.01	-.04	.11	-.00
أستطيع	-.01	-.04	.11	-.00
أستطيع الموافقة	-.01	-.04	.11	-.00
أما	.00	-.08	.00	.11
أنا	-.00	-.25	-.01	.51
أنا في	-.00	-.18	-.01	.40
أوافق	-.11	.00	.00	-.14
أوافق على	.12	.00	.00	-.14
از	.20	.01	-.10	.00
از نظر	.20	.01	-.10	.00
است	-.14	.12	.00	.00
استبد-	-.04	.14	-.00	-.01
استبدال	-.04	.14	-.00	-.01
استبدال صورة	-.04	.14	-.00	-.01
اسم	-.19	.15	-.00	.00
اطلعت	.09	.00	-.01	-.08
اطلعت على	.09	.00	-.01	-.08
الآن	-.00	-.18	-.01	.40
الأخي-	.00	.22	.00	-.18
الأخيرة	.00	.22	.00	-.18
الأول-	.00	.03	.00	-.11
الأولى	.00	.03	.00	-.11
الإرس-	-.80	.03	.00	1.08
الإرسال	-.80	.03	.00	1.08
التحي-	.12	.00	.00	-.14
الثان-	.00	-.04	.11	-.00
الرئي-	-.12	.00	.00	.00
الرئيس	-.12	.00	.00	.00
الراب-	.00	.02	.00	-.17
الصفح-	.00	.03	.00	-.11
الصفحة	.00	.03	.00	-.11
الصفحة الأولى	.00	.03	.00	-.11
العدد	.09	-.17	.18	-.06
الغلا-	-.04	.14	-.00	-.01
الغلاف	-.04	.14	-.00	-.01
الفقر-	.00	.22	.00	-.18
الفقرة	.00	.22	.00	-.18
الفقرة الأخيرة	.00	.22	.00	-.18
الله	-.30	.08	-.00	.68
المدي-	-.19	.14	-.00	.00
الموا-	-.01	-.04	.11	-.00
الموافقة	-.01	-.04	.11	-.00
الموافقة على	-.01	-.04	.11	-.00
النشر	.00	.02	.00	-.17
النص	-.19	.15	-.00	.00
ان	.09	.00	-.01	-.08
انتشا-	-.04	.04	.00	.00
انتشار	-.04	.04	.00	.00
انشرو-	-.19	.15	-.00	.00
بركة	.12	.08	-.00	-.17
بركة الله	.12	.08	-.00	-.17
بعد	-.00	-.25	-.01	.51
تحيات-	.09	.00	-.01	-.08
تحياتي	.09	.00	-.01	-.08
تحياتي من	.09	.00	-.01	-.08
تصحيح	.00	.03	.00	-.09
تفضلو-	.09	.00	-.01	-.08
تفضلوا	.09	.00	-.01	-.08
تمام	.38	.00	.00	-.34
ثم	-.19	.18	.00	-.09
حذف	.00	.22	.00	-.18
حذف الفقرة	.00	.22	.00	-.18
خطأ	-.19	.33	-.07	-.18
سامي	.00	-.08	.00	.11
شكرا	-.72	.00	.00	1.00
شود	-.04	.04	.00	.00
صورة	-.04	.14	-.00	-.01
صورة الغلاف	-.04	.14	-.00	-.01
على	-.02	-.02	.09	.27
على العدد	.09	-.06	-.02	-.08
على بركة	.12	.08	-.00	-.17
عليه	.00	.22	.00	-.18
عم	.09	.00	-.01	-.08
عم ان	.09	.00	-.01	-.08
عندي	.08	-.09	-.26	.32
غير	-.19	.15	-.00	.00
فقط	-.10	.01	-.01	-.00
في	-.19	.00	-.01	.29
في الصفحة	.00	.03	.00	-.11
قبل	.00	.03	-.00	-.20
كما	.00	-.08	.00	.11
لا	.04	.20	-.13	-.09
لا أستطيع	-.01	-.04	.11	-.00
متى	.00	-.22	.00	.17
مع	.12	.00	.00	-.14
مكتوب	.00	.17	-.07	-.18
مكتوب خطأ	.00	.17	-.07	-.18
ملاحظ-	.08	.00	.00	-.18
ملاحظات	.08	.00	.00	-.18
من	.33	.10	-.12	-.28
من عم	.09	.00	-.01	-.08
موافق	-.12	-.08	.09	.06
موافق-	.00	-.06	-.01	.00
نشر	.00	.00	.09	-.05
نشر هذا	.00	.00	.09	-.05
نظر	.20	.01	-.10	.00
هذا	-.01	-.04	.20	-.05
هذا العدد	-.01	-.04	.20	-.05
هل	.00	.16	-.01	-.18
و	.00	.22	-.01	-.20
وبعده-	-.04	.31	-.07	-.18
وبعدها	-.04	.31	-.07	-.18
وبعدها لا	-.04	.31	-.07	-.18
کنید	.14	.22	-.11	-.20
अ	.00	.11	.03	-.11
अ क	.00	.11	.03	-.11
अच	.00	.11	.00	-.08
अच छ	.00	.11	.00	-.08
अभ	-.13	.00	.00	.12
इस	-.05	.00	.05	-.03
ए	.18	-.01	-.06	-.05
ओर	.08	-.00	.00	-.04
ओर स	.08	-.00	.00	-.04
क	.08	.09	.02	-.12
क त	.06	.00	.00	-.01
छ	.00	.11	.03	-.11
ज	.14	-.01	-.07	.04
ज ए	.18	-.01	-.06	-.05
ज न	.10	.00	-.09	.08
ज र	-.05	-.00	.00	.09
त	.08	-.01	.00	-.01
द	.10	.10	-.09	-.01
द ज	.23	-.01	-.09	-.05
न	.10	.00	-.10	.08
न म	-.13	.00	-.01	.12
नह	-.16	.10	.05	.01
नह ह	-.16	-.01	.05	.09
प	.00	.11	.03	-.11
ब	.00	.11	.00	-.08
भ	-.05	-.01	.01	.00
भ ज	-.05	-.01	.01	.00
म	-.08	.09	.04	-.03
म ज	-.05	-.00	.00	.09
म र	.08	-.00	.02	-.06
मत	-.05	.00	.05	-.03
र	-.05	-.00	.02	.06
र ओर	.08	-.00	.00	-.04
व	.06	.00	.03	-.03
व क	.06	.00	.00	-.01
श	.00	.11	.00	-.08
श म	.00	.11	.00	-.08
स	.14	-.00	-.01	-.04
स व	.06	.00	.00	-.01
सहमत	-.05	.00	.03	.00
ह	.16	.09	-.04	-.07
กด	-.03	.04	.00	.00
กดผ	-.03	.04	.00	.00
กา	-.03	.04	.01	.00
การ	-.03	.04	.01	.00
ก้	-.03	.04	.00	.00
ขอ	.03	.02	.03	-.04
ขอค	.00	.00	.03	-.04
ขอบ	.04	.00	.00	-.00
คค	.07	-.01	.03	-.05
คคร	.07	-.01	.00	-.01
คน	.04	.00	.03	-.06
คร	.04	.03	.00	.00
ครั	.04	.03	.00	.00
ค่	.01	.02	.03	-.04
ค่ะ	.01	.02	.03	-.04
งแ	-.03	.04	.00	.00
งใ	-.03	.04	.00	.00
งใน	-.03	.04	.00	.00
ณท	.04	.00	.00	-.00
ณที	.04	.00	.00	-.00
ดค	.00	.00	.03	-.04
ดผ	-.03	.04	.00	.00
ดผิ	-.03	.04	.00	.00
ดส	-.03	.04	.03	-.04
ด้	-.02	.06	.01	.01
ด้ว	-.03	.04	.01	.00
ด้เ	.04	.00	.00	-.02
ที	.04	.02	.00	-.00
ธิ	-.03	.04	.03	-.04
นด	-.04	.04	.01	.01
นด้	-.03	.04	.01	.00
นบ	-.03	.06	.03	-.04
นแ	.04	.00	.00	-.02
นแล	.04	.00	.00	-.02
บค	.04	.00	.00	-.00
บคุ	.04	.00	.00	-.00
ผม	-.03	.04	.01	.00
ผิ	-.03	.05	.00	-.00
ผิด	-.03	.05	.00	-.00
มี	-.03	.04	.00	.00
ยค	-.03	.04	.03	-.04
ยน	.04	.02	.00	-.02
รั	.04	.03	.00	.00
รับ	.04	.03	.00	.00
ร่ไ	.04	.02	.00	-.02
ลย	.04	.00	.00	-.02
ล้	-.00	.06	.00	.01
ล้ว	-.00	.06	.00	.01
วย	-.04	.04	.01	.00
สะ	-.03	.04	.00	.00
สะก	-.03	.04	.00	.00
ห็	-.03	.04	.01	.00
ห็น	-.03	.04	.01	.00
อค	.00	.00	.03	-.04
อง	-.03	.04	.00	.00
องแ	-.03	.04	.00	.00
อบ	.04	.00	.00	-.00
อบค	.04	.00	.00	-.00
อเ	.07	-.01	.00	-.01
อเค	.07	-.01	.00	-.01
ะก	-.03	.04	.00	.00
ะกด	-.03	.04	.00	.00
าน	.03	.00	.03	-.04
านแ	.04	.00	.00	-.02
าร	-.03	.04	.01	.00
ิด	-.03	.05	.03	-.04
ิดส	-.03	.04	.03	-.04
ุณท	.04	.00	.00	-.00
เค	.07	-.01	.00	-.01
เคค	.07	-.01	.00	-.01
เม	.00	.00	.03	-.04
เล	.04	.00	.00	-.02
เลย	.04	.00	.00	-.02
เห	-.03	.04	.01	.00
เห็	-.03	.04	.01	.00
แก	-.03	.04	.00	.00
แก้	-.03	.04	.00	.00
แล	-.00	.06	.00	.01
แล้	-.00	.06	.00	.01
โอ	.07	-.01	.00	-.01
โอเ	.07	-.01	.00	-.01
ใน	-.03	.04	.00	.00
็น	-.03	.06	.01	.00
็นด	-.03	.04	.01	.00
่ง	-.03	.05	.00	.01
่ะ	.01	.02	.03	-.04
้ว	-.00	.06	.01	.01
้วย	-.03	.04	.01	.00
้า	.00	.00	.03	-.04
้เล	.04	.00	.00	-.02
้แ	-.03	.04	.00	.00
ํา	-.04	.04	.00	.00
あり	.05	-.11	.06	-.09
ありが	-.10	.00	-.01	.13
ありま	.15	-.05	-.01	-.21
いい	.05	-.01	.00	.00
いし	.08	.02	-.02	-.10
いしま	.08	.02	-.02	-.10
いた	.11	-.05	.04	-.17
いたし	.09	-.22	-.03	.10
いただ	.04	.12	.08	-.27
いて	.09	-.02	-.06	.06
いては	.00	-.02	-.03	.09
いで	-.16	.19	-.00	-.18
いでし	.00	.13	.00	-.12
いです	-.16	-.02	-.00	-.00
いと	-.10	-.06	.01	-.00
いと思	.00	-.04	.02	.00
いの	.00	-.04	-.02	.03
いので	.00	-.04	-.02	.03
いま	-.08	.11	-.01	.06
いまし	.05	-.01	-.06	.11
います	-.20	.17	.07	-.01
いませ	.07	-.05	-.02	-.05
いる	-.07	.10	.05	-.12
いると	-.07	.10	.05	-.12
うか	.00	.13	.00	-.08
うご	-.10	.00	-.01	.13
うござ	-.10	.00	-.01	.13
えあ	.07	.02	-.03	-.03
えあり	.07	.02	-.03	-.03
えま	-.13	-.07	.12	.00
えませ	-.13	.00	.00	.00
おり	.14	-.00	-.11	.01
おりま	.14	-.00	-.11	.01
お世	.09	.00	-.03	-.03
お世話	.09	.00	-.03	-.03
お疲	.02	-.05	-.01	-.00
お疲れ	.02	-.05	-.01	-.00
お返	.09	-.00	-.03	-.03
お返事	.09	-.00	-.03	-.03
お送	.00	-.01	.06	-.04
お送り	.00	-.01	.06	-.04
お願	.08	.02	-.02	-.10
お願い	.08	.02	-.02	-.10
かと	-.01	.04	.00	-.08
かと存	.01	.00	.00	-.06
かね	.00	-.06	.08	.00
かねま	.00	-.06	.08	.00
から	.00	.00	.00	-.05
があ	-.04	-.06	.08	.00
があり	-.04	-.06	.08	.00
がと	-.10	.00	-.01	.13
がとう	-.10	.00	-.01	.13
が違	-.03	.16	.00	-.03
が違い	-.03	.16	.00	-.03
が開	.00	-.04	-.08	.09
が開け	.00	-.04	-.08	.09
きて	-.07	.10	.05	-.12
きてい	-.07	.10	.05	-.12
きで	.03	.01	.02	-.17
きです	.03	.00	.00	-.09
きま	-.06	-.01	.06	-.04
きます	.00	-.01	.06	-.04
きませ	-.06	.00	.00	.00
くだ	.07	-.05	-.02	.00
くださ	.07	-.05	-.02	.00
くで	-.07	.10	.05	-.12
くでき	-.07	.10	.05	-.12
くな	.14	.00	-.02	-.11
くなり	.14	.00	-.02	-.11
けな	.00	.09	-.02	-.09
けない	.00	.09	-.02	-.09
けま	.00	.08	-.06	-.01
けます	.00	.08	.00	-.07
けませ	.00	.00	-.06	.06
けれ	.02	-.05	.00	.00
ければ	.02	-.05	.00	.00
け取	-.07	.00	.00	.00
け取り	-.07	.00	.00	.00
け直	-.00	.09	.00	-.06
この	.16	-.06	-.05	-.09
このま	.12	-.06	-.03	-.06
ござ	-.06	-.05	-.03	.08
ござい	-.06	-.05	-.03	.08
ご連	.05	-.19	-.02	.28
ご連絡	.05	-.19	-.02	.28
さい	.07	-.05	-.02	.00
させ	.00	-.06	.06	.02
させて	.00	-.06	.06	.02
さま	.02	-.05	-.01	-.00
さまで	.02	-.05	-.01	-.00
ざい	-.06	-.05	-.03	.08
ざいま	-.06	-.05	-.03	.08
しい	-.24	.03	-.00	-.02
しいで	-.21	-.01	-.00	-.00
しか	.00	-.06	.08	.00
しかね	.00	-.06	.08	.00
した	-.26	-.11	-.12	.32
したが	.00	.00	-.06	.11
して	.15	.13	-.04	-.25
してい	.09	.13	-.03	-.20
してか	.00	.00	.00	-.05
してく	.05	-.00	-.01	-.03
しで	.69	.00	-.08	-.37
しま	.01	-.13	-.13	.38
しまし	-.13	-.11	-.07	.21
します	.30	-.02	-.07	.06
しませ	-.07	.00	.00	.00
しょ	.05	.12	.00	-.08
しょう	.05	.12	.00	-.08
し支	.12	.02	-.06	-.14
し支え	.12	.02	-.06	-.14
し訳	.09	-.07	.11	-.11
し訳あ	.09	-.07	.11	-.11
じま	-.05	-.06	.04	-.06
じます	-.05	-.06	.05	-.06
すか	.00	.08	.00	-.11
すが	-.04	-.17	.05	.14
すて	.03	.00	.00	-.09
すてき	.03	.00	.00	-.09
すね	.08	-.01	.00	-.09
すの	.00	-.04	.02	.00
すので	.00	-.04	.02	.00
する	-.06	-.01	.06	-.04
せて	.00	-.06	.06	.06
せん	-.00	-.10	-.14	-.05
せんが	-.05	-.07	.12	.00
せんの	.12	-.05	-.04	-.10
それ	-.04	.06	.00	-.02
それ以	-.04	.06	.00	-.02
たが	.00	.00	-.06	.11
たく	-.13	-.03	.05	.00
たし	.09	-.22	-.03	.10
たしま	.09	-.22	-.03	.10
ただ	.04	.12	.08	-.27
ただい	.09	-.01	.03	-.08
ただき	-.07	-.04	.11	-.04
ただけ	.02	.16	.00	-.19
ため	.00	-.05	.00	.10
だい	.09	-.01	.03	-.08
だいて	.09	.00	-.03	-.03
だき	-.07	-.04	.11	-.04
だけ	.02	.16	.00	-.19
だけま	.00	.08	.00	-.07
だけれ	.02	-.05	.00	.00
だけ直	-.00	.09	.00	-.06
ださ	.07	-.05	-.02	.00
ださい	.07	-.05	-.02	.00
だと	.00	-.12	.12	.07
だと思	.00	-.05	.00	.07
だ読	.00	.00	-.06	.11
だ読め	.00	.00	-.06	.11
って	.07	-.03	-.00	-.18
ってい	-.07	-.03	.05	-.05
ってお	.14	.00	-.05	-.14
つい	.00	-.02	-.03	.09
ついて	.00	-.02	-.03	.09
てい	.04	.02	.05	-.15
ていた	.04	.04	.08	-.24
ていま	.00	.00	.01	-.05
ている	-.07	.10	.05	-.12
てお	.14	-.00	-.11	.01
ており	.14	-.00	-.11	.01
てか	.00	.00	.00	-.05
てから	.00	.00	.00	-.05
てき	.03	.00	.00	-.09
てきで	.03	.00	.00	-.09
てく	.07	-.05	-.02	.00
てくだ	.07	-.05	-.02	.00
ては	.01	-.02	-.03	.07
ては承	.00	-.02	-.03	.09
でお	.08	.00	.00	-.06
でお願	.08	.00	.00	-.06
でき	-.07	.10	.05	-.12
できて	-.07	.10	.05	-.12
でし	.00	.13	.00	-.08
でしょ	.00	.13	.00	-.08
です	-.37	-.29	-.16	.62
ですが	.03	-.09	.01	.08
ですね	.08	-.01	.00	-.09
での	-.05	.00	.00	.00
では	-.11	-.12	.11	-.00
では承	.00	-.06	.08	.00
で差	.05	.00	-.03	-.10
で差し	.05	.00	-.03	-.10
で承	.00	.06	.00	-.08
で承認	.00	.06	.00	-.08
とう	-.10	.00	-.01	.13
とうご	-.10	.00	-.01	.13
とさ	.00	-.01	.06	-.04
とは	-.13	.00	.00	.00
とは言	-.13	.00	.00	.00
と存	.02	-.03	.00	-.06
と存じ	.02	-.03	.00	-.06
と思	-.07	.01	.07	-.06
と思い	-.07	.01	.07	-.06
ない	-.08	.11	-.05	-.16
ないで	.00	.22	.00	-.18
ないと	-.13	-.04	.02	.00
なし	.69	.00	-.08	-.37
なしで	.69	.00	-.08	-.37
なっ	.09	.00	-.03	-.08
なって	.09	.00	-.03	-.08
なり	.14	.00	-.02	-.11
につ	.00	-.02	-.03	.09
につい	.00	-.02	-.03	.09
にな	.11	-.05	-.03	-.08
になっ	.09	.00	-.03	-.08
には	-.09	-.00	-.00	.00
に問	.08	.00	.00	-.06
に問題	.08	.00	.00	-.06
に変	-.02	.04	.00	-.02
ねま	.00	-.11	.10	.00
ねます	.00	-.11	.10	.00
のた	.00	-.05	.00	.10
のため	.00	-.05	.00	.10
ので	.12	-.16	-.07	.03
のです	.00	-.07	-.05	.12
のと	.00	-.01	.06	-.04
のま	.12	-.06	-.03	-.06
のまま	.12	-.06	-.03	-.06
の写	.03	.00	.00	-.09
の写真	.03	.00	.00	-.09
の発	-.12	-.10	.17	.00
の発行	-.12	-.10	.17	.00
の記	.06	.00	.00	-.02
の記事	.06	.00	.00	-.02
はあ	-.11	.00	.00	.00
はあり	-.11	.00	.00	.00
はい	.08	.00	-.02	-.11
はご	.02	-.05	.00	.00
はござ	.02	-.05	.00	.00
は削	-.02	.15	.00	-.12
は削除	-.02	.15	.00	-.12
は反	-.05	.00	-.06	.11
は反対	-.05	.00	-.06	.11
は問	-.09	.00	.00	.00
は問題	-.09	.00	.00	.00
は承	-.19	-.09	.05	.09
は承認	-.19	-.09	.05	.09
は見	-.07	-.10	.17	.00
は見送	-.07	-.10	.17	.00
は言	-.13	.00	.00	.00
は言え	-.13	.00	.00	.00
は賛	.08	-.02	.00	-.02
は賛成	.08	-.02	.00	-.02
ば結	-.00	.09	.00	-.06
ば結構	-.00	.09	.00	-.06
べき	.00	-.12	.14	.00
べきで	.00	-.04	.02	.00
まし	-.15	-.12	-.13	.32
ました	-.20	-.11	-.13	.32
ます	.19	-.11	.23	-.08
ますか	.00	.08	.00	-.11
ますが	-.07	-.08	.05	.06
ますの	.00	-.04	.02	.00
ませ	-.00	-.10	-.14	-.05
ません	-.00	-.10	-.14	-.05
まだ	.00	-.00	-.06	.15
まだ読	.00	.00	-.06	.11
まで	.14	-.11	-.04	.02
まです	.02	-.05	-.01	-.00
まま	.12	-.06	-.03	-.06
まま出	.06	.00	.00	-.03
まま進	.03	-.05	-.02	-.03
ま出	.06	.00	.00	-.03
ま出し	.06	.00	.00	-.03
ま進	.03	-.05	-.02	-.03
ま進め	.03	-.05	-.02	-.03
みで	-.19	-.02	-.03	.09
みです	-.19	-.02	-.03	.09
めて	.03	-.24	-.07	.47
めてい	.02	-.05	.00	.00
めま	.00	-.04	.02	.00
めます	.00	-.04	.02	.00
もの	.00	-.01	.06	-.09
ょう	.05	.12	.00	-.08
ょうか	.00	.13	.00	-.08
よく	-.07	.10	.05	-.12
よくで	-.07	.10	.05	-.12
よろ	-.02	.04	.00	-.02
よろし	-.02	.04	.00	-.02
りい	.00	-.01	.06	-.04
りいた	.00	-.01	.06	-.04
りが	-.10	-.06	.08	.13
りがと	-.10	.00	-.01	.13
りで	.05	.00	-.02	-.10
りま	.12	-.05	-.09	-.17
りまし	-.07	.00	-.00	.00
ります	.09	.00	-.05	-.14
りませ	.19	-.05	-.07	-.06
り急	.09	-.05	-.03	-.02
り急ぎ	.09	-.05	-.03	-.02
ると	-.07	.10	.05	-.12
ると思	-.07	.10	.05	-.12
るべ	.00	-.07	.12	.00
るべき	.00	-.07	.12	.00
れさ	.02	-.05	-.01	-.00
れさま	.02	-.05	-.01	-.00
れば	.02	.04	.00	-.06
れば結	-.00	.09	.00	-.06
れ以	-.04	.06	.00	-.02
れ以外	-.04	.06	.00	-.02
ろし	-.02	.04	.00	-.02
ろしい	-.02	.04	.00	-.02
をお願	.00	.02	-.02	-.04
を確	.08	-.05	-.01	-.04
を確認	.08	-.05	-.01	-.04
んが	-.05	-.07	.12	.00
んの	.12	-.05	-.04	-.10
んので	.12	-.05	-.04	-.10
ァイ	.00	-.04	-.08	.09
ァイル	.00	-.04	-.08	.09
イル	.00	-.04	-.08	.09
イルが	.00	-.04	-.08	.09
ファ	.00	-.04	-.08	.09
ファイ	.00	-.04	-.08	.09
メー	.00	.04	.00	-.04
メール	.00	.04	.00	-.04
ルが	.00	-.04	-.08	.09
ルが開	.00	-.04	-.08	.09
ール	.00	.04	.00	-.04
一期	-.09	-.10	.03	.21
丈夫	.03	-.06	-.00	.06
不同	.00	-.12	.06	.00
不同意	.00	-.12	.06	.00
不承	.00	-.01	.06	-.04
不承認	.00	-.01	.06	-.04
不用	.37	-.17	-.05	.00
不用改	.37	-.17	-.05	.00
不能	-.13	.00	.12	-.02
不能发	-.13	.00	.12	-.02
不要	.00	-.12	.06	.00
不过	.37	-.17	-.05	.00
不错	-.00	-.09	-.19	.38
世話	.09	.00	-.03	-.03
世話に	.09	.00	-.03	-.03
中の	.05	-.00	-.02	-.06
事務	.12	.02	-.05	-.14
事務局	.07	.02	-.03	-.03
二条	.00	-.12	.06	.00
今回	-.07	-.10	.17	.00
今回の	-.07	-.10	.17	.00
付が	-.03	.16	.00	-.03
付フ	.00	-.04	-.08	.09
付ファ	.00	-.04	-.08	.09
以发	-.06	-.02	-.06	-.01
以外	-.04	.06	.00	-.02
以外は	-.04	.06	.00	-.02
以降	.03	-.19	-.00	.38
会の	.00	-.01	.06	-.04
信し	.00	.00	-.01	-.05
信して	.00	.00	-.01	-.05
其他	-.01	-.02	-.31	.42
内容	.34	-.18	.02	-.18
内容に	-.00	-.06	.08	.00
内容を	.08	.00	-.01	-.10
写真	.06	-.01	-.01	-.09
出し	.08	.03	-.01	-.04
出して	.06	.00	.00	-.03
出去	-.09	.00	.03	.00
出張	.05	-.00	-.02	-.06
出張中	.05	-.00	-.02	-.06
判断	.00	-.01	.06	-.04
削除	-.02	.15	.00	-.12
務局	.07	.02	-.03	-.03
即可	.00	.12	.00	.00
反対	-.05	.00	-.06	.11
反対で	-.05	.00	.00	.00
发出	-.09	.00	.03	.00
发出去	-.09	.00	.03	.00
发吧	.02	.00	-.11	-.01
发布	.04	-.12	.06	-.06
发送	.00	-.12	.06	-.07
取り	.02	-.05	-.03	-.02
取りま	-.07	.00	.00	.00
取り急	.09	-.05	-.03	-.02
受け	-.07	.00	.00	.00
受け取	-.07	.00	.00	.00
受し	.00	-.05	.00	.02
受しま	.00	-.05	.00	.02
可以	-.42	.41	-.06	-.02
可以发	-.06	-.02	-.06	-.01
号で	.00	-.02	.06	-.05
号に	.00	-.02	-.03	.09
号は	.03	-.04	-.03	.09
号码	.00	.26	-.01	-.23
同意	-.36	-.22	.11	.10
同意了	-.06	.00	.00	.01
同意发	.04	-.12	.06	-.03
名字	-.01	.00	.00	-.05
問題	.04	.00	-.10	-.10
問題あ	.20	.00	-.09	-.07
問題が	-.04	.00	.00	.00
回の	-.07	-.10	.17	.00
回の発	-.07	-.10	.17	.00
変よ	-.07	.10	.05	-.12
変よく	-.07	.10	.05	-.12
外は	-.04	.06	.00	-.02
大丈	.03	-.06	-.00	.06
大丈夫	.03	-.06	-.00	.06
大変	-.06	.10	.05	-.18
大変よ	-.07	.10	.05	-.12
大家	.19	-.04	.05	-.04
大家了	.12	-.04	.00	-.01
好的	-.10	.00	.00	.00
委員	-.19	-.28	.06	.60
字が	.00	.00	.00	-.05
存じ	-.05	-.06	.05	-.06
存じま	-.05	-.06	.05	-.06
家了	.12	-.04	.00	-.01
容での	-.05	.00	.00	.00
容に	-.00	-.06	.08	.00
容を	.08	.00	-.01	-.10
容を確	.08	.00	-.01	-.10
対で	-.05	.00	.00	.00
対です	-.05	.00	.00	.00
差し	.12	.02	-.05	-.14
差し支	.12	.02	-.06	-.14
弃权	.00	.00	.07	-.01
張中	.05	-.00	-.02	-.06
張中の	.05	-.00	-.02	-.06
後の	.00	.13	.00	-.12
思い	-.07	.01	.07	-.06
思いま	-.07	.01	.07	-.06
急ぎ	.09	-.05	-.03	-.02
您好	.21	-.12	.00	.00
意了	-.06	.00	.00	.01
意发	.04	-.12	.06	-.03
意发布	.04	-.12	.06	-.03
意见	-.21	-.02	-.31	.44
成で	.08	-.02	.00	-.02
成です	.08	-.02	.00	-.02
成发	-.09	.00	.03	.00
我不	-.09	.00	.03	.00
我的	-.01	.00	.00	-.05
我的名	-.01	.00	.00	-.05
我看	-.05	-.10	.00	.22
我还	.00	-.02	-.31	.48
批准	.00	-.28	.00	.61
承認	-.09	.05	.01	-.01
承認い	.01	-.00	.00	-.10
承認し	-.26	.09	.06	.42
承認す	-.06	.00	.00	.00
承認で	-.11	-.00	-.08	.30
承認と	.00	-.01	.06	-.04
承認は	-.60	.00	.00	.00
承認済	-.19	-.02	-.03	.09
把我	.00	.00	.07	-.06
拝受	.00	-.05	.00	.02
拝受し	.00	-.05	.00	.02
拝見	-.02	.00	-.04	-.10
拝読	.02	-.05	-.00	.00
支え	.12	.02	-.06	-.14
支えあ	.07	.02	-.03	-.03
收到	-.05	.00	.00	.00
改め	.00	-.19	.00	.38
改めて	.00	-.19	.00	.38
改成	-.01	.00	.00	-.05
数字	.00	-.05	.00	.02
日付	-.03	.16	.00	-.03
日付が	-.03	.16	.00	-.03
晚上	-.00	-.09	-.19	.38
期不	-.13	.00	.05	-.01
期不能	-.13	.00	.05	-.01
期我	-.09	-.10	.03	.22
本期	.00	.00	.00	-.07
条件	.00	.06	.00	-.08
構か	.01	.00	.00	-.06
構かと	.01	.00	.00	-.06
構で	-.02	.13	.00	-.08
構です	-.02	.13	.00	-.08
此稿	-.00	.00	.07	-.01
没问	.43	-.02	-.17	-.07
没问题	.43	-.02	-.17	-.07
添付	.00	-.04	-.08	.09
添付フ	.00	-.04	-.08	.09
済み	-.19	-.02	-.03	.09
済みで	-.19	-.02	-.03	.09
点だ	.00	.09	.00	-.06
点だけ	.00	.09	.00	-.06
点は	.02	-.05	.00	.00
点はご	.02	-.05	.00	.00
照片	-.49	.62	.00	.00
特に	.10	-.05	.00	-.06
用改	.37	-.17	-.05	.00
田中	-.39	-.06	.00	.45
申し	.09	-.07	.11	-.11
申し訳	.09	-.07	.11	-.11
电话	.00	.26	-.01	-.23
电话号	.00	.26	-.01	-.23
疲れ	.02	-.05	-.01	-.00
疲れさ	.02	-.05	-.01	-.00
発行	-.03	-.15	.16	-.03
発行し	.09	-.00	-.03	-.03
発行に	-.05	.00	.00	.00
発行は	-.07	-.10	.17	.00
的名	-.01	.00	.00	-.05
的名字	-.01	.00	.00	-.05
的意	-.21	-.02	-.31	.48
的意见	-.21	-.02	-.31	.48
看看	-.05	-.09	-.19	.38
確認	.08	-.03	-.03	-.06
確認い	.08	.02	-.01	-.09
確認し	-.00	.00	-.02	-.04
私は	.08	-.02	.00	-.02
秘书	.21	-.12	.00	-.07
稿件	.00	.00	.00	-.07
第三	.21	-.12	-.00	.00
第二	.00	-.22	.06	.22
第二条	.00	-.12	.06	.00
紙の	.03	.00	.00	-.09
紙の写	.03	.00	.00	-.09
結構	-.01	.13	.00	-.14
結構か	.01	.00	.00	-.06
結構で	-.02	.13	.00	-.08
絡い	.05	-.19	-.02	.28
絡いた	.05	-.19	-.02	.28
者の	.00	-.04	.02	.00
能发	-.13	.00	.12	-.02
苦大	.12	-.04	.00	-.01
苦大家	.12	-.04	.00	-.01
英語	-.08	.00	.00	.00
行し	.09	-.00	-.03	-.03
行して	.09	-.00	-.03	-.03
行に	-.05	.00	.00	.00
行は	-.07	-.10	.17	.00
行は見	-.07	-.10	.17	.00
表現	-.02	.04	.00	-.02
表紙	.03	.00	.00	-.09
表紙の	.03	.00	.00	-.09
見出	-.02	.04	-.01	-.02
見出し	-.02	.04	-.01	-.02
見送	-.07	-.10	.17	.00
見送る	.00	-.07	.12	.00
言え	-.13	.00	.00	.00
言えま	-.13	.00	.00	.00
記事	.06	.00	.00	-.02
訳あ	.09	-.07	.11	-.11
訳あり	.09	-.07	.11	-.11
話に	.09	.00	-.03	-.03
話にな	.09	.00	-.03	-.03
認い	.01	.02	-.01	-.13
認いた	.01	.02	-.01	-.13
認し	-.26	.09	.04	.38
認しま	-.20	.15	-.05	.38
認す	-.06	.00	.00	.00
認する	-.06	.00	.00	.00
認で	-.11	-.00	-.08	.30
認です	.00	.00	-.08	.30
認と	.00	-.01	.06	-.04
認は	-.60	.00	.00	.00
認済	-.19	-.02	-.03	.09
認済み	-.19	-.02	-.03	.09
誤り	-.00	-.06	.08	.00
読め	.00	.00	-.06	.11
読めて	.00	.00	-.06	.11
議長	-.68	-.06	.00	.90
话号	.00	.26	-.01	-.23
话号码	.00	.26	-.01	-.23
请先	.00	-.12	.06	.00
请把	-.01	.00	.00	-.05
賛成	.07	-.02	.00	-.02
賛成で	.08	-.02	.00	-.02
赞成	.11	.00	.09	-.03
赞成发	-.09	.00	.03	.00
身は	.00	.00	-.06	.11
辛苦	.14	-.04	.00	-.04
辛苦大	.12	-.04	.00	-.01
返事	.09	-.01	-.03	.01
这一	-.09	-.10	.03	.21
这一期	-.09	-.10	.03	.21
这期	-.13	.00	.05	-.00
这期不	-.13	.00	.05	-.00
送っ	-.07	-.03	.05	.00
送って	-.07	-.03	.05	.00
送り	.00	-.01	.06	-.04
送りい	.00	-.01	.06	-.04
送る	.00	-.07	.12	.00
送るべ	.00	-.07	.12	.00
連絡	.05	-.19	-.02	.28
連絡い	.05	-.19	-.02	.28
進め	.03	-.05	-.02	-.03
進めて	.03	-.05	-.02	-.03
遅く	.14	.00	-.02	-.11
遅くな	.14	.00	-.02	-.11
違い	-.03	.16	.00	-.03
違いま	-.03	.16	.00	-.03
配信	-.00	.00	-.02	-.05
配信し	.00	.00	-.01	-.05
重写	.00	-.12	.13	-.01
長は	-.58	-.06	.00	.45
長は承	-.19	.00	.00	.00
開け	.00	-.04	-.08	.09
问题	.43	-.02	-.17	-.07
需要	.00	-.14	.05	.41
題あ	.20	.00	-.09	-.07
題あり	.20	.00	-.09	-.07
題が	-.04	.00	.00	.00
題があ	-.04	.00	.00	.00
願い	.08	.02	-.02	-.10
願いし	.08	.02	-.02	-.10
감사	-.12	.00	-.00	.03
감사합	-.12	.00	-.00	.03
검토	.08	.00	-.06	-.03
게요	-.11	.00	-.01	.15
겠습	.07	.08	-.04	-.07
겠습니	.07	.08	-.04	-.07
고하	.05	.00	.00	-.03
고하셨	.05	.00	.00	-.03
괜찮	.14	-.06	.11	-.04
그대	.08	.00	-.06	-.03
그대로	.08	.00	-.06	-.03
기가	-.09	-.00	.08	-.01
날짜	-.08	.08	.00	-.04
내면	-.05	-.11	.20	-.01
내보	-.05	-.11	.20	-.01
내보내	-.05	-.11	.20	-.01
내용	-.14	.00	.00	.11
네요	-.22	-.00	.00	.08
는데	.00	-.06	.09	.00
니다	-.23	.04	.13	-.07
다고	.00	-.06	.11	.00
대로	.08	-.08	-.06	-.03
동의	-.22	.00	.11	.00
동의합	-.14	.00	.00	.00
됩니	-.05	-.13	.20	-.01
됩니다	-.05	-.13	.20	-.01
드림	-.00	.00	.05	-.03
립니	-.07	.12	.00	.00
립니다	-.07	.12	.00	.00
많으	.05	-.03	.00	-.01
많으셨	.05	-.03	.00	-.01
문제	.69	-.12	-.17	-.22
문제없	.69	-.12	-.17	-.22
받았	-.12	.00	-.00	.03
받았습	-.12	.00	-.00	.03
발송	-.00	.06	-.06	-.05
발송해	-.00	.08	-.06	-.05
발행	-.14	.05	.11	.00
보내	.01	-.09	.19	.00
보내면	-.05	-.11	.20	-.01
볼게	-.11	.00	-.01	.15
볼게요	-.11	.00	-.01	.15
쁘네	-.14	-.08	.00	.11
쁘네요	-.14	-.08	.00	.11
사진	-.07	.13	.00	-.04
사합	-.12	.00	-.00	.03
사합니	-.12	.00	-.00	.03
성이	-.08	.00	.00	-.02
성이에	-.08	.08	.00	-.02
성입	.05	-.03	.00	.00
성입니	.05	-.03	.00	.00
세요	.01	.15	-.06	-.06
송하	-.06	-.07	.08	-.01
송하지	-.06	-.05	.08	-.01
송해	-.00	.08	-.06	-.05
수고	.11	-.03	.00	-.04
수고하	.05	.00	.00	-.03
습니	.10	-.05	-.07	-.03
습니다	.10	-.05	-.07	-.03
승인	-.05	-.14	-.00	-.05
승인하	-.10	-.00	-.00	-.02
승인할	-.00	-.14	.00	.00
승인합	.05	.00	.00	-.03
시면	.19	-.12	-.03	-.01
신다	-.07	.20	-.00	-.04
아요	.14	.00	.00	-.04
아주	.05	-.03	.00	.00
아직	-.14	.00	-.00	.11
았습	-.12	.00	-.00	.03
았습니	-.12	.00	-.00	.03
어요	.00	-.08	.00	.00
없습	.29	-.08	.03	-.18
없습니	.29	-.08	.03	-.18
없으	.08	.00	-.06	-.03
없이	.14	-.18	.05	-.02
었고	-.03	-.03	.11	.00
에서	-.08	.10	.00	-.02
에요	-.08	.08	.00	-.02
예쁘	-.14	-.08	.00	.11
예쁘네	-.14	-.08	.00	.11
예정	.00	-.08	.00	.00
예정대	.00	-.08	.00	.00
으셨	.05	-.03	.00	-.01
으셨습	.05	-.03	.00	-.01
의합	-.14	.00	.00	.00
의합니	-.14	.00	.00	.00
이니	.00	-.08	.00	.00
이번	.09	-.18	.19	-.01
이에	-.08	.08	.00	-.02
이에요	-.08	.08	.00	-.02
인하	-.13	-.00	-.00	-.02
인할	-.00	-.14	.00	.00
인합	.05	.00	.00	-.03
인합니	.05	.00	.00	-.03
읽었	.05	-.11	-.00	.00
입니	-.03	.07	.00	-.02
입니다	-.03	.07	.00	-.02
장님	-.10	.00	-.00	.00
정대	.00	-.08	.00	.00
정대로	.00	-.08	.00	.00
제없	.69	-.12	-.17	-.22
좋습	-.10	-.01	.00	.15
좋습니	-.10	-.01	.00	.15
죄송	-.06	-.05	.08	-.01
죄송하	-.06	-.05	.08	-.01
주세	-.02	.11	-.06	-.05
주세요	-.02	.11	-.06	-.05
주시	.19	-.12	-.03	-.01
주시면	.19	-.12	-.03	-.01
지는	-.11	.00	.00	.15
지만	.13	-.18	.05	-.02
찬성	-.10	.18	.00	-.06
찬성이	-.08	.00	.00	-.02
찬성입	.05	-.03	.00	.00
처를	-.11	.25	.00	-.04
출처	-.19	.25	.11	-.04
출처를	-.11	.25	.00	-.04
틀렸	-.08	.08	.00	-.02
표지	-.14	-.08	.00	.11
하겠	-.11	.20	.00	-.06
하겠습	-.11	.20	.00	-.06
하셨	-.05	.00	.00	-.03
하셨습	-.05	.00	.00	-.03
하지	-.06	-.05	.08	-.01
하지만	-.06	-.05	.08	-.01
합니	-.28	-.20	.21	.00
합니다	-.28	-.20	.21	.00
했습	.08	.00	-.06	-.03
했습니	.08	.00	-.06	-.03
행해	-.04	.05	.00	.00
호는	.09	-.18	.19	-.01
"""
