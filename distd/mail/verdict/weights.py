"""What each sign of a reviewer's reply speaks for: approved, changes, rejected, unclear.

Written by `make verdicts` and never by hand; what a sign is, distd.mail.verdict.signs says. It is no table of config/,
since nobody shall tune what may let out an issue, and what reads mail reads no files.
"""

WEIGHTS = r"""
#approve	2.14	.19	-.29	-1.04
#approve+but	-.07	.44	-.01	.22
#approve+change	-.51	.70	-.31	.20
#approve+doubt	-.78	.06	-.19	1.34
#approve+fault	-.27	-.05	.04	.30
#approve+if	-.73	1.11	-.19	.41
#approve+later	-.53	-.01	.21	.42
#approve+next time	-.78	-.27	-.05	-.13
#approve+not	-.24	.22	.32	.54
#approve+nothing	-.36	-.30	.19	.14
#approve+others	.08	-.28	.14	.20
#approve+part	-.44	.85	-.16	-.17
#approve+pleasant	.53	-.07	-.35	-.40
#approve+question	-.10	-.61	.52	.70
#approve+received	-.59	-.07	.00	.41
#approve+refuse	-1.30	-.17	1.01	.35
#approve+send	-.21	-.54	-.22	.27
#approve+untouched	.19	.00	-.00	-.09
#but	-.42	.91	-.25	-.33
#but+change	.03	.32	-.00	-.71
#but+doubt	-.06	-.38	-.08	.95
#but+fault	-.38	.39	-.28	-.18
#but+if	.83	-1.14	.09	.41
#but+later	.01	-.33	-.16	.40
#but+next time	1.39	-.30	-.06	-.14
#but+not	.55	-.37	.15	.07
#but+nothing	-.01	-.17	-.46	.25
#but+others	.23	.03	.24	-.51
#but+part	.42	.07	-.11	-.02
#but+pleasant	-.01	.35	.74	-.65
#but+question	.18	.04	-.01	.10
#but+refuse	.32	.24	.23	-.01
#but+send	-.61	.12	.06	-.29
#change	-1.85	2.94	-.75	-1.60
#change+doubt	-.04	.46	-.15	.14
#change+fault	-.17	.56	-.27	-.72
#change+if	-.18	.31	-.15	-1.26
#change+later	.70	.22	-.17	-.48
#change+next time	1.06	-.46	-.03	-.08
#change+not	-.74	.57	-.49	.33
#change+nothing	-.15	.19	.01	.26
#change+others	.08	.48	-.07	-.30
#change+part	-.44	.69	-.58	-.56
#change+pleasant	-.54	.44	-.14	.11
#change+question	.27	.86	-.03	-1.20
#change+refuse	-.08	-.31	.31	.70
#change+send	-.25	1.05	-.12	-.27
#doubt	.03	-.08	.02	.54
#doubt+fault	-.05	-.12	.22	-.20
#doubt+if	-.02	.27	.17	-.35
#doubt+later	.16	.09	-.11	-.03
#doubt+next time	.45	-.09	-.09	-.26
#doubt+not	.32	.32	-.44	.11
#doubt+nothing	.04	-.15	-.02	.18
#doubt+others	-.00	.20	-.02	-.21
#doubt+part	-.06	.57	-.24	.06
#doubt+pleasant	-.32	-.29	.42	.36
#doubt+question	-.16	.63	-.02	-.43
#doubt+refuse	.13	.39	-.07	.20
#fault	-.48	1.03	-.03	.04
#fault+if	-.04	-.10	.09	-.25
#fault+later	-.10	.28	-.12	.01
#fault+not	.19	-.12	.19	-.13
#fault+part	-.01	.15	-.26	-.04
#fault+pleasant	.04	-.04	-.24	.37
#fault+send	-.18	.16	-.03	-.00
#if	-.33	1.09	-.15	-.13
#if+later	-.15	-.26	.10	.24
#if+next time	.93	-.38	-.01	-.05
#if+not	.23	.24	-.19	.08
#if+nothing	-.26	.27	-.01	-.06
#if+others	.27	.10	-.08	.06
#if+part	-.17	.23	.05	.01
#if+pleasant	.04	.01	.47	.10
#if+question	-.39	-.12	-.09	.06
#if+received	.00	-.20	.05	.09
#if+refuse	.04	-.08	.27	-.05
#if+send	-1.49	1.32	-.08	.28
#later	-.31	-.67	-.30	1.08
#later+next time	.71	.00	-.11	-.17
#later+not	.26	-.08	-.68	.43
#later+nothing	.34	-.06	.18	-.40
#later+others	.22	-.28	.12	.10
#later+part	-.02	.20	-.13	.17
#later+pleasant	-.06	-.05	-.10	.27
#later+question	-.35	-.18	.08	.45
#later+refuse	.45	-.02	-.36	-.07
#later+send	.26	.18	.17	-.23
#next time	1.05	-.84	-.25	-.55
#next time+not	.78	-.05	-.12	-.12
#next time+part	.70	-.17	-.03	-.04
#next time+pleasant	.31	-.07	-.02	-.24
#next time+question	.64	-.12	-.03	-.00
#next time+refuse	.62	.00	-.11	-.12
#next time+send	.49	-.06	-.02	-.20
#not	-.24	.23	.40	-.17
#not+nothing	-.12	.17	.32	-.17
#not+others	.02	-.08	.23	-.13
#not+part	.07	.59	-.03	-.11
#not+pleasant	-.13	-.25	.43	.41
#not+question	-.20	.52	.02	-.15
#not+refuse	-.32	-.75	.61	-.59
#not+send	-.59	-.28	.95	-.06
#nothing	2.30	-.55	-.75	-1.63
#nothing+others	-.22	.07	.04	.37
#nothing+part	-.02	.13	-.12	-.15
#nothing+pleasant	.97	-.74	.00	-.76
#nothing+refuse	-.53	.57	.18	-.08
#nothing+send	.59	-.52	-.16	-.24
#other	-.48	.55	-.18	.21
#others	-.56	-.33	-.21	1.05
#others+part	.82	.20	.04	-.64
#others+pleasant	-.19	-.22	-.05	.53
#others+question	-.10	.13	.14	-.30
#others+refuse	.04	-.29	.24	.07
#others+send	-.71	.04	-.01	-.00
#part	-.45	.78	.09	-.46
#part+pleasant	.34	-.27	-.12	.51
#part+question	-.27	-.31	-.19	.70
#part+refuse	.29	.25	-.33	-.11
#part+send	-.89	.50	-.04	-.14
#pleasant	1.72	-.53	-.33	-.44
#pleasant+question	-.27	-.22	-.06	.63
#pleasant+received	-.67	-.07	-.11	.64
#pleasant+refuse	-.25	-.38	.73	-.13
#pleasant+send	.59	-.21	.09	.07
#pleasant+untouched	.19	-.04	.01	-.09
#question	-1.14	-.17	-.21	1.09
#question+refuse	.00	.13	-.41	.13
#question+send	-.09	-.32	-.06	.80
#received	-.95	-.18	-.21	1.07
#refuse	-.89	-1.05	2.74	-1.77
#refuse+send	-1.05	-.26	1.16	.03
#send	2.02	-.07	-.20	-1.34
#untouched	.68	-.04	-.01	-.49
(before any sign)	-.85	-.87	-.55	-.60
.#approve	1.39	-.52	-.65	-.66
.#but	.25	-.01	.17	-.18
.#change	-.65	1.21	.08	-1.04
.#doubt	-.31	-.93	.15	.90
.#fault	-.44	.87	.09	-.02
.#if	-.15	-.31	-.10	.52
.#later	-.49	-.08	.30	.17
.#not	-.76	.36	-.29	.29
.#nothing	1.58	-.11	-.29	-.71
.#other	-.48	.55	-.18	.21
.#others	-1.09	-.37	-.03	.73
.#part	-.13	-.10	.60	-.06
.#pleasant	-.03	.04	-.16	.40
.#question	-.48	.26	-.24	.19
.#received	-.04	-.00	.00	.29
.#refuse	-.24	-.56	1.23	-.95
.#send	1.53	-.55	-.65	-.76
.#untouched	.20	.00	-.02	-.40
0	-.68	.73	-.57	.15
0 0	-.51	-.14	.24	.35
0 and	-.02	.29	-.03	-.15
0 e	.00	.18	-.15	-.01
0 for	-.65	.00	.00	.00
0 h	.00	.27	-.19	.00
0 i	-.17	-.03	-.02	.19
0 is	-.11	-.32	-.03	.34
0 last	.12	-.15	-.01	.19
0 not	.00	.28	.00	-.14
0 out	.23	-.12	.00	.00
0 quoted	-.20	.10	-.09	-.00
11th	-.08	.27	-.00	-.06
14th	-.05	.00	.00	.21
=APPROVE	.71	-.24	-.78	-.59
=CHANGES	-.89	.50	-.63	.81
=CONDITION	.54	.34	.10	-.54
=DOUBT	-.38	-.24	-.13	.51
=HARMLESS	.63	-.04	-.01	-.79
=OTHER	.04	.36	-.03	-.47
=QUESTION	-.82	.14	-.30	.50
=REJECT	-.81	-.76	1.01	.31
=SHORT_YES	1.21	-.53	-.24	-.61
=a command	.00	.08	-.00	-.27
=approved	1.99	-.68	-.23	-.63
=changes	-1.08	.82	-.21	-.08
=rejected	-.73	-.74	1.35	-1.49
=unclear	-.32	-.39	-.88	2.31
>#approve	1.48	.37	-.38	-1.42
>#but	-1.01	1.09	-.31	.42
>#change	-.30	.34	.06	.21
>#doubt	-.32	-.78	-.08	1.15
>#fault	-.07	.64	.36	-.29
>#if	-.73	1.36	-.25	-.50
>#later	-1.65	-1.08	-1.21	2.33
>#next time	.52	-.63	-.21	-.42
>#not	-.84	-.31	.24	1.15
>#nothing	1.66	.70	-.07	-.95
>#other	-.68	-.38	.35	.85
>#others	-1.03	.01	-.01	.45
>#part	-.87	.24	.16	.29
>#pleasant	-.16	.24	.13	-.05
>#question	-.86	-1.43	-.60	2.00
>#received	-.73	-.05	-.18	.97
>#refuse	-1.15	-.59	1.64	-.94
>#send	1.32	.04	-.34	-1.12
>#untouched	.68	.00	-.02	-.49
a	.16	.04	.30	-.31
a data	-.00	.19	-.02	-.09
a double	.23	.00	-.12	-.04
a favor	.15	-.08	.00	.00
a go	.16	-.01	.00	-.01
a green	-.28	.00	.00	.15
a line	-.06	.25	.00	-.16
a ok	.31	-.00	.00	-.17
a pain	-.16	.18	-.02	-.05
a quoted	-.00	.00	-.01	.17
a reason	.07	.00	-.22	-.00
a red	-.25	.00	-.02	-.06
a redire	.08	-.15	.00	.28
a revoir	-.00	-.23	.10	.19
a sende	.15	.00	.00	-.03
a shorter	-.00	.19	-.00	-.07
a single	.68	-.21	-.09	-.15
a thing	.61	-.03	-.02	-.33
a version	.00	.00	.00	-.29
a vote	-.05	-.03	-.05	.21
a week	-.38	-.05	.09	-.01
a yes	-.24	-.08	.06	-.00
aan	-.49	.01	-.10	.22
ab	.23	.00	.00	-.30
aber	.11	-.16	.02	.19
aber erst	-.11	.07	.00	.22
abert-	.00	-.00	.26	-.17
about	.11	-.01	-.17	-.01
about my	.16	-.07	.00	.02
about our	-.21	.00	.00	-.03
about that	-.00	.21	-.01	-.13
about the	.09	-.44	-.02	.16
about this	.08	-.07	.06	.17
abraz-	.34	-.04	-.01	-.12
abrazo	.34	-.04	-.01	-.12
abrazo grande	.28	-.00	.00	-.12
abre	.00	.00	-.15	.10
abro	-.15	.00	.00	.00
absol-	.00	-.15	.12	.00
absolutely	.00	-.15	.12	.00
absolutely not	.00	-.15	.12	.00
absta-	.38	-.02	-.04	-.26
abstained	.38	.00	-.04	-.26
abstained on	.38	.00	-.04	-.26
accen-	-.25	.35	-.10	-.05
accent	-.25	.29	-.03	-.02
accent and	-.09	.18	-.03	-.02
accep-	.18	-.19	.13	-.15
accepted	.19	-.07	.00	-.15
accor-	.03	.41	-.19	-.11
accord avec	-.14	.00	.00	-.25
accord pour	.35	-.04	-.04	-.01
accou-	.21	-.01	-.01	-.15
account	.21	.00	.00	-.21
accounts	.00	-.01	-.01	.18
accur-	.18	-.07	-.04	-.08
accurate	.18	-.07	-.04	-.08
acuer-	-.16	-.03	.00	-.08
acuerdo	-.16	-.03	.00	-.08
acuerdo con	-.37	.00	.00	.00
acık	.30	.00	.00	-.07
add	-.20	-.01	-.06	-.31
add to	-.39	.00	.00	.00
addre-	-.40	.20	-.05	.47
address	-.40	.36	-.07	.37
adela-	-.36	.05	-.15	-.01
adelante	-.52	.05	-.02	-.01
afrai-	-.03	-.02	.24	-.17
afraid	-.03	-.02	.24	-.17
after	-.16	.28	.07	-.11
after the	-.06	-.50	.08	.54
after-	-.01	.00	.00	.23
afternoon	-.01	.00	.00	.23
again	.00	.29	-.04	-.11
again-	.45	-.28	-.26	.16
against	.45	-.28	-.26	.16
against it	.00	.00	-.37	.69
against the	-.19	-.07	.00	.20
age	.07	.30	.00	-.34
agend-	-.19	.00	.00	.09
agenda	-.19	.00	.00	.09
ago	-.21	-.13	.00	.27
agree	.13	-.13	-.17	.25
agree that	.00	-.18	.00	.24
agree with	-.09	.14	-.12	.21
agree-	-.05	-.34	.17	.18
agreed	-.37	-.19	.05	.26
agreed in	.00	-.15	.12	.00
agreg-	-.22	.00	.00	-.00
ahead	-.06	.07	-.06	.20
ahead and	.49	.00	-.04	-.12
ahead with	-.27	.00	.00	.85
ahora	-.16	.00	.00	.00
ai	-.39	-.14	-.11	.48
ai pas	-.08	-.11	-.03	.35
ainda	.00	-.16	.27	-.07
airport i	-.37	.00	.00	.27
akcep-	-.13	-.02	.00	.17
akceptuje	-.13	-.02	.00	.17
akkoo-	-.57	-.14	.00	.41
akkoord	-.57	-.14	.00	.41
akkoord met	-.50	-.00	.00	.61
al	.31	-.35	.03	.13
ale	-.15	-.00	.06	-.00
all	.20	.16	.14	-.21
all good	-.32	.05	-.16	-.02
all means	.01	.16	.00	-.14
all of	.00	-.20	.00	.30
all the	.29	-.17	.11	.04
alle	.27	.00	.14	-.25
allee-	-.49	.11	-.01	-.03
alleen	-.49	.11	-.01	-.03
alleen staat	-.19	.11	-.01	-.03
alleg-	.00	-.24	-.31	.59
allegato	.00	-.24	-.31	.59
alles	.18	-.15	.00	-.05
allez	-.51	-.00	.00	.00
allez y	-.51	-.00	.00	.00
allt	.15	-.15	.00	-.09
aloud	.35	-.07	.00	-.17
aloud to	.35	-.07	.00	-.17
alrea-	.51	-.10	.06	-.16
already	.51	-.10	.06	-.16
als	.38	-.28	.00	.00
also	-.10	-.16	.03	-.01
alway-	.31	-.03	-.02	-.16
always	.31	-.03	-.02	-.16
am	-.07	-.42	.14	.07
am agree	.32	-.01	.00	-.15
am back	.00	-.09	.00	.16
am calling	-.27	.00	.00	.00
am concerned	.36	.00	.00	-.30
am not	-.07	-.06	-.01	.60
am on	-.13	-.03	.00	-.17
am sorry	-.04	-.00	.20	-.10
am the	-.35	.00	.00	.00
am travelling	-.09	.00	-.15	.30
ama	.30	-.09	.00	.00
amanh-	-.10	-.15	.00	.18
amanha	-.10	-.15	.00	.18
among	.18	-.06	-.06	-.05
an	-.48	.07	.29	-.24
an expert	.00	.28	.14	-.33
an issue	.00	-.04	.16	-.10
and	.32	.03	.51	-.75
and a	-.26	.00	.01	-.03
and approved	.45	.00	.00	-.32
and i	.13	.18	.23	-.35
and it	.21	.04	.23	-.45
and may	.17	-.10	-.09	.10
and my	.20	.00	-.00	-.17
and no	-.21	-.13	.10	-.03
and off	-.14	.18	-.00	-.00
and please	.01	.18	.01	-.12
and publish	.30	-.01	.00	-.04
and that	-.14	-.01	.00	.19
and the	.08	-.15	.27	.08
and then	-.09	-.00	-.04	.29
and thinks	-.08	-.05	.00	.18
and we	-.19	.26	-.02	-.08
and white	-.06	.18	-.04	-.05
and you	-.27	.10	-.04	-.06
ander-	.09	-.43	.00	.54
anhan-	-.00	-.47	-.07	.58
anhang	-.00	-.47	-.07	.58
annou-	.55	-.18	.00	-.05
announcement	.55	-.18	.00	-.05
another matter	-.16	.00	.00	.00
another round	.23	.00	-.00	-.00
answe-	.17	-.32	.08	.22
answer	.17	-.15	.12	-.08
answer is	.36	-.04	.18	-.38
answered	.00	-.17	.00	.29
antes	-.09	.17	-.02	.09
any	.16	-.12	-.05	-.16
anybo-	.16	-.02	-.05	.00
anybody	.16	-.02	-.05	.00
anybody s	.16	.00	-.05	.00
anyon-	.41	.00	.01	-.24
anyone	.41	.00	.01	-.24
anyth-	.26	-.26	-.21	.10
anything	.26	-.26	-.21	.10
aos	-.38	.00	-.00	.00
apart	-.15	.19	-.04	-.03
apart from	-.15	.19	-.03	-.02
appel-	-.56	.00	.00	.00
appro-	-.60	-.03	-.31	.78
appropriate	.00	-.13	-.24	.55
approuve	-.13	.22	.00	-.04
approuver	-.00	-.26	.00	.25
approval	.14	.21	-.17	-.03
approval for	.17	.00	.00	-.11
approval is	.00	.31	-.22	.00
approvato	.10	-.04	.00	-.27
approve	-.11	-.14	.20	.27
approve a	.00	-.08	.13	-.18
approve but	.25	-.08	-.03	.17
approve if	.00	-.28	.00	.49
approve it	.00	.15	-.04	-.25
approve only	.00	-.31	.00	.40
approve this	-.47	.18	-.11	-.48
approve until	.00	.07	-.24	.16
approve when	.00	.06	.00	-.18
approved	-.51	-.05	-.25	.67
approved by	.05	-.16	-.00	.33
approved from	.03	.07	.04	-.36
approved in	-.59	.14	.00	-.21
approved issue	-.09	-.20	.00	.43
approved not	.00	-.13	-.24	.55
approved the	-.11	-.06	.04	.60
approved with	.40	.71	.00	-.64
apres	-.10	-.12	.19	-.05
aprob-	-.02	.12	.22	-.20
aprobado	-.09	.19	.17	.03
aprobar	.00	.00	.07	-.16
aprov-	-.22	.32	-.04	.02
aprovado	-.27	-.00	-.04	.00
aprovo	.02	.39	.00	-.18
apruebo aunque	.33	-.07	.00	.00
ar	.10	.24	.25	-.31
are	.18	-.17	-.14	-.07
are asking	-.04	-.19	.00	.25
are last	.00	.17	-.01	-.10
are not	-.06	-.10	.00	.17
are the	.17	-.03	-.09	-.07
arriv-	-.33	-.00	.00	.00
artic-	-.02	-.10	-.02	.29
article	.04	-.49	.13	.29
article about	.00	-.16	.00	.06
article is	.00	-.08	.07	.15
article sur	.17	-.08	-.00	-.01
as	.30	.10	-.41	.16
as a	.10	.01	.00	-.22
as always	.37	-.07	.00	-.16
as far	.36	-.00	.00	-.30
as i	.29	-.15	.06	.09
as if	-.03	.24	-.04	-.04
as is	.16	-.07	.00	.00
as it	-.16	.09	-.04	-.08
as my	.18	.00	-.00	-.04
as soon	-.12	-.13	.00	.34
asi	.28	.06	-.14	.05
ask	.20	.43	-.16	-.09
ask for	.00	.37	.00	-.30
asked	.16	.30	-.01	-.45
asked for	.21	.00	.00	-.21
asked to	.16	-.02	-.12	-.14
askin-	-.04	-.23	.00	.25
asking	-.04	-.23	.00	.25
at	.24	-.10	.48	-.06
at all	.31	-.12	.26	-.13
at first	.14	-.18	-.01	.18
at it	-.14	-.01	-.00	.37
at my	.29	-.01	-.00	-.24
at the	-.28	-.07	-.04	.42
aterk-	-.10	.00	-.22	.32
aterkommer	-.10	.00	-.22	.32
att tillagga	-.16	.00	.00	.00
attac-	-.38	.10	-.09	.16
attach	-.03	.15	-.00	-.03
attach the	-.03	.15	-.00	-.03
attached	-.09	.08	-.02	-.15
attachment	-.25	-.13	-.07	.34
aucun-	.17	.00	.00	-.09
aucune	.17	.00	.00	-.09
auf	.41	-.02	-.02	-.12
auf den	-.06	-.09	-.02	.23
aunqu-	.33	-.07	.00	.00
aunque	.33	-.07	.00	.00
aurai-	.15	-.04	.00	-.06
aurais	.15	-.04	.00	-.06
aus	.25	-.10	-.01	.07
aus here	.18	.00	-.00	-.13
aussi	-.04	.26	.00	-.17
autho-	.23	.06	.03	-.14
aval	.18	-.12	.19	-.07
avec	-.37	.19	-.00	-.27
avec un	-.19	.19	.00	-.05
avis	.04	-.11	-.03	.15
aye	.36	.00	.00	-.23
b	.35	.00	.00	-.35
back	.23	-.21	.12	.17
back in	-.05	-.07	.00	.46
back my	.00	.00	-.07	.16
back on	.50	-.01	.00	-.38
bakac-	-.20	.00	.00	.20
bakacagım	-.20	.00	.00	.20
ballo-	-.09	-.02	-.13	.35
bank	.00	.17	.03	-.09
bank details	.00	.17	.03	-.09
bare	.15	-.01	-.00	-.05
bare a	.15	.00	.00	-.03
be	.56	.59	.39	-.71
be a	-.16	.18	.01	-.24
be at	.21	.00	.00	-.16
be grateful	.00	.19	-.02	-.06
be in	.49	.00	.00	-.40
be no	.00	-.04	.18	-.24
be published	.00	.16	-.01	-.03
be rejected	.00	.00	-.19	.38
be sent	-.29	.00	.21	.25
beau	.22	.00	.00	-.18
beau travail	.16	.00	.00	-.15
beauc-	-.36	.00	.00	.54
beaucoup	-.36	.00	.00	.54
beaucoup pour	-.32	.00	.00	.54
becau-	.29	-.15	-.12	.04
because	.29	-.15	-.12	.04
been	.42	.20	-.29	-.48
befor-	-.31	-.04	-.19	.47
before	-.31	-.04	-.19	.47
before i	-.00	-.11	-.19	.19
before it	.00	.19	-.05	-.18
before monday	.36	-.19	.15	-.09
before my	-.27	.00	.00	.41
before the	-.03	.00	.11	-.16
before you	-.01	.03	-.15	.20
behal-	.17	-.06	.00	-.07
behalf	.17	-.06	.00	-.07
behalf of	.17	-.06	.00	-.07
beim	.28	-.09	.00	-.01
being	-.46	.11	-.01	-.08
being sent	-.41	.00	.00	.00
bekla-	-.08	.00	.22	-.04
beklager	-.08	.00	.22	-.04
bel	.50	.00	-.20	.00
belez-	.11	.00	.00	-.20
beleza	.11	.00	.00	-.20
below	.00	-.08	-.00	.16
bene	.13	-.17	-.08	-.04
best	.34	-.13	-.03	-.07
bette-	.37	-.14	.06	-.19
better	.37	-.14	.06	-.19
betwe-	.20	-.02	-.01	.00
between	.20	-.02	-.01	.00
between two	.35	-.02	.00	-.05
bien	.24	-.07	-.05	.01
bijla-	.00	-.17	-.02	.04
bijlage	.00	-.17	-.02	.04
bilde-	-.16	.15	.00	-.07
bilden	-.16	.10	.00	-.03
bin	.16	-.33	.26	-.01
bin bis	.00	-.15	-.03	.26
bin ich	.17	-.04	.00	-.01
bin it	.00	.00	.18	-.07
biraz	.30	-.09	-.01	.00
birth-	-.03	-.04	.00	.33
birthday	-.03	-.04	.00	.33
bis	.00	-.29	-.03	.31
bis 0	.00	-.08	.00	.17
bitte	.03	-.22	-.01	-.03
bitte nicht	.45	.17	.00	-.42
bitte noch	.00	-.20	.00	.23
black	-.06	.18	-.04	-.05
black and	-.06	.18	-.04	-.05
bless-	-.12	-.02	.00	-.19
blessing	-.12	.00	.00	-.19
board	.03	-.45	.00	.49
bold	.00	.23	.00	-.11
bolet-	-.14	-.18	-.01	.47
boletin	-.13	-.13	-.01	.27
bon	-.48	.16	.00	-.13
bon pour	.03	.17	.00	-.13
both	.21	.03	-.10	-.00
botto-	-.05	.16	.00	-.00
bottom	-.05	.16	.00	-.00
bounc-	-.00	.15	-.00	-.14
box	-.40	-.12	-.04	.08
bra	.25	.10	.00	-.16
break-	-.08	-.03	.51	-.19
breakfast	-.08	-.03	.51	-.19
brill-	-.09	-.06	.01	.21
brilliant	-.09	-.06	.01	.21
bu haliyle	.10	-.09	.17	.00
budge-	-.25	.23	-.08	.15
budget	-.25	.23	-.08	.15
budget for	-.31	.00	.00	.32
bueno	.31	-.26	.01	.16
bulmu-	-.19	.00	.17	.00
bulmuyorum	-.19	.00	.17	.00
burge-	-.05	.20	.00	-.10
bus	-.02	.09	.00	-.17
but	.65	-.28	.14	-.32
but i	.19	-.45	.15	.32
but it	.36	-.05	.11	-.27
but let	-.06	-.12	.00	.20
but please	-.12	.36	-.12	-.27
but take	-.05	.25	-.03	-.04
but the	-.10	.18	-.06	-.04
but this	.14	-.07	.25	-.03
but who	-.20	.00	.00	-.06
but without	-.11	.21	-.01	-.01
butto-	.04	-.06	-.24	.61
by	.56	-.04	.15	-.26
by a	-.16	.11	.00	.00
by all	.01	.16	.00	-.14
by friday	-.14	.00	-.05	.21
by me	.58	-.12	-.01	-.24
by the	.14	-.05	-.17	.49
bych	-.00	-.04	.20	-.32
byt	.00	-.15	.34	-.02
c	.18	-.15	-.02	.04
c est	.26	-.13	.07	-.15
c etait	-.08	-.00	-.01	.16
ca	-.46	-.07	.00	.09
calen-	-.34	.02	.02	.14
calendar	-.29	.08	.02	-.13
calendar is	-.26	.05	.02	-.05
call	.20	-.04	.01	.19
calli-	-.37	.07	.00	.00
calling	-.37	.07	.00	.00
calling the	-.27	.00	.00	.00
calma	-.01	-.23	.14	.00
can	.47	-.38	-.05	.36
can approve	.00	-.39	.00	.39
can be	.26	.28	.10	-.29
can confirm	.07	-.43	.00	.57
can count	-.07	-.13	.01	.39
can go	.30	.12	-.00	-.11
can have	-.00	.19	.00	-.07
can i	-.20	.00	.00	.22
can only	-.10	.21	.00	-.13
can post	-.27	.00	-.03	-.08
can see	.22	.08	.00	-.04
can t	.12	-.27	-.04	-.03
can we	-.08	.18	.00	.07
canno-	-.27	.16	-.25	.39
cannot	-.27	.16	-.25	.39
cannot approve	.00	.16	-.50	.33
cannot be	-.16	.00	.26	-.03
cannot read	-.11	.00	-.07	.22
capa	-.00	.17	.00	-.08
capit-	.49	.00	-.20	.00
capti-	-.30	.10	-.02	-.04
caption	-.15	.08	-.02	.00
ce	.18	-.38	.29	-.12
cela	-.26	.17	.01	-.00
centr-	.33	-.09	-.03	.12
cet	.00	.18	-.02	-.08
chair	-.96	-.34	.04	.72
chang-	.19	.01	-.27	.27
change	.43	.02	-.04	-.37
changed the	.15	-.03	.00	-.18
changes	-.30	-.03	-.23	.79
changes needed	.20	.04	-.07	-.23
chapt-	.17	-.06	.00	-.07
chapter	.17	-.06	.00	-.07
che	-.11	-.17	-.29	.24
check	-.08	-.05	-.03	.17
check the	-.06	-.12	-.03	.20
chi	.00	-.03	.18	-.03
chi ha	.00	-.03	.18	-.03
churc-	.00	.11	-.02	-.18
ci	-.17	-.00	-.00	.17
circu-	.19	-.11	.11	-.12
circulate	.19	-.00	.12	-.06
cislo	-.03	.00	.09	-.18
clair	-.19	.04	.00	.00
clean	.13	.00	.00	-.16
clear	.50	-.12	.11	-.34
clear-	.35	-.10	.00	-.19
cleared	.25	-.08	.00	-.19
close-	.15	.02	.10	-.25
closed	.15	-.03	.10	-.15
coffe-	-.01	.00	.00	.33
coffee	-.01	.00	.00	.33
colle-	.48	.09	-.50	.39
colleague	-.07	.05	-.28	.38
collega	.00	.00	-.22	.26
com	-.01	-.01	.29	.06
com a	-.06	-.21	-.00	.17
com e	-.10	.29	.21	.00
comen-	.09	.25	-.12	-.17
comentarios	.09	.25	-.12	-.17
comme-	-.21	.58	.19	.54
comment	.23	-.13	.19	-.12
comments	-.44	.71	-.00	.67
commu-	-.01	-.15	.00	.16
compe-	.00	-.16	.03	.11
compl-	.36	-.14	-.01	-.12
con	-.54	.34	-.14	.01
con la	.16	-.06	.00	-.06
con mi	.01	-.11	-.01	.19
con una	-.03	.22	.00	-.04
conce-	.44	-.12	.03	-.30
concerned	.36	.00	.00	-.30
concu-	.51	.00	.00	-.32
condi-	-.05	.37	-.22	-.05
conditional	.00	.31	-.22	-.00
conference	-.41	.00	-.02	.00
confi-	.09	-.45	.04	.80
confirm	.20	-.43	-.00	.50
confirm my	.10	.00	.00	-.16
confirmed	-.13	.00	.00	.39
confl-	-.02	-.08	-.05	.34
congratulations to	-.22	-.00	.00	.00
conse-	.20	-.14	.24	-.27
consent	.02	-.08	.24	-.21
consider	.23	-.10	-.01	-.14
consider the	.23	-.15	-.01	-.07
consu-	.00	-.01	.21	-.24
conta-	-.02	-.36	.03	.21
conte-	.45	-.01	.08	-.48
content	.24	.02	.11	-.15
contr-	-.07	.16	.16	-.18
conve-	-.10	-.04	-.13	.27
convi-	.15	-.08	-.01	.00
cool	.23	.00	-.00	-.04
copie-	.14	-.00	.10	-.16
cordi-	.21	.00	-.02	-.03
corre-	.16	.61	-.50	-.55
correctos	.16	-.11	-.03	.00
correggete	.00	.18	-.21	.00
corri-	-.16	.50	-.21	-.13
corriger	-.16	.05	.00	-.05
corriger mon	-.16	.12	.00	-.05
corrigez	.00	.27	-.19	.00
corrijam	-.00	.19	-.02	-.09
corrijam a	-.00	.19	-.02	-.09
cosi	-.22	.27	.52	.00
cosi com	-.10	.29	.21	.00
could	-.08	.51	-.39	-.04
could i	.00	.32	.00	-.26
could not	-.08	.12	-.37	.59
could we	.49	-.18	-.02	-.10
count	-.18	-.13	.00	.41
count on	-.07	-.13	.00	.39
court	-.03	-.08	.16	-.00
cover	-.20	.14	.08	-.05
credi-	-.19	.08	-.07	-.05
credit	-.19	.13	-.07	-.05
cuand-	-.50	.00	.00	.00
cuando	-.50	.00	.00	.00
cuent-	.01	-.01	-.01	.15
cuente	.01	-.01	-.01	.15
cuente con	.01	-.11	-.01	.19
czyta-	-.17	-.01	-.00	.15
czytałem	-.13	-.01	-.00	.17
d	.22	-.10	-.57	.21
d accord	.21	-.02	-.04	-.33
d approve	.00	.01	.00	-.17
d avis	.00	-.11	-.03	.19
d be	-.04	.30	.06	-.25
d been	.27	.00	-.12	-.10
d have	-.52	-.01	.00	.00
d like	-.00	-.10	-.02	.26
d rather	-.01	-.04	-.17	.18
d use	.18	-.13	.00	.00
da	-.32	.15	.07	.29
dale	.19	-.08	.00	-.06
danac-	.44	.00	.14	-.30
danach	.44	.00	.14	-.30
dank	-.03	.26	.00	.15
danke	-.08	.00	-.00	.21
das	-.33	.04	.06	.06
das foto	-.03	.27	.00	-.08
das wort	.17	-.09	.00	-.01
dat	-.19	.09	.09	-.06
data	.08	.34	-.17	-.13
date	-.29	.73	-.09	-.56
date est	-.01	.17	.00	.00
date in	-.08	.27	.00	-.06
date is	-.05	.15	.00	.00
date of	-.24	.28	-.04	-.16
dates	.21	-.15	-.02	-.00
datoe-	.00	.03	.00	-.20
datoen	.00	.03	.00	-.20
datos	.16	-.20	.03	.00
datos son	.16	-.11	-.03	.00
datum	-.29	.14	.00	.37
datum van	-.24	-.00	.00	.51
daugh-	.16	-.07	.00	-.00
daughter	.16	-.07	.00	-.00
davve-	.50	.00	-.20	.00
davvero	.50	.00	-.20	.00
day	.19	-.14	.11	-.24
days	.47	-.10	.08	-.23
de acuerdo	-.16	-.03	.00	-.08
de corriger	-.16	.12	.00	-.05
de datum	-.24	-.00	.00	.51
de here	.18	.00	.00	-.02
de la	-.07	.50	-.26	-.15
de leden	-.29	-.03	.00	-.01
de ler	-.15	-.23	.09	.11
de tabel	-.11	.30	-.03	-.19
deadl-	-.12	.23	.00	.09
deadline	-.12	.23	.00	.09
debe	.00	-.20	.05	.00
decid-	-.06	-.08	-.10	.26
decis-	-.03	.12	.25	-.24
decision	-.03	.12	.25	-.24
decli-	.00	.00	.17	-.21
decline	.00	.00	.17	-.21
decline to	.00	.00	.17	-.21
defin-	.86	-.07	.00	-.59
dekuj-	-.00	-.04	.20	.04
dekuji	-.00	-.04	.20	.04
del	-.11	.48	-.32	.04
deleg-	-.09	-.15	.10	.45
delegate	-.04	-.03	.10	.27
delet-	-.00	-.27	-.21	.64
delete	-.00	-.27	-.21	.64
delete it	.00	-.16	.03	.10
deliv-	-.15	.00	.00	.29
delivery	-.15	.00	.00	.29
dell	-.02	.22	-.09	-.13
dell invio	.00	.22	-.09	-.13
den	.43	-.16	.19	-.23
denti-	-.19	-.02	.00	.39
dentist	-.19	-.02	.00	.39
depoi-	-.01	-.30	.09	.38
depois	-.01	-.30	.09	.38
deput-	-.22	-.17	.00	.26
deputy	-.22	-.17	.00	.26
der	-.53	.05	.10	-.08
dere	.20	.24	-.01	-.28
dere sender	-.00	.18	-.00	-.05
des	-.09	-.05	.25	.04
deser-	.25	-.04	-.00	-.08
deserves	.25	-.02	-.00	-.08
desk	.53	-.04	-.13	-.21
det	.42	-.07	.19	.06
det har	-.20	-.07	.26	.27
detai-	-.08	.23	.00	-.09
details	.00	.17	.03	-.09
dette	.27	.00	.04	-.18
deux	.37	.00	.00	-.25
deve	.00	-.32	.24	-.00
deve uscire	.00	-.10	.15	-.00
di	-.70	.21	-.22	.34
di halaman	-.12	.17	.00	-.18
did	.17	-.10	-.05	-.06
didn	-.18	-.06	-.05	.54
didn t	-.18	-.06	-.05	.54
die	-.21	.06	.05	-.17
different	.00	-.10	-.02	.20
diffu-	.46	-.14	.09	-.28
diffuse	.25	.00	.00	-.17
diffusion	.35	-.14	.09	-.07
digan-	-.09	.09	.00	-.18
diganti	-.09	.09	.00	-.18
digo	.00	-.21	.00	.25
dire	-.19	.08	.00	.00
direc-	-.09	.21	.07	-.07
director	-.09	.22	-.00	-.04
disag-	.01	-.07	.32	-.10
disagree	.01	-.07	.32	-.10
disas-	-.00	.17	-.05	-.09
disaster	-.00	.17	-.05	-.09
disaster is	-.00	.17	-.05	-.09
discl-	.00	-.18	.03	.00
discloses	.00	-.18	.03	.00
discu-	-.03	-.09	.20	.08
disre-	-.27	-.07	.00	.53
disregard	-.27	-.07	.00	.53
distr-	.21	-.04	-.03	-.12
dit	-.08	-.32	.11	.61
do	-.19	.09	-.02	.36
do have	-.16	.00	.05	.00
do i	.16	-.04	.15	-.11
do it	.95	.00	.00	-.35
do nicely	.21	-.09	-.02	-.10
do not	-.25	.02	.13	-.25
dobrz-	-.46	.00	.00	.84
dobrze	-.46	.00	.00	.84
does	.13	.23	.15	-.14
does not	-.13	.17	.16	-.11
doing	-.00	.16	-.01	-.09
don	.33	-.12	.26	-.04
don t	.33	-.12	.26	-.04
donne	-.56	-.12	.19	-.07
donne son	-.56	.00	.00	-.02
dopo	-.33	-.10	.12	.00
doubl-	.23	.00	-.12	-.04
double	.23	.00	-.12	-.04
double space	.23	.00	-.12	-.04
down	-.19	.19	-.01	-.15
doy	.38	-.12	.00	-.07
doy mi	.38	-.22	.00	-.04
dr	.14	.11	-.03	-.25
draft	.04	-.24	-.01	.29
draft-	.09	.22	-.02	-.14
drafted	.19	.09	.00	-.10
due	-.10	.39	-.14	.06
duyet	.27	.00	.00	-.15
e	.22	.51	-.12	-.11
e depois	-.00	-.02	.00	.17
e mail	-.38	.04	.01	.38
e non	-.10	.57	-.11	.00
e un	.21	-.09	-.17	.00
earli-	.25	.00	-.04	-.10
earlier	.25	.00	-.04	-.10
early	.01	-.22	-.02	.21
easte-	.35	-.15	-.01	-.10
eastern	.35	-.15	-.01	-.10
ecrit	-.04	-.20	.00	.25
editi-	.17	-.07	-.00	-.06
edition	.17	-.07	-.00	-.06
edito-	.58	.03	-.13	-.22
editorial	.34	.15	-.13	-.01
editors	.21	-.12	.00	-.09
edits	.08	.03	-.03	-.24
een	.38	-.17	.00	-.11
effor-	-.49	-.08	.05	.00
effort	-.49	-.08	.06	.00
eh	.08	.00	-.03	.17
ei	.10	-.03	.00	-.25
eithe-	-.09	-.08	-.05	.46
either	-.09	-.08	-.05	.46
el	.54	.18	-.35	.03
el boletin	-.13	-.13	-.01	.27
el nombre	-.05	.19	-.02	.00
el numero	.31	-.22	.00	-.04
else	-.17	.47	.22	-.17
email	.00	-.22	-.00	.30
en	.47	.25	-.15	.08
en la	-.03	-.15	-.00	.07
en meg	-.01	-.01	-.06	.20
end	.25	.06	-.04	-.31
endor-	.16	-.13	.00	.00
engli-	-.11	-.04	-.01	.22
english	-.11	-.04	-.01	.22
ennen	.00	.17	.00	-.20
ennen lahetysta	.00	.17	.00	-.20
ensem-	-.04	-.12	.19	-.05
ensemble	-.04	-.12	.19	-.05
entir-	.25	-.12	-.01	-.03
entirely	.25	-.12	-.01	-.03
entrevista	.17	-.06	.00	-.06
envia-	-.47	.02	-.01	-.16
enviar	-.38	.00	.00	.00
enviarlo	-.09	.02	-.01	-.16
envoi	-.35	.10	.00	-.07
envoy-	-.18	.26	-.18	-.05
envoyez	-.11	.26	-.18	-.01
equip-	.05	.00	.00	-.17
er	.08	.12	-.15	.15
er den	.00	.02	.00	-.19
er jeg	-.04	.09	.00	-.20
erst	-.11	-.22	.00	.45
erste-	.08	-.01	.00	.17
ersten	.08	-.01	.00	.17
ertei-	.43	-.11	.00	-.21
erteilt	.40	-.11	.00	-.16
eruit	.00	.62	.00	-.28
eruit gaat	.00	.26	.00	-.09
es	-.03	.23	.12	.03
eso	-.08	.34	.04	-.04
eso no	-.08	.10	.16	-.04
est	.31	.03	.16	.00
est ce	-.11	.00	-.03	.17
est clair	-.19	.04	.00	.00
est oui	.17	.03	.00	-.08
est tres	.17	-.05	.00	-.01
esta	.33	-.00	.01	-.18
esta muy	.40	.00	-.00	-.12
este	-.07	-.07	.38	-.19
et	.73	.07	-.09	-.34
et je	-.00	-.17	.19	-.05
et non	-.03	.27	-.29	.00
etait	-.08	-.03	-.01	.16
eu	-.03	.29	.00	.10
even	-.03	-.25	-.12	.16
even wachten	-.11	-.19	.00	.18
ever	.19	-.22	-.00	-.04
every-	-.23	.32	.05	.01
everything	-.19	.45	-.06	.09
everything else	.00	.32	-.02	-.21
everything s	.17	-.04	-.03	-.00
exact-	-.07	.00	.10	-.34
exactly	-.07	.00	.00	-.21
excep-	-.21	.47	-.00	-.26
except	-.21	.47	-.00	-.26
except the	-.15	.34	-.00	-.20
excla-	.16	-.07	.00	.00
exclamation	.16	-.07	.00	.00
exclamation marks	.16	-.07	.00	.00
exper-	-.05	.56	.11	-.47
expert	.00	.28	.14	-.33
experts	-.05	.28	-.03	-.14
eye	.39	-.00	.00	-.17
ezt	-.23	.09	.00	-.17
facts	-.40	.00	.00	.00
falta la	.00	.25	-.12	.00
famil-	-.02	.18	.07	-.09
family	-.02	.18	.00	-.09
far	.29	-.05	-.01	-.04
far as	.36	-.00	.00	-.30
fault	.17	.10	-.00	-.25
fault it	.17	.00	.00	-.19
faut	.00	-.26	.00	.23
favor	-.06	.17	-.00	-.11
favor e	-.19	.27	.00	-.08
favor-	.22	.10	.00	-.13
favorable	.24	.10	.00	-.13
favou-	.41	.24	-.26	-.25
favour	.10	.31	-.20	-.19
favourite	.16	-.07	-.04	-.02
fecha	-.09	.22	-.01	.00
fecha es	-.09	.22	.00	.00
fehlt	-.01	-.53	-.05	.54
ferry	.18	-.01	-.03	-.01
feu	-.23	-.00	.00	-.03
feu vert	-.23	-.00	.00	-.03
fewer	.55	-.12	.00	-.29
figur-	-.04	.17	-.13	-.11
figures	-.01	.15	-.17	-.06
file	.00	-.05	-.19	.05
filen	.00	.00	-.22	.27
final	-.01	.17	.07	-.23
final-	.66	.08	-.22	-.10
finale	.50	.07	-.20	-.03
find	.06	-.18	-.30	.32
fine	-.57	.42	-.06	.27
fine fine	.19	.00	.00	-.32
fine for	-.25	.00	.00	.23
fine i	-.06	-.12	.00	.21
fine send	-.20	.00	.00	.00
fine with	-.31	-.07	-.02	-.02
fint	-.03	.18	-.00	-.22
fint men	-.00	.18	-.00	-.05
first	-.58	.12	-.13	.58
first glance	-.23	.00	.00	.18
first name	-.14	.31	-.01	-.11
first page	.20	-.10	-.03	-.08
first two	.00	.13	.04	-.17
flore-	-.61	.00	.00	.00
florence	-.61	.00	.00	.00
fly	-.84	.00	.00	.00
fois un	.34	.00	-.07	-.10
follo-	-.15	-.09	.06	.45
follow	-.15	-.00	-.02	.41
font	.19	-.10	-.00	-.14
footn-	.00	.31	-.22	.00
footnote	.00	.31	-.22	.00
for	.75	-.06	-.05	-.23
for a	-.07	.25	-.02	.07
for all	-.07	-.11	.06	.25
for det	-.15	.00	-.02	.34
for it	.23	.29	-.14	-.24
for letting	.01	.17	-.06	-.08
for me	.08	-.05	.17	-.16
for now	-.27	-.09	.00	.00
for one	.00	.32	.00	-.26
for the	-.32	-.19	.03	.45
for this	.23	.00	-.12	-.12
form	.02	.00	.15	-.15
fotku	.00	.03	.00	-.17
fotku na	.00	.03	.00	-.17
foto	-.17	.64	-.02	-.46
foto di	-.09	.09	.00	-.18
foto van	.00	.24	.00	-.20
foto vom	-.05	.16	.00	-.02
fotog-	-.04	.26	.00	-.08
four	-.30	-.00	.07	-.12
fran	.21	.00	.00	-.09
freig-	.02	-.23	.14	.02
freigabe	.38	-.08	.00	-.01
freigabe erteilt	.40	-.11	.00	-.16
freigegeben	-.36	.00	.14	-.05
frenc-	-.07	-.04	.00	.22
french	-.07	-.04	.00	.22
french version	-.07	-.04	.00	.22
friday is	.00	.00	.00	.29
frien-	.57	-.02	.00	-.19
from	.31	-.78	-.11	.39
from florence	-.54	.00	.00	.00
from geneva	.18	.00	.00	-.03
from last	.17	.07	-.11	-.10
from my	.62	.09	-.13	-.48
from our	-.15	.00	.00	.00
from the	.09	-.02	.14	-.42
from this	-.01	-.08	-.07	.78
full	.42	.04	-.02	-.10
funct-	-.09	.27	.00	-.06
function	-.09	.27	.00	-.06
futur-	.17	-.07	-.00	-.06
future	.17	-.07	-.00	-.06
før	-.00	.18	-.00	-.05
før dere	-.00	.18	-.00	-.05
først	-.15	.00	-.02	.26
gaat	.00	.26	.00	-.09
garna	.49	.00	.00	-.14
geen	.17	-.00	.00	-.05
geht	-.56	-.00	.00	-.03
geneh-	-.45	.00	-.01	.06
genehmigt	-.45	.00	-.01	.06
gener-	.16	-.16	-.02	.10
general	.16	-.16	-.02	.10
genev-	.18	-.04	-.03	.04
geneva	.18	-.04	-.03	.04
get	.02	.16	.10	-.21
get back	.08	.00	.00	-.21
get my	.24	.00	.00	-.11
get the	-.17	.35	-.01	-.11
gets	-.21	.05	-.06	.14
getti-	.38	-.25	-.03	.00
getting	.38	-.25	-.03	.00
gia	.17	-.14	.00	-.03
giorn-	.63	-.14	-.08	-.18
give	.23	.22	.11	-.60
give you	-.00	.16	.00	-.33
given	-.21	-.02	-.09	-.13
gives	-.17	.05	.09	-.03
givin-	.30	-.07	-.04	-.10
giving	.30	-.07	-.04	-.10
glanc-	-.23	.00	.00	.18
glance	-.23	.00	.00	.18
go	-.97	.15	-.04	.57
go ahead	-.53	.07	-.06	.34
go home	-.33	.00	.00	-.00
go out	-.16	-.29	.04	-.02
go through	-.33	-.13	.00	.57
god	.15	-.03	-.05	.02
god for	-.15	.00	-.02	.34
godka-	-.48	-.01	.01	.02
godkant	-.49	.00	.00	-.00
godkendt herfra	.22	-.00	.00	-.10
goed	.14	.00	.00	-.24
goedg-	.24	-.03	.00	-.03
goedgekeurd	.24	-.03	.00	-.03
goes	.16	.29	.06	-.24
goes out	.00	.22	-.07	-.14
going	.25	-.06	-.12	-.40
going to	.28	-.06	-.13	-.32
gone	-.17	-.12	.13	-.03
good	-.04	.36	-.39	.12
good enough	-.07	-.07	-.05	.30
good from	-.09	.18	-.03	-.02
good time	-.08	.23	-.06	-.02
good to	-.38	.14	.10	.06
got	.27	-.05	-.10	-.05
got to	.27	-.02	-.10	.00
graci-	-.32	.09	-.02	.20
gracias	-.32	.09	-.02	.20
graha-	.03	.00	.00	.21
graham	.03	.00	.00	.21
grand-	.35	-.00	-.00	-.20
grande	.28	-.00	.00	-.12
grate-	.00	.19	-.02	-.06
grateful	.00	.19	-.02	-.06
grateful if	.00	.19	-.02	-.06
grave	-.16	.14	-.07	.00
grazie mille	.23	-.03	.00	-.05
great	-.53	.06	-.07	.22
great work	.15	.00	-.02	-.00
gross-	.00	.17	.00	-.16
group	.30	-.21	.14	-.21
grumb-	.24	-.00	-.09	-.10
gruss-	.04	.14	-.00	-.23
grusse	.04	.14	-.00	-.23
grusse aus	.16	.00	-.00	-.13
guess	-.10	-.15	-.05	.41
gusta-	.33	-.10	.00	.00
gusto	.00	.25	-.12	.00
h	.00	.27	-.19	.00
ha	-.08	.03	.19	-.06
ha a	-.22	.27	.00	.00
habe	.11	.14	.00	-.21
habla-	.07	-.08	.16	.00
habt	-.37	.00	.00	.66
habt ihr	-.37	.00	.00	.66
had	.39	-.44	.65	-.21
had the	-.07	-.20	.00	.39
halam-	-.12	.17	.00	-.18
halaman	-.12	.17	.00	-.18
halaman 0	-.04	.09	.00	-.18
half	-.13	-.36	.28	.46
half of	-.04	-.18	.19	-.00
haliy-	.10	-.09	.17	.00
haliyle	.10	-.09	.17	.00
hall	.00	-.11	-.04	.25
hangt	-.11	.30	-.03	-.09
happe-	-.09	-.05	-.05	.19
happens	-.09	-.05	-.04	.21
happy	-.33	.42	-.25	.07
happy birthday	-.03	-.04	.00	.33
happy for	-.11	.29	-.01	-.13
happy with	-.09	-.20	-.11	.04
har	-.04	-.21	.27	.11
har last	.19	-.15	.00	.00
has	-.23	.47	.05	-.16
has an	-.10	.17	.00	.00
has my	-.07	.17	.00	-.13
has no	.00	-.06	-.02	.17
hat	-.44	.00	.00	.00
have	-.10	-.19	-.26	-.08
have any	.16	-.06	-.07	-.15
have forwarded	-.00	-.08	.00	.17
have it	.44	-.03	.00	-.05
have no	-.13	.23	-.03	-.28
have nothing	-.25	.07	-.00	-.02
have one	-.14	.16	-.05	.00
have read	.03	-.01	-.19	.20
have seen	.24	-.20	.00	.00
have the	.36	.09	-.02	-.14
have to	-.16	-.03	.18	.00
have until	-.20	-.10	.00	.22
hay	.04	-.15	-.24	.35
he	-.14	-.07	-.19	.45
he is	-.21	.00	-.03	.10
head	.28	-.07	.00	-.05
head of	.28	-.07	.00	-.05
headl-	-.16	.04	.13	-.05
headline	-.16	.04	.13	-.05
hear	-.16	-.24	.00	.38
hear from	-.13	-.24	.00	.36
heard	-.02	.00	-.28	.33
heard from	-.02	.00	-.28	.33
heb	.26	.00	.00	-.23
hei	.09	.16	-.04	-.14
heiss-	.17	-.09	.00	-.01
hello	.08	.05	-.03	.20
henri-	-.00	-.12	-.01	.18
henrik	-.00	-.12	-.01	.18
her	-.12	-.08	.39	-.41
her and	.28	-.00	-.02	-.17
here	.30	-.39	-.04	-.54
here group	-.25	.00	.00	.00
here i	-.04	-.00	.07	.25
here in	.19	.00	.00	.00
here is	.20	.02	-.02	.09
hereb-	.32	.00	.00	-.22
hereby	.32	.00	.00	-.22
hereby approve	.32	.00	.00	-.22
herfr-	.22	-.00	.00	-.10
herfra	.22	-.00	.00	-.10
herr	-.46	-.10	-.01	.11
hesit-	.00	-.15	.11	.02
hesite	.00	-.15	.00	.14
het	-.46	.26	-.06	-.16
hetve-	.36	-.07	.00	-.12
heure	.00	.27	-.19	.00
heute	-.02	-.14	.00	.16
hier	-.08	-.10	.09	.20
hier niet	.00	-.04	.10	-.17
hij	-.00	.27	-.00	-.07
him	-.10	-.46	.51	.53
hmm	-.16	-.12	-.05	.34
ho	.52	-.15	-.34	-.05
ho letto	.00	-.17	.00	.00
holid-	.20	.08	-.02	-.12
holiday	.20	-.01	.00	-.08
home	-.29	.25	.00	-.04
hones-	.14	-.06	.09	-.37
honest	.18	-.06	.00	-.36
hoor	.32	-.10	.00	-.12
hope	.16	.00	.13	-.33
hospi-	-.11	.00	-.07	.22
hospital	-.11	.00	-.07	.22
how	.45	-.35	.19	-.14
how are	-.09	.00	.00	-.19
how it	.45	.00	.00	-.17
howev-	-.25	.32	-.04	-.02
however	-.25	.32	-.04	-.02
however the	-.08	.20	-.01	-.02
hyva	.00	.18	.00	-.21
hyvak-	-.22	.00	.00	.53
hyvaksyn	.23	.00	.00	-.11
hyvaksytty	-.44	.00	.00	.64
i	-.24	-.84	-.25	.65
i abstained	.38	.00	-.04	-.26
i agree	-.75	-.18	.00	.46
i am	.00	-.36	.17	-.08
i approve	.05	.01	-.29	.10
i approved	-.09	-.42	.04	.68
i ask	-.06	.62	-.05	-.38
i attach	-.03	.15	-.00	-.03
i can	.27	-.23	.06	-.23
i cannot	-.00	.16	-.44	.19
i confirm	.47	-.00	-.00	-.53
i could	-.42	.14	-.26	.64
i d	-.14	.03	-.26	.11
i did	.17	.00	-.00	-.14
i didn	-.18	.13	-.01	.36
i disagree	.06	-.06	.38	-.13
i do	-.01	.21	-.36	.00
i don	.06	-.13	.33	.03
i enjoyed	-.17	.07	.00	.00
i give	.28	.00	-.02	-.09
i got	.27	-.02	-.10	.00
i had	.29	-.10	.50	-.44
i have	-.47	-.05	-.07	.24
i hereby	.32	.00	.00	-.22
i hope	-.01	.00	.13	-.17
i know	.28	-.16	.12	-.11
i leave	.00	-.01	-.08	.34
i ll	-.28	.22	.18	-.08
i m	.60	-.35	.00	.06
i mean	-.37	.00	.00	.27
i must	.31	-.27	.14	-.08
i never	-.19	-.19	-.04	.43
i noticed	.15	-.13	.00	-.06
i read	.33	-.38	-.02	-.21
i reject	.00	.00	-.29	.74
i request	.00	.05	.00	-.21
i said	-.11	.06	-.01	.24
i say	-.19	-.12	-.14	.37
i see	.26	-.21	-.07	.05
i shall	-.18	.00	.00	.00
i should	-.07	-.01	-.19	.39
i support	-.25	.08	.00	.00
i suppose	-.17	.00	.00	.24
i take	-.33	-.02	-.07	.16
i think	-.05	.09	.52	-.37
i ve	.43	-.23	-.10	.57
i vote	.27	-.00	.11	-.22
i was	.25	-.19	-.05	.15
i will	.14	.16	.00	-.62
i withdraw	.15	.00	-.09	.00
i wonder	.00	-.20	.00	.27
i would	.38	.11	.01	-.49
i wrote	.00	-.10	.00	.26
ich	-.14	-.60	.08	.51
ich bin	.00	-.18	-.04	.19
ich habe	.12	-.00	.00	-.19
idea	.25	-.15	.07	.02
if	.49	-.34	.13	.19
if somebody	-.03	-.07	.00	.16
if that	.00	-.19	.00	.25
if the	-.16	.54	-.10	-.35
if we	.00	-.16	.03	.14
if you	.01	.25	.07	-.23
ignor-	-.01	-.28	-.03	.47
ignore	-.01	-.28	-.03	.47
ignore my	-.01	-.12	-.03	.21
igy	.00	.00	.00	-.17
ihr	-.37	-.00	.00	.66
ik	.02	-.24	-.11	.03
ik het	.00	.17	.00	-.17
ik moet	.00	-.24	.00	.22
ikke	-.39	.23	.23	.00
il	.22	.57	-.81	.11
il 0	.00	.18	-.15	.00
il logo	.00	.22	.00	-.27
ilo	-.17	-.11	-.03	.48
im	.05	-.02	.10	.16
im kasten	.00	.17	-.00	-.16
impossible d	.00	.00	-.16	.05
impri-	-.21	.07	-.00	.00
in 0	.03	-.26	.00	.30
in a	-.07	-.14	.53	-.37
in favour	.10	.31	-.20	-.19
in good	.00	.17	-.04	-.02
in here	-.05	-.23	-.08	.05
in june	.00	-.15	.11	.06
in my	-.08	-.18	.23	.20
in order	.24	-.15	-.04	-.00
in our	.02	-.16	-.01	.00
in the	-.24	.71	-.06	-.28
in your	-.66	.00	.00	.00
inclu-	-.00	.16	-.01	-.03
info	-.00	.15	-.00	-.14
infor-	.02	-.20	.13	-.11
inga	.13	.00	.00	-.17
ingen	.23	-.01	.00	-.13
ingri-	-.25	-.04	-.07	-.04
ingrid	-.25	-.04	-.07	-.04
inser-	-.01	.22	.00	-.13
inste-	.38	-.01	.00	-.14
instead	.38	-.01	.00	-.08
instead of	.38	-.01	.00	-.08
inte	.18	-.22	-.09	.21
inter-	-.24	.10	.04	.50
interest	-.10	.00	-.02	.16
interesting	-.40	.00	-.12	.71
internet	.21	-.03	.00	-.08
interview	.02	.13	.08	-.17
into	-.07	-.13	.18	.22
into this	-.07	-.06	.12	.22
inuti-	.15	-.07	.00	-.06
invan-	.21	.00	.00	-.12
inves-	-.16	.18	.05	.00
invia-	-.33	.00	.00	.00
invio	.00	.22	-.09	-.13
invoi-	.00	-.01	-.02	.18
invoice	.00	-.01	.00	.18
io	.00	-.17	-.22	.12
is	-.76	-.23	.42	.38
is 0	-.08	.24	.00	.29
is a	.02	.25	.09	-.31
is another	-.16	.00	.00	.00
is approved	-.24	.00	-.00	.37
is back	-.27	.16	.00	.00
is dead	-.30	.00	-.00	.00
is exactly	.21	.00	.00	-.21
is fine	-.75	.34	-.01	.20
is for	-.21	-.06	-.10	.00
is happy	-.18	.00	.00	.03
is in	.17	-.07	.01	-.03
is it	-.05	-.11	-.05	.27
is missing	-.14	.22	-.02	.00
is my	.22	.10	.00	-.17
is no	-.06	.00	.38	-.37
is not	-.10	.09	.30	-.35
is now	-.08	.26	.00	-.01
is on	.25	-.09	-.16	.10
is right	-.04	-.16	.00	.05
is sent	-.01	-.01	.18	-.17
is spot	.17	.00	-.09	.00
is there	-.05	-.11	.00	.22
is this	-.17	-.15	-.10	.28
is very	.16	-.07	-.03	-.07
is what	-.34	-.19	.00	.35
is wrong	.00	.15	.05	-.12
is yes	.58	-.04	-.00	-.15
isn	.17	.14	-.06	-.16
isn t	.17	.14	-.06	-.16
issue	.04	-.40	.68	.03
issue 0	.11	-.65	.01	.79
issue i	-.42	-.00	.00	.00
issue is	-.20	-.00	-.06	.11
issue on	-.25	.19	.00	.05
issue should	.16	-.21	.19	.00
issue with	.10	-.02	.16	-.19
ist	.32	.13	.03	-.05
it	-.32	-.26	-.09	.02
it a	.37	-.03	.00	-.05
it again	-.06	.31	-.04	-.05
it and	-.19	.03	-.26	.02
it approved	.00	.05	.00	-.21
it at	.27	-.12	.07	-.00
it back	-.07	.01	.20	-.13
it be	-.16	.02	.05	.19
it between	.25	.00	-.01	-.05
it but	-.07	-.02	-.20	.24
it can	.48	-.05	.19	-.33
it does	-.03	.35	-.05	-.11
it first	-.20	-.04	.00	.06
it goes	.18	.22	.08	-.20
it has	-.07	.17	.01	-.13
it i	-.31	-.07	.00	-.06
it in	-.42	.02	-.00	-.03
it is	.22	-.26	.57	-.62
it isn	.06	.08	.07	-.23
it may	-.49	.06	-.03	-.00
it must	.00	-.02	.20	-.19
it myself	-.11	-.00	.00	.31
it needs	-.47	.27	.00	-.15
it never	-.05	.17	-.04	-.14
it not	-.00	.48	-.01	-.28
it on	-.27	-.17	-.15	.13
it out	.40	-.14	-.01	-.04
it over	-.15	-.05	-.03	.14
it passes	.29	.00	.00	-.12
it properly	-.27	.00	.00	.18
it round	.00	.12	.00	-.18
it s	-.37	.20	.12	.17
it says	.00	.10	-.21	.15
it should	.45	-.04	-.27	.18
it stands	.21	.03	-.02	-.02
it the	.71	-.22	-.04	-.16
it to	-.37	-.13	-.01	-.09
it today	.00	-.20	.00	.30
it twice	-.09	.00	.04	-.33
it until	.00	-.08	-.08	.29
it when	-.22	.00	.00	.00
it will	.00	-.01	.16	-.34
it with	-.02	.22	-.08	-.13
j	-.18	-.14	-.02	.46
j ai	-.15	-.10	-.02	.32
ja	-.22	.13	.13	.19
ja jeszcze	-.17	.00	.00	.18
jag	.12	-.18	.33	-.19
jag har	.26	-.15	.00	.00
jan	-.53	.00	.00	.00
je	-.20	-.57	.04	.67
je lis	-.36	-.07	.00	.20
je n	.21	-.14	-.08	.13
je ne	-.08	-.40	.31	.08
je rozmazana	.00	.03	.00	-.17
je suis	-.20	-.05	-.02	-.07
je valide	.33	.00	-.17	-.15
jeg	-.22	-.13	.00	.25
jeg er	-.20	-.08	-.02	.50
jeg med	.00	.09	.00	-.20
jeste	-.02	-.15	.00	.23
jeszc-	-.17	.00	.00	.18
jeszcze	-.17	.00	.00	.18
jeszcze nie	-.17	.00	.00	.18
jeudi	-.16	.00	.00	.13
jo	-.21	-.01	-.06	.58
joke	-.15	.03	.00	-.03
judge-	.00	-.08	.08	.22
judgement	.00	-.08	.08	.22
julka-	.25	.03	.11	-.10
june	.00	-.15	.11	.06
juris-	-.13	-.15	.00	.35
juriste	-.02	-.15	.00	.35
just	-.10	.04	-.07	.18
kaikk-	-.02	.09	.00	-.15
kaikki	-.02	.09	.00	-.15
kaikki on	-.16	.12	.00	-.10
kan	.35	.41	-.08	-.45
kan inte	.00	-.01	-.22	.27
kan ni	-.06	.25	-.02	.00
kan vi	-.10	.19	.00	-.20
kann	-.39	-.16	-.00	.11
kann das	-.42	.00	.00	-.05
kann ich	-.06	-.09	.00	.23
karin	-.22	.00	.00	.00
kasse-	.00	.17	-.08	-.02
kaste-	.00	.17	-.00	-.16
kasten	.00	.17	-.00	-.16
keine	.13	.00	-.02	-.21
kenya	-.07	.15	-.00	-.02
kigge-	-.15	.00	.00	.13
kigger	-.15	.00	.00	.13
kindl-	.08	.12	.12	-.18
kindly	.08	.12	.12	-.18
klart	-.16	.00	.01	-.02
know	.26	-.29	.12	-.15
know i	.18	-.13	.00	-.00
kokou-	-.44	.00	.00	.64
kolb	.00	-.08	.00	.17
kolle-	-.06	.19	-.07	.19
kollegen	-.05	.20	-.01	-.02
kor	.33	.00	.00	-.14
kor pa	.33	.00	.00	-.14
korja-	-.01	.24	.00	-.23
korjatkaa	-.01	.18	.00	-.21
kuldh-	-.23	.09	.00	.00
kunno-	.14	.09	.00	-.15
kunnossa	.14	.09	.00	-.15
l	-.16	-.59	-.29	.70
l allegato	.00	-.24	-.31	.59
l article	.15	-.15	.12	-.03
l ensemble	-.04	-.12	.19	-.05
l envoi	-.35	-.07	.00	.06
l heure	.00	.27	-.19	.00
l ho	.50	-.17	-.20	.00
la	-.60	.58	-.37	-.07
la data	.00	.18	-.15	.00
la date	-.01	.17	-.10	.00
la diffusion	.35	-.14	.09	-.07
la entrevista	.17	-.06	.00	-.06
la fecha	-.09	.22	-.01	.00
la reunion	-.18	.00	.00	.13
la version	.00	.32	-.12	-.03
lahet-	.14	.16	.00	-.32
lahetysta	.00	.17	.00	-.20
lahte-	.26	.00	.00	-.03
laiss-	-.04	-.16	-.00	.14
laisse	.00	-.16	.00	.14
las	-.01	-.15	-.00	-.16
last	-.20	-.25	-.22	.48
last meeting	-.11	.00	-.00	.25
last month	-.29	-.15	.00	.56
last night	.38	-.19	-.10	.00
last one	.47	-.07	-.04	-.28
last page	.17	.11	-.10	-.00
last sentence	-.17	.00	-.01	-.01
last year	-.52	.17	-.01	-.10
late	.19	-.06	.07	-.18
laugh-	.16	-.11	.04	-.15
lawye-	-.40	-.05	.05	.00
lawyer	-.27	.00	.00	.00
le	-.41	-.31	.12	.15
le doy	.38	-.12	.00	-.07
le numero	-.08	-.00	.02	.16
le reste	-.16	.10	.00	-.07
le texte	-.00	-.11	-.03	.19
lead	.07	-.24	.10	.18
lead article	.00	-.08	-.03	.21
leave	-.56	.17	-.25	.47
leave out	-.10	.37	-.03	-.26
leden	-.29	-.03	.00	-.01
leerl-	-.13	-.04	.00	.19
leerlo	-.13	-.04	.00	.19
lefev-	-.16	.08	.00	.00
lefevre	-.16	.08	.00	.00
left	.16	.11	-.18	-.02
legal-	-.14	.22	-.06	.00
leide-	.17	-.09	.00	-.01
leider	.17	-.09	.00	-.01
leo	-.26	.00	.00	.00
ler	-.15	-.23	.09	.11
les	-.23	.29	.00	-.33
lesen	.18	-.18	.00	.23
lest	-.20	.00	.00	.00
lest det	-.20	.00	.00	.00
let	.42	-.14	.09	-.12
let me	-.09	-.20	-.04	.29
let pass	-.08	.16	-.08	.00
let the	-.13	-.00	.18	-.05
let us	.24	.00	.00	-.17
letti-	.01	.17	.07	-.12
letting	.01	.17	.07	-.12
letting me	.01	.17	.07	-.12
letto	.09	-.21	-.09	-.27
lgtm	.23	.00	.00	-.17
li	.13	-.19	-.10	.02
liber-	.02	-.15	-.04	-.02
light	.08	-.14	.20	-.24
light from	-.38	.00	.00	-.19
like	-.36	-.20	.41	.12
like this	-.12	-.05	.25	-.09
like to	-.00	-.14	.12	.20
liked	.17	.00	.00	-.14
liked it	.01	.00	.00	.17
line	.13	.28	-.07	-.25
line on	-.06	.26	.00	-.10
link	-.25	.36	-.03	-.20
link is	-.14	.16	.00	.00
lis	-.39	-.07	.00	.20
lis ca	-.36	-.07	.00	.20
list	-.04	-.17	.05	.69
list i	.18	.00	-.00	-.16
liste-	-.36	-.00	-.02	.00
lite	.09	-.31	-.07	.26
littl-	-.00	.16	-.05	-.13
little	-.00	.16	-.05	-.13
ll	-.24	.05	.10	.25
ll be	.20	.09	.00	-.22
ll do	.21	-.18	-.02	-.10
ll get	-.23	.00	.00	.18
ll have	-.06	.17	-.05	-.07
lo	-.45	-.16	.28	.25
lo abro	-.15	.00	.00	.00
lo apruebo	.00	.25	-.12	.00
lo leo	-.26	.00	.00	.00
lo pueden	.18	-.16	-.04	.17
logo	-.21	.55	.18	-.73
logo del	.00	.24	.00	-.15
look	-.20	-.01	-.06	.32
look at	-.13	-.02	-.04	.32
looks	-.77	.12	-.01	.12
looks good	-.33	.13	-.01	.18
looks great	-.47	-.01	.00	.00
los	-.43	-.09	-.03	-.00
los datos	.16	-.11	-.03	.00
lot	.28	-.08	.05	-.13
lui	-.04	.06	-.22	.26
m	.02	-.25	-.04	-.01
m afraid	-.03	-.02	.22	-.13
m fine	-.23	-.01	-.01	-.05
m giving	.16	-.07	-.04	-.03
m not	-.15	.09	-.01	.00
m on	-.20	-.08	-.01	.25
m still	-.09	-.05	.00	.15
ma	.56	-.65	.27	-.04
ma e	.50	-.07	-.20	.00
ma non	.25	-.17	-.09	.00
ma part	-.00	-.11	-.03	.19
maar	.53	-.64	.06	.02
made	.12	-.04	.00	.17
made me	.18	-.02	.00	-.08
mag	.00	.16	-.01	-.04
mag het	.19	-.09	.00	-.03
mag zo	-.19	.10	-.01	.00
mail	-.01	-.20	-.08	.71
mail address	-.36	.15	-.00	.37
mail of	.06	.00	.00	.22
maili-	.00	-.19	.07	.30
mais	.41	-.28	.07	.09
mais je	.00	-.15	.00	.27
make	-.21	.17	.17	-.21
mal	-.52	.00	.00	.00
man	.19	-.12	-.06	.01
manca	-.02	.22	.00	-.13
manda-	.30	.06	-.31	.05
mandalo	.23	.00	.00	-.05
mandar	.16	.00	-.09	.18
mandate	-.23	.06	-.27	.00
mandate pure	-.23	.06	-.27	.00
manqu-	.00	-.12	.19	-.05
manque	.00	-.12	.19	-.05
many	-.11	.03	.16	-.05
map	-.07	-.02	-.03	-.18
march	.00	-.12	.00	.15
marks	.16	-.07	.00	.00
marta	-.76	.00	.00	.00
mas	.33	-.21	-.00	.00
maste	.00	-.38	.05	.32
mate	-.05	.14	.00	-.19
matte-	-.02	-.18	-.00	.02
matter	-.02	-.18	-.00	.00
may	-.03	-.34	-.27	.28
may go	-.43	.10	-.09	-.04
may send	-.46	.00	-.01	.00
me	.94	-.89	-.03	.32
me as	.31	-.12	.06	-.01
me check	-.06	-.12	-.01	.20
me e	.00	.01	.18	-.03
me i	-.04	.16	-.01	-.03
me lo	.00	-.17	-.06	.33
me please	.00	-.17	.00	.26
me see	.01	.17	-.06	-.08
me to	-.33	.02	-.12	.22
me tomorrow	.00	-.08	-.07	.26
me va	.08	-.17	.00	-.14
me you	-.17	.00	.00	.30
mean	-.37	.00	.00	.27
meant	.16	-.15	-.00	.09
meant to	.16	-.07	-.00	-.00
med	.64	-.38	-.07	.01
med a	-.18	.00	.00	.00
med det	.72	-.15	.00	-.05
medic-	-.03	-.07	-.00	.16
medical	-.03	-.07	-.00	.16
meeti-	.03	-.41	-.07	.43
meeting	-.34	-.33	-.04	.48
meetings	.37	-.08	-.03	-.05
meg	-.16	-.12	-.03	.46
mehet	-.14	.25	.00	.00
meine	-.11	-.13	.00	.16
meine freigabe	.03	-.13	.00	.19
meine-	.32	-.16	.02	-.09
meiner	.25	-.09	.00	-.07
meiner seite	.25	-.09	.00	-.07
melde	-.17	.00	-.01	.06
membe-	.39	-.26	.12	-.30
members	.27	-.18	.09	-.34
membr-	-.71	.00	.00	.00
meme	.61	-.05	.00	-.29
men	-.02	.05	-.06	.22
men det	.19	-.03	.00	-.05
menti-	.08	.03	.01	-.20
merci	-.31	.09	.00	.39
merci beaucoup	-.32	.00	.00	.54
merci de	-.16	.10	.00	-.05
merci pour	.18	-.07	.00	.02
messa-	.00	-.15	-.02	.21
met	-.49	-.22	.00	.71
mette	-.16	.00	-.02	.37
meu	.18	-.03	.27	-.16
meu aval	.18	-.00	.00	-.01
mi	.51	-.17	-.06	.17
mi parte	.16	.22	-.12	-.18
mi visto	.23	-.33	.03	.42
mia	.45	-.17	-.29	.00
mich	-.17	.00	-.01	.06
miche-	-.55	.00	-.01	.00
michel	-.55	.00	-.01	.00
middl-	-.10	-.03	.50	-.15
middle	-.10	-.03	.50	-.15
mig	.20	-.07	.05	-.14
mij mag	.19	-.09	.00	-.03
mijn	.16	.10	.08	-.20
mille	.23	-.03	.00	-.05
min	.38	-.02	-.00	-.11
mind	-.12	-.08	.01	.38
minde-	-.04	-.01	-.00	-.16
minden	-.04	.00	-.00	-.16
minister	-.20	-.11	.00	.27
ministry	-.02	.00	.14	-.21
ministry i	-.02	.00	.14	-.21
minor	.00	.17	-.01	-.09
minul-	.36	.00	.00	-.08
minun	-.33	-.05	.00	.52
minun puolestani	-.35	-.02	.00	.52
minut-	-.16	.24	-.01	.04
minute	.00	.24	-.01	-.21
minute the	.00	.24	-.01	-.21
minutes	-.16	.00	.00	.25
minutes of	-.11	.00	.00	.25
mir	.12	-.21	.09	-.00
misse-	.25	-.10	-.01	-.25
missed	.25	-.10	-.01	-.25
missed my	.05	.00	.00	-.25
missi-	-.14	.22	-.06	.00
missing	-.14	.22	-.06	.00
mista-	.00	-.05	-.07	.16
mit	-.47	.05	-.00	.13
mitgl-	-.38	.00	.00	.00
mits	-.11	.30	-.03	-.21
mits de	-.11	.30	-.03	-.21
mixed	-.18	.16	-.00	-.02
mixed up	-.18	.17	-.00	-.02
moc	-.00	-.08	.20	-.18
moet	.00	-.32	.09	.23
moi	.64	-.07	.01	-.47
mojej	.16	.05	.00	-.03
mojej strony	.16	-.03	.00	-.03
mon	.30	-.10	.17	.00
mon accord	-.08	-.11	-.01	.35
monda-	.13	-.36	.16	.22
monday	.13	-.36	.16	.22
month	-.34	-.09	.07	.52
mooi	.37	.12	-.00	-.20
mooi nummer	.37	.12	.00	-.15
more	.52	-.20	-.09	.01
morge-	.36	-.09	.00	-.06
morgen	.36	-.09	.00	-.06
morni-	.28	-.22	-.08	.05
morning	.28	-.22	-.08	.05
mothe-	-.11	.00	-.07	.22
mother	-.11	.00	-.07	.22
moved	.23	.07	-.02	-.13
ms	-.02	-.07	.00	.46
mucho	.34	-.27	.11	-.10
mure	.18	-.12	.19	-.05
muss	.06	-.47	-.02	.26
must	.24	-.54	.40	-.28
must be	.31	-.25	-.02	.00
must not	.00	-.17	.20	-.19
my	.80	-.50	.01	-.29
my account	.21	.00	.00	-.21
my age	.07	.32	.00	-.34
my answer	.09	-.08	.18	-.07
my approval	.11	.26	-.17	-.12
my blessing	.25	.00	.00	-.15
my colleague	-.11	.05	-.28	.45
my daughter	.16	-.07	.00	-.00
my deputy	-.22	-.17	.00	.26
my desk	.53	-.01	-.13	-.21
my english	-.07	-.04	-.01	.22
my favourite	.16	-.07	-.04	-.02
my judgement	.00	-.08	.08	.22
my mother	-.11	.00	-.07	.22
my name	.12	.12	.15	-.22
my new	-.32	.00	-.00	.47
my only	.40	-.05	-.00	-.29
my own	.00	-.08	.00	.16
my phone	.35	-.13	-.07	-.30
my screen	.20	-.10	-.01	.00
my side	.39	-.18	-.08	-.23
my stop	.05	.00	.00	-.25
my vote	-.33	-.24	.20	.03
my wife	-.08	-.20	-.03	.35
my yes	.29	-.05	-.01	.02
mysel-	-.21	-.02	.08	.38
myself	-.21	-.02	.08	.38
n ai	.06	-.05	-.08	.19
na	-.50	.16	.14	.22
na capa	.00	.19	.00	-.08
nachs-	-.52	-.00	.00	-.00
nada	.04	.09	-.16	-.20
name	-.34	.43	.46	-.43
name it	-.09	.18	-.03	-.06
name of	-.16	.00	-.01	-.01
name right	-.09	.41	-.02	-.17
names	-.00	.41	.10	-.58
names an	.00	.28	.12	-.29
nao	-.35	-.28	-.05	.19
natio-	-.11	.18	.09	-.09
nativ-	-.16	.11	.00	.00
native	-.16	.11	.00	.00
nay	.00	.00	-.24	.32
ne	.12	-.39	.41	-.03
ne l	-.08	-.00	.02	.16
ne serait	.33	.09	-.07	-.10
ne suis	-.00	-.16	-.00	.07
ne vois	.06	-.12	.19	-.05
nearl-	-.07	.29	-.01	-.09
nearly	-.07	.29	-.01	-.09
need another	.17	-.03	-.00	.07
need to	-.09	-.13	-.03	.18
neede-	.18	.21	-.11	-.15
needed	.18	.21	-.11	-.15
needed the	-.07	.18	.00	-.20
needn	.10	.13	.00	-.21
needn t	.10	.13	.00	-.21
needs	-.13	.40	.01	-.25
needs a	-.17	.22	-.05	-.06
needs the	-.26	.26	.00	.00
needs to	.54	-.06	.00	-.14
nein	-.01	.00	.14	-.19
nein so	-.01	.00	-.00	-.19
neith-	.12	-.17	-.02	.10
neither	.12	-.17	-.02	.10
nej	-.21	.06	.08	-.27
nejse-	.00	-.29	-.00	.15
nejsem	.00	-.29	-.00	.15
nem	-.30	.03	.00	.00
nemam	-.16	.00	.00	.38
neutr-	-.06	.36	-.13	-.00
neutral	-.06	.36	-.13	-.00
never	-.05	-.03	-.06	.27
new	-.52	.31	-.06	.14
new one	.17	.23	-.10	-.22
newsl-	-.01	-.37	.06	-.09
newsletter	-.01	-.37	.06	-.09
newsletter i	-.38	.00	.00	.09
next	.29	-.16	-.03	-.50
next time	-.22	-.28	-.02	-.05
next week	.31	.00	.00	-.29
ni	-.05	.25	.07	-.06
nic	-.18	.10	-.11	-.15
nice	-.01	.03	.13	-.23
nicel-	.21	-.09	-.02	-.10
nicely	.21	-.09	-.02	-.10
nicht	.15	-.10	.17	-.19
nient-	-.04	-.17	.00	.00
niente	-.04	-.17	.00	.00
night	.35	-.15	-.12	.00
nihil	.17	.00	.00	-.03
nihil obstat	.17	.00	.00	-.03
no	-.06	-.38	.72	-.45
no and	.00	.00	.18	-.28
no aprobado	.00	.00	.18	-.00
no changes	-.32	.00	-.07	.99
no comments	-.17	-.15	.00	.85
no debe	.00	-.20	.05	.00
no edits	.08	.00	.00	-.20
no es	.10	-.18	-.01	.00
no from	.00	-.02	.09	-.45
no i	.00	-.03	-.19	.74
no lo	.00	.23	-.08	-.02
no me	-.06	.00	-.12	.19
no not	-.09	-.08	-.05	.51
no objection	-.12	.00	-.09	.19
no problem	-.04	.24	-.08	-.09
no remarks	-.15	-.00	-.04	.29
no se	-.08	.00	.15	.00
no to	.00	.00	-.22	.24
no worries	-.16	.18	-.02	.00
nobod-	.27	-.02	.12	-.18
nobody	.27	-.02	.12	-.18
noch	-.11	-.16	-.01	.31
noch nicht	.00	-.13	.00	.24
nod	.47	-.07	-.04	-.14
nog	-.19	.24	-.06	-.13
nog aan	-.19	.05	-.01	.04
nom	-.16	.08	.00	.00
nomas	.17	.00	.00	-.07
nombr-	-.05	.19	-.02	.00
nombre	-.05	.19	-.02	.00
nome	-.19	.08	-.07	.00
non	.39	.30	-.77	.64
non deve	.00	-.10	.15	-.00
non e	.21	-.09	-.04	-.00
non lo	-.12	-.02	.31	-.13
non puo	.00	-.02	.16	.00
not	.11	.60	-.31	-.24
not 0	.00	.37	-.02	-.24
not a	.33	-.21	-.02	-.08
not against	.88	-.09	-.37	.05
not agree	.00	.15	-.12	-.00
not approved	-.04	-.22	-.14	.55
not be	.28	.12	-.02	-.28
not before	-.26	-.00	-.00	-.05
not consent	.00	-.01	.14	-.21
not go	.00	-.15	-.00	.00
not in	-.15	.35	.11	-.16
not me	-.05	.16	-.02	-.03
not my	.24	-.07	-.04	-.08
not quoted	-.25	.38	-.08	-.14
not read	.00	.00	-.19	.38
not reject	.20	.00	-.35	.15
not see	.25	-.02	.20	-.36
not sure	-.17	-.15	-.08	.40
not the	.07	-.22	.00	.10
not to	-.03	-.16	.11	-.11
noted	-.26	.00	.00	.00
noted with	-.26	.00	.00	.00
nothi-	.04	.13	-.04	-.30
nothing	.04	.13	-.04	-.30
nothing else	-.32	.39	.00	-.04
nothing from	-.23	.00	.00	.00
nothing to	-.15	-.02	.00	-.16
nothing wrong	.59	-.25	.00	.00
notic-	.17	.12	.00	-.12
notice	.02	.25	.00	-.06
noticed	.15	-.13	.00	-.06
notre	.00	-.15	.00	.35
nous	-.04	-.07	.22	-.15
now	-.11	-.31	.23	-.08
now it	.08	-.25	.11	-.08
nulla	.19	.00	-.22	.08
numbe-	-.30	-.10	.19	.26
number	-.30	-.00	.22	.21
number 0	.00	-.17	-.00	.12
number is	-.08	-.10	.02	.43
number of	-.02	.35	-.05	-.18
numer-	.59	-.16	.22	-.28
numero	.59	-.41	.22	-.16
numero 0	.23	-.22	-.00	.13
numero davvero	.50	.00	-.20	.00
numero non	.00	-.12	.20	-.14
numeru	.00	.25	-.00	-.13
numme-	.28	.23	.02	-.23
nummer	.28	.23	-.01	-.15
numre-	.19	-.15	.00	.00
numret	.19	-.15	.00	.00
nur	-.10	-.02	-.02	-.16
o	-.05	.41	.01	.03
o meu	.18	-.00	.00	-.01
o nome	-.19	.08	.00	.00
o texto	.08	-.03	.27	-.15
object	.30	.00	.00	-.13
object to	.25	.00	.00	-.11
objection to	-.11	.00	.05	.19
objections	-.23	-.04	-.02	.04
oblig-	.11	.15	-.06	-.17
obrig-	-.17	.00	-.03	.21
obrigado	-.14	.00	-.03	.21
obser-	-.19	.06	.00	.32
observaciones	-.16	.00	.00	-.02
obsta-	.24	.00	.00	-.10
obstat	.17	.00	.00	-.03
och	.23	-.15	-.22	.17
of	-.00	.90	.21	-.53
of 0	-.27	-.01	.00	.53
of 0 sentences	-.28	-.09	.25	.64
of 1 sentences	-1.25	-.60	-.24	.58
of 2 sentences	-.16	-.13	-.05	-.09
of 3 sentences	.70	-.06	-.13	-.61
of 4 sentences	.85	-.03	.21	-.68
of a	.53	-.11	-.02	-.05
of all	.08	.17	-.10	-.07
of experts	-.05	.28	-.03	-.14
of issue	-.24	.25	.00	.00
of it	.06	-.24	-.03	.06
of our	-.16	-.03	-.00	.25
of the	.39	.77	-.42	-.58
of two	-.49	.00	-.03	.02
of your	.00	-.19	.00	.30
off	.10	.39	-.03	-.39
off it	-.22	.26	-.00	-.00
off on	-.10	.18	.01	-.11
off the	.18	-.06	-.01	.08
offic-	.24	-.16	-.04	.22
office	.24	-.27	.15	.09
officer	.00	.10	-.18	.14
oh	-.22	.00	.04	-.00
oh sure	-.22	.00	.04	-.00
ok	-.08	.20	-.28	.20
ok from	-.09	.00	-.07	.17
ok thx	-.36	-.04	.00	.54
ok to	.47	-.18	-.04	-.32
okay	.18	.07	-.02	-.22
old	.44	-.22	-.06	.08
old draft	.17	.00	-.16	.16
oldal-	-.22	.27	.00	.00
om	.16	-.02	-.00	-.08
on	.28	-.05	-.39	.31
on 11th	-.08	.27	-.00	-.06
on a	-.20	-.00	.06	.22
on behalf	.17	-.06	.00	-.07
on friday	.25	.00	.18	-.40
on holiday	.20	-.01	.00	-.08
on it	-.24	-.19	-.04	.54
on leave	-.33	-.06	-.26	.31
on my	.31	-.35	-.21	.33
on ne	-.14	.00	-.03	.17
on page	.39	-.23	.23	.19
on saturday	.36	.00	.00	-.26
on the	-.51	-.09	-.20	.45
on thursday	.42	.00	.00	-.33
on time	.16	-.07	.00	.00
on tuesday	.28	.07	-.02	-.21
once	-.34	.13	.10	-.01
once the	-.19	.16	-.01	-.01
one	.02	.65	.28	-.47
one does	.34	-.11	.20	-.14
one from	.50	.00	.00	-.38
one i	-.38	.07	.04	.27
one small	.00	.32	.00	-.30
one this	.45	.00	-.01	-.26
ones	-.08	.21	-.18	.02
only	-.31	-.02	.01	-.10
only the	-.05	.28	-.02	-.16
op	-.11	.30	-.06	-.15
open	-.26	-.11	-.19	.42
open the	-.09	.00	-.19	.18
opini-	-.17	.04	-.06	.05
opinion	-.17	.04	-.06	.05
or	.24	-.19	-.20	.25
order	.24	-.15	-.04	-.00
ordfo-	-.49	.00	.00	.00
other-	.12	.50	-.07	-.47
others	.58	-.00	.04	-.30
otherwise	-.45	.50	-.11	-.18
otherwise ok	-.21	.00	.00	.00
otra	.15	-.24	.00	.19
ou	-.10	-.24	.00	.28
oui	-.43	-.02	-.01	.45
our	-.83	-.18	.25	.10
our members	.00	.00	.00	-.16
our name	-.02	-.02	.32	-.03
ours	-.30	.00	.00	.00
ourse-	.00	-.01	-.16	.16
ourselves	.00	-.01	-.16	.16
out	.41	.16	.17	-.77
out my	-.02	.32	.00	-.26
out of	-.43	-.19	.05	.09
out please	-.17	.00	.00	-.07
out under	-.02	.00	.26	-.03
ouvri-	.00	.00	-.16	.05
ouvrir	.00	.00	-.16	.05
over	.69	-.21	.04	-.34
over to	.64	-.03	.00	-.39
overl-	.00	-.19	.00	.18
own	.00	-.08	-.10	.28
own view	.00	-.08	.00	.16
p	.05	.20	-.13	-.19
pa	.01	.11	-.22	.32
pa side	-.01	.08	.00	-.23
page 0	.08	.01	-.14	.22
page one	-.44	-.06	.26	.06
pagin-	-.03	-.06	.11	-.17
pagina	-.03	-.06	.11	-.17
pagina 0	-.03	.03	.00	-.16
pain	-.16	.18	-.02	-.05
par	-.06	-.18	.00	.25
para el	.44	-.11	.00	-.05
parag-	-.12	.65	-.02	-.51
paragrafo	-.02	.36	-.01	-.13
paragraph	-.10	.28	-.01	-.38
parfa-	-.46	.00	.00	.00
parfait	-.46	.00	.00	.00
paris	-.20	.00	.00	.00
part je	-.00	-.11	-.03	.19
parte	.24	.20	-.31	-.20
parte no	-.00	.25	-.12	.00
pas	.20	-.41	.28	.16
pas d	.00	-.11	-.03	.19
pas de	.33	.00	-.07	-.06
pass	-.08	.16	-.08	.00
pass the	-.08	.16	-.08	.00
passe-	.21	-.01	-.00	.04
passes	.29	.00	.00	-.12
passt	-.17	-.04	.00	-.02
passw-	.00	-.17	-.05	.03
password	.00	-.17	-.05	.03
paul	-.54	.00	.00	.00
pdf	-.14	-.15	-.10	.35
peopl-	.24	.02	-.05	.09
people	.24	.02	-.05	.09
people would	.00	-.14	.03	.26
per	.15	.21	-.13	-.13
per me	-.11	-.16	.18	.04
perfe-	-.39	-.00	-.05	-.04
perfect	-.20	.00	.00	-.05
perfect timing	-.33	.00	.00	.00
pero	.10	-.31	.02	.10
pesso-	.11	.00	.00	-.20
pessoal	.11	.00	.00	-.20
peter	-.64	-.11	-.04	.29
petit-	.35	.00	-.04	-.07
petite	.35	.00	-.04	-.07
peu	.34	.00	-.07	-.10
phone	.31	-.20	-.09	-.29
phone number	-.17	.00	-.02	.00
photo	-.01	.30	-.13	-.25
photo on	.21	.06	-.02	-.19
photo-	-.10	.24	-.07	-.05
photograph	-.10	.22	-.04	.00
pictu-	.00	.18	-.13	-.19
picture	.28	-.01	-.09	-.12
pictures	-.28	.20	-.04	-.07
place	-.06	.34	.00	-.34
place-	-.06	.27	-.05	-.10
plane	-.37	-.01	-.15	.53
pleas-	-.07	-.03	.01	.25
please	-.23	.06	-.09	.43
please delete	.00	-.13	-.24	.55
please do	-.42	-.03	.05	-.02
please don	-.13	-.04	-.14	.30
please go	.48	.00	-.02	-.09
please ignore	-.01	-.28	-.03	.47
please not	-.09	.19	-.03	-.02
please send	.55	-.18	-.01	-.05
please take	-.05	-.09	-.04	.26
please the	.37	.00	-.01	-.29
please use	-.21	.06	-.02	-.03
please wait	-.27	-.04	-.00	.38
pls	.00	-.19	-.00	.20
plus	.55	-.03	-.11	-.13
po	-.61	.00	.00	.92
pode	.16	-.01	-.06	-.08
pode mandar	.16	-.01	-.04	-.07
podem	-.38	.19	.00	-.08
podem enviar	-.38	.00	.00	.00
poem	-.13	.29	-.20	.00
poi	-.01	.32	-.15	-.03
point	-.08	.38	.05	-.24
point 0	.00	.17	.00	-.13
polic-	.22	.09	.00	-.11
por	.36	.26	-.17	-.42
por favor	-.22	.25	-.00	-.08
por mi	.47	.27	-.14	-.23
por quoted	.00	.16	.00	-.06
porad-	.05	-.15	.00	.19
poradku	.05	-.15	.00	.19
posit-	-.14	-.12	.49	.16
position	.00	.00	.36	-.09
positive	-.14	.00	.00	.25
post	-.29	-.03	-.03	-.08
post it	-.22	-.01	-.03	-.08
potet-	-.33	.00	.00	.00
potete	-.33	.00	.00	.00
pour	-.59	-.20	-.06	.64
pour ce	.20	.00	.00	-.19
pour l	-.22	-.17	.00	.11
pour la	.19	.00	-.04	.06
pour le	-.24	.10	-.00	.09
pour ma	-.00	-.11	-.03	.19
pour moi	.37	-.07	.00	-.18
pouve-	-.55	.04	-.16	.01
pouvez	-.55	.04	-.16	.01
pouvez m	-.54	.00	.00	.00
pouvez vous	.00	.00	-.16	.05
pravn-	-.04	-.15	.00	.23
preci-	.26	.12	-.01	-.20
prect-	-.34	-.02	.00	.71
prefe-	-.13	.01	.08	.21
premi-	-.20	.00	.00	.00
presi-	-.56	.12	.00	-.05
president	-.56	.12	.00	-.05
press	-.29	.01	-.01	.03
previ-	-.25	-.19	-.03	.48
previous	-.25	-.19	-.03	.48
prima	-.37	.47	.10	-.00
prima dell	.00	.22	-.09	-.13
prima zo	.23	-.11	.00	.00
print	.15	.00	.05	-.09
print-	.03	-.00	-.01	-.15
printer	.29	-.11	-.00	-.00
printers	-.40	.00	.00	.06
printers only	-.49	.00	.00	.00
pripo-	.18	.00	.00	-.11
pripominek	.18	.00	.00	-.11
priya	.13	-.06	-.08	.27
proba-	-.03	-.07	-.27	.47
probably	-.03	-.07	-.27	.47
probl-	.03	.18	-.15	-.15
problem	.03	.18	-.15	-.15
problem from	.25	.00	-.07	-.09
proce-	.25	.16	-.16	-.06
proceed	.25	-.03	-.03	-.06
prof	.28	.05	-.02	-.19
proje-	.16	.00	-.13	.00
proof-	-.16	.11	.00	.00
proofread	-.16	.11	.00	.00
prope-	-.27	-.00	.00	.18
properly	-.27	-.00	.00	.18
prose	-.01	-.02	-.03	.17
prosi-	-.16	.16	-.11	-.12
proti	.00	-.15	.34	-.02
provi-	-.07	.15	-.00	-.28
provided	-.10	.10	-.00	-.20
proxima	-.36	-.00	-.00	.00
pubbl-	-.01	-.00	.22	.00
publi-	.50	-.19	.59	-.61
publicacao	-.06	.16	.00	-.06
publicar	.23	.00	-.00	-.02
publish	.26	-.20	.29	-.06
publish it	-.14	.00	-.00	.21
publish this	-.05	.00	.35	-.10
published	.00	.16	-.01	-.03
publishing	.49	-.04	-.02	-.18
puede-	-.41	-.17	-.06	.16
pueden	-.41	-.16	-.04	.03
pueden mandar	.00	-.16	-.04	.19
puedo	.00	-.01	.10	-.16
puedo aprobar	.00	.00	.07	-.16
puo	.00	-.02	.16	.00
puole-	-.30	-.02	.00	.52
puolestani	-.30	-.02	.00	.52
pure	-.24	.15	-.27	.00
put	-.27	.51	.00	-.54
put my	-.04	-.05	.20	-.23
put that	-.14	.16	.00	.00
put the	-.02	.24	.00	-.36
quand	-.54	-.16	.00	.08
quarr-	-.17	.00	.00	-.01
que	.30	-.25	.34	.10
que je	-.08	-.06	-.02	.37
que le	.00	.17	.10	-.25
que nous	.00	-.07	.22	-.15
que o	.11	.02	-.01	-.22
que se	-.01	.26	.00	-.10
quell-	-.11	.06	-.32	.43
quello	-.00	.06	-.29	.26
quest-	.10	-.16	.26	-.22
questo	.00	-.12	.20	-.14
questo numero	.00	-.12	.20	-.14
qui	.17	-.16	.02	-.11
quick	.50	.00	.10	-.44
quier-	-.52	.07	-.02	.00
quite	.00	-.20	-.00	.50
quote	-.05	-.07	-.03	.36
quote on	.00	-.38	.00	.53
quote-	-.80	1.22	-.24	-.60
quoted	-.75	1.25	-.36	-.56
quoted and	-.00	.01	.00	.48
quoted has	-.10	.21	-.01	-.10
quoted in	.00	-.17	-.03	.26
quoted not	-.16	.18	-.04	.00
quoted por	.00	.16	.00	-.06
quoted quoted	-.29	.10	.00	.00
r	.17	-.05	-.02	-.07
rathe-	-.03	.04	-.17	.09
rather	-.03	.04	-.17	.09
rather not	.00	.00	-.20	.12
raus	-.29	.00	.00	-.08
rausg-	.00	.17	.00	-.18
re	.03	.58	-.28	.11
re a	-.07	.00	-.01	.25
read	-.26	-1.03	-.60	.97
read it	.42	-.32	-.60	.44
read the	.31	-.42	-.06	.38
read tonight	-.24	.00	.00	.00
readi-	-.25	-.01	-.09	.30
reading	-.25	-.01	-.09	.30
reading it	-.37	.00	.00	.29
ready	.63	-.54	-.15	.14
ready to	-.35	-.43	-.10	.38
ready when	.62	-.18	.00	-.22
reall-	-.00	-.50	.04	.63
really	-.00	-.50	.04	.63
reaso-	.34	-.04	-.23	-.06
reason	.34	-.03	-.23	-.06
recei-	-.33	-.08	.01	.55
received	-.33	-.08	.01	.29
recor-	.33	.16	-.01	-.24
record	.22	.16	-.01	-.16
recti-	.00	.00	-.19	-.06
red	-.18	-.03	-.03	-.07
redir-	.08	-.15	.00	.28
redire	.08	-.15	.00	.28
refus	.33	.00	-.07	-.06
regar-	.30	-.15	-.03	.15
regarde	.00	-.15	.00	.35
rejec-	.31	-.15	-1.40	1.63
reject	.37	-.15	-.90	.74
reject it	-.00	.00	-.41	.24
rejected	-.05	-.00	-.50	.90
relea-	.50	-.11	-.00	-.40
release	.50	-.22	-.00	-.40
remar-	.17	-.11	-.04	.23
remarks	-.14	.10	-.04	.24
remov-	-.23	-.11	-.02	.74
remove	-.23	-.11	-.02	.84
rendb-	.23	.00	.00	-.05
rendben	.23	.00	.00	-.05
renvo-	.00	.00	-.16	.05
renvoyer	.00	.00	-.16	.05
repla-	.00	.02	.00	-.15
replaced	.00	.02	.00	-.15
reply	.19	-.09	.08	.02
repon-	.00	-.18	.00	.08
repor-	.11	-.18	.12	.08
report	.11	-.18	.08	.08
repos-	.00	-.20	.12	.12
reque-	.06	.05	-.00	-.21
request	-.01	.05	-.00	-.21
reser-	-.29	.18	-.10	.02
reserve	-.08	.28	-.10	-.07
reserve que	-.02	.17	-.10	-.13
resig-	-.01	.00	.18	-.17
resign	-.01	.00	.18	-.17
resol-	.07	.19	-.13	-.00
respo-	-.00	-.08	.06	.17
rest	-.54	.36	-.01	.24
rest can	.00	.16	-.01	-.03
reste	-.16	.10	.00	-.07
resul-	.00	-.02	.29	-.15
rett	-.00	.18	-.00	-.05
reuni-	-.12	-.06	.00	.35
revel-	.00	-.21	.18	.00
revie-	.18	-.10	.07	.10
reviewer	.18	.00	.00	-.08
revis-	.33	-.28	.00	.24
revoi-	-.00	-.23	.10	.19
revoir	-.00	-.23	.10	.19
rewri-	.00	.15	.09	-.06
rewritten	.00	.15	.09	-.06
richt-	-.06	-.09	.00	.21
richtig	-.06	-.09	.00	.21
rien	-.13	-.09	-.06	.16
rien a	-.11	-.13	-.01	.16
right	.16	.55	-.07	-.54
right one	-.06	.16	-.00	-.05
right you	.18	.01	.00	-.02
rio	-.19	.05	.00	.00
roger	.52	-.04	.00	-.02
room	.16	-.02	-.09	.08
round	.16	.28	-.00	-.25
rozma-	.00	.03	.00	-.17
rozmazana	.00	.03	.00	-.17
rubri-	.35	.00	-.04	-.10
rubrique	.35	.00	-.04	-.07
run	.16	-.12	-.13	.13
s	.14	.52	.00	-.47
s approved	.00	-.16	.00	-.19
s been	.16	.07	-.15	-.04
s en	-.11	.00	-.03	.17
s fine	-.40	.09	.00	.50
s good	.12	.19	-.15	.07
s nearly	-.03	.15	-.01	-.03
s probably	-.03	-.07	-.01	.16
s quote	-.05	.22	-.01	-.10
s quoted	-.16	.18	-.04	.00
s with	.00	-.05	.10	.18
sa	.12	.08	.03	-.28
sa er	-.15	.15	.00	-.25
sager	-.10	.00	.15	-.15
sagt	-.18	.00	.00	.00
said	-.12	-.00	-.04	.45
said yes	-.21	-.06	.00	.27
same	.32	-.29	-.03	.03
satur-	.36	.00	.00	-.26
saturday	.36	.00	.00	-.26
saw	.02	-.17	-.07	.23
say	-.14	-.23	-.08	.25
say anything	.00	-.11	-.17	.18
say no	.25	-.06	-.34	-.18
say yes	-.21	.00	.05	.09
saya	.27	-.12	.10	-.06
saygı-	.22	.00	.00	-.06
saygılarımla	.22	.00	.00	-.06
sayin-	-.09	-.07	-.05	.40
saying	-.09	-.07	-.05	.40
says	-.53	-.08	-.08	.40
says it	-.29	-.01	.00	.41
says quoted	.28	.00	.00	-.17
sayın	.22	.00	.00	-.06
schon	-.17	.17	-.00	-.08
schon-	.34	-.07	-.02	-.15
schone	-.01	.05	-.02	-.15
schre-	-.04	.23	.00	-.14
schreiben	.00	.18	.00	-.14
schva-	-.34	.00	.00	.42
schvaluji	-.34	.00	.00	.42
scrap	-.04	-.06	.19	.00
scrap it	-.04	-.06	.19	.00
scree-	.20	-.10	-.01	.00
screen	.20	-.10	-.01	.00
scusa-	-.00	-.19	-.07	.04
scusate	-.00	-.19	-.07	.04
se	-.17	.02	.09	.15
second half	-.00	-.22	.00	.27
second paragraph	.00	.27	-.04	-.13
secre-	.19	-.15	-.15	.22
secti-	.21	.15	-.06	-.27
section	.21	.15	-.06	-.27
section 0	.00	.21	.00	-.23
see	-.02	.07	-.17	.71
see below	.00	-.08	.00	.16
see it	-.19	.40	-.08	-.10
see the	.00	-.07	.20	-.24
see why	.04	-.04	-.27	.34
see you	-.05	-.03	.00	.20
seems	-.25	-.04	-.05	.32
seems to	-.25	-.04	-.05	.32
seen	.91	-.30	-.15	-.30
seen the	.18	-.17	-.08	.00
seite	.16	-.02	.00	-.13
sem	-.07	-.17	-.11	.23
sen	.03	.29	-.02	-.14
send	.16	-.13	-.14	-.09
send before	-.10	.00	-.15	.26
send it	-.69	-.10	-.04	-.49
send the	-.00	.00	.00	.23
sende	.15	.00	.00	-.03
sendi-	.23	-.11	.12	-.11
sending	.26	-.09	.12	-.16
sending it	.17	-.11	.11	-.04
sent	-.58	-.04	.39	.10
sent from	.23	.00	.00	-.24
sente-	-.30	.25	-.13	-.17
sentence	-.32	.19	-.13	-.13
senti-	.00	-.00	-.16	.24
ser	.06	-.37	.09	.06
ser fint	.27	.00	.00	-.25
serai-	.33	-.02	-.10	.09
serait	.33	-.02	-.10	.09
setuj-	-.21	.00	.00	.00
seule-	-.21	.00	.00	.00
seulement	-.21	.00	.00	.00
seven	-.10	-.04	.58	-.18
sey	-.18	.00	.00	.10
shall	-.22	-.19	.08	.06
shall i	.00	-.16	.00	.12
shall read	-.18	.00	.00	.00
she	.01	.29	-.27	.11
shift	.10	.23	-.13	-.00
ship it	.20	.00	.00	-.02
short	.81	-.04	-.00	-.36
short-	-.05	.24	-.02	-.13
shorter	-.05	.24	-.02	-.12
shorter editorial	-.00	.19	-.00	-.07
shoul-	.56	-.80	-.10	.85
should	.46	-.76	-.10	.85
should be	.39	-.20	-.08	.33
should go	.16	-.11	.12	.00
should not	-.03	-.03	-.21	.42
shri	.17	.07	-.00	-.08
si	-.10	-.55	.05	.64
sich	.02	-.12	-.00	.17
side	.34	.00	-.10	-.51
side 0	.01	.04	.00	-.23
siger	-.15	.00	-.02	.34
siger god	-.15	.00	-.02	.34
sign	-.01	.30	.00	-.23
signed off	.03	.21	.00	-.20
signi-	-.00	.00	.01	-.17
signing	-.00	.00	.01	-.17
sin observaciones	-.16	.00	.00	-.02
singl-	.75	-.21	-.18	-.15
single	.75	-.21	-.18	-.15
sitte-	-.00	.30	-.22	-.04
sitten	-.00	.30	.00	-.30
sitti-	.18	.00	-.13	-.01
sitting	.18	.00	-.13	-.01
sivun	.00	.18	.00	-.21
sivun 0	.00	.18	.00	-.21
skal	-.12	-.00	.22	-.00
sleep	-.03	-.14	-.03	.27
sleep on	-.09	-.07	-.03	.20
small	-.03	.40	-.03	-.43
so	.36	-.47	-.10	.51
so far	-.18	-.01	.00	.27
so good	-.18	.00	-.01	.27
so i	.14	-.21	-.04	-.05
so nicht	-.01	.00	-.00	-.19
so that	-.08	.24	-.06	.07
sofer-	-.03	.17	.00	-.06
sofern	-.03	.17	.00	-.06
sofern das	-.03	.17	.00	-.06
solo	-.46	.00	.00	.09
some	.19	-.16	-.04	-.07
someb-	-.03	-.07	.00	.16
somebody	-.03	-.07	.00	.16
someo-	-.02	-.23	.10	.23
someone	-.02	-.23	.10	.23
someone else	.00	-.20	.10	.21
somme-	.61	-.00	.00	-.25
son	-.61	-.13	-.03	-.02
son correctos	.16	-.11	-.03	.00
soon	-.12	-.13	-.05	.34
soon as	-.12	-.13	.00	.34
sorry	.06	-.47	1.07	.01
sorry for	.19	-.19	-.12	-.05
sorry no	.00	.00	.76	-.69
sorry this	.16	.00	.00	-.15
sorry to	-.17	.18	.24	-.09
sorry wrong	-.01	-.22	-.07	.50
souhlas	.11	.22	.00	-.12
sound	.01	.16	-.04	-.02
soup	.33	-.14	.00	-.01
sous	-.02	.27	-.08	-.23
sous reserve	-.02	.27	-.10	-.23
space	.23	.00	-.12	-.04
speak-	-.41	.11	.00	.44
speaker	-.41	.11	.00	.44
spell	-.00	.23	-.02	-.06
spell-	-.03	.36	.00	-.23
spons-	.00	.04	.17	-.20
sponsor	.00	.01	.18	-.18
spot	.17	.00	-.09	.00
spot on	.17	.00	-.09	.00
staat	-.19	.13	-.01	-.03
staat er	-.19	.11	-.01	-.03
stand-	.41	-.10	-.02	.10
star	-.07	.06	-.01	.20
start	-.02	.07	.22	-.16
start-	.01	.21	-.02	-.24
still	-.17	-.04	.13	.45
stop	-.08	.00	.19	-.31
story	.19	-.02	.24	-.08
stran-	.15	-.07	.00	-.16
stric-	.00	.21	-.01	-.23
strict	.00	.21	-.01	-.23
stron-	.16	.06	-.05	-.10
strony	.16	-.03	.00	-.03
stuur	-.18	.00	.00	.00
subject to	.00	.02	-.00	-.19
suis	-.20	-.21	-.02	.00
suis d	-.20	.02	.00	-.07
suis pas	-.00	-.16	-.00	.07
sunda-	.03	.00	.00	-.20
sunday	.03	.00	.00	-.20
suple-	-.33	.00	.00	.00
suplente	-.33	.00	.00	.00
suppo-	-.52	.11	.03	.08
support	-.34	.11	.00	-.17
support it	-.19	.00	-.04	-.00
suppose	-.17	.00	.00	.24
sur	.01	-.23	.34	-.20
sure	-.54	-.27	-.04	.59
sure about	-.12	-.12	-.05	.34
surto-	.35	.00	-.03	-.08
surtout	.35	.00	-.03	-.08
swap	-.20	.12	-.00	-.04
swapp-	.00	-.19	.00	.00
sydne-	-.52	.07	.00	-.13
sydney	-.52	.07	.00	-.13
szeri-	-.01	-.01	-.06	.20
szerint	-.01	-.01	-.06	.20
t	.59	.13	.00	-.41
t approve	-.07	.13	.65	-.16
t change	.56	.00	-.00	-.23
t fault	.17	.00	.00	-.19
t good	-.07	-.04	.10	.16
t open	-.04	-.01	-.23	.26
t read	-.04	-.00	-.00	.28
t see	-.10	.13	-.27	.42
t send	-.10	.00	-.15	.26
t take	-.06	-.03	-.05	.21
t tell	-.03	-.17	-.01	.25
t think	.18	-.07	-.00	-.03
t wait	.21	.00	.00	-.21
tabel	-.11	.30	-.03	-.19
tabel-	-.23	-.00	.00	.00
tack	-.30	.00	.00	.33
tak	.06	-.06	-.00	-.27
tak den	.12	-.00	-.00	-.27
take	-.54	-.06	-.20	.57
take back	.00	.00	-.07	.16
take it	.10	-.23	.00	.30
take my	-.19	.03	.00	.23
take that	.05	.00	.00	-.16
take the	-.08	.19	-.06	.00
takk	.37	-.05	.04	-.04
talle-	-.16	-.08	.00	.35
tallene	-.16	-.08	.00	.35
tambi-	-.05	-.06	.00	.27
tambien	-.05	-.06	.00	.27
tan	.21	-.03	.00	-.08
te	-.12	.00	.00	-.18
team	-.10	.10	-.18	-.04
telef-	-.36	.34	-.02	.04
tell	-.03	-.17	-.02	.38
tell you	-.03	-.04	-.02	.22
ten	-.49	.03	.00	-.08
tengo	-.07	.07	-.12	.27
terve-	-.15	-.02	.00	-.12
testo	-.12	-.02	.31	.00
text	.15	-.06	-.06	-.19
text about	.00	.26	-.13	-.00
text as	.19	-.01	.00	-.05
texte	-.00	-.11	-.03	.19
texto	.07	-.04	.34	-.15
than quoted	-.08	.18	.00	-.04
thank-	-.08	.08	-.01	.20
thanks	.01	-.01	-.01	.20
that	-.14	.04	.26	.29
that i	.49	.10	-.00	-.35
that is	-.16	-.16	.07	.35
that ll	.21	-.09	.00	-.10
that one	-.51	.15	-.02	.43
that s	.34	-.05	.10	-.17
that the	-.18	-.00	.06	-.04
that was	-.17	-.17	.02	.39
that we	-.01	.01	.08	-.28
that you	-.36	.07	.00	.44
the	-.48	.90	-.05	-.18
the 14th	-.05	.00	.00	.21
the accent	-.09	.18	-.03	-.02
the answer	.22	-.07	.00	-.12
the article	.14	-.05	.08	-.28
the bank	.00	.17	.03	-.09
the board	.00	-.44	.00	.55
the bottom	-.05	.16	.00	-.00
the box	-.54	.05	.00	-.02
the budget	-.35	.13	-.08	.27
the bus	-.02	.09	.00	-.17
the button	.05	.12	.00	-.15
the calendar	-.29	.08	.02	-.13
the caption	-.15	.08	.00	.00
the chair	-.88	-.34	-.10	.81
the conference	-.41	.00	-.02	.00
the content	-.11	.02	.11	.16
the cover	-.24	.21	.09	-.13
the date	-.27	.76	-.04	-.66
the deadline	-.12	.23	.00	.09
the decision	.00	.17	.10	-.23
the delivery	-.15	.00	.00	.29
the dentist	-.19	-.02	.00	.39
the draft	-.07	-.16	.12	.14
the e	-.00	.15	-.00	-.14
the eastern	.35	-.15	-.01	-.10
the editorial	.34	-.04	.00	-.09
the editors	.21	-.12	.00	-.09
the family	-.06	.18	.00	-.05
the ferry	.18	-.01	-.03	-.01
the file	.00	-.05	-.19	.05
the first	.20	-.03	-.04	-.25
the font	.19	-.10	-.00	-.04
the group	-.02	-.06	.16	-.17
the here	.31	-.09	.00	-.09
the ilo	-.02	-.11	-.03	.48
the interview	.02	.13	.08	-.17
the invoice	.00	-.01	.00	.18
the issue	-.22	-.12	.31	-.29
the joke	.00	.03	.00	-.21
the last	.20	.05	-.10	-.05
the lawyer	-.27	.00	.00	.00
the lead	.00	-.10	.10	.18
the link	-.30	-.01	-.03	.10
the list	.09	.02	-.02	-.16
the map	-.07	-.02	-.03	-.18
the meeting	-.24	.09	-.02	-.04
the middle	-.10	-.03	.50	-.15
the minister	-.20	.00	.00	.00
the minute	.00	.24	-.01	-.21
the minutes	-.16	.00	.00	.25
the new	-.08	.23	-.06	-.32
the nod	.47	-.07	-.04	-.14
the number	-.13	.23	.05	.26
the old	.17	.05	-.16	.08
the ones	.00	.13	-.18	.07
the other	-.04	-.20	.11	.13
the others	.61	.00	-.00	-.29
the pdf	-.09	-.15	-.05	.20
the photo	.18	.17	-.04	-.24
the photograph	-.10	.22	-.04	.00
the pictures	-.20	.20	-.04	-.03
the plane	-.37	-.01	-.15	.53
the poem	-.13	.29	-.20	.00
the previous	-.25	-.12	.00	.48
the printer	.29	-.11	-.00	-.00
the printers	-.31	.00	.00	-.04
the publishing	.49	-.04	-.03	-.14
the quote	.00	-.29	-.02	.47
the quoted	-.00	.00	.00	.23
the record	.22	.16	-.01	-.16
the rest	-.08	-.16	.00	.41
the right	-.06	.21	-.07	-.05
the same	.23	-.29	-.03	.10
the school	.16	.12	.00	-.18
the second	-.08	-.11	-.04	.19
the sentence	-.15	.19	-.12	-.12
the sponsor	.00	.01	.18	-.13
the story	.23	.00	.00	-.05
the text	.08	.29	-.13	-.08
the third	.39	.35	-.22	-.22
the time	-.14	-.25	.00	.65
the title	.16	.17	-.00	-.12
the train	-.10	-.07	.00	-.17
the typos	.21	-.13	-.07	.00
the un	.00	.26	-.14	-.00
the venue	-.27	.00	.00	.81
the way	-.03	-.05	-.07	.22
the weather	-.15	.19	.00	.00
the weekend	-.12	-.02	.00	.19
the wellington	.18	.08	-.01	-.12
the whole	.21	-.18	.21	-.27
the word	-.00	.13	.00	-.22
the workshop	.24	-.17	-.01	.22
the world	.16	.07	.00	-.17
the year	-.05	-.12	-.01	.18
then	-.06	.21	-.27	.25
then i	.39	.05	-.14	-.17
then it	-.02	.15	.00	-.11
then publish	-.17	.08	.00	.00
then you	.00	-.10	.00	.26
there	.06	.21	-.35	-.02
there a	-.07	-.04	.00	.22
there s	.23	.19	-.22	-.07
these	.38	-.11	.00	-.05
these days	.38	-.11	.00	-.05
they	.06	.20	.06	-.15
they re	.00	.27	-.01	-.13
thing	1.13	.09	-.22	-.62
thing-	-.17	.24	-.02	.08
things	-.17	.24	-.02	.08
think	.04	-.00	.49	-.35
think it	-.16	.08	.42	-.09
think-	-.08	-.05	-.19	.56
thinks	-.08	-.05	-.19	.56
thinks it	-.08	-.05	-.19	.56
third	.39	.35	-.18	-.24
this	.24	-.83	1.02	-.27
this as	-.19	.17	-.04	-.07
this being	-.41	.00	.00	.00
this going	.11	.00	.00	-.18
this i	.00	.26	-.15	.01
this in	-.04	.01	.18	-.19
this is	.14	.07	.09	-.61
this issue	.23	-.15	.33	-.13
this list	-.13	-.08	-.00	.68
this mail	.33	-.03	-.00	-.17
this morning	.26	-.15	-.08	.05
this now	-.17	.00	.00	.18
this number	.16	-.01	.06	-.06
this one	-.08	-.29	.07	.34
this time	.45	-.10	-.04	-.28
this was	-.31	.00	.07	.10
this week	-.11	-.09	-.09	.32
this you	-.07	.00	-.01	.25
those	-.12	.19	-.04	-.12
thoug-	.38	-.20	-.04	.29
though	.49	-.28	-.13	.26
though i	.70	-.07	-.08	-.27
three	.25	-.13	.11	-.29
three of	-.32	-.01	.00	.00
throu-	-.37	-.04	.07	.32
through	-.25	-.08	.07	.32
through it	-.28	-.02	-.06	.51
thu	-.24	-.00	.00	.06
thumb-	.03	-.01	.06	-.17
thumbs	.03	-.01	.06	-.17
thurs-	.42	.06	-.02	-.37
thursday	.42	.06	-.02	-.37
thx	-.36	-.04	.00	.54
tick	.14	.00	.00	-.30
till	-.20	-.32	.01	.38
tilla-	-.16	.00	.00	.00
tillagga	-.16	.00	.00	.00
time	.28	-.55	-.14	.30
time could	.39	-.08	-.02	-.05
time to	-.07	-.14	.00	.39
times	.21	-.15	.05	-.01
timin-	-.37	.00	.00	.00
timing	-.37	.00	.00	.00
timing i	-.33	.00	.00	.00
tiny	.20	.02	-.13	.00
titel	.00	.15	-.09	-.02
title	.14	.17	-.00	-.16
to	-.04	-.28	.30	-.11
to 0	-.20	.08	.01	-.00
to a	.07	-.16	.11	-.27
to add	-.48	-.09	.00	-.11
to approve	-.81	-.36	.33	.34
to ask	.26	-.18	.00	.19
to be	.11	.08	-.15	.04
to go	-1.14	.39	.08	.36
to have	-.14	.16	.00	-.06
to it	.09	-.05	-.20	.31
to me	.31	-.13	-.00	-.21
to my	.46	-.07	-.00	-.45
to paul	-.33	.00	.00	.00
to publish	-.28	.01	.42	-.10
to quoted	-.13	.15	.00	-.00
to read	.26	-.11	-.01	.15
to reject	-.00	.00	-.27	.08
to release	.32	.00	.00	-.32
to say	.03	.00	.18	-.24
to send	.21	-.12	.00	-.08
to take	.20	-.07	.00	-.01
to the	.53	-.19	.07	-.33
to this	.12	.04	.17	-.20
to wait	.18	.00	-.00	-.15
to you	-.24	-.15	-.04	.54
to zitra	.00	-.02	.00	.22
today	.07	-.18	-.02	.09
todo	.30	-.08	.00	-.20
toe	-.26	.00	-.04	.11
tohle	.00	-.03	.20	-.18
toi	.15	.00	-.24	.22
tom	.10	-.02	.00	.18
tomor-	-.23	-.08	-.22	.51
tomorrow	-.23	-.08	-.22	.51
tonig-	.12	.00	-.05	-.30
tonight	.12	.00	-.05	-.30
too	-.28	.12	.35	-.33
touch-	.23	-.04	-.03	-.06
tradu-	.15	-.08	.00	.00
train	-.11	-.12	.00	-.17
trava-	-.18	.00	.01	.39
travail	-.18	.00	.01	.39
trave-	-.04	-.02	-.15	.35
travelling	-.09	-.01	-.15	.34
treat	-.37	.00	.00	.00
tres	.19	-.09	.03	-.03
trimi-	.26	.00	.00	-.07
trimite	.26	.00	.00	-.07
troca-	.00	.16	.00	-.06
trop	-.08	-.05	-.01	.37
truly	.00	-.16	.07	.00
tuesd-	.55	.07	-.02	-.26
tuesday	.55	.07	-.02	-.26
tumme-	.18	-.00	.00	-.04
tummen	.18	-.00	.00	-.04
tummen upp	.18	-.00	.00	-.04
turn	-.07	.15	-.02	-.22
turn it	-.07	.12	.00	-.18
tutto	-.11	-.20	-.01	.00
twice	.36	-.23	.04	-.42
two	-.11	.20	.14	-.28
two pages	.00	.15	.00	-.15
typo	-.09	.19	.00	.00
typos	.31	-.15	-.07	-.00
tyvar-	.00	-.08	.18	-.03
tyvarr	.00	-.08	.18	-.03
u	-.20	.04	.00	.00
uber	.27	-.35	.10	.03
uber das	.23	-.26	-.01	.10
uber die	.04	-.17	.10	.04
ud	.62	-.13	.25	-.18
uit	.16	.00	-.01	-.03
ultim-	-.02	.34	.00	-.17
ultimo	-.02	.34	.00	-.17
uma	.00	-.02	.27	-.19
un	.16	-.05	-.07	.15
un accent	-.16	.08	.00	.00
un peu	.34	.00	-.07	-.10
unabl-	.00	-.01	.08	-.16
unable	.00	-.01	.08	-.16
unable to	.00	-.01	.08	-.16
und	-.10	.20	.14	-.06
under	.09	.13	.35	-.54
under our	-.02	.00	.26	-.03
une	.26	.08	-.10	.07
until	-.28	-.43	-.19	1.01
until i	-.01	-.27	-.17	.57
until monday	-.20	-.10	.00	.22
until the	-.05	.30	-.16	-.12
until you	-.02	-.17	.00	.26
up to	-.27	.09	-.05	-.00
upp	.18	-.00	.00	-.04
urlau-	.06	-.17	.00	.17
urlaub	.06	-.17	.00	.17
us	.23	-.04	.01	-.25
uscir-	.00	-.10	.15	-.14
uscire	.00	-.10	.15	-.14
use	.09	.06	-.18	-.07
use the	-.18	.01	-.02	-.03
used	.15	-.15	.05	.00
used to	.15	-.10	-.00	.00
ut	.32	-.18	-.00	.06
utgiv-	.26	.00	.00	-.10
utski-	-.22	.00	.00	.30
uwag	.16	-.02	.00	-.03
uygun	-.19	.00	.17	.00
uygun bulmuyorum	-.19	.00	.17	.00
uygun-	.16	.00	.00	-.12
uygundur	.16	.00	.00	-.12
v	-.15	.07	.00	.19
v poradku	.05	-.15	.00	.19
va	.20	.16	-.22	-.07
va bene	.13	-.17	-.08	-.04
vaan	.26	.00	-.00	-.03
vai	.15	.00	.00	-.04
valid-	.43	-.00	-.16	-.39
valide	.44	.00	-.17	-.30
van	-.28	.46	-.03	.13
van de	-.24	.04	.00	.42
van mij	.19	.12	.00	-.12
ve	.50	-.17	-.07	.26
ve not	.00	-.00	-.19	.29
ve read	-.00	-.22	.00	.13
vejo	-.01	-.05	-.03	.24
ven	.43	.03	.00	-.02
venue	-.27	.00	.00	.81
verde-	.00	.24	-.00	-.22
verder	.00	.24	-.00	-.22
verder vind	.00	.24	.00	-.18
verga-	-.24	-.10	-.01	.72
versc-	-.38	-.03	.00	.00
verschicken	-.38	-.03	.00	.00
versi-	-.07	-.14	-.19	.09
version	-.07	-.06	-.19	.06
version is	.00	-.20	-.04	.03
version that	-.07	-.04	.00	.22
verst-	.24	-.45	.14	.11
versturen	.31	-.25	.06	.00
versturen maar	.49	-.35	.00	.00
vert	-.23	-.00	.00	-.03
very	.32	-.03	-.10	-.28
very good	.21	-.03	.00	-.10
very happy	-.17	.00	-.02	.13
very nice	.16	-.00	.00	-.13
veuil-	-.08	-.06	-.01	.37
veuillez	-.08	-.06	-.01	.37
vez	-.05	-.16	-.01	.25
vi	-.21	.32	.03	-.25
viela	.00	.18	.00	-.21
viele-	-.03	-.00	.00	.22
vielen	-.03	-.00	.00	.22
vielen dank	-.03	-.00	.00	.22
view	.02	-.27	.03	.24
vind	.00	.24	.00	-.18
vind ik	.00	.24	.00	-.18
virgu-	.45	.00	.00	-.01
visto	.26	-.23	.01	.16
visto bueno	.26	-.23	.03	.16
vogt	-.44	.00	.00	.00
vois	.06	-.12	.19	-.05
voisi-	-.00	.30	.00	-.30
voisiko	-.00	.30	.00	-.30
vom	-.05	.16	.00	-.02
von	.27	-.22	.00	.06
von meiner	.25	-.09	.00	-.07
von mir	.19	-.00	.00	-.09
voor	-.19	.32	.05	.01
votac-	.00	-.02	.27	-.15
vote	-.06	-.46	.40	.00
vote against	-.19	.00	.05	.00
vote in	.15	-.04	.00	.00
vote is	-.00	-.16	.14	-.05
voter-	-.17	.00	.00	.00
votera	-.17	.00	.00	.00
voto	-.03	-.02	.32	-.15
vou	-.00	-.21	-.00	.25
vous	-.65	.07	-.16	-.12
vous pouvez	-.55	.04	.00	-.04
voyez	.00	-.16	-.00	.07
være	.00	.13	.00	-.21
wacht-	-.11	-.19	.00	.18
wachten	-.11	-.19	.00	.18
waiti-	-.57	-.03	.08	-.03
waiting	-.57	-.03	.08	-.03
want	-.59	-.11	-.03	.24
want me	-.33	.00	.00	.00
ware	.00	.21	.00	-.16
ware es	.00	.21	.00	-.16
was	-.32	-.66	.06	1.23
was approved	-.31	-.16	-.00	.41
was going	.17	-.05	.00	-.16
was not	.00	-.18	.04	.26
was ready	.17	.00	-.10	.00
way	-.03	-.11	-.08	.29
way i	.15	.00	.00	-.19
we	.31	-.11	.08	-.40
we agreed	-.08	-.16	.09	.00
we asked	.21	.00	-.02	-.21
we d	.18	-.13	.03	.00
we do	.00	.00	.14	-.21
we have	.23	-.14	.07	-.16
we re	-.08	.34	-.22	.01
we should	.00	-.19	.12	.05
weari-	.00	.16	-.07	-.07
wearing	.00	.16	-.07	-.07
weath-	-.15	.19	.00	.00
weather	-.15	.19	.00	.00
week	-.18	-.14	-.03	.14
weeke-	.01	-.03	-.04	.19
weekend	.01	-.03	-.04	.19
well	-.11	-.27	-.09	.21
well received	-.23	.00	-.02	.29
welli-	.36	.08	-.05	-.18
wellington	.36	.08	-.05	-.18
wenn	-.05	.22	-.01	-.03
were	-.09	.51	-.03	-.33
what	.02	-.45	.02	.28
what a	.17	-.17	-.04	.08
what could	.17	.00	.00	-.17
what you	-.37	-.19	.00	.25
whate-	.38	-.11	-.14	.09
whatever	.38	-.11	-.14	.09
whats-	.18	-.00	.00	-.08
whatsoever	.18	-.00	.00	-.08
when	.00	-.42	.00	-.03
when i	-.07	-.09	.00	.16
when you	.62	-.12	.00	-.40
where	-.12	.30	-.07	-.17
where to	-.06	.29	.00	-.11
which	.03	.23	.10	-.71
which issue	-.17	.00	-.04	.18
which names	-.06	.29	.12	-.29
which version	.00	-.20	-.04	.03
while	.00	-.01	.18	-.03
white	-.06	.18	-.04	-.05
who	-.06	-.37	.35	-.03
who is	-.20	.00	.00	.00
who wrote	-.11	-.14	.18	-.03
whole	.21	-.18	.21	-.27
whole thing	.48	-.10	-.01	-.15
why	.50	-.05	-.27	.23
why i	-.06	.00	-.27	.42
why would	.21	.00	.00	-.05
wife	-.08	-.20	-.03	.35
will	-1.41	.06	.00	1.24
will approve	.00	.06	.00	-.18
will be	.01	-.01	.06	-.24
will do	-.56	-.08	.00	1.25
will give	.00	.16	.00	-.36
will look	-.00	.16	-.04	-.02
will not	.19	.06	.03	-.49
will read	-.05	.00	-.15	.26
will see	-.36	-.04	.00	.63
wirkl-	-.27	-.09	.00	-.01
wirklich	-.27	-.09	.00	-.01
wish	.50	-.07	.18	-.44
with	.18	.63	.33	-.47
with a	.46	-.03	-.05	-.17
with accounts	.00	-.01	-.01	.18
with all	.18	-.02	.09	-.12
with it	.07	-.41	-.12	.02
with one	-.14	.18	.00	-.02
with pleasure	.16	-.08	.02	-.10
with thanks	.35	-.11	.00	-.38
with that	.03	.20	-.06	-.00
with the	-.00	.09	-.09	.73
with this	-.19	.27	-.29	-.07
withd-	.15	.18	-.02	-.12
withdraw	.15	-.00	.01	-.09
withdraw my	.17	.00	-.09	.00
withdrawn	.00	-.13	.19	-.04
witho-	-.01	.52	-.30	-.46
without	-.01	.52	-.30	-.46
without it	-.06	.26	-.08	-.17
without the	-.23	.44	-.24	-.09
wonde-	-.13	-.38	.00	.43
wonder	.04	-.20	-.00	.23
wonderful	-.18	-.05	.00	.07
word	-.01	.02	.36	-.25
word quoted	.00	.00	.00	-.17
work that	-.17	-.01	.05	.10
work you	-.04	.00	-.01	.21
worki-	-.02	.18	.00	.00
working	-.02	.18	.00	.00
works-	.24	-.17	-.01	.22
workshop	.24	-.17	-.01	.22
workshop is	-.31	.00	.00	.32
world	-.05	.07	.00	-.17
worri-	-.15	.18	-.02	-.06
worries	-.16	.18	-.02	.00
wort	.17	-.09	.00	-.01
wort quoted	.17	-.09	.00	-.01
would	.21	.27	-.17	-.37
would approve	.00	.27	-.04	-.12
would be	-.29	.10	-.02	.00
would have	.09	-.19	.16	-.07
would it	-.00	.17	-.03	-.12
write	.00	-.38	.04	.26
write-	.36	-.03	.00	-.09
writes	.36	-.03	.00	-.09
wrong	.39	-.28	-.05	.29
wrote	.00	-.24	.22	.03
wrote quoted	.00	-.10	.00	.26
xem	-.11	.00	-.27	.43
y	-.24	.11	.07	-.19
y el	.03	.21	-.09	.00
yayım-	.02	.00	.17	-.06
yayımlanmasını	-.19	.00	.17	.00
yayımlanmasını uygun	-.19	.00	.17	.00
year	-.46	.03	.02	-.05
year s	.00	.17	-.01	-.10
yep	.57	-.15	.00	-.09
yep all	.24	-.13	.00	-.00
yes	-.20	.33	-.18	.29
yes and	-.21	.06	-.02	.00
yes as	.36	-.04	.00	-.09
yes but	-.06	.32	-.07	.01
yes from	-.32	.05	.00	.01
yes i	-.00	.00	.00	.26
yes in	-.66	.19	.00	-.07
yes please	.92	-.18	.00	-.31
yes publish	.00	-.16	.00	.00
yes to	-.58	-.06	.00	.90
yes with	-.06	.18	.00	-.12
yet	-.52	-.14	-.40	.73
yo	.01	-.13	-.08	.41
you	-.57	-.78	-.41	.87
you are	.80	-.45	.00	.10
you by	-.18	.00	-.00	.21
you can	-.23	-.05	-.03	-.03
you could	-.29	.10	.00	-.04
you don	.00	-.03	.17	-.16
you have	.23	-.13	-.18	.08
you ll	-.12	-.00	-.05	.24
you may	-.27	.01	-.15	-.00
you my	.15	.00	-.02	-.09
you needn	.21	.00	.00	-.21
you re	.03	.00	-.04	.23
you sent	.00	-.10	.00	.26
you take	.00	.00	.00	-.20
you the	-.04	.16	.00	-.01
you ve	.23	.07	.00	-.37
you want	-.59	-.11	-.04	.29
your	.15	-.42	-.07	.14
your mail	.37	-.09	-.05	-.25
yours-	-.45	.00	.00	-.00
z here	-.17	.00	.00	.00
z mojej	.16	-.03	.00	-.03
zatim	-.34	.00	.00	.49
ziet	.29	-.09	.00	-.02
ziet er	.29	-.09	.00	-.02
zitra	.00	-.02	.00	.22
zu	.04	.20	.00	-.17
zuruc-	.00	-.01	.15	-.00
zuruck	.00	-.01	.15	-.00
zusen-	-.03	-.00	.00	.22
zusti-	.49	-.00	.00	-.34
zustimmung	.49	-.00	.00	-.34
αλλα	-.01	.50	-.04	-.13
απο	.27	-.00	.00	-.08
για	-.05	.59	-.26	.23
δεν	-.02	-.10	.21	-.08
δημοσ-	.00	.60	-.26	-.04
ενταξ-	.15	.07	.00	-.03
ενταξει	.15	.07	.00	-.03
ευχαρ-	-.08	-.04	.08	.22
ευχαριστω	-.08	-.04	.08	.22
θα	.00	.57	-.18	-.10
καμια	.16	-.06	.00	-.03
κατα	-.01	.60	-.26	-.04
μασ	.00	-.10	.21	-.08
με	.00	-.10	.21	-.08
να	-.01	.51	-.18	-.21
πολυ	-.05	-.01	.00	.27
συμφω-	.01	.52	-.26	-.04
τα	.00	.50	-.04	-.13
την	.07	.06	.00	.21
το	-.06	.33	.03	-.30
а	-.15	.33	-.16	-.08
абзац	-.01	.25	-.07	-.13
адрес-	.00	.00	-.09	.19
без	.00	.19	.13	-.13
бы	-.01	-.05	-.07	.24
в	-.08	-.23	-.11	.16
ввече-	-.02	.00	.00	.15
ввечері	-.02	.00	.00	.15
випус-	.21	-.02	.00	-.01
возра-	.31	-.02	.00	-.06
возражении	.18	-.02	.00	-.06
возражении нет	.16	-.02	.00	-.06
выпус-	-.07	-.08	.20	-.16
выпускать	-.07	-.07	.20	-.07
він	-.11	.00	-.00	.35
даю	.18	.00	.00	-.04
даю добро	.18	.00	.00	-.04
дирек-	-.11	.00	-.00	.35
добро	.18	.00	.00	-.04
если	.00	-.07	.20	.00
з	.34	.00	.00	-.14
за	.72	-.43	.00	-.17
замен-	.00	.13	.00	-.25
замеч-	-.01	.30	-.07	-.15
зараз	.21	.00	.00	-.01
заува-	.16	.00	.00	-.01
зауважень	.16	.00	.00	-.01
и	-.24	.05	.00	.02
к	.00	-.25	.00	-.08
мене	.21	.00	.00	-.01
мне	-.32	.00	.00	.03
можна	.21	.00	-.00	-.01
можно	-.22	.05	.00	-.02
можно отправлять	-.24	.00	.00	.00
на	-.32	.23	.20	-.08
на обложке	-.22	.10	.00	.00
надо	.00	-.23	.00	.18
не проти	-.12	.00	-.00	.35
нельз-	.00	.19	.13	-.20
нельзя	.00	.19	.13	-.20
немає	-.11	.00	-.00	.35
нет	.15	.03	-.11	.13
о	-.00	.00	.25	-.15
облож-	-.22	.10	.00	.00
обложке	-.22	.10	.00	.00
одобр-	.01	-.08	.20	.01
одобряю	.09	-.07	.20	-.02
отпра-	-.20	.00	.00	.00
отправлять	-.24	.00	.00	.00
погод-	.27	.14	.00	-.22
пожал-	-.30	.18	.00	-.06
пожалуиста	-.30	.18	.00	-.06
помен-	-.22	.10	.00	.00
после-	-.01	.25	-.07	-.13
последнии	-.01	.25	-.07	-.13
последнии абзац	-.01	.25	-.07	-.13
проти	-.12	.00	-.00	.35
проти-	-.08	.00	.25	-.17
против	-.08	.00	.25	-.17
работ-	.00	.08	.00	-.19
рассы-	.01	.12	.00	-.21
с	-.39	-.27	.00	.31
согла-	-.68	-.02	.00	.00
согласен	-.68	-.02	.00	.00
старо-	-.22	-.15	.00	.00
стран-	-.16	.06	.00	-.07
так	-.11	.00	-.00	.33
то	.00	-.07	.20	.02
тольк-	.77	-.43	.00	-.14
только	.77	-.43	.00	-.14
треть-	-.16	.00	.00	-.07
третьеи	-.16	.06	.00	-.07
хорош-	-.23	.00	.00	.00
хорошо	-.23	.00	.00	.00
этот	-.00	-.25	-.00	.00
я	.60	-.43	-.00	-.13
як	.21	.00	.00	-.01
אני	-.33	.00	.04	.27
אסור	-.33	-.09	.46	.00
אפשר	.21	.00	.00	-.02
אפשר לשלוח	.21	.00	.00	-.02
את	-.33	.05	.11	-.09
הגילי-	-.33	.00	.24	.00
הגיליון	-.33	.00	.24	.00
הכול	-.11	.24	-.09	.00
זה	.00	-.29	.21	.04
לא	-.02	.16	-.59	.27
לשלוח	.21	.00	.00	-.02
לתקן	.00	.24	-.09	.00
מאושר	.36	.00	.00	-.07
עוד	.00	-.20	-.37	.30
עוד לא	.00	.00	-.37	.27
על	.00	-.20	.00	.04
על זה	.00	-.20	.00	.04
קראתי	-.09	-.02	-.20	.27
أنا	.00	-.21	.00	.44
أنا في	.00	-.16	.00	.40
از	.29	.03	-.06	-.04
از نظر	.29	.03	-.06	-.04
الآن	.00	-.16	.00	.40
الأخي-	.00	.17	.00	-.14
الأخيرة	.00	.17	.00	-.14
الإرس-	-.84	.13	.00	1.08
الإرسال	-.84	.13	.00	1.08
الراب-	.00	.00	.00	-.17
الفقر-	.00	.17	.00	-.14
الفقرة	.00	.17	.00	-.14
الفقرة الأخيرة	.00	.17	.00	-.14
الله	-.23	.00	.00	.67
النشر	-.06	.00	.00	-.17
بركة	.20	-.00	.00	-.18
بركة الله	.20	-.00	.00	-.18
بعد	.00	-.21	.00	.44
تحية	-.29	.00	.00	.00
تمام	.44	.00	.00	-.35
حذف	.00	.17	.00	-.14
حذف الفقرة	.00	.17	.00	-.14
خطأ	-.20	.18	.00	.00
شكرا	-.75	.00	.00	1.07
على	.08	-.05	.08	.30
على بركة	.20	-.00	.00	-.18
عليه	.00	.17	.00	-.14
في	-.10	-.16	.00	.35
قبل	.00	.00	.00	-.17
لا	.15	.18	.04	-.08
ما	-.21	.00	.00	-.00
مكتوب	-.10	.18	.00	.00
مكتوب خطأ	-.10	.18	.00	.00
من	.32	.11	-.06	-.13
نظر	.29	.03	-.06	-.04
هل	.00	.15	.00	-.14
و	-.15	.18	.00	.00
وبعده-	-.07	.30	.00	.00
وبعدها	-.07	.30	.00	.00
وبعدها لا	-.07	.30	.00	.00
وما	-.03	.17	.00	-.14
کنید	.19	.15	-.06	-.04
द	-.15	.13	.00	.03
र ह	.18	-.01	.00	-.06
あり	.02	-.15	.06	-.07
ありま	.08	-.10	-.00	-.17
いし	.17	.00	-.01	-.07
いしま	.17	.00	-.01	-.07
いた	.13	-.04	.07	-.25
いただ	.13	.05	.09	-.24
いで	-.18	.19	-.00	-.21
いです	-.18	-.02	-.00	.00
いま	-.34	.16	-.03	.06
います	-.49	.24	.04	-.02
いる	-.04	.11	.04	-.15
おり	.16	.00	-.09	-.03
おりま	.16	.00	-.09	-.03
お願	.17	-.02	-.01	-.07
お願い	.17	-.02	-.01	-.07
が違	-.08	.22	.00	-.02
が違い	-.08	.22	.00	-.02
こと	-.35	.00	.00	.00
この	.26	-.08	-.02	-.11
このま	.15	-.08	-.01	-.05
しい	-.29	.05	-.00	-.01
しいで	-.27	-.01	-.00	.00
した	-.36	-.10	-.10	.38
して	.27	.09	-.01	-.24
してい	.12	.09	-.01	-.19
しで	.68	-.02	-.04	-.32
しです	.68	-.02	-.04	-.32
しま	-.06	.01	-.06	.32
しまし	-.24	-.07	-.04	.26
します	.33	.06	-.03	-.01
し支	.17	.01	-.03	-.12
し支え	.17	.01	-.03	-.12
せん	-.03	-.21	-.08	-.07
せんの	.15	-.06	-.01	-.09
ただ	.13	.05	.09	-.24
ってお	.16	.00	-.03	-.12
ていた	.13	-.03	.09	-.18
ている	-.04	.11	.04	-.15
てお	.16	.00	-.09	-.03
ており	.16	.00	-.09	-.03
でお	.19	.00	.00	-.06
でお願	.19	.00	.00	-.06
です	-.35	-.17	-.04	.47
とは	-.43	.00	.00	.00
ないで	.00	.21	.00	-.21
なし	.68	-.02	-.04	-.32
なしで	.68	-.02	-.04	-.32
につ	-.00	-.07	-.02	.16
にな	.17	-.06	-.01	-.10
ので	.13	-.19	-.05	.04
のま	.15	-.08	-.02	-.05
のまま	.15	-.08	-.02	-.05
はあ	-.35	.00	.00	.00
はあり	-.35	.00	.00	.00
は困	-.41	.00	.00	.00
は承	-.24	-.08	.05	.09
は承認	-.24	-.08	.05	.09
まし	-.22	-.07	-.10	.36
ました	-.30	-.07	-.10	.36
ます	.06	-.04	.24	-.22
ませ	-.03	-.21	-.08	-.07
ません	-.03	-.21	-.08	-.07
みで	-.23	-.03	-.02	.09
みです	-.23	-.03	-.02	.09
めて	.05	-.14	-.08	.26
んの	.15	-.06	-.01	-.09
んので	.15	-.06	-.01	-.09
一下	-.33	.00	.00	.00
一期	.09	.00	.15	.07
一期不	.00	.00	.15	-.14
不开	.00	-.10	-.02	.15
不用	.59	-.19	-.03	.00
不用改	.59	-.19	-.03	.00
不能	-.07	.00	.20	-.14
不能发	-.07	.00	.20	-.14
不过	.59	-.19	-.03	.00
不错	.00	-.07	-.14	.30
主任	-.24	.00	.00	.00
了就	-.26	.24	.00	.00
了就可	-.26	.24	.00	.00
事務	.17	.01	-.03	-.12
付が	-.08	.22	.00	-.02
以发	-.23	-.00	-.03	.00
以发了	.34	-.00	-.03	.00
以降	-.00	-.08	-.00	.18
件打	.00	-.10	-.02	.15
件打不	.00	-.10	-.02	.15
内容	.27	-.14	.04	-.16
再发	.00	-.08	.00	.15
出し	.19	.06	.00	-.04
单位	.00	.00	.00	-.21
即可	.00	.14	.00	-.21
发了	.34	-.00	-.03	.00
发布	.16	-.12	.04	-.04
发给我	.16	.00	.00	-.09
可以	-.45	.23	-.03	-.01
可以发	-.23	-.00	-.03	.00
各位	-.19	.01	.00	-.00
同意	-.88	-.12	.04	.25
同意发	.16	-.12	.04	-.04
問題	.18	.00	-.09	-.09
問題あ	.24	.00	-.08	-.07
大変	-.03	.11	.04	-.18
大家	.28	-.01	-.00	-.04
好的	-.95	.00	.00	.00
委员	.00	.00	-.13	.15
委員	-.23	-.29	.07	.58
就可	-.26	.24	.00	.00
就可以	-.26	.24	.00	.00
差し	.17	.01	-.03	-.12
差し支	.17	.01	-.03	-.12
建议	-.10	.24	.00	-.09
当方	.21	-.00	.00	-.07
意发	.16	-.12	.04	-.04
意发布	.16	-.12	.04	-.04
我不	-.07	-.05	-.12	.27
我们	.16	.00	.00	-.09
我同	-.16	.00	.00	.00
我同意	-.16	.00	.00	.00
我看	.00	.00	.00	.29
我还	.00	.00	-.13	.15
打不	.00	-.10	-.02	.15
打不开	.00	-.10	-.02	.15
批准	.16	-.28	.00	.55
承認	.21	.08	.07	-.02
承認し	-.16	.11	.06	.43
承認で	-.08	.00	-.04	.28
承認は	-.67	.00	.00	.00
承認済	-.23	-.03	-.02	.09
投票	-.45	.00	.00	.00
支え	.17	.01	-.03	-.12
改め	.00	-.08	.00	.18
改めて	.00	-.08	.00	.18
数据	.00	.00	.15	-.14
日付	-.08	.22	.00	-.02
日付が	-.08	.22	.00	-.02
晚上	.00	-.07	-.14	.30
期不	-.07	.00	.15	-.14
期不能	-.07	.00	.15	-.14
期我	-.07	.00	.00	.29
未公	.00	.00	.15	-.17
構で	-.06	.15	.00	-.07
構です	-.06	.15	.00	-.07
没问	.73	-.08	-.11	-.29
没问题	.73	-.08	-.11	-.29
清楚	-.26	.24	.00	.00
済み	-.23	-.03	-.02	.09
済みで	-.23	-.03	-.02	.09
照片	-.26	.24	.00	.00
用改	.59	-.19	-.03	.00
田中	-.20	-.07	.00	.42
発行	.07	-.16	.13	-.06
的意	-.16	.00	-.13	.15
的意见	-.16	.00	-.13	.15
的数	.00	.00	.15	-.14
的数据	.00	.00	.15	-.14
看看	-.29	-.07	-.14	.30
第二	.00	-.10	.04	.29
結構	-.05	.15	.00	-.13
結構で	-.06	.15	.00	-.07
给我	.16	.00	.00	-.09
老师	-.16	-.05	-.12	.27
能发	-.07	.00	.20	-.14
認し	-.16	.11	.05	.41
認しま	-.10	.16	-.02	.41
認で	-.08	.00	-.04	.28
認です	-.08	.00	-.04	.28
認は	-.67	.00	.00	.00
認済	-.23	-.03	-.02	.09
認済み	-.23	-.03	-.02	.09
議長	-.58	-.07	.00	.84
请问	.00	-.05	-.12	.27
辛苦	.17	-.01	.00	-.05
这一	-.07	.00	.15	.15
这一期	-.07	.00	.15	.15
違い	-.08	.22	.00	-.02
違いま	-.08	.22	.00	-.02
長は	-.43	-.07	.00	.42
長は承	-.23	.00	.00	.00
问题	.73	.04	-.11	-.37
附件	.00	-.10	-.02	.15
附件打	.00	-.10	-.02	.15
需要	.00	-.29	.04	.52
題あ	.24	.00	-.08	-.07
題あり	.24	.00	-.08	-.07
願い	.17	-.02	-.01	-.07
願いし	.17	.00	-.01	-.07
견에	-.17	.00	.00	.00
괜찮	.23	-.09	.09	-.05
내면	-.05	-.13	.18	-.00
내보	-.04	-.13	.18	-.00
내보내	-.04	-.13	.18	-.00
니다	-.09	-.01	.14	-.16
다음	.37	-.13	-.02	-.01
동의	-.26	.00	.08	.00
동의합	-.17	.00	.00	.00
됩니	-.05	-.13	.18	-.00
됩니다	-.05	-.13	.18	-.00
문제	.74	-.08	-.10	-.22
문제없	.74	-.08	-.10	-.22
보내	-.05	-.03	.18	-.03
보내면	-.05	-.13	.18	-.00
세요	-.02	.16	-.04	-.00
시면	.18	-.07	-.02	-.01
신다	-.07	.18	.00	-.04
아요	.23	.00	.00	-.05
없습	.39	-.09	.04	-.21
없습니	.39	-.09	.04	-.21
없이	.18	-.12	.07	-.01
의견	-.17	.00	.00	.00
의견에	-.17	.00	.00	.00
의합	-.17	.00	.00	.00
의합니	-.17	.00	.00	.00
이번	.15	-.16	.15	-.01
제없	.74	-.08	-.10	-.22
조금	.37	-.13	-.02	-.01
주시	.18	-.03	-.02	-.10
주시면	.18	-.07	-.02	-.01
지만	.18	-.12	.07	-.01
찬성	.03	.16	.00	-.07
처를	-.09	.24	.00	-.04
출처	-.18	.24	.08	-.04
출처를	-.09	.24	.00	-.04
하겠	-.13	.18	.00	-.06
하겠습	-.13	.18	.00	-.06
합니	-.26	-.28	.17	.06
합니다	-.26	-.28	.17	.06
호는	.15	-.16	.15	-.01
호에	.37	-.13	-.02	-.01
"""
