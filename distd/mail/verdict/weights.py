"""What each sign of a reviewer's reply speaks for: approved, changes, rejected, unclear.

Written by `make verdicts` and never by hand; what a sign is, distd.mail.verdict.signs says. It is no table of config/,
since nobody shall tune what may let out an issue, and what reads mail reads no files.
"""

WEIGHTS = r"""
#approve	2.10	.22	-.27	-1.01
#approve+but	-.08	.56	.02	.17
#approve+change	-.55	.71	-.33	.22
#approve+doubt	-.71	.03	-.24	1.29
#approve+fault	-.38	.04	.04	.30
#approve+if	-.80	1.10	-.15	.52
#approve+later	-.60	.10	.15	.40
#approve+next time	-.80	-.28	-.05	-.12
#approve+not	-.24	.22	.32	.51
#approve+nothing	-.25	-.39	.06	.13
#approve+others	.07	-.17	.17	.15
#approve+part	-.49	.80	-.12	-.12
#approve+pleasant	.52	-.10	-.36	-.43
#approve+question	-.06	-.64	.54	.65
#approve+received	-.59	-.07	.00	.40
#approve+refuse	-1.17	-.16	.96	.40
#approve+send	-.23	-.56	-.18	.25
#approve+untouched	.18	.00	.00	-.09
#but	-.50	.94	-.23	-.35
#but+change	.10	.25	-.01	-.65
#but+doubt	.02	-.46	-.07	.95
#but+fault	-.46	.45	-.29	-.20
#but+if	.84	-1.11	.08	.33
#but+later	.02	-.41	-.19	.40
#but+next time	1.42	-.33	-.05	-.14
#but+not	.60	-.35	.16	.03
#but+nothing	-.01	-.15	-.44	.25
#but+others	.23	.32	.21	-.65
#but+part	.45	.11	-.13	-.02
#but+pleasant	-.04	.45	.72	-.65
#but+question	.18	.01	-.01	.14
#but+refuse	.32	.20	.20	.01
#but+send	-.54	.09	.09	-.32
#change	-1.75	2.87	-.74	-1.59
#change+doubt	-.03	.41	-.18	.10
#change+fault	-.18	.57	-.28	-.70
#change+if	-.21	.30	-.15	-1.21
#change+later	.68	.18	-.17	-.36
#change+next time	1.05	-.45	-.04	-.10
#change+not	-.76	.64	-.45	.25
#change+nothing	-.15	.22	.00	.26
#change+others	.08	.39	-.09	-.26
#change+part	-.48	.76	-.53	-.57
#change+pleasant	-.57	.42	-.12	.05
#change+question	.26	.81	-.05	-1.18
#change+refuse	-.08	-.30	.32	.66
#change+send	-.26	1.10	-.13	-.32
#doubt	-.01	.01	.04	.52
#doubt+fault	-.04	-.05	.18	-.20
#doubt+if	-.01	.19	.22	-.36
#doubt+later	.17	.09	-.12	-.00
#doubt+next time	.48	-.09	-.08	-.26
#doubt+not	.23	.32	-.39	.18
#doubt+nothing	.05	-.14	-.02	.19
#doubt+others	.02	.20	-.02	-.22
#doubt+part	-.03	.57	-.27	.09
#doubt+pleasant	-.26	-.35	.43	.33
#doubt+question	-.22	.74	-.01	-.43
#doubt+refuse	-.10	.45	-.03	.26
#fault	-.47	1.02	-.02	.05
#fault+if	-.04	-.08	.10	-.23
#fault+later	-.10	.33	-.12	-.04
#fault+not	.23	-.13	.23	-.21
#fault+part	.03	.14	-.25	-.05
#fault+pleasant	-.02	-.03	-.22	.35
#fault+send	-.17	.15	-.01	-.01
#if	-.30	1.10	-.18	-.16
#if+later	-.04	-.13	.27	-.20
#if+next time	.93	-.38	-.01	-.06
#if+not	.24	.28	-.22	.08
#if+nothing	-.27	.28	-.02	-.06
#if+others	.30	.14	-.10	.02
#if+part	-.23	.37	.02	-.10
#if+pleasant	-.01	.03	.50	.08
#if+question	-.24	-.16	-.08	-.02
#if+received	.00	-.19	.03	.07
#if+refuse	.04	-.06	.27	.07
#if+send	-1.45	1.31	-.10	.36
#later	-.19	-.66	-.41	1.16
#later+next time	.72	.00	-.11	-.16
#later+not	.22	-.02	-.57	.30
#later+nothing	.28	-.06	.15	-.37
#later+others	.22	-.32	.12	.12
#later+part	-.03	.19	-.16	.19
#later+pleasant	-.09	-.09	-.16	.40
#later+question	-.19	-.20	.18	.31
#later+refuse	.44	-.03	-.16	-.29
#later+send	.21	.16	.33	-.40
#next time	1.07	-.86	-.25	-.56
#next time+not	.79	-.06	-.13	-.11
#next time+part	.70	-.17	-.03	-.04
#next time+pleasant	.33	-.08	-.01	-.25
#next time+question	.62	-.13	-.04	-.03
#next time+refuse	.63	.00	-.11	-.11
#next time+send	.50	-.09	-.02	-.20
#not	-.25	.17	.42	-.18
#not+nothing	-.07	.06	.34	-.17
#not+others	.02	-.09	.21	-.08
#not+part	.06	.57	.00	-.13
#not+pleasant	-.09	-.14	.43	.35
#not+question	-.24	.49	-.01	-.11
#not+received	.00	.03	-.16	.01
#not+refuse	-.50	-.79	.54	-.53
#not+send	-.56	-.27	.92	.02
#nothing	2.25	-.59	-.74	-1.57
#nothing+others	-.22	.06	.03	.39
#nothing+part	.00	.08	-.13	-.15
#nothing+pleasant	.88	-.71	.08	-.72
#nothing+refuse	-.43	.57	.07	-.07
#nothing+send	.58	-.57	-.16	-.21
#other	-.54	.58	-.18	.17
#others	-.49	-.28	-.23	.94
#others+part	.88	.30	.03	-.68
#others+pleasant	-.21	-.27	-.00	.50
#others+question	.01	.12	.13	-.39
#others+refuse	.06	-.31	.29	-.07
#others+send	-.73	.04	-.01	-.00
#part	-.43	.73	.08	-.44
#part+pleasant	.33	-.30	-.10	.54
#part+question	-.17	-.36	-.18	.73
#part+refuse	.28	.29	-.41	-.04
#part+send	-.87	.47	.01	-.13
#pleasant	1.67	-.56	-.33	-.41
#pleasant+question	-.23	-.23	-.07	.58
#pleasant+received	-.67	-.07	-.10	.63
#pleasant+refuse	-.21	-.40	.79	-.09
#pleasant+send	.55	-.22	.11	.07
#pleasant+untouched	.18	-.04	.01	-.09
#question	-1.11	-.15	-.25	1.06
#question+refuse	.00	.14	-.40	.13
#question+send	-.10	-.31	-.06	.79
#received	-.93	-.16	-.22	1.07
#refuse	-.87	-1.09	2.74	-1.67
#refuse+send	-1.03	-.27	1.08	.23
#send	2.05	-.10	-.18	-1.32
#untouched	.67	-.04	-.04	-.49
(before any sign)	-.87	-.80	-.56	-.61
.#approve	1.38	-.55	-.64	-.66
.#but	-.25	.46	.15	-.18
.#change	-.55	1.05	.13	-.85
.#doubt	-.27	-.98	.15	.91
.#fault	-.42	.81	.06	.08
.#if	-.14	-.21	-.15	.50
.#later	-.47	-.10	.30	.17
.#not	-.70	.36	-.12	.19
.#nothing	1.57	-.06	-.28	-.71
.#other	-.54	.58	-.18	.17
.#others	-1.09	-.42	-.05	.72
.#part	-.11	-.12	.60	-.07
.#pleasant	-.03	.13	-.13	.38
.#question	-.49	.18	-.42	.36
.#received	-.04	-.00	.00	.30
.#refuse	-.19	-.58	1.21	-.96
.#send	1.53	-.56	-.64	-.79
.#untouched	.19	.00	-.04	-.39
0	-.66	.75	-.57	.08
0 0	-.53	-.15	.25	.33
0 and	-.03	.23	.00	-.16
0 are	-.10	-.01	.00	.15
0 e	.00	.20	-.16	-.01
0 for	-.67	.02	.00	.00
0 h	.00	.28	-.20	.00
0 i	-.17	-.05	-.02	.19
0 is	-.11	-.32	-.03	.36
0 last	.14	-.16	-.01	.19
0 not	.00	.26	.00	-.13
0 out	.23	-.12	.00	.00
0 quoted	-.17	.05	-.11	-.00
11th	-.08	.26	-.01	-.05
14th	-.05	.00	.00	.22
=APPROVE	.75	-.25	-.78	-.60
=CHANGES	-.86	.45	-.62	.76
=CONDITION	.57	.26	.05	-.51
=DOUBT	-.39	-.29	.01	.52
=HARMLESS	.64	.02	-.07	-.81
=OTHER	.08	.32	-.14	-.45
=QUESTION	-.78	.16	-.31	.50
=REJECT	-.80	-.77	1.02	.30
=SHORT_YES	1.26	-.56	-.24	-.63
=a command	.00	.09	-.01	-.25
=approved	1.92	-.71	-.25	-.64
=changes	-1.09	.82	-.21	-.09
=rejected	-.71	-.74	1.37	-1.44
=unclear	-.31	-.41	-.83	2.30
>#approve	1.58	.30	-.41	-1.44
>#but	-1.06	1.07	-.36	.46
>#change	-.25	.28	.08	.27
>#doubt	-.37	-.78	-.11	1.17
>#fault	-.03	.63	.31	-.30
>#if	-.71	1.28	-.29	-.38
>#later	-1.66	-.97	-1.04	2.26
>#next time	.55	-.66	-.21	-.43
>#not	-.83	-.40	.26	1.19
>#nothing	1.75	.68	-.15	-1.02
>#other	-.61	-.50	.31	.93
>#others	-1.05	.08	-.02	.58
>#part	-.86	.18	.14	.28
>#pleasant	-.07	.21	.11	-.08
>#question	-.82	-1.53	-.62	2.01
>#received	-.73	-.04	-.19	.97
>#refuse	-1.17	-.56	1.62	-.99
>#send	1.31	.02	-.37	-1.10
>#untouched	.67	.00	-.04	-.49
a	.18	.07	.34	-.38
a data	-.00	.18	-.02	-.09
a double	.22	-.01	-.12	-.04
a favor	.15	-.08	.00	.00
a go	.16	-.01	.00	-.01
a green	-.28	-.00	.00	.12
a line	-.07	.26	.00	-.18
a ok	.29	-.02	.00	-.12
a pain	-.14	.18	-.01	-.05
a quoted	.00	.00	-.03	.17
a reason	.08	.00	-.22	.00
a red	-.27	.00	-.01	-.05
a redire	.07	-.15	.00	.28
a revoir	.00	-.22	.11	.20
a sende	.16	.00	.00	-.02
a shorter	-.00	.19	-.00	-.07
a single	.52	-.21	-.02	-.07
a thing	.63	-.04	-.04	-.32
a version	.00	-.00	.00	-.29
a vote	-.04	-.04	-.05	.21
a week	-.38	-.05	.09	-.01
a yes	-.23	-.08	.07	.02
aan	-.49	-.01	-.09	.21
ab	.13	.13	.00	-.28
ab die	-.19	.13	.00	.00
aber	.17	-.24	.02	.20
aber erst	-.09	.05	.00	.23
abert-	.00	-.01	.27	-.17
about my	.16	-.07	.00	.01
about our	-.21	.00	.00	-.04
about that	.00	.20	-.01	-.12
about the	.07	-.42	-.01	.16
about this	.06	-.06	.06	.17
abraz-	.34	-.05	-.01	-.12
abrazo	.34	-.05	-.01	-.12
abrazo grande	.28	-.02	.00	-.12
abre	.00	.00	-.17	.12
abro	-.16	.00	.00	.00
absta-	.38	-.05	-.04	-.25
abstained	.38	.00	-.04	-.25
abstained on	.38	.00	-.04	-.25
accen-	-.24	.32	-.10	-.03
accent	-.24	.26	-.03	-.02
accent and	-.08	.16	-.03	-.02
accep-	.19	-.18	.13	-.15
accepted	.19	-.07	.00	-.15
accor-	.03	.63	-.19	-.25
accord	.13	-.18	-.05	.05
accord avec	-.14	.00	.00	-.24
accord pour	.35	-.06	-.04	.01
accou-	.20	-.02	-.01	-.15
account	.20	.00	.00	-.21
accounts	.00	-.02	-.01	.18
accur-	.17	-.07	-.04	-.07
accurate	.17	-.07	-.04	-.07
acuerdo con	-.37	.00	.00	.00
acık	.30	.00	.00	-.07
add	-.20	-.03	-.03	-.33
add the	.04	.01	-.00	-.16
add to	-.40	.00	.00	.00
addre-	-.41	.16	-.04	.45
address	-.41	.32	-.06	.36
adela-	-.34	.06	-.15	-.01
adelante	-.52	.06	-.02	-.01
afrai-	-.02	-.02	.23	-.17
afraid	-.02	-.02	.23	-.17
after	-.15	.23	.08	-.15
after the	-.07	-.50	.08	.56
after-	-.00	.00	.00	.23
afternoon	-.00	.00	.00	.23
again	.01	.26	-.05	-.13
again-	.48	-.27	-.26	.15
against	.48	-.27	-.26	.15
against it	-.00	.00	-.35	.64
against the	-.19	-.07	.00	.20
age	.08	.29	.00	-.35
agend-	-.19	.00	.00	.09
agenda	-.19	.00	.00	.09
aggiu-	-.06	.29	.00	-.30
ago	-.20	-.17	.00	.28
agree	.12	-.11	-.18	.22
agree that	.00	-.16	.00	.23
agree with	-.09	.15	-.13	.19
agree-	-.06	-.34	.15	.17
agreed	-.38	-.19	.04	.24
agreg-	-.22	.00	.00	.00
ahead	-.02	.09	-.06	.20
ahead and	.48	.00	-.04	-.11
ahead with	-.28	.00	.00	.84
ahora	-.17	.00	-.00	.00
ai	-.39	-.17	-.11	.51
ai pas	-.08	-.11	-.04	.38
ainda	.00	-.03	.28	-.15
airport i	-.37	.00	.00	.25
akcep-	-.13	-.01	.00	.17
akceptuje	-.13	-.01	.00	.17
akkoo-	-.56	-.13	.01	.40
akkoord	-.56	-.13	.01	.40
akkoord met	-.50	.00	.00	.61
al	.34	-.33	.03	.11
all	.20	.16	.18	-.23
all good	-.33	.06	-.16	-.02
all means	.01	.16	-.00	-.15
all of	.00	-.18	-.01	.30
all the	.30	-.17	.12	.04
alle	.28	.00	.14	-.26
allee-	-.49	.10	-.01	-.04
alleen	-.49	.10	-.01	-.04
alleen staat	-.19	.10	-.01	-.04
alleg-	.00	-.24	-.32	.59
allegato	.00	-.24	-.32	.59
alles	.16	-.15	.00	-.06
allez	-.51	.00	.00	.00
allez y	-.51	.00	.00	.00
allt	.15	-.15	.00	-.09
aloud	.34	-.07	.00	-.17
aloud to	.34	-.07	.00	-.17
alrea-	.53	-.13	.05	-.15
already	.53	-.13	.05	-.15
als	.39	-.27	.00	.00
also	-.08	-.17	.01	-.01
alway-	.30	-.02	-.02	-.15
always	.30	-.02	-.02	-.15
am	-.07	-.43	.12	.10
am agree	.31	-.02	.00	-.16
am back	.00	-.09	.00	.16
am calling	-.27	.00	.00	.00
am concerned	.36	.00	.00	-.30
am giving	.15	.00	.00	-.07
am not	-.06	-.06	.00	.55
am on	-.15	-.03	-.00	-.17
am sorry	-.04	.00	.22	-.10
am the	-.35	.00	.00	.00
am travelling	-.09	.00	-.19	.37
ama	.30	-.13	.00	.00
among	.18	-.06	-.06	-.05
an	-.43	.03	.28	-.25
an expert	.00	.28	.13	-.33
an issue	.00	-.04	.18	-.11
and	.31	-.12	.44	-.63
and a	-.27	.00	.02	-.04
and approved	.44	.00	.00	-.34
and i	.16	.14	.30	-.41
and it	.19	.04	.22	-.46
and may	.17	-.09	-.09	.09
and my	.21	.00	.00	-.17
and no	-.21	-.12	.09	-.02
and off	-.12	.16	-.00	.00
and please	.02	.16	.01	-.12
and publish	.29	-.00	.00	-.05
and send	.05	.16	-.09	-.00
and that	-.14	-.01	.00	.19
and the	.10	-.21	.29	.05
and then	-.09	-.14	-.05	.60
and thinks	-.08	-.05	.00	.19
and we	-.20	.24	-.04	-.08
and white	-.05	.18	-.04	-.05
and you	-.27	.11	-.04	-.06
ander-	.07	-.42	.00	.53
anhan-	.00	-.48	-.07	.60
anhang	.00	-.48	-.07	.60
annou-	.54	-.19	.00	-.05
announcement	.54	-.19	.00	-.05
another matter	-.16	.00	.00	.00
another round	.23	-.00	-.01	.00
anson-	-.29	.16	.00	-.00
ansonsten	-.29	.16	.00	-.00
answe-	.16	-.34	.09	.19
answer	.16	-.18	.13	-.08
answer is	.36	-.04	.16	-.40
answered	.00	-.16	.00	.27
antes	-.09	.17	-.02	.11
any	.16	-.18	.38	-.40
anybo-	.18	-.02	-.03	.00
anybody	.18	-.02	-.03	.00
anybody s	.18	.00	-.03	.00
anyon-	.42	.00	.02	-.23
anyone	.42	.00	.02	-.23
anyth-	.29	-.27	-.22	.04
anything	.29	-.27	-.22	.04
aos	-.36	.00	-.01	.00
apart	-.13	.17	-.04	-.03
apart from	-.13	.17	-.03	-.02
appel-	-.57	.00	.00	.00
appro-	-.59	-.06	-.34	.76
appropriate	.00	-.14	-.24	.54
approuve	-.12	.22	-.00	-.04
approuver	.00	-.26	.00	.26
approval	.14	.19	-.18	-.05
approval for	.17	.00	.00	-.12
approval is	.00	.32	-.22	.00
approvato	.10	-.05	.00	-.26
approve	-.10	-.14	.18	.24
approve a	.00	-.09	.14	-.18
approve but	.25	-.09	-.03	.17
approve if	.00	-.27	.00	.48
approve it	-.00	.15	-.03	-.26
approve only	.00	-.32	.00	.41
approve this	-.46	.18	-.14	-.47
approve until	.00	.10	-.24	.16
approve when	.00	.06	.00	-.18
approved	-.49	-.07	-.26	.68
approved by	.06	-.16	-.02	.34
approved from	.11	.07	.04	-.39
approved in	-.59	.15	.00	-.22
approved issue	-.08	-.19	.00	.43
approved not	.00	-.14	-.24	.54
approved the	-.11	-.08	.03	.61
approved with	.41	.75	.00	-.65
approves	-.15	.00	.00	-.13
apres	-.09	-.11	.18	-.07
aprob-	-.02	.13	.17	-.17
aprobado	-.09	.20	.15	.05
aprobar	.00	.00	.03	-.16
aprov-	-.22	.31	-.04	.06
aprovado	-.27	.00	-.04	.00
aprovo	.02	.40	.00	-.19
apruebo aunque	.33	-.07	.00	-.00
aqui	.04	-.03	-.15	.12
ar	.10	.26	.27	-.35
are	.18	-.15	-.14	-.13
are asking	-.05	-.18	.00	.24
are last	.00	.17	-.00	-.11
are the	.16	-.05	-.09	-.07
arriv-	-.32	-.00	.00	.00
artic-	.04	-.12	-.00	.26
article	.09	-.49	.15	.26
article about	.00	-.17	.00	.05
article is	-.00	-.09	.13	.16
article sur	.16	-.08	-.01	-.01
as	.27	.15	-.36	.13
as a	.10	.02	.01	-.23
as always	.37	-.07	.00	-.15
as far	.36	-.00	.00	-.30
as i	.28	-.13	.06	.07
as if	-.09	.29	-.04	-.04
as my	.18	.00	.00	-.06
as soon	-.13	-.11	.00	.32
asi	.27	.05	-.14	.07
ask	.19	.39	-.18	-.09
ask for	.00	.35	.00	-.31
asked	.17	.30	-.01	-.43
asked for	.20	.00	.00	-.21
asked to	.15	-.01	-.14	-.14
askin-	-.05	-.22	.00	.24
asking	-.05	-.22	.00	.24
at	.25	-.12	.52	-.10
at all	.31	-.12	.30	-.13
at first	.15	-.16	-.01	.18
at it	-.15	-.00	-.02	.37
at my	.30	-.01	-.00	-.24
at the	-.29	-.09	-.05	.41
aterk-	-.10	.00	-.23	.31
aterkommer	-.10	.00	-.23	.31
att tillagga	-.17	.00	.00	.00
attac-	-.37	.02	-.10	.16
attached	-.11	.06	-.02	-.15
attachment	-.25	-.15	-.08	.34
auch	-.01	.15	-.02	-.08
aucun-	.17	-.00	.00	-.08
aucune	.17	-.00	.00	-.08
auf	.40	-.02	-.02	-.10
auf den	-.06	-.11	-.02	.25
aunqu-	.33	-.07	.00	-.00
aunque	.33	-.07	.00	-.00
aurai-	.16	-.06	-.00	-.06
aurais	.16	-.06	-.00	-.06
aus	.24	.04	-.02	-.01
aus here	.19	.00	.00	-.13
aussi	-.04	.25	.00	-.18
autho-	.23	.07	.04	-.13
aval	.17	-.11	.18	-.08
avec	-.38	.21	-.01	-.26
avec un	-.20	.20	.00	-.05
avis	.04	-.11	-.02	.16
aye	.36	-.00	.00	-.23
b	.35	.00	.00	-.35
back	.22	-.20	.16	.17
back in	-.06	-.06	.00	.45
back my	.00	.00	-.07	.22
back on	.51	-.00	.00	-.38
bakac-	-.21	.00	.00	.19
bakacagım	-.21	.00	.00	.19
ballo-	-.09	-.11	-.11	.39
bank	.00	.17	.02	-.09
bank details	.00	.17	.02	-.09
bare	.16	-.01	-.00	-.05
bare a	.16	.00	.00	-.02
be	.58	.55	.38	-.71
be a	-.14	.18	.05	-.24
be at	.22	.00	.00	-.16
be grateful	-.00	.18	-.02	-.06
be in	.47	.00	.00	-.40
be no	.00	-.04	.17	-.23
be published	-.00	.17	-.03	-.03
be rejected	.00	.00	-.18	.37
be sent	-.30	.00	.19	.25
beau	.23	.00	.00	-.18
beau travail	.16	.00	.00	-.15
beauc-	-.36	.00	.00	.54
beaucoup	-.36	.00	.00	.54
beaucoup pour	-.32	.00	.00	.54
becau-	.30	-.14	-.12	.04
because	.30	-.14	-.12	.04
been	.35	.31	-.29	-.50
befor-	-.33	-.06	-.22	.55
before	-.33	-.06	-.22	.55
before i	-.01	-.10	-.18	.18
before it	-.00	.17	-.05	-.18
before monday	.33	-.20	.12	-.08
before my	-.26	-.00	-.00	.42
before the	-.02	-.01	.13	-.16
before you	-.00	.04	-.19	.27
behal-	.16	-.04	.00	-.06
behalf	.16	-.04	.00	-.06
behalf of	.16	-.04	.00	-.06
beim	.34	-.11	.00	-.01
being	-.53	.22	-.03	-.12
being sent	-.42	.00	.00	.00
bekla-	-.07	.00	.24	-.04
beklager	-.07	.00	.24	-.04
bel	.51	.00	-.19	.00
belez-	.11	.00	.00	-.19
beleza	.11	.00	.00	-.19
below	.00	-.08	-.01	.16
bene	-.03	-.18	-.08	-.02
best	.35	-.14	-.03	-.09
bette-	.38	-.17	.08	-.17
better	.38	-.17	.08	-.17
betwe-	.20	-.03	-.01	.00
between	.20	-.03	-.01	.00
between two	.34	-.03	-.00	-.05
bien	.24	-.08	-.06	.03
bijla-	.00	-.16	-.04	.06
bijlage	.00	-.16	-.04	.06
bilde-	-.15	.12	.00	-.06
bilden	-.15	.11	.00	-.03
bin	.16	-.37	.25	.06
bin bis	.00	-.18	-.04	.28
bin ich	.18	-.05	.00	-.01
bin it	.00	.00	.19	-.06
biraz	.30	-.13	-.00	.00
birth-	-.04	-.04	.00	.33
birthday	-.04	-.04	.00	.33
bis	.00	-.29	-.04	.31
bis 0	.00	-.09	.00	.18
bitte nicht	.45	.14	.00	-.41
bitte noch	.00	-.24	.00	.24
black	-.05	.18	-.04	-.05
black and	-.05	.18	-.04	-.05
ble	.16	-.03	.00	-.10
bless-	-.14	-.02	.00	-.22
blessing	-.14	.00	.00	-.22
board	.02	-.44	.00	.51
bold	.00	.22	.00	-.12
bolet-	-.15	-.20	-.02	.51
boletin	-.13	-.13	-.02	.26
bon	-.49	.17	.00	-.14
bon pour	.03	.18	.00	-.14
boss	-.08	-.02	.00	.16
both	.22	-.05	-.07	-.00
botto-	-.06	.17	.00	-.00
bottom	-.06	.17	.00	-.00
box	-.41	-.13	-.04	.08
bra	.24	.09	.00	-.19
break-	-.08	-.02	.51	-.19
breakfast	-.08	-.02	.51	-.19
brill-	-.07	-.06	.00	.17
brilliant	-.07	-.06	.00	.17
bu	.17	-.13	.10	.07
budge-	-.24	.22	-.07	.14
budget	-.24	.22	-.07	.14
budget for	-.31	-.00	.00	.32
bueno	.30	-.24	.02	.17
burge-	-.02	.16	.00	-.10
bus	-.03	.10	.00	-.19
but	.72	-.39	.07	-.28
but i	.18	-.47	.15	.33
but it	.37	-.07	.13	-.26
but let	-.06	-.11	.00	.21
but please	-.11	.35	-.14	-.26
but take	-.04	.21	-.04	-.03
but this	.13	-.08	.22	-.02
but who	-.21	.01	.00	-.06
but without	-.12	.21	-.01	-.01
butto-	.04	-.07	-.24	.59
by	.54	-.02	.14	-.26
by a	-.18	.14	.00	.00
by all	.01	.16	-.00	-.15
by friday	-.15	.00	-.05	.19
by me	.58	-.10	-.00	-.26
by the	.16	-.07	-.19	.53
bych	.00	-.09	.20	-.33
byt	.00	-.15	.34	-.03
c	.17	-.14	-.01	.03
c est	.26	-.13	.10	-.15
c etait	-.08	.00	-.02	.17
ca	-.45	-.07	.00	.07
calen-	-.35	.00	.02	.20
calendar	-.29	.05	.02	-.05
calendar is	-.27	.05	.02	-.05
call	.20	-.06	.01	.18
calli-	-.36	.09	.00	.00
calling	-.36	.09	.00	.00
calling the	-.27	.00	.00	.00
calma	-.02	-.26	.16	-.00
cam	-.16	.00	.00	-.00
cam on	-.16	.00	.00	-.00
can	.57	-.36	-.12	.25
can approve	.00	-.39	.00	.40
can be	.25	.31	.07	-.30
can confirm	.06	-.42	.00	.57
can count	-.08	-.11	.03	.37
can go	.29	.11	.00	-.08
can have	-.00	.21	.00	-.07
can only	-.09	.21	.00	-.13
can post	-.26	.00	-.03	-.08
can see	.20	.08	.00	-.04
can send	-.15	-.04	-.00	.01
can t	.11	-.27	-.08	.05
can we	-.08	.16	-.00	.08
canno-	-.28	.18	-.27	.36
cannot	-.28	.18	-.27	.36
cannot approve	.00	.18	-.49	.31
cannot be	-.16	.00	.22	-.02
cannot read	-.12	.00	-.08	.21
capit-	.50	.00	-.19	.00
capti-	-.28	.11	-.03	-.04
ce	.17	-.39	.29	-.10
cela	-.26	.18	.02	-.00
centr-	.33	-.09	-.02	.12
cet	.00	.16	-.02	-.08
chair	-.97	-.30	.03	.71
chang-	.15	.07	-.25	.26
change	.44	.04	-.06	-.37
changed the	.14	-.03	.00	-.18
changes	-.34	.01	-.20	.79
chapt-	.16	-.05	.00	-.06
chapter	.16	-.05	.00	-.06
chari-	-.09	.20	.00	-.06
charity	-.09	.20	.00	-.06
che	-.10	.11	-.29	.08
check	-.09	-.03	-.03	.17
check the	-.06	-.11	-.03	.21
chi	.00	-.02	.20	-.04
chi ha	.00	-.02	.20	-.04
child	-.12	.22	-.03	-.05
churc-	.00	.12	-.02	-.18
ci	-.11	.00	-.01	.19
circu-	.19	-.15	.49	-.38
circulate	.19	.00	.06	-.05
circumstances	.00	-.05	.45	-.26
cislo	-.02	-.02	.10	-.18
clair	-.19	.04	.00	.00
clear	.49	-.14	.10	-.33
clear-	.38	-.10	.00	-.23
cleared	.29	-.08	.00	-.23
close-	.14	.02	.08	-.25
coffe-	-.02	.00	.00	.34
coffee	-.02	.00	.00	.34
colle-	.49	.09	-.50	.41
colleague	-.06	.06	-.28	.37
collega	.00	.00	-.22	.28
com	-.00	-.02	.31	.06
com a	-.05	-.21	-.00	.17
com e	-.09	.30	.22	.00
comen-	.10	.24	-.12	-.16
comentarios	.10	.24	-.12	-.16
comfo-	-.07	.22	-.02	-.16
comfortable	-.07	.22	-.02	-.16
comfortable with	-.07	.19	-.03	-.06
comme-	-.24	.56	.17	.55
comment	.21	-.13	.18	-.12
comments	-.44	.69	-.01	.67
compe-	.00	-.15	.03	.10
compl-	.37	-.13	-.02	-.13
complain	.16	.00	.00	-.01
complain about	.16	.00	.00	-.01
con	-.52	.26	-.14	.03
con la	.16	-.06	.00	-.06
con mi	.01	-.13	-.02	.21
conce-	.45	-.13	.06	-.30
concerned	.36	.00	.00	-.30
concu-	.51	.00	.00	-.35
condi-	-.05	.39	-.22	-.05
conditional	.00	.32	-.22	.00
conference	-.42	.00	-.03	.00
confi-	.08	-.44	.04	.77
confirm	.20	-.42	-.00	.50
confirm my	.09	.00	.00	-.15
confirmed	-.14	.00	.00	.37
confl-	-.01	-.09	-.06	.39
congratulations to	-.22	.00	.00	.00
conse-	.19	-.16	.23	-.24
consent	.00	-.10	.23	-.19
consider	.24	-.09	-.01	-.17
consider the	.24	-.15	-.01	-.08
consu-	.00	-.02	.20	-.23
conta-	-.02	-.38	-.01	.25
conte-	.46	-.02	.07	-.46
content	.23	.02	.09	-.13
contr-	-.07	.14	.20	-.19
contra	-.02	.11	.16	-.15
conve-	.01	-.04	-.14	.19
convi-	.15	-.08	-.00	.00
cool	.23	.00	.00	-.03
copie-	.14	.00	.16	-.16
cordi-	.22	.00	-.02	-.04
corre-	.17	.54	-.51	-.57
correctos	.16	-.11	-.03	.00
correggete	.00	.19	-.21	.00
corri-	-.16	.52	-.22	-.14
corriger	-.16	.05	.00	-.05
corriger mon	-.16	.13	.00	-.05
corrijam	-.00	.18	-.02	-.09
corrijam a	-.00	.18	-.02	-.09
cosi	-.21	.28	.53	.00
cosi com	-.09	.30	.22	.00
could	-.11	.51	-.49	.08
could i	.00	.31	.00	-.26
could not	-.07	.13	-.37	.56
could we	.48	-.19	-.02	-.05
could you	-.07	-.02	-.20	.19
count	-.19	-.11	.01	.39
count on	-.08	-.11	.00	.37
court	-.02	-.07	.17	.00
cover	-.22	.15	.11	-.04
credi-	-.16	.01	-.08	-.05
credit	-.16	.06	-.08	-.05
cuand-	-.50	.00	.00	.00
cuando	-.50	.00	.00	.00
cuent-	.01	-.01	-.02	.17
cuente	.01	-.01	-.02	.17
cuente con	.01	-.13	-.02	.21
czyta-	-.18	-.02	-.00	.16
czytałem	-.13	-.02	-.00	.17
d	.24	.06	-.60	.17
d accord	.21	-.05	-.04	-.30
d approve	.00	.01	.00	-.18
d avis	.00	-.11	-.02	.20
d be	-.05	.27	.10	-.27
d been	.27	.00	-.13	-.10
d have	-.53	-.00	.00	.00
d like	-.01	-.10	-.01	.24
d rather	-.03	-.05	-.26	.31
d use	.18	-.12	.00	.00
da	-.36	.09	.09	.32
dale	.19	-.05	.00	-.07
danac-	.45	.00	.14	-.28
danach	.45	.00	.14	-.28
dank	.01	.25	.00	.16
danke	-.04	.00	-.00	.23
dann	-.01	.17	-.02	-.12
das	-.30	.05	.07	.01
das foto	-.02	.27	.00	-.09
das wort	.18	-.10	.00	-.01
dat	-.19	.10	.09	-.08
data	.08	.33	-.17	-.13
date	-.30	.72	-.13	-.54
date est	-.01	.16	.00	.00
date in	-.08	.26	-.00	-.05
date is	-.06	.16	.00	.00
date of	-.24	.28	-.06	-.16
dates	.20	-.14	-.02	.00
datoe-	.00	.05	.00	-.21
datoen	.00	.05	.00	-.21
datos	.16	-.20	.03	.00
datos son	.16	-.11	-.03	.00
datum	-.29	.12	.00	.36
datum van	-.24	.00	.00	.50
daugh-	.16	-.07	.00	-.01
daughter	.16	-.07	.00	-.01
davve-	.51	.00	-.19	.00
davvero	.51	.00	-.19	.00
day	.21	-.14	.08	-.22
days	.46	-.12	.07	-.24
de corriger	-.16	.13	.00	-.05
de datum	-.24	.00	.00	.50
de here	.18	.00	.00	-.01
de la	-.08	.51	-.26	-.15
de leden	-.29	-.03	.00	-.00
de ler	-.14	-.26	.10	.12
de tabel	-.11	.31	-.03	-.20
deadl-	-.15	.22	.00	.10
deadline	-.15	.22	.00	.10
debe	.00	-.19	.06	.00
decid-	-.06	-.09	-.11	.29
decis-	-.02	.12	.25	-.22
decision	-.02	.12	.25	-.22
decli-	.00	.00	.17	-.22
decline	.00	.00	.17	-.22
decline to	.00	.00	.17	-.22
defin-	.87	-.06	.00	-.57
dekuj-	-.00	-.06	.20	.06
dekuji	-.00	-.06	.20	.06
del	-.12	.41	-.32	.08
deleg-	-.09	-.13	.08	.46
delegate	-.04	-.03	.08	.26
delet-	.00	-.27	-.22	.61
delete	.00	-.27	-.22	.61
delete it	.00	-.15	.02	.09
deliv-	-.14	.00	.00	.30
delivery	-.14	.00	.00	.30
dell	-.02	.18	-.09	-.12
dell invio	.00	.18	-.09	-.12
della	.00	.29	.00	-.30
den	.44	-.16	.20	-.22
den er	.13	-.01	-.00	-.16
denti-	-.20	-.02	.00	.39
dentist	-.20	-.02	.00	.39
depoi-	-.03	-.37	.11	.41
depois	-.03	-.37	.11	.41
deput-	-.22	-.16	.00	.24
deputy	-.22	-.16	.00	.24
der	-.50	.08	.11	-.14
dere	.22	.20	-.00	-.27
dere sender	.00	.17	-.00	-.05
des	-.09	-.05	.25	.02
deser-	.22	-.04	-.00	-.06
deserves	.22	-.03	-.00	-.06
desig-	-.02	.17	.00	-.02
designation	-.02	.17	.00	-.02
designation of	-.02	.17	.00	-.02
desk	.56	-.05	-.14	-.25
det	.40	-.18	.21	.22
det har	-.19	-.06	.28	.21
det nar	-.10	-.22	.00	.41
detai-	-.08	.24	-.01	-.09
details	.00	.17	.02	-.09
dette	.27	.00	.04	-.18
deux	.37	.00	.00	-.24
deve	.00	-.35	.26	-.00
deve uscire	.00	-.09	.15	-.00
di	-.72	.22	-.22	.35
di halaman	-.13	.18	.00	-.18
did	.18	-.10	-.07	-.09
didn	-.17	-.06	-.04	.54
didn t	-.17	-.06	-.04	.54
die	-.24	.24	.06	-.20
die post	-.19	.13	.00	.00
different	.00	-.10	-.02	.18
diffu-	.47	-.13	.10	-.25
diffuse	.25	.00	.00	-.16
diffusion	.35	-.13	.10	-.06
digan-	-.09	.09	.00	-.18
diganti	-.09	.09	.00	-.18
digo	.00	-.21	.00	.25
dire	-.19	.07	.00	.00
direc-	-.08	.18	.07	-.05
director	-.08	.19	-.01	-.03
disag-	.03	-.08	.33	-.12
disagree	.03	-.08	.33	-.12
disas-	.00	.15	-.05	-.08
disaster	.00	.15	-.05	-.08
disaster is	.00	.15	-.05	-.08
discl-	.00	-.18	.02	.00
discloses	.00	-.18	.02	.00
discu-	-.03	-.30	.18	.48
discuss	.00	-.25	.00	.42
disre-	-.26	-.09	.00	.53
disregard	-.26	-.09	.00	.53
distr-	.21	-.03	-.04	-.13
dit	-.08	-.34	.12	.62
do	-.18	.07	.17	.25
do have	-.16	.00	.04	.00
do it	.92	.00	.00	-.30
do nicely	.20	-.10	-.03	-.09
do not	-.23	-.02	.35	-.44
dobrz-	-.46	.00	.00	.84
dobrze	-.46	.00	.00	.84
does	.15	.23	.17	-.12
does not	-.12	.17	.17	-.10
doing	-.01	.16	-.00	-.09
don	.36	-.19	.23	-.00
don t	.36	-.19	.23	-.00
donne	-.56	-.11	.18	-.08
donne son	-.56	.00	.00	-.01
dopo	-.32	-.09	.11	.00
doubl-	.22	-.01	-.12	-.04
double	.22	-.01	-.12	-.04
double space	.22	-.01	-.12	-.04
down	-.19	.19	.00	-.12
doy	.37	-.10	.00	-.07
doy mi	.37	-.22	.00	-.03
dr	.14	.11	-.03	-.25
draft	.05	-.23	-.03	.33
draft-	.09	.22	-.03	-.15
drafted	.18	.10	.00	-.11
due	-.09	.38	-.14	.07
duyet	.26	.00	.00	-.16
e	.22	.48	-.08	-.11
e depois	-.00	-.04	.00	.17
e mail	-.38	.04	-.01	.38
e non	-.09	.58	-.09	.00
e un	.23	-.11	-.16	.00
earli-	.25	-.00	-.04	-.11
earlier	.25	-.00	-.04	-.11
early	.00	-.24	-.01	.23
easte-	.36	-.15	-.01	-.10
eastern	.36	-.15	-.01	-.10
ecrit	-.04	-.20	.00	.26
editi-	.16	-.07	.00	-.05
edition	.16	-.07	.00	-.05
edito-	.58	.06	-.12	-.23
editorial	.34	.15	-.12	-.01
editors	.20	-.10	.00	-.09
edits	.08	.03	-.03	-.24
een	.39	-.18	.00	-.13
effor-	-.49	-.08	.04	.00
effort	-.49	-.08	.05	.00
eh	.08	.00	-.03	.18
ei	.09	-.05	.00	-.27
eithe-	-.09	-.09	-.05	.47
either	-.09	-.09	-.05	.47
el	.56	.09	-.36	.04
el boletin	-.13	-.13	-.02	.26
el numero	.31	-.22	.00	-.03
else	-.16	.39	.21	-.19
email	-.09	-.09	-.01	.28
en	.49	.21	-.11	.06
en la	-.00	-.24	-.01	.07
en meg	-.01	-.03	-.07	.23
end	.31	.04	-.04	-.30
engli-	-.11	-.04	-.01	.22
english	-.11	-.04	-.01	.22
ennen	.00	.19	.00	-.20
ennen lahetysta	.00	.19	.00	-.20
ensem-	-.04	-.11	.18	-.07
ensemble	-.04	-.11	.18	-.07
entir-	.25	-.12	-.01	-.01
entirely	.25	-.12	-.01	-.01
entrevista	.17	-.06	.00	-.06
envia-	-.45	.01	-.01	-.15
enviar	-.36	.00	-.00	.00
envoi	-.34	.10	-.00	-.09
envoy-	-.17	.27	-.18	-.06
envoyez	-.12	.27	-.18	-.02
equip-	.06	.00	-.00	-.17
er	.05	.07	-.16	.29
er den	.00	.03	.00	-.20
er jeg	-.04	.10	.00	-.23
erst	-.09	-.26	.00	.48
erste-	.08	-.02	.00	.17
ersten	.08	-.02	.00	.17
ertei-	.08	-.01	.00	-.15
eruit	.00	.59	.00	-.28
eruit gaat	.00	.26	.00	-.09
eso	-.06	.34	.05	-.04
eso no	-.06	.11	.17	-.04
est	.30	.03	.18	.01
est ce	-.11	.00	-.03	.18
est clair	-.19	.04	.00	.00
est oui	.16	.02	.00	-.08
est tres	.17	-.06	.00	-.01
esta	.32	-.03	.02	-.13
esta muy	.40	.00	-.00	-.12
este	-.06	-.09	.40	-.20
et	.72	.08	-.08	-.36
et je	.00	-.17	.18	-.07
et non	-.02	.28	-.30	.00
etait	-.08	-.03	-.02	.17
eu	-.04	.30	-.00	.12
even	-.03	-.26	-.11	.14
even wachten	-.11	-.19	.00	.19
ever	.19	-.22	.00	-.04
every-	-.21	.29	.06	.01
everything	-.21	.43	-.06	.09
everything else	-.00	.29	-.02	-.21
everything s	.17	-.04	-.03	-.00
exact-	-.07	.00	.11	-.34
exactly	-.07	.00	.00	-.21
excep-	-.20	.46	-.00	-.25
except	-.20	.46	-.00	-.25
except the	-.14	.32	-.00	-.19
exper-	-.04	.54	.10	-.46
expert	.00	.28	.13	-.33
experts	-.04	.25	-.04	-.13
eye	.38	-.00	.00	-.17
ezt	-.25	.08	.00	-.18
facts	-.40	.00	.00	.00
falta la	.00	.25	-.12	.00
famil-	-.01	.18	.07	-.09
family	-.01	.18	-.00	-.09
far	.30	-.05	-.00	-.04
far as	.36	-.00	.00	-.30
fault	.16	.08	.00	-.25
fault it	.16	.00	.00	-.19
faut	.00	-.26	.00	.25
favor e	-.19	.26	.00	-.08
favor-	.21	.10	.00	-.14
favorable	.24	.10	.00	-.14
favou-	.41	.24	-.27	-.25
favour	.09	.31	-.21	-.19
favourite	.16	-.07	-.04	-.02
fecha	-.09	.23	-.01	.00
fecha es	-.09	.23	.00	.00
fehlt	-.01	-.48	-.05	.49
ferry	.16	-.01	-.03	-.00
feu	-.23	.00	.00	-.03
feu vert	-.23	.00	.00	-.03
fewer	.57	-.13	.00	-.30
file	.00	-.05	-.21	.08
filen	.00	.00	-.23	.26
final	-.02	.17	.06	-.22
final-	.66	.09	-.21	-.10
finale	.51	.08	-.19	-.04
find	.06	-.19	-.30	.32
fine	-.57	.38	-.05	.26
fine fine	.18	.00	.00	-.34
fine for	-.25	.00	.00	.23
fine i	-.07	-.11	.00	.21
fine send	-.20	.00	.00	.00
fine with	-.31	-.09	-.01	-.03
fint	-.01	.17	-.00	-.28
fint men	.00	.17	-.00	-.05
first	-.62	.18	-.15	.52
first glance	-.22	.00	.00	.19
first i	.15	-.11	-.05	.03
first name	-.20	.42	-.03	-.16
first page	.20	-.09	-.03	-.07
first two	.00	.12	.03	-.16
flore-	-.61	.00	.00	.00
florence	-.61	.00	.00	.00
fly	-.84	.00	.00	.00
fois un	.34	.00	-.08	-.09
follo-	-.14	-.11	.06	.46
follow	-.14	-.01	-.02	.42
font	.18	-.09	-.01	-.14
foote-	-.09	.24	-.00	-.10
footer	-.09	.24	-.00	-.10
footn-	.00	.32	-.22	.00
footnote	.00	.32	-.22	.00
for	.75	-.06	-.05	-.26
for a	-.06	.24	-.02	.07
for all	-.07	-.11	.04	.25
for det	-.13	.00	-.03	.29
for it	.24	.30	-.14	-.22
for letting	.00	.17	-.05	-.07
for me	.06	-.05	.17	-.20
for now	-.27	-.09	.00	.00
for one	.00	.31	.00	-.26
for the	-.33	-.19	.00	.49
for this	.27	-.08	-.14	-.14
form	.01	.00	.14	-.15
forwarded	.00	-.08	.00	.16
fotku	.00	.01	.00	-.16
fotku na	.00	.01	.00	-.16
foto	-.16	.58	-.02	-.48
foto di	-.09	.09	.00	-.18
foto van	.00	.21	.00	-.20
fotog-	-.05	.29	.00	-.07
four	-.29	.01	.06	-.12
fran	.20	.00	.00	-.09
freig-	-.23	-.16	.14	.06
freigegeben	-.29	.00	.14	-.05
frenc-	-.07	-.04	-.00	.22
french	-.07	-.04	-.00	.22
french version	-.07	-.04	-.00	.22
friday is	.00	.00	.00	.29
frien-	.55	-.01	.01	-.19
from	.27	-.75	-.05	.44
from florence	-.54	.00	.00	.00
from geneva	.18	.00	.00	-.03
from last	.17	.07	-.11	-.10
from my	.57	.07	-.06	-.46
from the	.08	-.03	.11	-.40
from this	-.02	-.07	-.07	.80
full	.38	.18	-.04	-.13
funct-	-.09	.26	-.00	-.05
function	-.09	.26	-.00	-.05
fur	.15	-.02	-.00	-.07
fur die	.15	-.01	-.00	-.06
futur-	.16	-.07	.00	-.05
future	.16	-.07	.00	-.05
før	.00	.17	-.00	-.05
før dere	.00	.17	-.00	-.05
først	-.16	-.00	-.02	.26
gaat	.00	.26	.00	-.09
ganze-	-.01	.15	-.02	-.08
ganzen	-.01	.15	-.02	-.08
garna	.47	.00	.00	-.14
geen	.17	.00	.00	-.05
geht	-.53	.00	.00	-.04
geneh-	-.42	.00	-.01	.08
genehmigt	-.42	.00	-.01	.08
gener-	.15	-.17	-.02	.10
general	.15	-.17	-.02	.10
genev-	.18	-.05	-.03	.05
geneva	.18	-.05	-.03	.05
get	.03	.16	.08	-.22
get back	.08	.00	.00	-.20
get my	.25	.00	.00	-.14
get the	-.16	.34	-.01	-.11
gets	-.20	.03	-.06	.14
getti-	.39	-.23	-.03	.00
getting	.39	-.23	-.03	.00
gia	.19	-.13	.00	-.04
giorn-	.65	-.16	-.07	-.18
give	.21	.24	.10	-.64
give you	-.01	.16	.00	-.34
given	-.21	-.02	-.08	-.15
gives	-.16	.05	.09	-.03
givin-	.31	-.07	-.04	-.09
giving	.31	-.07	-.04	-.09
glanc-	-.22	.00	.00	.19
glance	-.22	.00	.00	.19
go	-.93	.12	-.03	.56
go ahead	-.52	.09	-.06	.31
go home	-.32	.00	.00	-.02
go out	-.17	-.28	.01	.02
go through	-.33	-.11	.00	.56
god	.16	-.03	-.06	-.03
god for	-.13	.00	-.03	.29
godka-	-.53	-.01	.02	.02
godkant	-.56	.00	.00	.00
godkendt herfra	.22	-.01	.00	-.09
goed	.14	.00	.00	-.25
goedg-	.23	-.02	.00	-.02
goedgekeurd	.23	-.02	.00	-.02
goes	.12	.32	.05	-.23
goes out	-.00	.21	-.07	-.15
going	.24	-.06	-.13	-.37
going to	.26	-.06	-.13	-.30
gone	-.15	-.12	.13	-.03
good	-.06	.39	-.37	.12
good enough	-.06	-.08	-.05	.31
good time	-.08	.24	-.07	-.02
good to	-.41	.16	.15	.05
got	.26	-.05	-.09	-.05
got to	.27	-.03	-.09	.00
graci-	-.33	.08	-.02	.21
gracias	-.33	.08	-.02	.21
graha-	.02	.00	.00	.20
graham	.02	.00	.00	.20
grand-	.36	-.02	.00	-.21
grande	.28	-.02	.00	-.12
grate-	-.00	.18	-.02	-.06
grateful	-.00	.18	-.02	-.06
grateful if	-.00	.18	-.02	-.06
grave	-.16	.13	-.07	.00
grazie mille	.21	-.04	.00	-.05
great	-.53	.06	-.06	.23
green	.08	-.12	-.02	-.15
gross-	.00	.16	.00	-.16
group	.37	-.23	.14	-.24
grumb-	.24	.00	-.09	-.10
gruss-	.11	.11	-.00	-.23
grusse	.11	.11	-.00	-.23
grusse aus	.17	.00	.00	-.13
guess	-.10	-.15	-.05	.42
gusta-	.33	-.12	.00	-.00
gusto	.00	.25	-.12	-.00
h	.00	.28	-.20	.00
ha	-.07	.01	.20	-.07
ha a	-.23	.27	.00	.00
habe	.13	.11	.00	-.21
habla-	.09	-.08	.17	-.01
habt	-.37	.00	.00	.67
habt ihr	-.37	.00	.00	.67
had	.38	-.46	.66	-.23
had the	-.08	-.21	.00	.37
halam-	-.13	.18	.00	-.18
halaman	-.13	.18	.00	-.18
halaman 0	-.04	.09	.00	-.18
half	-.13	-.36	.31	.44
half of	-.04	-.18	.16	.00
half the	-.00	.00	.16	-.06
hall	.00	-.10	-.02	.23
hangt	-.11	.31	-.03	-.10
happe-	-.10	-.02	-.04	.15
happens	-.10	-.02	-.04	.18
happy	-.30	.28	-.22	.10
happy birthday	-.04	-.04	.00	.33
happy for	-.07	.20	-.02	-.12
happy with	-.09	-.18	-.12	.04
har	-.10	-.22	.28	.06
har last	.19	-.15	.00	.00
has	-.32	.64	.05	-.16
has an	-.10	.16	.00	.00
has been	-.16	.14	.01	-.10
has no	.00	-.08	-.02	.19
hat	-.41	.00	.00	.00
have	-.04	-.24	-.33	-.10
have a	-.11	-.11	.05	.17
have any	.17	-.06	-.08	-.14
have forwarded	.00	-.08	.00	.17
have it	.43	-.03	-.00	-.05
have no	-.16	.25	-.02	-.24
have not	-.06	-.00	-.13	.16
have nothing	-.27	.07	.00	-.01
have read	-.01	-.00	-.18	.20
have seen	.26	-.21	.00	-.00
have the	.34	.09	-.02	-.15
have to	-.17	-.03	.16	.00
hay	.04	-.13	-.25	.34
he	-.13	-.08	-.18	.47
he is	-.21	.00	-.03	.10
head	.30	-.08	.00	-.04
head of	.30	-.08	.00	-.04
headl-	-.16	.07	.13	-.05
headline	-.16	.07	.13	-.05
hear	-.16	-.24	.00	.36
hear from	-.13	-.24	.00	.33
heard	-.02	.00	-.32	.44
heard from	-.02	.00	-.32	.44
heb	.24	.00	.00	-.23
hei	.11	.15	-.04	-.13
heiss-	.18	-.10	.00	-.01
hello	.04	.06	-.03	.20
henri-	.00	-.12	-.01	.19
henrik	.00	-.12	-.01	.19
her	-.11	-.10	.42	-.45
her and	.26	.00	-.01	-.17
here	.31	-.42	-.03	-.55
here group	-.26	.00	-.00	.00
here i	-.04	-.00	.06	.25
here in	.19	.00	.00	-.00
here is	.20	.04	-.04	.06
hereb-	.32	.00	.00	-.22
hereby	.32	.00	.00	-.22
hereby approve	.32	.00	.00	-.22
herfr-	.22	-.01	.00	-.09
herfra	.22	-.01	.00	-.09
herr	-.43	-.11	-.01	.13
hesit-	.00	-.16	.11	.02
hesite	.00	-.16	.00	.14
het	-.46	.22	-.05	-.18
hetve-	.35	-.08	.00	-.12
heure	.00	.28	-.20	.00
heute	-.02	-.17	-.00	.15
hier	-.08	-.11	.11	.20
hier niet	.00	-.04	.11	-.18
hij	.00	.28	-.00	-.06
him	-.11	-.44	.51	.52
hmm	-.12	-.12	-.06	.33
ho	.53	-.16	-.32	-.06
ho letto	.00	-.18	.00	.00
holid-	.21	.06	-.02	-.11
holiday	.21	-.02	.00	-.07
home	-.29	.21	.00	-.06
hones-	.14	-.05	.13	-.37
honest	.18	-.05	.00	-.36
hoor	.31	-.09	.00	-.13
hope	.16	.00	.11	-.32
how	.42	-.32	.18	-.16
how are	-.11	.00	.00	-.19
how it	.44	.00	.00	-.16
howev-	-.22	.29	-.03	-.01
however	-.22	.29	-.03	-.01
however the	-.05	.16	-.01	-.01
hyva	.00	.17	.00	-.19
hyvak-	-.22	.00	.00	.55
hyvaksyn	.23	.00	.00	-.08
hyvaksytty	-.45	.00	.00	.64
i	-.26	-.92	-.28	.73
i abstained	.38	.00	-.04	-.25
i agree	-.74	-.16	.00	.46
i am	-.00	-.36	.14	-.06
i approve	.06	-.00	-.28	.08
i approved	-.08	-.43	.03	.68
i ask	-.06	.60	-.05	-.37
i can	.28	-.23	.04	-.19
i cannot	.00	.18	-.41	.17
i confirm	.47	.00	-.00	-.53
i could	-.40	.15	-.27	.61
i d	-.14	-.03	-.32	.21
i did	.18	.00	-.01	-.16
i didn	-.17	.14	-.01	.35
i disagree	.07	-.06	.38	-.17
i do	-.01	.21	-.47	.03
i don	.06	-.13	.36	.03
i enjoyed	-.17	.06	.00	.00
i give	.27	.00	-.03	-.10
i got	.26	-.03	-.09	.00
i had	.29	-.13	.50	-.45
i have	-.40	-.06	-.09	.11
i hereby	.32	.00	.00	-.22
i hope	-.02	.00	.11	-.16
i know	.27	-.17	.14	-.08
i leave	.00	-.01	-.08	.32
i ll	-.28	.23	.17	-.10
i m	.68	-.30	.03	-.07
i mean	-.37	.00	.00	.25
i must	.33	-.27	.14	-.09
i need	-.05	-.33	.00	.48
i never	-.20	-.18	-.02	.42
i read	.36	-.40	-.03	-.21
i reject	.00	.00	-.28	.70
i request	.00	.09	.00	-.24
i said	-.11	.06	-.03	.25
i say	-.18	-.11	-.10	.32
i see	.28	-.21	-.06	.05
i shall	-.19	.00	.00	-.00
i should	-.07	-.02	-.19	.38
i support	-.27	.12	.00	-.00
i suppose	-.16	.00	.00	.24
i take	-.33	-.03	-.07	.22
i think	-.06	.08	.54	-.36
i ve	.41	-.23	-.10	.57
i vote	.28	.00	.11	-.23
i was	.24	-.18	.01	.14
i will	.17	.13	-.02	-.61
i withdraw	.15	.00	-.09	.00
i wonder	.00	-.21	.00	.24
i would	.28	.10	.09	-.41
i wrote	.00	-.10	.00	.24
ich	-.11	-.65	.08	.55
ich bin	.00	-.20	-.05	.23
ich habe	.13	-.01	.00	-.20
idea	.25	-.15	.06	.03
if	.45	-.37	.15	.16
if i	-.11	-.16	-.02	.05
if somebody	-.03	-.07	.00	.16
if that	.00	-.18	.00	.24
if the	-.22	.57	-.10	-.37
if we	-.00	-.16	.04	.16
if you	.02	.18	.07	-.27
igen	-.10	-.23	.00	.41
ignor-	-.00	-.30	-.03	.47
ignore	-.00	-.30	-.03	.47
ignore my	-.00	-.14	-.03	.22
igy	.00	.00	.00	-.18
ihr	-.37	-.01	.00	.67
ik	.03	-.28	-.11	.05
ik het	.00	.14	.00	-.16
ik moet	.00	-.26	.00	.23
ikke	-.36	.22	.24	-.04
il	.25	.73	-.80	.01
il 0	.00	.19	-.15	.00
il logo	.00	.47	.00	-.44
ilo	-.18	-.10	-.04	.52
im	.04	.03	.08	.15
im kasten	.00	.16	-.00	-.15
impossible d	.00	.00	-.17	.05
impri-	-.22	.07	.00	.00
in	-.01	.10	-.19	.04
in 0	.03	-.26	.00	.28
in a	-.07	-.16	.55	-.38
in favour	.09	.31	-.21	-.19
in good	.00	.17	-.04	-.02
in here	-.04	-.26	-.07	.04
in my	-.07	-.21	.21	.17
in order	.24	-.15	-.04	-.01
in our	.02	-.16	-.03	.00
in the	-.29	.86	-.06	-.32
in your	-.65	.00	.00	.00
inclu-	-.00	.18	-.03	-.03
infor-	.02	-.20	.12	-.11
inga	.14	.00	.00	-.16
ingen	.25	-.00	.00	-.15
ingri-	-.25	-.04	-.07	-.03
ingrid	-.25	-.04	-.07	-.03
inser-	-.00	.18	.00	-.12
inste-	.38	.01	.00	-.17
instead	.38	.01	.00	-.10
instead of	.38	.01	.00	-.10
inte	.18	-.23	-.09	.20
inter-	-.23	.08	.03	.54
interest	-.08	.00	-.04	.19
interesting	-.41	-.02	-.13	.73
internet	.22	-.04	.00	-.08
interview	.03	.14	.09	-.17
into	-.07	-.14	.19	.22
into this	-.07	-.07	.11	.22
inuti-	.16	-.08	.00	-.06
invan-	.21	.00	.00	-.12
inves-	-.14	.18	.06	-.00
invia-	-.32	.00	.00	.00
invio	.00	.18	-.09	-.12
invoi-	.00	-.02	-.02	.18
invoice	.00	-.02	.00	.18
io	.00	-.18	-.22	.14
is	-.73	-.27	.38	.36
is 0	-.07	.20	.00	.33
is a	.02	.22	.09	-.30
is another	-.16	.00	.00	.00
is approved	-.24	-.00	-.01	.37
is back	-.29	.17	.00	.00
is dead	-.31	.00	-.00	.00
is exactly	.20	.00	.00	-.21
is fine	-.78	.33	-.00	.19
is for	-.20	-.06	-.11	.00
is happy	-.18	.00	.00	.03
is in	.17	-.07	.02	-.04
is it	-.04	-.10	-.05	.28
is missing	-.13	.20	-.04	-.00
is my	.22	.09	.00	-.17
is no	-.05	.00	.37	-.37
is not	-.10	.09	.29	-.35
is now	-.08	.26	.00	-.00
is on	.25	-.08	-.15	.11
is right	-.06	-.16	.00	.05
is sent	-.02	-.01	.17	-.16
is spot	.17	.00	-.09	.00
is there	-.04	-.13	.00	.22
is this	-.17	-.16	-.09	.27
is very	.16	-.07	-.03	-.07
is what	-.33	-.20	-.00	.35
is wrong	.00	.17	.03	-.12
is yes	.57	-.04	.00	-.14
isn	.18	.12	-.02	-.17
isn t	.18	.12	-.02	-.17
issue	.05	-.38	.69	.02
issue 0	.15	-.66	.02	.78
issue i	-.43	.00	.00	.00
issue is	-.19	-.00	-.05	.10
issue on	-.25	.17	.00	.06
issue should	.15	-.21	.17	-.00
issue with	.09	-.02	.17	-.19
ist	.32	.15	.02	-.06
it	-.29	-.36	-.11	.02
it a	.36	-.04	.00	-.05
it again	-.06	.31	-.04	-.07
it and	-.20	.05	-.26	.02
it approved	-.00	.06	.00	-.23
it at	.27	-.12	.07	-.00
it back	-.07	.02	.24	-.16
it be	-.17	.01	.04	.20
it between	.25	-.00	-.01	-.05
it but	-.08	-.01	-.19	.22
it can	.44	-.06	.17	-.30
it does	-.04	.35	-.04	-.11
it first	-.20	-.04	.00	.05
it for	.05	-.06	-.07	.21
it goes	.21	.20	.07	-.20
it i	-.30	-.07	.00	-.05
it in	-.41	.02	.01	-.03
it is	.22	-.26	.58	-.61
it isn	.06	.07	.11	-.24
it may	-.49	.07	-.03	-.00
it must	.00	-.02	.17	-.17
it myself	-.11	-.00	-.00	.32
it needs	-.46	.27	.00	-.15
it never	-.04	.17	-.05	-.13
it not	.00	.49	-.02	-.28
it on	-.30	-.21	-.19	.17
it out	.40	-.13	-.01	-.04
it over	-.14	-.06	-.04	.15
it passes	.28	.00	.00	-.12
it properly	-.28	.00	.00	.20
it round	.00	.12	.00	-.18
it s	-.35	.16	.15	.14
it says	.00	.06	-.22	.20
it should	.44	-.03	-.26	.16
it stands	.22	.03	.01	-.02
it the	.70	-.22	-.04	-.15
it to	-.36	-.13	-.01	-.11
it today	.00	-.21	.00	.28
it twice	-.12	.00	.04	-.32
it until	.00	-.09	-.07	.28
it when	-.22	.00	.00	.00
it will	-.00	-.01	.11	-.33
it with	-.00	.24	-.08	-.16
j	-.17	-.15	-.03	.47
j ai	-.15	-.11	-.03	.33
ja	-.20	.08	.15	.18
ja jeszcze	-.18	.00	.00	.20
ja tak	.13	-.01	-.00	-.16
jag	.12	-.19	.37	-.22
jag har	.27	-.15	.00	-.00
jan	-.55	.00	.00	.00
jasne	-.15	.00	.00	.00
je	-.16	-.65	.03	.72
je lis	-.37	-.07	.00	.19
je n	.21	-.17	-.07	.15
je ne	-.08	-.38	.30	.06
je rozmazana	.00	.01	.00	-.16
je suis	-.20	-.06	-.02	-.05
je valide	.34	.00	-.18	-.15
jeg	-.25	-.26	-.01	.32
jeg er	-.29	-.22	-.03	.82
jeg med	.00	.10	.00	-.23
jeste	-.02	-.16	.00	.24
jeszc-	-.18	.00	.00	.20
jeszcze	-.18	.00	.00	.20
jeszcze nie	-.18	.00	.00	.20
jeudi	-.16	.00	.00	.13
jo	-.22	-.03	-.07	.61
judge	.12	-.11	-.13	.16
judge-	.00	-.08	.08	.21
judgement	.00	-.08	.08	.21
julka-	.24	-.00	.12	-.11
juris-	-.11	-.15	.00	.35
juriste	-.02	-.15	.00	.35
kaikk-	-.02	.07	.00	-.16
kaikki	-.02	.07	.00	-.16
kaikki on	-.16	.13	.00	-.12
kan	.35	.42	-.07	-.49
kan inte	.00	-.01	-.23	.26
kan ni	-.06	.26	-.03	.00
kan vi	-.12	.19	.00	-.21
kann	-.40	-.16	-.00	.12
kann das	-.41	.00	.00	-.05
kann ich	-.06	-.11	.00	.25
karin	-.22	.00	.00	.00
kasse-	-.01	.26	-.08	-.08
kaste-	.00	.16	-.00	-.15
kasten	.00	.16	-.00	-.15
keine	.13	-.00	-.02	-.20
kindl-	.09	.14	.06	-.20
kindly	.09	.14	.06	-.20
klart	-.15	.02	.02	-.03
kling-	-.01	.15	-.02	-.08
klingt	-.01	.15	-.02	-.08
know	.26	-.28	.14	-.17
know i	.18	-.12	.00	.00
kokou-	-.45	.00	.00	.64
kolb	.00	-.09	.00	.18
kolle-	-.07	.24	-.09	.14
kollegen	-.06	.27	-.02	-.08
kor	.35	.00	.00	-.20
kor pa	.35	.00	.00	-.20
korja-	-.01	.23	.00	-.22
korjatkaa	-.01	.17	.00	-.19
kuldh-	-.25	.08	.00	.00
kunno-	.15	.07	.00	-.16
kunnossa	.15	.07	.00	-.16
l	-.15	-.59	-.29	.69
l allegato	.00	-.24	-.32	.59
l article	.14	-.15	.12	-.04
l ensemble	-.04	-.11	.18	-.07
l envoi	-.34	-.07	-.00	.05
l heure	.00	.28	-.20	.00
l ho	.51	-.18	-.19	.00
la	-.59	.57	-.34	-.11
la data	.00	.19	-.15	.00
la date	-.01	.16	-.10	.00
la diffusion	.35	-.13	.10	-.06
la entrevista	.17	-.06	.00	-.06
la fecha	-.09	.23	-.01	.00
la reunion	-.18	.00	.00	.13
la version	.00	.33	-.12	-.04
lahet-	.15	.17	.00	-.31
lahetysta	.00	.19	.00	-.20
lahte-	.26	.00	.00	-.03
laiss-	-.04	-.16	.00	.14
laisse	.00	-.16	.00	.14
las	-.02	-.14	.00	-.16
last	-.17	-.24	-.22	.49
last meeting	-.11	.00	-.02	.26
last month	-.30	-.15	-.00	.56
last night	.39	-.19	-.10	-.00
last one	.48	-.08	-.04	-.28
last page	.18	.13	-.09	-.00
last sentence	-.17	.00	-.03	-.01
last year	-.53	.17	-.01	-.11
late	.19	-.06	.05	-.18
laugh-	.16	-.12	.06	-.16
lawye-	-.40	-.06	.05	-.00
lawyer	-.27	.00	.00	.00
le	-.43	-.31	.14	.15
le doy	.37	-.10	.00	-.07
le numero	-.08	.00	.02	.15
le reste	-.16	.08	.00	-.07
le texte	.00	-.11	-.02	.20
lead	.08	-.25	.10	.20
lead article	.00	-.09	-.03	.22
leave	-.57	.16	-.26	.46
leave out	-.11	.37	-.03	-.26
leden	-.29	-.03	.00	-.00
leerl-	-.13	-.05	.00	.21
leerlo	-.13	-.05	.00	.21
lefev-	-.16	.07	.00	.00
lefevre	-.16	.07	.00	.00
left	.18	.10	-.17	-.02
legal-	-.12	.18	-.05	.00
leide-	.18	-.10	.00	-.01
leider	.18	-.10	.00	-.01
leo	-.26	.00	.00	.00
ler	-.14	-.26	.10	.12
les	-.24	.27	.01	-.35
lesen	.23	-.22	.00	.24
lest	-.21	.00	.00	.00
lest det	-.21	.00	.00	.00
let	.45	-.19	.42	-.25
let me	-.08	-.20	-.05	.36
let pass	-.08	.16	-.08	.00
let the	-.15	.00	.17	-.03
let this	-.06	-.08	.54	-.33
let us	.24	.00	.00	-.16
letti-	.00	.17	.07	-.11
letting	.00	.17	.07	-.11
letting me	.00	.17	.07	-.11
letto	.09	-.23	-.09	-.26
lgtm	.24	.00	.00	-.17
liber-	.02	-.15	-.04	-.01
light	.08	-.14	.17	-.25
light from	-.37	.00	.00	-.20
like	-.29	-.20	.36	.12
like this	-.12	.01	.19	-.08
like to	-.01	-.16	.13	.18
liked it	.02	.00	.00	.16
line	-.08	.29	.00	-.18
line on	-.07	.25	.00	-.11
link	-.24	.42	-.04	-.27
lis	-.40	-.07	.00	.19
lis ca	-.37	-.07	.00	.19
list	-.06	-.16	.03	.63
list i	.17	.00	-.01	-.15
liste-	-.36	.00	-.01	.00
lite	.09	-.33	-.08	.28
littl-	.01	.15	-.05	-.12
little	.01	.15	-.05	-.12
ll	-.26	.05	.08	.26
ll be	.19	.09	.00	-.23
ll do	.20	-.18	-.03	-.09
ll get	-.22	.00	.00	.19
ll have	-.07	.16	-.05	-.07
lo	-.45	-.15	.25	.24
lo abro	-.16	.00	.00	.00
lo apruebo	.00	.25	-.12	.00
lo leo	-.26	.00	.00	.00
lo pueden	.19	-.16	-.04	.17
logo	-.23	.70	.15	-.81
logo del	.00	.19	.00	-.13
look	-.21	.00	-.07	.31
look at	-.14	-.01	-.04	.31
looks	-.81	.22	-.03	.06
looks good	-.38	.23	-.03	.14
looks great	-.46	-.01	.00	-.00
los	-.45	-.08	-.03	.00
los datos	.16	-.11	-.03	.00
lot	.29	-.07	.06	-.14
lui	-.04	.06	-.22	.28
m	.08	-.26	.00	-.12
m afraid	-.02	-.02	.21	-.13
m fine	-.24	-.00	-.01	-.05
m giving	.16	-.07	-.04	-.02
m not	-.21	.24	-.04	-.05
m still	-.09	-.05	.00	.15
ma	.59	-.66	.30	-.04
ma e	.51	-.06	-.19	.00
ma non	.25	-.18	-.09	.00
ma part	-.00	-.11	-.02	.20
maar	.56	-.65	.07	.03
made	.12	-.05	.00	.15
made me	.18	-.03	.00	-.08
mag	.00	.17	-.01	-.05
mag het	.19	-.08	.00	-.03
mag zo	-.19	.09	-.01	.00
mail	.00	-.24	-.08	.73
mail address	-.36	.15	-.00	.37
mail of	.06	.00	.00	.21
maili-	.00	-.18	.06	.30
mais	.41	-.32	.07	.10
mais je	-.00	-.15	.00	.26
mais pas	-.16	.00	.00	.00
make	-.19	.18	.19	-.25
mal	-.52	.00	.00	.00
man	.19	-.13	-.06	.01
manca	-.02	.18	.00	-.12
manda-	.31	.05	-.29	.05
mandalo	.23	.00	.00	-.05
mandar	.16	-.01	-.09	.18
mandate	-.22	.06	-.26	.00
mandate pure	-.22	.06	-.26	.00
manqu-	.00	-.11	.18	-.07
manque	.00	-.11	.18	-.07
map	-.08	-.00	-.03	-.18
march	-.00	-.15	.00	.21
marta	-.77	.00	.00	.00
mas	.33	-.23	-.01	-.00
maste	.00	-.38	.04	.34
mate	.01	.10	.00	-.21
matte-	-.03	-.18	-.03	.05
matter	-.03	-.18	-.02	.00
may	-.03	-.33	-.26	.29
may go	-.43	.10	-.09	-.04
may send	-.44	.00	-.00	.00
me	.94	-.86	-.15	.37
me as	.33	-.14	.06	-.01
me check	-.06	-.11	-.01	.21
me e	-.00	.03	.20	-.04
me i	-.04	.18	-.03	-.03
me it	.05	.00	.00	-.15
me lo	.00	-.17	-.05	.33
me out	-.01	.00	-.04	.17
me please	.00	-.16	-.00	.24
me see	.00	.17	-.05	-.07
me to	-.31	.06	-.13	.17
me tomorrow	.00	-.08	-.07	.31
me va	.10	-.18	.00	-.15
me you	-.17	.00	.00	.28
mean	-.37	.00	.00	.25
meant	.16	-.15	-.00	.08
meant to	.16	-.07	-.00	-.01
med	.62	-.49	-.08	.22
med a	-.18	.00	.00	.00
med det	.74	-.12	.00	-.11
medic-	-.02	-.07	.00	.16
medical	-.02	-.07	.00	.16
meeti-	.01	-.45	-.12	.51
meeting	-.34	-.37	-.08	.56
meetings	.36	-.08	-.04	-.05
meg	-.17	-.13	-.02	.44
mehet	-.14	.25	.00	.00
meine	-.07	-.17	.00	.17
meine freigabe	.07	-.17	.00	.20
meine-	.40	-.19	.02	-.09
meiner	.26	-.10	.00	-.06
meiner seite	.26	-.10	.00	-.06
melde	-.18	.00	-.01	.08
membe-	.38	-.26	.06	-.30
members	.25	-.19	.04	-.32
membr-	-.68	.00	.00	.00
meme	.61	-.05	.00	-.28
men	.03	.05	-.05	.17
men det	.19	-.05	-.00	-.05
menti-	.09	.03	.00	-.19
merci	-.32	.11	.00	.37
merci beaucoup	-.32	.00	.00	.54
merci de	-.16	.10	.00	-.05
merci pour	.18	-.07	.00	.01
messa-	-.00	-.14	-.02	.18
met	-.49	-.22	.00	.73
mette	-.14	.00	-.03	.35
meu	.17	-.03	.28	-.17
meu aval	.17	-.00	.00	-.02
mi	.49	-.20	-.03	.18
mi parte	.17	.22	-.12	-.18
mi visto	.22	-.32	.03	.43
mia	.46	-.18	-.28	.00
mich	-.18	.00	-.01	.08
miche-	-.55	.00	-.01	.00
michel	-.55	.00	-.01	.00
middl-	-.11	-.02	.51	-.15
middle	-.11	-.02	.51	-.15
mig	.19	-.06	.07	-.16
mij mag	.19	-.08	.00	-.03
mijn	.15	.12	.06	-.18
mille	.21	-.04	.00	-.05
min	.39	-.02	-.00	-.10
mind	-.18	.11	.02	.32
minde-	-.05	-.01	-.00	-.16
minden	-.05	.00	-.00	-.16
minister	-.21	-.12	.00	.26
ministry	-.01	.00	.12	-.20
ministry i	-.01	.00	.12	-.20
minor	.00	.17	-.00	-.09
minul-	.35	.00	.00	-.08
minun	-.34	-.07	.00	.52
minun puolestani	-.35	-.02	.00	.52
minut-	-.17	.25	-.01	.06
minute	.00	.25	-.01	-.20
minute the	.00	.25	-.01	-.20
minutes	-.17	-.00	.00	.26
minutes of	-.11	.00	.00	.26
mir	.12	-.17	.10	-.02
misse-	.25	-.09	-.01	-.27
missed	.25	-.09	-.01	-.27
missed my	.05	.00	.00	-.27
missi-	-.13	.20	-.07	-.00
missing	-.13	.20	-.07	-.00
mista-	.00	-.07	-.07	.22
mit	-.43	-.02	-.00	.15
mitgl-	-.33	.00	.00	.00
mits	-.11	.31	-.03	-.22
mits de	-.11	.31	-.03	-.22
mixed	-.15	.11	.00	-.01
mixed up	-.15	.13	.00	-.01
moc	.00	-.10	.20	-.18
moet	.00	-.33	.10	.22
moi	.64	-.08	.01	-.45
mojej	.15	.06	.00	-.02
mojej strony	.15	-.03	.00	-.02
mon	.30	-.09	.16	-.00
mon accord	-.08	-.12	-.01	.36
monda-	.23	-.35	.13	.13
monday	.23	-.35	.13	.13
month	-.34	-.10	.05	.52
mooi	.35	.12	-.00	-.18
mooi nummer	.35	.12	.00	-.14
more	.51	-.21	-.08	.09
morge-	.36	-.11	.00	-.03
morgen	.36	-.11	.00	-.03
morni-	.29	-.22	-.09	.11
morning	.29	-.22	-.09	.11
mothe-	-.12	.00	-.08	.21
mother	-.12	.00	-.08	.21
moved	.23	.07	-.02	-.13
ms	-.02	-.08	.00	.47
mucho	.34	-.26	.12	-.10
mure	.18	-.11	.18	-.07
muss	.05	-.49	-.02	.26
must	.25	-.54	.36	-.26
must be	.33	-.25	-.02	.00
must not	.00	-.18	.17	-.17
my	.74	-.49	.09	-.22
my account	.20	.00	.00	-.21
my age	.08	.31	.00	-.35
my answer	.08	-.08	.17	-.09
my approval	.11	.26	-.18	-.14
my blessing	.24	.00	.00	-.17
my colleague	-.09	.06	-.28	.44
my daughter	.16	-.07	.00	-.01
my deputy	-.22	-.16	.00	.24
my desk	.56	-.01	-.14	-.25
my english	-.07	-.04	-.01	.22
my favourite	.16	-.07	-.04	-.02
my judgement	.00	-.08	.08	.21
my mother	-.12	.00	-.08	.21
my name	.14	.10	.17	-.25
my new	-.32	.00	-.01	.45
my only	.42	-.06	.00	-.30
my own	-.00	-.08	.00	.16
my phone	.33	.03	-.07	-.34
my screen	.20	-.09	-.01	.00
my side	.30	-.17	-.01	-.18
my stop	.05	.00	.00	-.27
my surname	-.14	.29	.00	-.06
my vote	-.33	-.24	.20	.01
my wife	-.06	-.21	-.04	.35
my yes	.32	-.04	-.01	.00
mysel-	-.21	-.03	.08	.39
myself	-.21	-.03	.08	.39
n	-.06	.10	-.04	.17
n ai	.05	-.06	-.07	.20
n est	-.11	-.07	.07	.16
na	-.51	.38	.16	.14
na capa	-.00	.17	.00	-.08
na strane	.00	.27	.00	-.21
nachs-	-.52	-.01	.00	-.01
nada	.03	.10	-.15	-.19
name	-.36	.46	.42	-.49
name it	-.08	.16	-.03	-.05
name right	-.08	.38	-.02	-.17
names	.00	.41	.11	-.58
names an	.00	.28	.12	-.29
nao	-.32	-.17	-.04	.15
nar	-.19	-.22	.02	.41
natio-	-.11	.21	.10	-.10
nativ-	-.18	.14	.00	.00
native	-.18	.14	.00	.00
nay	.00	.00	-.25	.31
ne	.13	-.37	.41	-.06
ne l	-.08	.00	.02	.15
ne serait	.34	.08	-.08	-.10
ne suis	.00	-.15	-.01	.07
ne vois	.05	-.11	.18	-.07
nearl-	-.18	.53	-.00	-.14
nearly	-.18	.53	-.00	-.14
nearly there	-.14	.36	-.02	-.06
need	.11	-.12	-.06	.26
need another	.18	-.01	-.01	.04
need to	-.09	-.28	-.02	.46
neede-	.04	.21	-.03	-.06
needed	.04	.21	-.03	-.06
needed the	-.04	.18	.00	-.19
needn	.11	.14	.00	-.21
needn t	.11	.14	.00	-.21
needs	-.15	.40	.01	-.23
needs a	-.19	.22	-.05	-.04
needs the	-.26	.24	.00	.00
needs to	.53	-.04	.00	-.13
nein	-.00	.00	.14	-.20
nein so	-.00	.00	.00	-.20
neith-	.13	-.17	-.02	.10
neither	.13	-.17	-.02	.10
nej	-.18	.07	.11	-.31
nejse-	.00	-.28	-.00	.12
nejsem	.00	-.28	-.00	.12
nem	-.34	.02	.00	.00
nemam	-.17	-.00	.00	.38
neutr-	-.06	.37	-.13	-.00
neutral	-.06	.37	-.13	.00
never	-.04	-.04	-.07	.28
new	-.54	.27	-.06	.14
new one	.17	.20	-.10	-.20
newsl-	-.00	-.37	.05	-.07
newsletter	-.00	-.37	.05	-.07
newsletter i	-.38	.00	.00	.09
next	.27	-.16	-.03	-.50
next time	-.23	-.27	-.02	-.05
next week	.30	.00	.00	-.28
ni	-.04	.26	.07	-.07
nic	-.18	.09	-.10	-.14
nice	.01	.00	.15	-.24
nicel-	.20	-.10	-.03	-.09
nicely	.20	-.10	-.03	-.09
nicht	.20	-.09	.18	-.25
nient-	-.04	-.18	.00	.00
niente	-.04	-.18	.00	.00
night	.36	-.16	-.11	-.00
nihil	.17	.00	.00	-.03
nihil obstat	.17	.00	.00	-.03
no	-.04	-.35	.71	-.44
no and	.00	.00	.16	-.29
no aprobado	.00	.00	.17	.01
no changes	-.35	.00	.00	1.04
no comments	-.17	-.21	.00	.86
no debe	.00	-.19	.06	.00
no edits	.08	.00	-.00	-.19
no es	.11	-.18	-.02	.00
no from	.00	-.02	.09	-.53
no i	.00	-.03	-.20	.70
no lo	.00	.24	-.13	-.02
no me	-.06	.00	-.11	.20
no not	-.09	-.09	-.06	.53
no objection	-.13	.00	-.10	.20
no other	-.12	.26	-.02	-.10
no problem	-.16	.26	-.01	.00
no remarks	-.14	.00	-.03	.30
no se	-.06	.00	.17	-.01
no to	.00	.00	-.22	.22
no worries	-.14	.18	-.02	.00
nobod-	.27	-.03	.13	-.16
nobody	.27	-.03	.13	-.16
noch	-.12	-.18	-.01	.29
noch nicht	.00	-.16	.00	.25
nod	.46	-.07	-.04	-.14
nog	-.19	.23	-.05	-.16
nog aan	-.19	.04	-.01	.03
nom	-.16	.07	.00	.00
nomas	.17	.00	.00	-.08
nome	-.19	.08	-.06	.00
non	.40	.32	-.74	.61
non deve	.00	-.09	.15	-.00
non e	.23	-.11	-.04	-.00
non lo	-.12	-.02	.31	-.14
non puo	-.00	.00	.18	.00
not	.09	.64	-.30	-.28
not 0	.00	.34	-.02	-.21
not a	.35	-.21	-.04	-.09
not against	.87	-.09	-.35	.03
not agree	.00	.16	-.13	.00
not approved	-.04	-.22	-.11	.52
not be	.29	.11	-.01	-.27
not before	-.27	-.00	.00	-.05
not consent	-.00	-.01	.12	-.20
not go	.00	-.15	-.00	.00
not in	-.15	.35	.10	-.16
not my	.25	-.07	-.04	-.09
not put	-.01	.00	-.20	.15
not quoted	-.22	.34	-.07	-.13
not read	.00	.00	-.18	.37
not see	.25	-.02	.17	-.33
not sure	-.17	-.13	-.10	.37
not the	.08	-.23	.00	.09
noted	-.27	.00	.00	.00
noted with	-.27	.00	.00	.00
nothi-	.05	.13	-.05	-.32
nothing	.05	.13	-.05	-.32
nothing else	-.32	.36	.00	-.05
nothing from	-.22	.00	.00	.00
nothing to	-.15	.00	-.00	-.17
nothing wrong	.57	-.26	.00	.00
notic-	.15	.13	.00	-.11
notice	.01	.25	.00	-.05
notre	-.00	-.15	.00	.35
nous	-.04	-.07	.22	-.15
now	-.12	-.32	.23	-.09
now it	.08	-.23	.12	-.07
nulla	.19	-.01	-.22	.10
numbe-	-.39	.12	.19	.25
number	-.39	.22	.22	.19
number 0	-.00	-.19	.00	.11
number is	-.07	-.12	.01	.45
number of	.01	.31	-.06	-.16
numer-	.59	-.15	.22	-.29
numero	.59	-.40	.22	-.15
numero 0	.23	-.22	-.01	.14
numero davvero	.51	.00	-.19	.00
numero non	.00	-.12	.21	-.14
numeru	-.00	.25	.00	-.14
numme-	.28	.22	.03	-.26
nummer	.28	.22	-.01	-.18
numre-	.19	-.15	.00	.00
numret	.19	-.15	.00	.00
nur	-.39	.15	-.03	-.10
o	-.06	.38	.00	.07
o meu	.17	-.00	.00	-.02
o nome	-.19	.08	.00	.00
o texto	.09	-.04	.28	-.15
object	.32	-.00	.00	-.11
object to	.28	-.00	.00	-.10
objection to	-.12	.00	.04	.20
objections	-.25	-.02	-.02	.05
objects	.00	.00	.00	-.15
oblig-	.07	.30	-.05	-.22
obliged	-.18	.24	.00	-.06
obliged to	-.18	.24	.00	-.06
obrig-	-.16	.00	-.04	.22
obrigado	-.14	.00	-.04	.22
obser-	-.19	.06	.00	.31
observaciones	-.17	.00	.00	-.03
obsta-	.23	.00	.00	-.10
obstat	.17	.00	.00	-.03
och	.24	-.15	-.23	.18
of	.03	.87	.33	-.56
of 0	-.26	-.00	.00	.53
of 0 sentences	-.28	-.12	.22	.65
of 1 sentences	-1.28	-.62	-.18	.60
of 2 sentences	-.16	-.09	-.07	-.07
of 3 sentences	.63	-.03	-.08	-.61
of 4 sentences	.89	-.10	.19	-.68
of a	.54	-.12	-.02	-.07
of experts	-.04	.26	-.04	-.13
of issue	-.24	.24	.00	.00
of it	.07	-.23	-.05	.04
of our	-.15	-.03	-.01	.25
of the	.37	.78	-.12	-.70
of this	-.06	.00	-.04	.16
of two	-.48	.00	-.03	.03
of your	.00	-.18	-.01	.30
off	.10	.33	-.06	-.31
off it	-.21	.26	-.00	.00
off on	-.08	.15	.01	-.12
off the	.17	-.06	-.03	.10
offic-	.22	-.17	-.06	.24
office	.22	-.27	.13	.10
officer	.00	.10	-.19	.14
og	-.10	-.16	.00	.23
oh	-.22	.00	.02	-.00
oh sure	-.22	.00	.02	-.00
ok	-.09	.25	-.30	.22
ok from	-.09	.00	-.07	.24
ok thx	-.36	-.03	.00	.54
ok to	.45	-.17	-.05	-.32
okay	.17	.09	-.02	-.21
old	.46	-.21	-.06	.12
old draft	.17	.00	-.16	.22
oldal-	-.23	.27	.00	.00
on	.34	-.11	-.44	.26
on 11th	-.08	.26	-.01	-.05
on behalf	.16	-.04	.00	-.06
on friday	.24	.00	.16	-.39
on holiday	.21	-.02	.00	-.07
on it	-.24	-.19	-.04	.51
on leave	-.33	-.06	-.26	.29
on my	.35	-.35	-.21	.27
on ne	-.14	.00	-.03	.18
on page	.40	-.21	.21	.21
on saturday	.35	.00	.00	-.25
on the	-.54	-.06	-.28	.51
on thursday	.42	.00	.00	-.33
on tuesday	.26	.07	-.02	-.21
once	-.32	.10	.08	-.01
one	-.01	.82	.24	-.48
one does	.34	-.12	.22	-.13
one from	.51	.00	.00	-.38
one i	-.38	.07	.03	.29
one small	.00	.31	.00	-.31
one this	.47	.00	-.00	-.25
ones	-.08	.20	-.17	.02
only	-.28	.00	-.02	-.14
only please	-.12	.22	-.04	-.05
only the	-.06	.27	-.02	-.15
op	-.11	.34	-.08	-.14
open	-.27	-.12	-.21	.43
open the	-.11	-.00	-.21	.20
or	.24	-.16	-.20	.22
order	.24	-.15	-.04	-.01
other remarks	-.10	.20	.00	-.06
other-	.11	.58	-.07	-.48
others	.57	-.01	.05	-.31
otherwise	-.47	.59	-.12	-.17
otherwise ok	-.24	.18	.00	.00
otra	.15	-.24	.00	.19
ou	-.09	-.26	-.01	.31
oui	-.44	-.05	-.02	.46
our	-.77	-.19	.24	.07
our end	.21	.00	.00	-.11
our members	.00	.00	.02	-.18
our name	-.02	-.02	.29	-.02
ours	-.31	.00	.00	.00
ourse-	.00	-.02	-.15	.16
ourselves	.00	-.02	-.15	.16
out	.37	.26	.39	-.88
out my	-.03	.31	.00	-.26
out of	-.42	-.24	.46	-.09
out please	-.24	.18	.00	-.07
out under	-.02	.00	.22	-.02
ouvri-	.00	.00	-.17	.05
ouvrir	.00	.00	-.17	.05
over	.70	-.19	.04	-.36
over to	.64	-.03	.00	-.38
overl-	.00	-.19	.00	.19
own	-.00	-.08	-.10	.28
own view	.00	-.08	.00	.16
p	.09	.15	-.13	-.19
pa	-.03	-.01	-.23	.49
pa det	-.10	-.22	.00	.41
pa side	-.00	.10	.00	-.26
page 0	.08	-.00	-.10	.23
page one	-.45	-.06	.25	.07
pagin-	.00	-.13	.12	-.17
pagina	.00	-.13	.12	-.17
pagina 0	-.00	-.06	.00	-.15
pain	-.14	.18	-.01	-.05
par	-.05	-.18	.00	.26
para el	.45	-.12	.00	-.05
parag-	-.12	.68	-.03	-.48
paragrafo	-.01	.39	-.01	-.15
paragraph	-.11	.29	-.02	-.34
paragraph 0	-.04	.00	.00	-.15
parfa-	-.46	.00	.00	-.00
parfait	-.46	.00	.00	-.00
paris	-.21	.00	.00	.00
part je	-.00	-.11	-.02	.20
parte	.23	.20	-.31	-.19
parte no	.00	.25	-.12	-.00
pas	.20	-.42	.28	.17
pas d	-.00	-.11	-.02	.20
pas de	.34	.00	-.08	-.06
pass	-.08	.16	-.08	.00
pass the	-.08	.16	-.08	.00
passe-	.20	-.02	-.01	.05
passes	.28	.00	.00	-.12
passt	-.18	-.06	.00	-.02
passw-	.00	-.18	-.02	.02
password	.00	-.18	-.02	.02
paul	-.55	.00	.00	.00
pdf	-.14	-.15	-.07	.34
peopl-	.23	.02	-.05	.07
people	.23	.02	-.05	.07
people would	.00	-.14	.03	.23
per	.18	.17	-.10	-.15
per me	-.11	-.16	.20	.02
perfe-	-.39	-.01	-.04	-.03
perfect	-.21	.00	-.00	-.05
perfect timing	-.33	.00	.00	.00
pero	.10	-.31	.03	.10
pesso-	.11	.00	.00	-.19
pessoal	.11	.00	.00	-.19
peter	-.64	-.10	-.02	.27
petit-	.35	.00	-.04	-.06
petite	.35	.00	-.04	-.06
peu	.34	.00	-.08	-.09
phone	.29	-.05	-.10	-.35
phone number	-.24	.18	-.03	.00
photo	.01	.22	-.15	-.25
photo credit	-.16	.00	-.03	-.00
photo on	.19	.06	-.02	-.19
photo-	-.09	.25	-.08	-.05
photograph	-.09	.21	-.05	.00
pictu-	-.02	.20	-.13	-.18
picture	.28	.02	-.09	-.11
pictures	-.30	.18	-.04	-.07
place	-.07	.36	.00	-.33
place-	-.07	.24	-.05	-.07
plane	-.37	-.01	-.19	.60
pleas-	-.09	.06	-.02	.25
please	-.26	.17	-.11	.45
please delete	.00	-.14	-.24	.54
please do	-.41	-.03	.02	-.04
please don	-.13	-.03	-.18	.38
please go	.48	.00	-.03	-.10
please hold	-.00	.11	.16	-.10
please ignore	-.00	-.30	-.03	.47
please not	-.08	.16	-.03	-.02
please publish	.16	-.02	-.00	-.11
please send	.54	-.19	-.00	-.05
please take	-.04	-.12	-.06	.26
please the	.37	.00	-.01	-.27
please use	-.23	.06	-.02	-.04
please wait	-.27	-.04	-.00	.38
pls	.00	-.18	-.01	.18
plus	.56	-.03	-.12	-.12
po	-.61	.00	.00	.93
pode	.17	-.01	-.06	-.08
pode mandar	.16	-.01	-.04	-.07
podem	-.36	.17	.00	-.08
podem enviar	-.36	.00	.00	.00
poem	-.13	.29	-.22	.00
poi	-.02	.33	-.15	-.02
point	-.08	.39	.05	-.25
point 0	.00	.17	.00	-.14
polic-	.23	.09	.00	-.11
por	.36	.24	-.18	-.43
por favor	-.22	.23	-.01	-.08
por mi	.48	.25	-.14	-.23
por quoted	.00	.16	.00	-.07
porad-	.04	-.16	.00	.20
poradku	.04	-.16	.00	.20
posit-	-.13	-.11	.49	.15
position	.00	.00	.36	-.08
positive	-.13	.00	.00	.23
post	-.39	.08	-.03	-.08
post it	-.20	-.01	-.03	-.08
potet-	-.32	.00	.00	.00
potete	-.32	.00	.00	.00
pour	-.60	-.22	-.06	.68
pour ce	.20	.00	.00	-.19
pour l	-.23	-.18	-.00	.10
pour la	.19	.00	-.04	.07
pour le	-.24	.08	-.01	.11
pour ma	-.00	-.11	-.02	.20
pour moi	.38	-.08	-.00	-.18
pouve-	-.55	.04	-.17	.01
pouvez	-.55	.04	-.17	.01
pouvez m	-.55	.00	.00	.00
pouvez vous	.00	.00	-.17	.05
pravn-	-.03	-.16	.00	.24
preci-	.26	.14	-.01	-.19
prect-	-.35	-.02	.00	.72
prefe-	-.12	-.01	.08	.19
premi-	-.20	.00	.00	.00
presi-	-.56	.12	.00	-.05
president	-.56	.12	.00	-.05
press	-.31	.01	-.03	.03
previ-	-.25	-.21	-.03	.47
previous	-.25	-.21	-.03	.47
prima	-.38	.41	.10	.02
prima dell	.00	.18	-.09	-.12
prima zo	.24	-.11	.00	.00
print	.17	-.00	.02	-.09
print it	.14	.01	.00	-.15
print-	-.02	.11	-.03	-.19
printed	-.12	.23	-.03	-.09
printer	.29	-.12	.00	-.01
printers	-.38	.00	.00	.06
printers only	-.48	.00	.00	.00
pripo-	.18	-.00	.00	-.10
pripominek	.18	-.00	.00	-.10
priya	.12	-.05	-.08	.26
proba-	-.02	-.07	-.27	.45
probably	-.02	-.07	-.27	.45
probl-	-.07	.20	-.09	-.06
problem	-.07	.20	-.09	-.06
proce-	.27	.14	-.13	-.07
proceed	.27	-.05	-.02	-.07
prof	.26	.03	-.02	-.18
proje-	.18	.00	-.13	.00
proof-	-.18	.14	.00	.00
proofread	-.18	.14	.00	.00
prope-	-.28	.00	.00	.20
properly	-.28	.00	.00	.20
prose	-.02	-.03	-.03	.18
prosi-	-.16	.15	-.10	-.11
proti	.00	-.15	.34	-.03
provi-	-.14	.17	.00	-.21
provided	-.16	.12	.00	-.13
proxima	-.36	-.01	.00	.00
pubbl-	-.02	-.00	.25	-.00
publi-	.53	-.18	.63	-.65
publicacao	-.05	.16	-.00	-.07
publicar	.22	.00	-.00	-.02
publish	.27	-.19	.29	-.08
publish it	-.13	.00	-.00	.22
publish this	-.06	.00	.35	-.11
published	.00	.17	-.03	-.03
publishing	.48	-.04	-.02	-.18
puede-	-.41	-.17	-.05	.17
pueden	-.41	-.16	-.04	.03
pueden mandar	.00	-.16	-.03	.19
puedo	-.00	-.01	.06	-.16
puedo aprobar	.00	.00	.03	-.16
puo	-.00	.00	.18	-.00
puole-	-.30	-.02	.00	.52
puolestani	-.30	-.02	.00	.52
pure	-.24	.15	-.26	.00
put	-.24	.50	-.07	-.46
put my	-.02	-.05	.22	-.25
put the	-.03	.24	.00	-.37
quand	-.55	-.15	.00	.08
quarr-	-.19	.00	.00	-.00
que	.29	-.24	.33	.08
que je	-.08	-.07	-.02	.37
que le	-.00	.17	.11	-.26
que nous	.00	-.07	.22	-.15
que o	.11	.02	-.01	-.22
que se	-.02	.28	.00	-.10
quell-	-.11	.06	-.33	.47
quello	.00	.06	-.29	.28
quest-	.09	-.17	.28	-.23
questo	.00	-.12	.21	-.14
questo numero	.00	-.12	.21	-.14
qui	.19	-.15	.02	-.11
quick	.51	.00	.16	-.44
quier-	-.52	.07	-.02	.00
quite	.00	-.19	.00	.46
quote	-.04	-.07	-.02	.37
quote on	.00	-.37	.00	.54
quote-	-.89	1.22	-.23	-.61
quoted	-.84	1.25	-.33	-.57
quoted and	.00	.03	.00	.46
quoted has	-.10	.20	-.02	-.09
quoted in	.00	-.16	-.02	.24
quoted not	-.14	.18	-.04	.00
quoted por	.00	.16	.00	-.07
quoted quoted	-.45	.20	.00	.00
r	.16	-.04	-.01	-.06
rathe-	-.05	.03	-.26	.23
rather	-.05	.03	-.26	.23
rather not	.00	.00	-.30	.26
raus	-.28	-.01	-.00	-.08
rausg-	.00	.17	.00	-.19
re	.01	.66	-.30	.07
re a	-.07	.00	-.01	.25
read	-.28	-1.05	-.63	.95
read it	.42	-.34	-.63	.44
read the	.29	-.43	-.05	.37
read tonight	-.24	.00	.00	.00
readi-	-.25	-.01	-.09	.28
reading	-.25	-.01	-.09	.28
reading it	-.37	.00	.00	.27
reads	-.17	.12	-.03	-.06
ready	.65	-.60	-.10	.12
ready to	-.34	-.42	-.10	.38
ready when	.63	-.17	.00	-.25
reall-	.02	-.50	.04	.63
really	.02	-.50	.04	.63
reaso-	.37	-.05	-.25	-.07
reason	.37	-.03	-.25	-.07
reason to	.10	-.03	-.15	.00
recei-	-.34	-.07	.01	.55
received	-.34	-.07	.01	.30
recib-	-.06	.00	.00	.15
recibido	-.06	.00	.00	.15
recor-	.34	.18	-.03	-.23
record	.23	.18	-.03	-.15
recti-	-.00	.01	-.17	-.06
red	-.16	-.03	-.02	-.06
redir-	.07	-.15	.00	.28
redire	.07	-.15	.00	.28
refus	.34	.00	-.08	-.06
regar-	.31	-.15	-.03	.14
regarde	-.00	-.15	.00	.35
rejec-	.15	-.17	-1.40	1.63
reject	.18	-.16	-.92	.75
reject it	.00	.00	-.49	.27
rejected	-.03	-.01	-.49	.87
rekla-	.00	.27	.14	-.19
relea-	.49	-.12	.01	-.42
release	.49	-.25	.01	-.40
remar-	.15	.09	-.03	.18
remarks	-.18	.29	-.03	.19
remov-	-.23	-.12	-.03	.67
remove	-.23	-.12	-.03	.78
rendb-	.22	.00	.00	-.05
rendben	.22	.00	.00	-.05
renvo-	.00	.00	-.17	.05
renvoyer	.00	.00	-.17	.05
reply	.20	-.30	.08	.32
repon-	.00	-.17	.00	.08
repor-	.10	-.18	.11	.08
report	.10	-.18	.07	.08
repos-	.00	-.20	.11	.12
reque-	.06	.09	-.00	-.24
request	-.01	.09	-.00	-.24
reser-	-.32	.19	-.10	.04
reserve	-.08	.30	-.10	-.08
reserve que	-.03	.18	-.10	-.14
resig-	-.02	.00	.17	-.16
resign	-.02	.00	.17	-.16
resol-	.07	.19	-.13	-.00
rest	-.51	.33	-.04	.26
rest can	-.00	.18	-.03	-.03
reste	-.16	.08	.00	-.07
rests	.00	-.02	.15	-.02
rests on	.00	-.02	.15	-.02
resul-	.00	-.03	.32	-.17
rett	.00	.17	-.00	-.05
reuni-	-.13	-.05	.00	.34
revel-	.00	-.20	.19	.00
revie-	.17	-.14	.06	.13
reviewer	.17	-.00	.01	-.09
revis-	.32	-.27	.00	.22
revoi-	.00	-.22	.11	.20
revoir	.00	-.22	.11	.20
rewri-	.00	.16	.09	-.07
rewritten	.00	.16	.09	-.07
richt-	-.06	-.09	.00	.21
richtig	-.06	-.09	.00	.21
rien	-.13	-.11	-.06	.18
rien a	-.11	-.14	-.02	.18
right	.17	.46	-.07	-.53
right you	.18	.00	.00	-.02
rio	-.19	.03	.00	.00
roger	.51	-.02	.00	-.02
room	.20	-.05	-.09	.09
round	.17	.28	-.01	-.25
rozma-	.00	.01	.00	-.16
rozmazana	.00	.01	.00	-.16
rubri-	.35	.02	-.04	-.10
rubrique	.35	.00	-.04	-.06
run	.18	-.12	-.13	.14
s	.14	.53	-.02	-.46
s approved	.00	-.15	.00	-.20
s been	.18	.07	-.15	-.04
s en	-.11	.00	-.03	.18
s fine	-.40	.10	.00	.50
s good	.14	.18	-.14	.04
s probably	-.02	-.07	-.01	.16
s quote	-.04	.22	-.00	-.11
s quoted	-.14	.18	-.03	.00
s with	.00	-.05	.08	.18
sa	.14	.11	.03	-.32
sa er	-.14	.17	.00	-.29
sager	-.09	.00	.18	-.18
sagt	-.18	.00	.00	.00
said	-.12	-.01	-.05	.47
said yes	-.20	-.07	.00	.28
same	.32	-.29	-.03	.04
satur-	.35	.00	.00	-.25
saturday	.35	.00	.00	-.25
saw	.02	-.15	-.05	.21
say	-.11	-.26	-.09	.21
say anything	.00	-.10	-.17	.13
say no	.26	-.06	-.31	-.22
say yes	-.19	-.00	.04	.09
saya	.26	-.15	.10	-.05
saygı-	.21	.00	.00	-.06
saygılarımla	.21	.00	.00	-.06
sayin-	-.09	-.06	-.06	.40
saying	-.09	-.06	-.06	.40
says	-.56	-.07	-.10	.43
says it	-.29	-.01	.00	.41
says quoted	.26	.00	.00	-.17
sayın	.21	.00	.00	-.06
schon	-.18	.15	-.00	-.05
schone	.05	.03	-.02	-.15
schre-	-.02	.17	.00	-.16
schreiben	.00	.16	.00	-.16
schva-	-.35	.00	.00	.43
schvaluji	-.35	.00	.00	.43
scrap	-.04	-.06	.20	.00
scrap it	-.04	-.06	.20	.00
scree-	.20	-.09	-.01	.00
screen	.20	-.09	-.01	.00
scusa-	.00	-.18	-.07	.04
scusate	.00	-.18	-.07	.04
second half	-.01	-.24	.00	.28
second paragraph	.00	.28	-.04	-.13
secre-	.18	-.13	-.15	.22
secti-	.22	.14	-.06	-.25
section	.22	.14	-.06	-.25
section 0	.00	.21	.00	-.22
see	-.00	.02	-.15	.68
see below	.00	-.08	.00	.16
see it	-.19	.39	-.08	-.11
see the	.00	-.08	.17	-.21
see why	.05	-.05	-.27	.34
see you	-.05	-.03	.00	.20
seems	-.25	-.05	-.04	.33
seems to	-.25	-.05	-.04	.33
seen	.95	-.31	-.13	-.30
seen the	.19	-.18	-.08	.00
sehr	-.01	.15	-.02	-.08
seite	.16	-.01	.00	-.13
sem	-.09	-.07	-.12	.22
sen	.04	.29	-.03	-.14
send	.17	-.10	-.16	-.06
send before	-.10	.00	-.19	.35
send it	-.72	-.08	-.03	-.48
send the	.00	.00	.00	.23
sende	.16	.00	.00	-.02
sendi-	.22	-.14	.11	-.11
sending	.26	-.10	.11	-.17
sending it	.17	-.11	.09	-.05
sent	-.57	-.04	.35	.09
sent from	.26	.00	.00	-.24
sente-	-.33	.30	-.16	-.17
sentence	-.34	.23	-.16	-.12
senti-	.00	.00	-.20	.26
ser	.00	-.51	.11	.32
ser fint	.27	.00	.00	-.26
serai-	.34	-.03	-.10	.11
serait	.34	-.03	-.10	.11
setuj-	-.22	.00	.00	-.00
seule-	-.21	.00	.00	.00
seulement	-.21	.00	.00	.00
seven	-.11	-.04	.59	-.18
sey	-.18	.00	.00	.10
shall	-.22	-.20	.08	.06
shall i	.00	-.17	.00	.11
shall read	-.19	.00	.00	-.00
she	.01	.26	-.26	.11
shift	.09	.24	-.13	-.00
ship it	.18	.00	.00	-.02
short	.79	-.05	-.00	-.40
short-	-.04	.23	-.01	-.14
shorter	-.04	.23	-.00	-.13
shorter editorial	-.00	.19	-.00	-.07
shoul-	.53	-.78	-.11	.84
should	.43	-.74	-.11	.84
should be	.38	-.19	-.09	.33
should not	-.03	-.03	-.20	.41
shri	.16	.09	-.01	-.08
si	-.09	-.56	.06	.63
sich	.03	-.18	-.00	.18
side	.25	.03	-.04	-.49
side 0	.01	.06	.00	-.26
siger	-.13	.00	-.03	.29
siger god	-.13	.00	-.03	.29
sign	-.02	.32	-.00	-.23
signed off	.03	.19	.00	-.20
signi-	-.00	.00	.01	-.16
signing	-.00	.00	.01	-.16
sin observaciones	-.17	.00	.00	-.03
singl-	.61	-.21	-.12	-.07
single	.61	-.21	-.12	-.07
sitte-	.00	.30	-.23	-.05
sitten	.00	.30	.00	-.31
sitti-	.19	.00	-.13	-.00
sitting	.19	.00	-.13	-.00
sivun	.00	.17	.00	-.19
sivun 0	.00	.17	.00	-.19
skal	-.12	.01	.24	.01
sleep	-.03	-.13	-.02	.24
sleep on	-.09	-.06	-.02	.17
small	-.03	.39	-.03	-.45
so	.22	-.26	-.10	.53
so far	-.15	-.01	-.00	.27
so good	-.15	.00	-.01	.27
so i	.16	-.22	-.05	-.04
so leave	.15	-.07	-.04	.15
so nicht	-.00	.00	.00	-.20
so that	-.06	.22	-.06	.07
sofer-	-.04	.18	.00	-.07
sofern	-.04	.18	.00	-.07
sofern das	-.04	.18	.00	-.07
solo	-.46	.00	.00	.08
some	.17	-.17	-.04	-.07
someb-	-.03	-.07	.00	.16
somebody	-.03	-.07	.00	.16
someo-	-.03	-.23	.10	.26
someone	-.03	-.23	.10	.26
someone else	.00	-.21	.10	.22
somme-	.61	-.01	.00	-.25
son	-.61	-.13	-.03	-.01
son correctos	.16	-.11	-.03	.00
soon	-.13	-.11	-.06	.32
soon as	-.13	-.11	.00	.32
sorry	.06	-.53	1.10	.03
sorry for	.20	-.21	-.11	-.05
sorry i	-.00	.00	.16	-.06
sorry no	.00	.00	.74	-.69
sorry this	.15	.00	-.01	-.15
sorry to	-.16	.18	.21	-.09
sorry wrong	-.00	-.24	-.05	.49
souhlas	-.13	.18	.00	.00
sound	.01	.15	-.04	-.02
soup	.34	-.14	.00	-.01
sous	-.03	.28	-.06	-.26
sous reserve	-.03	.28	-.10	-.24
space	.22	-.01	-.12	-.04
speak-	-.43	.14	.00	.43
speaker	-.43	.14	.00	.43
spell	.00	.21	-.02	-.06
spell-	-.02	.32	.00	-.24
spons-	-.00	.01	.15	-.18
sponsor	-.00	-.01	.17	-.16
spot	.17	.00	-.09	.00
spot on	.17	.00	-.09	.00
staat	-.19	.14	-.01	-.04
staat er	-.19	.10	-.01	-.04
stand-	.43	-.11	.01	.11
stands	.14	-.03	.01	.15
star	-.07	.07	-.01	.19
start	-.01	.07	.22	-.18
start-	.01	.19	-.04	-.25
still	-.16	-.03	.14	.43
stop	-.08	-.00	.20	-.33
story	.20	-.03	.23	-.07
stran-	.14	.20	.00	-.25
strane	.00	.27	.00	-.21
strane 0	.00	.27	.00	-.21
stric-	.00	.20	-.01	-.22
strict	.00	.20	-.01	-.22
stron-	.15	.04	-.05	-.10
strony	.15	-.03	.00	-.02
stuur	-.17	.00	.00	.00
subject to	.00	.00	-.01	-.17
suis	-.20	-.21	-.03	.02
suis d	-.20	.00	.00	-.07
suis pas	.00	-.15	-.01	.07
sunda-	.02	.00	.00	-.18
sunday	.02	.00	.00	-.18
suple-	-.33	.00	.00	.00
suplente	-.33	.00	.00	.00
suppo-	-.49	.11	.03	.08
support	-.33	.11	.01	-.17
support it	-.19	.00	-.04	.00
suppose	-.16	.00	.00	.24
sur	-.01	-.22	.34	-.20
sure	-.53	-.25	-.08	.58
sure about	-.12	-.12	-.06	.33
surna-	-.14	.29	.00	-.06
surname	-.14	.29	.00	-.06
surto-	.35	.00	-.02	-.09
surtout	.35	.00	-.02	-.09
swap	-.20	.11	.00	-.04
swapp-	.00	-.18	.00	.00
sydne-	-.52	.07	.00	-.14
sydney	-.52	.07	.00	-.14
szeri-	-.01	-.03	-.07	.23
szerint	-.01	-.03	-.07	.23
t	.56	.18	-.01	-.44
t approve	-.08	.13	.68	-.18
t change	.58	.00	-.02	-.23
t fault	.16	.00	.00	-.19
t good	-.07	-.04	.16	.16
t mind	.00	-.00	.07	-.15
t need	.00	.00	.00	-.16
t open	-.07	-.01	-.24	.29
t read	-.04	-.03	.00	.29
t see	-.10	.14	-.28	.41
t send	-.10	.00	-.19	.35
t take	-.05	-.04	-.05	.21
t tell	-.03	-.16	-.00	.28
t think	.21	-.07	.00	-.02
t wait	.20	.00	.00	-.21
tabel	-.11	.31	-.03	-.20
tabel-	-.17	.01	.00	-.00
tack	-.30	.00	.00	.35
tak	.07	-.08	.00	-.29
tak den	.13	-.01	.00	-.29
take	-.60	.04	-.23	.64
take back	.00	.00	-.07	.22
take it	.09	-.23	.00	.28
take my	-.26	.15	.00	.24
take that	.05	.00	.00	-.16
take the	-.07	.18	-.06	.00
takk	.33	-.04	.04	-.04
talle-	-.15	-.05	.00	.30
tallene	-.15	-.05	.00	.30
tambi-	-.06	-.05	.00	.25
tambien	-.06	-.05	.00	.25
tan	.22	-.04	.00	-.08
te	-.12	.00	.00	-.20
team	-.10	.10	-.18	-.03
telef-	-.37	.35	-.04	.04
tell	-.03	-.16	-.02	.40
tell you	-.03	-.04	-.02	.24
ten	-.48	.02	.00	-.07
tengo	-.07	.08	-.12	.25
testo	-.12	-.02	.31	.00
text	.15	-.11	-.05	-.20
text about	.00	.26	-.13	.00
text as	.18	-.01	.00	-.06
texte	.00	-.11	-.02	.20
texto	.08	-.05	.37	-.16
than quoted	-.09	.18	.00	-.05
thank-	-.06	.06	-.01	.21
thanks	.03	-.04	-.01	.21
that	-.13	.03	.23	.28
that i	.49	.11	.00	-.34
that is	-.15	-.16	.06	.36
that ll	.20	-.08	.00	-.09
that one	-.50	.14	-.01	.43
that s	.33	-.05	.08	-.14
that the	-.17	-.01	.05	-.01
that was	-.17	-.16	.03	.37
that we	-.01	.02	.07	-.27
that you	-.36	.07	.00	.42
the	-.47	.86	.04	-.20
the 14th	-.05	.00	.00	.22
the accent	-.08	.16	-.03	-.02
the answer	.21	-.09	.00	-.11
the article	.11	-.04	.13	-.26
the bank	.00	.17	.02	-.09
the best	.16	-.13	-.00	-.14
the board	.00	-.44	.00	.55
the bottom	-.06	.17	.00	-.00
the box	-.54	.04	.00	-.02
the budget	-.35	.13	-.07	.27
the bus	-.03	.10	.00	-.19
the button	.05	.14	.00	-.17
the calendar	-.29	.05	.02	-.05
the chair	-.88	-.30	-.10	.78
the conference	-.42	.00	-.03	.00
the content	-.12	.02	.10	.17
the cover	-.26	.23	.12	-.12
the date	-.28	.76	-.06	-.64
the deadline	-.15	.22	.00	.10
the decision	.00	.17	.08	-.22
the delivery	-.14	.00	.00	.30
the dentist	-.20	-.02	.00	.39
the draft	-.06	-.16	.11	.11
the eastern	.36	-.15	-.01	-.10
the editorial	.34	-.04	.00	-.09
the editors	.20	-.10	.00	-.09
the family	-.05	.18	.00	-.05
the ferry	.18	-.01	-.03	-.01
the file	.00	-.05	-.21	.08
the first	.20	-.06	-.04	-.24
the font	.18	-.09	-.01	-.05
the footer	-.09	.24	-.00	-.10
the group	-.04	-.07	.16	-.16
the here	.29	-.07	-.02	-.09
the ilo	-.02	-.10	-.04	.52
the interview	.03	.14	.09	-.17
the invoice	.00	-.02	.00	.18
the issue	-.26	-.06	.27	-.27
the joke	.00	.04	.00	-.22
the last	.21	.07	-.12	-.04
the lawyer	-.27	.00	.00	.00
the lead	.00	-.12	.10	.20
the link	-.31	.04	-.04	.05
the list	.08	.03	-.04	-.15
the map	-.08	-.00	-.03	-.18
the meeting	-.24	.08	-.02	-.04
the middle	-.11	-.02	.51	-.15
the minister	-.21	.00	.00	.00
the minute	.00	.25	-.01	-.20
the minutes	-.17	.00	.00	.26
the new	-.10	.20	-.06	-.30
the nod	.46	-.07	-.04	-.14
the number	-.11	.17	.04	.30
the old	.17	.06	-.16	.12
the ones	.00	.13	-.17	.07
the other	-.04	-.20	.10	.14
the others	.61	.00	.00	-.30
the pdf	-.09	-.15	-.02	.18
the photo	.18	.18	-.05	-.23
the photograph	-.09	.21	-.05	.00
the pictures	-.22	.19	-.04	-.03
the plane	-.37	-.01	-.19	.60
the poem	-.13	.29	-.22	.00
the previous	-.25	-.14	.00	.47
the printer	.29	-.12	.00	-.01
the printers	-.29	.00	.00	-.03
the publishing	.48	-.04	-.04	-.14
the quote	.00	-.29	-.02	.48
the quoted	.00	.00	.00	.23
the record	.23	.18	-.03	-.15
the rest	-.08	-.14	-.02	.42
the right	-.04	.15	-.07	-.05
the same	.22	-.29	-.03	.11
the school	.15	.11	-.01	-.19
the sentence	-.17	.23	-.14	-.11
the sponsor	-.00	-.01	.17	-.11
the story	.23	-.00	.00	-.05
the text	.08	.29	-.13	-.09
the third	.38	.36	-.24	-.22
the time	-.13	-.22	.00	.62
the title	.16	.13	.00	-.12
the train	-.11	-.07	.00	-.21
the typos	.22	-.15	-.07	.00
the un	.00	.26	-.16	.00
the venue	-.28	.00	.00	.80
the way	-.01	-.04	-.06	.22
the weather	-.14	.17	.00	.00
the weekend	-.11	-.03	.00	.16
the whole	.20	-.17	.21	-.26
the word	.00	.12	-.00	-.21
the workshop	.23	-.18	-.02	.23
the world	.17	.05	.00	-.19
the year	-.05	-.12	-.01	.19
then	-.06	.14	-.26	.48
then i	.40	.06	-.13	-.20
then it	-.03	.17	.00	-.13
then publish	-.16	.10	-.00	.00
then you	.00	-.10	.00	.24
there	-.05	.38	-.37	-.07
there a	-.07	-.04	.00	.22
there s	.25	.15	-.21	-.08
these	.38	-.12	.00	-.05
these days	.38	-.12	.00	-.05
they	.06	.18	.05	-.09
they re	.00	.26	-.01	-.12
thing	1.14	.06	-.23	-.61
thing-	-.18	.26	-.03	.09
things	-.18	.26	-.03	.09
think	.07	-.01	.49	-.33
think it	-.17	.06	.39	-.06
think-	-.08	-.05	-.18	.56
thinks	-.08	-.05	-.18	.56
thinks it	-.08	-.05	-.18	.56
third	.38	.36	-.20	-.24
this	.20	-.80	1.10	-.29
this as	-.18	.17	-.04	-.08
this being	-.42	.00	.00	.00
this email	-.09	-.06	-.01	.28
this going	.09	.00	.00	-.17
this i	.00	.26	-.15	.05
this is	.13	.07	.08	-.61
this issue	.21	-.15	.35	-.14
this list	-.14	-.07	-.01	.63
this mail	.33	-.03	-.00	-.17
this morning	.27	-.15	-.08	.11
this now	-.17	.00	.00	.17
this number	.17	-.02	.05	-.06
this one	-.05	-.28	.05	.35
this out	.00	-.05	.46	-.26
this time	.45	-.10	-.04	-.27
this was	-.31	.00	.06	.12
this week	-.12	-.09	-.10	.32
this you	-.07	.00	-.01	.25
those	-.09	.16	-.06	-.13
thoug-	.35	-.12	-.08	.30
though	.47	-.20	-.16	.24
though i	.67	.05	-.11	-.31
three	.23	-.13	.11	-.28
three of	-.33	-.00	.00	-.00
throu-	-.39	-.04	.08	.31
through	-.27	-.07	.08	.31
through it	-.28	-.02	-.06	.51
thu	-.24	-.00	.00	.08
thumb-	.03	-.01	.07	-.18
thumbs	.03	-.01	.07	-.18
thurs-	.42	.06	-.02	-.37
thursday	.42	.06	-.02	-.37
thx	-.36	-.03	.00	.54
tick	.14	.00	.00	-.32
till	-.20	-.34	.02	.41
tilla-	-.17	.00	.00	.00
tillagga	-.17	.00	.00	.00
time	.27	-.54	-.14	.27
time could	.38	-.08	-.02	-.05
time to	-.07	-.13	.00	.37
times	.22	-.15	.05	-.01
timin-	-.38	.00	.00	.00
timing	-.38	.00	.00	.00
timing i	-.33	.00	.00	.00
tiny	.20	.02	-.12	.00
title	.14	.13	-.00	-.16
to	-.05	-.36	.31	-.08
to 0	-.22	.02	.04	.00
to a	.07	-.15	.11	-.27
to add	-.48	-.07	.00	-.11
to approve	-.81	-.36	.33	.34
to ask	.26	-.19	.00	.18
to be	.13	.03	-.16	.05
to complain	.16	.00	.00	-.01
to go	-1.11	.36	.12	.35
to it	.08	-.03	-.18	.29
to me	.31	-.13	.00	-.24
to my	.46	-.07	-.00	-.46
to paul	-.33	.00	.00	.00
to publish	-.25	-.00	.43	-.11
to quoted	-.12	.16	.00	-.02
to read	.26	-.11	-.00	.12
to reject	.00	.00	-.27	.09
to release	.31	.00	.00	-.32
to say	.04	-.00	.13	-.23
to send	.18	-.13	-.00	-.06
to take	.19	-.07	.00	-.02
to the	.53	-.19	.06	-.35
to this	.13	.02	.17	-.19
to wait	.18	.00	.00	-.15
to you	-.23	-.15	-.05	.54
to zitra	.00	-.02	.00	.24
today	.08	-.17	-.02	.08
todo	.30	-.07	.00	-.21
toe	-.25	.00	-.04	.10
tohle	.00	-.04	.20	-.18
toi	.15	-.00	-.25	.23
tom	.09	-.03	.00	.18
tomor-	-.24	-.08	-.26	.67
tomorrow	-.24	-.08	-.26	.67
tone	-.11	.07	.16	-.13
tonig-	.12	.00	-.05	-.30
tonight	.12	.00	-.05	-.30
too	-.28	.08	.39	-.33
touch-	.25	-.06	-.04	-.06
tradu-	.15	-.08	.00	.00
train	-.11	-.12	.00	-.21
trava-	-.18	.00	.02	.39
travail	-.18	.00	.02	.39
trave-	-.00	-.04	-.18	.39
travelling	-.09	-.01	-.19	.39
treat	-.36	.00	.00	.00
tres	.18	-.09	.04	-.03
trimi-	.27	.00	.00	-.07
trimite	.27	.00	.00	-.07
troca-	.00	.16	.00	-.07
trop	-.08	-.05	-.01	.37
tu	.00	.27	.00	-.18
tuesd-	.53	.07	-.02	-.26
tuesday	.53	.07	-.02	-.26
tumme-	.18	.00	.00	-.04
tummen	.18	.00	.00	-.04
tummen upp	.18	.00	.00	-.04
turn	-.06	.16	-.02	-.23
turn it	-.06	.12	.00	-.18
tutto	-.11	-.20	-.01	.00
twice	.34	-.23	.04	-.42
two	-.11	.19	.12	-.28
two days	.08	-.02	.07	-.15
two pages	.00	.15	.00	-.15
typo	-.08	.16	.00	.00
typos	.31	-.17	-.07	-.00
tyvar-	.00	-.08	.18	-.03
tyvarr	.00	-.08	.18	-.03
u	-.22	.08	.00	.00
uber	.27	-.30	.11	-.01
uber das	.23	-.28	-.01	.12
ud	.67	-.11	.27	-.26
uit	.16	-.00	-.01	-.04
ultim-	-.01	.37	.00	-.18
ultimo	-.01	.37	.00	-.18
uma	-.00	-.03	.26	-.20
un	.19	-.07	-.08	.17
un accent	-.16	.07	.00	.00
un peu	.34	.00	-.08	-.09
unabl-	.00	-.02	.08	-.15
unable	.00	-.02	.08	-.15
unable to	.00	-.02	.08	-.15
und	-.26	.26	.15	-.05
under	.12	.03	.76	-.76
under our	-.02	.00	.22	-.02
une	.26	.07	-.09	.08
until	-.12	-.43	-.20	.89
until i	-.02	-.29	-.16	.59
until the	-.06	.33	-.15	-.12
until you	-.02	-.16	.00	.24
up	.03	-.21	-.09	.11
up from	.06	.07	-.02	-.15
up to	-.28	.02	-.02	-.02
upp	.18	.00	.00	-.04
urlau-	.06	-.19	.00	.18
urlaub	.06	-.19	.00	.18
us	.23	.04	-.03	-.25
uscir-	.00	-.09	.15	-.14
uscire	.00	-.09	.15	-.14
use	.09	.06	-.18	-.08
use the	-.20	.01	-.02	-.04
ut	.37	-.16	-.00	-.03
utgiv-	.25	.00	.00	-.10
utski-	-.22	.00	.00	.32
uwag	.16	-.01	.00	-.03
uygun-	.17	.00	.00	-.12
uygundur	.17	.00	.00	-.12
v	-.08	.01	.00	.20
v poradku	.04	-.16	.00	.20
va	.08	.14	-.22	-.04
va bene	-.03	-.18	-.08	-.02
vaan	.26	.00	-.03	-.03
vai	.16	.00	.02	-.04
valid-	.44	-.00	-.17	-.38
valide	.44	.00	-.18	-.30
van	-.29	.45	-.03	.13
van de	-.24	.01	.00	.42
van mij	.19	.12	.00	-.13
ve	.51	-.16	-.08	.26
ve not	.00	-.01	-.18	.28
ve read	.00	-.24	.00	.14
vejo	-.03	-.07	-.04	.29
ven	.44	.05	.00	-.04
venue	-.28	.00	.00	.80
verde-	.00	.21	-.00	-.22
verder	.00	.21	-.00	-.22
verder vind	.00	.21	.00	-.18
verga-	-.24	-.11	-.01	.74
versc-	-.33	-.03	.00	.00
verschicken	-.33	-.03	.00	.00
versi-	-.08	-.14	-.18	.10
version	-.08	-.05	-.18	.06
version is	.00	-.19	-.02	.02
version that	-.07	-.04	-.00	.22
verst-	.25	-.47	.16	.11
versturen	.32	-.26	.07	.00
versturen maar	.50	-.36	.00	.00
vert	-.23	.00	.00	-.03
very	.21	.21	-.08	-.32
very good	.22	-.04	.00	-.10
very happy	-.17	.00	-.02	.13
very nice	.17	-.03	.01	-.13
veuil-	-.08	-.07	-.01	.37
veuillez	-.08	-.07	-.01	.37
vez	-.03	-.17	-.02	.26
vi	-.23	.33	.02	-.26
viela	.00	.17	.00	-.19
viele-	.01	-.01	.00	.21
vielen	.01	-.01	.00	.21
vielen dank	.01	-.01	.00	.21
view	.02	-.27	.01	.25
vind	.00	.21	.00	-.18
vind ik	.00	.21	.00	-.18
virgu-	.45	.00	.00	-.01
visto	.24	-.21	.01	.17
visto bueno	.24	-.21	.03	.17
vogt	-.41	.00	.00	.00
vois	.05	-.11	.18	-.07
voisi-	.00	.32	.00	-.32
voisiko	.00	.32	.00	-.32
von	.27	-.24	-.00	.06
von meiner	.26	-.10	.00	-.06
von mir	.19	-.01	-.00	-.09
voor	-.19	.32	.06	.01
votac-	.00	-.03	.28	-.15
vote	-.03	-.46	.39	-.02
vote against	-.17	.00	.04	.00
vote in	.16	-.04	.00	.00
vote is	-.00	-.15	.14	-.05
voter-	-.17	.00	.00	.00
votera	-.17	.00	.00	.00
voto	-.03	-.03	.34	-.16
vou	-.00	-.21	.00	.25
vous	-.64	.08	-.16	-.12
vous pouvez	-.55	.04	-.00	-.04
voyez	.00	-.15	-.01	.07
være	.00	.14	.00	-.23
wacht-	-.11	-.19	.00	.19
wachten	-.11	-.19	.00	.19
waiti-	-.57	-.04	.08	-.03
waiting	-.57	-.04	.08	-.03
want	-.59	-.10	-.01	.23
want me	-.32	.00	.00	.00
ware	.00	.21	.00	-.15
ware es	.00	.21	.00	-.15
was	-.26	-.70	.05	1.24
was approved	-.31	-.16	.00	.42
was going	.17	-.04	.00	-.16
was not	.00	-.18	.04	.24
was ready	.17	.00	-.09	.00
water	-.05	-.11	-.05	.16
way	-.01	-.10	-.06	.30
way i	.15	.00	.00	-.18
we	.31	-.05	.05	-.34
we asked	.20	.00	-.02	-.21
we d	.18	-.12	.06	-.00
we do	.00	.00	.12	-.20
we have	.22	-.16	.07	-.08
we re	-.12	.44	-.23	-.04
we should	.00	-.18	.11	.07
weari-	.00	.16	-.07	-.06
wearing	.00	.16	-.07	-.06
weath-	-.14	.17	.00	.00
weather	-.14	.17	.00	.00
week	-.20	-.14	-.04	.17
weeke-	.02	-.04	-.04	.17
weekend	.02	-.04	-.04	.17
well	-.08	-.30	-.07	.21
well received	-.23	.00	-.01	.30
welli-	.40	-.00	-.04	-.19
wellington	.40	-.00	-.04	-.19
wenn	-.03	.31	-.02	-.11
were	-.13	.56	-.04	-.33
what	.05	-.46	.03	.30
what a	.17	-.17	-.05	.08
what could	.19	.00	.00	-.16
what you	-.35	-.18	-.00	.24
whate-	.38	-.12	-.14	.08
whatever	.38	-.12	-.14	.08
whats-	.18	-.00	.00	-.08
whatsoever	.18	-.00	.00	-.08
when	-.02	-.42	.00	-.04
when i	-.07	-.10	.00	.16
when you	.63	-.12	.00	-.43
where	-.13	.31	-.06	-.14
where to	-.07	.30	.00	-.12
which	.02	.22	.12	-.63
which issue	-.17	.00	-.03	.17
which names	-.05	.29	.12	-.29
which version	-.00	-.19	-.02	.02
while	.00	-.02	.17	-.03
white	-.05	.18	-.04	-.05
who	-.00	-.38	.30	-.05
who is	-.21	.00	.00	.00
who wrote	.00	-.14	.15	-.11
whole	.20	-.17	.21	-.26
whole thing	.47	-.09	-.01	-.14
why	.54	-.06	-.27	.24
why i	-.06	.00	-.27	.41
why would	.22	.00	.00	-.05
wife	-.06	-.21	-.04	.35
will	-1.42	.03	-.08	1.31
will approve	.00	.06	.00	-.18
will be	.02	-.02	.05	-.23
will do	-.57	-.07	.00	1.28
will give	.00	.16	.00	-.36
will look	.00	.16	-.04	-.02
will not	.21	.06	.01	-.47
will read	-.05	.00	-.19	.35
will see	-.36	-.03	.00	.62
wirkl-	-.27	-.10	.00	-.01
wirklich	-.27	-.10	.00	-.01
wish	.52	-.09	.18	-.45
with	.18	.60	.32	-.34
with a	.40	.09	-.08	-.21
with accounts	.00	-.02	-.01	.18
with all	.19	-.02	.09	-.13
with it	.08	-.40	-.12	.01
with my	-.11	-.13	.07	.44
with one	-.16	.17	.00	-.02
with pleasure	.17	-.09	.01	-.11
with thanks	.35	-.10	.00	-.39
with that	.01	.22	-.06	-.00
with the	.04	.10	-.13	.66
with this	-.18	.28	-.29	-.08
withd-	.15	.19	-.03	-.13
withdraw	.15	.00	.03	-.09
withdraw my	.17	.00	-.09	.00
withdrawn	.00	-.14	.17	-.04
witho-	-.02	.53	-.32	-.42
without	-.02	.53	-.32	-.42
without it	-.07	.25	-.08	-.17
without the	-.23	.44	-.26	-.08
wonde-	-.13	-.39	.00	.40
wonder	.04	-.21	-.01	.20
wonderful	-.17	-.05	.01	.07
word	.01	.00	.36	-.24
word quoted	.00	.00	.00	-.16
work	.10	-.11	.02	.15
work that	-.17	-.02	.06	.10
work you	-.03	.00	-.01	.21
worki-	.06	.19	.00	-.04
working	.06	.19	.00	-.04
works-	.23	-.18	-.02	.23
workshop	.23	-.18	-.02	.23
workshop is	-.31	.00	.00	.32
world	-.04	.05	.00	-.19
worri-	-.13	.18	-.02	-.06
worries	-.14	.18	-.02	.00
wort	.18	-.10	.00	-.01
wort quoted	.18	-.10	.00	-.01
would	.09	.45	-.13	-.38
would approve	.00	.28	-.05	-.13
would be	-.26	.10	-.01	.00
would have	.11	-.19	.17	-.08
would it	.00	.15	-.04	-.11
would you	-.09	.18	.00	-.10
write	.00	-.42	.03	.25
write-	.36	-.04	-.00	-.09
writes	.36	-.04	-.00	-.09
wrong	.38	-.27	-.02	.28
wrote	.09	-.23	.19	-.03
wrote quoted	.00	-.10	.00	.24
xem	-.11	.00	-.29	.44
y	-.24	.11	.09	-.19
y el	.02	.22	-.08	-.00
yayım-	.21	.00	.13	-.06
year	-.46	.03	.03	-.04
year s	.00	.17	-.01	-.11
yep	.56	-.15	.00	-.07
yep all	.22	-.13	.00	-.00
yes	-.21	.27	-.20	.28
yes and	-.21	.06	-.02	.00
yes as	.36	-.04	.00	-.09
yes but	-.05	.26	-.08	.02
yes from	-.36	.10	-.00	.02
yes i	-.01	.00	.00	.25
yes in	-.65	.19	.00	-.07
yes please	.92	-.19	.00	-.29
yes to	-.57	-.07	.00	.92
yes with	-.07	.20	.00	-.11
yet	-.47	-.19	-.41	.75
yo	.01	-.13	-.08	.41
you	-.59	-.80	-.57	1.00
you are	.81	-.43	.00	.06
you by	-.18	.00	.00	.19
you can	-.25	-.02	-.03	-.06
you could	-.29	.10	.00	-.05
you don	.00	-.03	.16	-.20
you have	.23	-.16	-.22	.09
you ll	-.12	.00	-.05	.23
you may	-.28	-.01	-.15	-.01
you my	.16	.00	-.02	-.10
you needn	.20	.00	.00	-.21
you re	.04	.00	-.05	.23
you sent	.00	-.10	.00	.24
you take	.00	.00	.00	-.17
you the	-.04	.16	-.00	-.02
you ve	.22	.09	.00	-.41
you want	-.59	-.10	-.02	.27
your	.16	-.43	-.06	.12
your mail	.37	-.09	-.05	-.24
yours-	-.44	.00	.00	-.02
z here	-.17	.00	.00	.00
z mojej	.15	-.03	.00	-.02
zatim	-.35	.00	.00	.48
ziet	.29	-.08	.00	-.03
ziet er	.29	-.08	.00	-.03
zitra	.00	-.02	.00	.24
zu	.06	.25	-.00	-.24
zuruc-	.00	-.03	.15	.00
zuruck	.00	-.03	.15	.00
zusen-	.01	-.01	.00	.21
zusti-	.50	-.01	.00	-.32
zustimmung	.50	-.01	.00	-.32
zwei	-.32	.27	.00	.00
đeu	-.16	.00	.00	-.04
αλλα	-.02	.49	-.03	-.13
απο	.27	-.00	.00	-.08
για	-.05	.57	-.25	.23
δεν	-.03	-.10	.22	-.09
δημοσ-	.00	.59	-.25	-.05
ενταξ-	.15	.07	.00	-.03
ενταξει	.15	.07	.00	-.03
ευχαρ-	-.08	-.05	.08	.22
ευχαριστω	-.08	-.05	.08	.22
θα	.00	.56	-.17	-.10
καμια	.16	-.05	.00	-.02
κατα	-.02	.59	-.25	-.05
μασ	.00	-.10	.22	-.09
με	.00	-.10	.22	-.09
να	-.01	.51	-.17	-.25
πολυ	-.05	-.02	.00	.27
συμφω-	.01	.51	-.25	-.05
τα	.00	.49	-.03	-.13
την	.07	.05	.00	.21
το	-.06	.33	.05	-.33
а	-.15	.33	-.14	-.07
абзац	-.01	.26	-.07	-.13
адрес-	.00	.00	-.08	.15
без	.00	.19	.14	-.13
бы	-.01	-.06	-.07	.24
в	-.08	-.27	-.09	.17
ввече-	-.02	.00	.00	.16
ввечері	-.02	.00	.00	.16
випус-	.22	-.01	.00	-.01
возра-	.21	-.01	.00	-.06
возражении	.21	-.01	.00	-.06
возражении нет	.16	-.01	.00	-.06
выпус-	-.07	-.09	.21	-.18
выпускать	-.07	-.07	.21	-.08
він	-.11	.00	-.00	.38
даю	.18	.00	.00	-.04
даю добро	.18	.00	.00	-.04
дирек-	-.11	.00	-.00	.38
добро	.18	.00	.00	-.04
если	.00	-.07	.21	.00
з	.34	.00	.00	-.14
за	.73	-.44	.00	-.17
замен-	-.00	.15	.00	-.27
замеч-	-.01	.29	-.07	-.14
зараз	.22	.00	.00	-.01
заува-	.17	.00	.00	-.01
зауважень	.17	.00	.00	-.01
и	-.25	.05	.00	.03
и можно	-.15	.05	.00	.00
к	.00	-.28	-.00	-.07
мене	.22	.00	.00	-.01
мне	-.31	.00	.00	.04
можна	.22	.00	.02	-.01
можно	-.23	.05	.00	-.02
можно отправлять	-.24	.00	.00	.00
на	-.34	.25	.21	-.08
на обложке	-.24	.11	.00	.00
надо	.00	-.22	.00	.17
не проти	-.12	.00	-.00	.38
нельз-	.00	.19	.14	-.21
нельзя	.00	.19	.14	-.21
немає	-.11	.00	-.00	.38
облож-	-.24	.11	.00	.00
обложке	-.24	.11	.00	.00
одобр-	.01	-.09	.21	.02
одобряю	.09	-.07	.21	-.02
отпра-	-.20	.00	.00	.00
отправлять	-.24	.00	.00	.00
погод-	.27	.14	.00	-.22
пожал-	-.32	.19	.00	-.06
пожалуиста	-.32	.19	.00	-.06
помен-	-.24	.11	.00	.00
после-	-.01	.26	-.07	-.13
последнии	-.01	.26	-.07	-.13
последнии абзац	-.01	.26	-.07	-.13
проти	-.12	.00	-.00	.37
работ-	.00	.09	.00	-.20
рассы-	.01	.14	.00	-.22
с	-.38	-.29	.00	.31
согла-	-.68	-.01	.00	.00
согласен	-.68	-.01	.00	.00
старо-	-.24	-.17	.00	.02
стран-	-.15	.06	.00	-.07
так	-.11	.00	-.00	.33
то	.00	-.07	.21	.03
тольк-	.79	-.44	.00	-.14
только	.79	-.44	.00	-.14
треть-	-.15	-.01	.00	-.07
третьеи	-.15	.06	.00	-.07
хорош-	-.22	.00	.00	-.00
хорошо	-.22	.00	.00	-.00
этот	.00	-.28	.00	.02
я	.62	-.44	.02	-.14
як	.22	.00	.00	-.01
אני	-.32	.00	.06	.27
אסור	-.32	-.09	.50	-.01
אפשר	.21	.00	.00	-.02
אפשר לשלוח	.21	.00	.00	-.02
את	-.32	.06	.12	-.09
הגילי-	-.32	.00	.27	.00
הגיליון	-.32	.00	.27	.00
הכול	-.11	.21	-.08	.00
זה	-.00	-.28	.24	.02
לא	-.04	.14	-.62	.31
לשלוח	.21	.00	.00	-.02
לתקן	.00	.21	-.08	.00
מאושר	.35	-.00	.00	-.07
עוד	.00	-.19	-.39	.32
עוד לא	.00	.00	-.39	.29
על	-.00	-.19	.00	.03
על זה	-.00	-.19	.00	.03
קראתי	-.09	-.02	-.21	.27
أنا	.00	-.22	.00	.45
أنا في	.00	-.16	.00	.38
از	.29	.05	-.06	-.04
از نظر	.29	.05	-.06	-.04
الآن	.00	-.16	.00	.38
الأخي-	.00	.17	.00	-.15
الأخيرة	.00	.17	.00	-.15
الإرس-	-.84	.14	.00	1.08
الإرسال	-.84	.14	.00	1.08
الراب-	.00	.02	.00	-.18
الفقر-	.00	.17	.00	-.15
الفقرة	.00	.17	.00	-.15
الفقرة الأخيرة	.00	.17	.00	-.15
الله	-.23	.00	.00	.68
النشر	-.08	.01	.00	-.18
بركة	.20	.00	.00	-.18
بركة الله	.20	.00	.00	-.18
بعد	.00	-.22	.00	.45
تحية	-.30	.00	.00	.00
تمام	.44	.00	.00	-.35
حذف	.00	.17	.00	-.15
حذف الفقرة	.00	.17	.00	-.15
خطأ	-.20	.18	.00	-.00
شكرا	-.74	.00	.00	1.07
على	.08	-.06	.09	.30
على بركة	.20	.00	.00	-.18
عليه	.00	.17	.00	-.15
في	-.10	-.16	.00	.33
قبل	.00	.02	.00	-.18
لا	.15	.18	.03	-.08
ما	-.21	.00	.00	.00
مكتوب	-.09	.18	.00	-.00
مكتوب خطأ	-.09	.18	.00	-.00
من	.31	.11	-.06	-.13
موافق	-.17	-.07	.05	.06
نظر	.29	.05	-.06	-.04
و	-.17	.18	.00	.00
وبعده-	-.08	.30	.00	-.00
وبعدها	-.08	.30	.00	-.00
وبعدها لا	-.08	.30	.00	-.00
وما	-.02	.17	.00	-.15
کنید	.17	.15	-.06	-.04
द	-.16	.13	.00	.04
र ह	.18	-.01	.00	-.06
あり	.02	-.16	.07	-.07
ありま	.08	-.10	-.00	-.18
いし	.16	.00	-.00	-.07
いしま	.16	.00	-.00	-.07
いた	.13	-.05	.08	-.26
いたし	.05	-.15	-.02	-.02
いただ	.13	.05	.10	-.24
いで	-.19	.18	-.00	-.22
いです	-.19	-.02	-.00	.00
いま	-.34	.15	-.03	.07
います	-.49	.24	.05	-.01
いる	-.05	.11	.04	-.16
おり	.17	-.00	-.10	-.02
おりま	.17	-.00	-.10	-.02
お願	.16	-.02	-.00	-.07
お願い	.16	-.02	-.00	-.07
が違	-.08	.21	.00	-.02
が違い	-.08	.21	.00	-.02
きで	.03	-.04	.01	-.15
こと	-.35	.00	.00	.00
この	.27	-.08	-.02	-.11
このま	.16	-.08	-.01	-.05
しい	-.29	.04	-.00	-.01
しいで	-.27	-.02	-.00	.00
した	-.36	-.11	-.10	.39
して	.27	.09	-.01	-.24
してい	.13	.09	-.01	-.19
しで	.68	-.01	-.03	-.32
しです	.68	-.01	-.03	-.32
しま	-.07	.01	-.05	.30
しまし	-.24	-.07	-.03	.26
します	.31	.06	-.03	-.02
し支	.17	.00	-.03	-.12
し支え	.17	.00	-.03	-.12
せん	-.03	-.22	-.09	-.07
たし	.05	-.15	-.02	-.02
たしま	.05	-.15	-.02	-.02
ただ	.13	.05	.10	-.24
ってお	.17	-.00	-.02	-.12
ていた	.13	-.03	.10	-.18
ている	-.05	.11	.04	-.16
てお	.17	-.00	-.10	-.02
ており	.17	-.00	-.10	-.02
でお	.19	.00	.00	-.06
でお願	.19	.00	.00	-.06
です	-.34	-.19	-.06	.45
とは	-.44	.00	.00	.00
ないで	.00	.20	-.00	-.22
なし	.68	-.01	-.03	-.32
なしで	.68	-.01	-.03	-.32
につ	-.00	-.08	-.02	.17
にな	.17	-.05	-.01	-.10
ので	.13	-.20	-.04	.04
のま	.16	-.08	-.01	-.05
のまま	.16	-.08	-.01	-.05
はあ	-.35	.00	.00	.00
はあり	-.35	.00	.00	.00
は困	-.42	.00	.00	.00
は承	-.25	-.10	.05	.10
は承認	-.25	-.10	.05	.10
まし	-.22	-.08	-.10	.36
ました	-.30	-.07	-.10	.36
ます	.04	-.06	.25	-.22
ませ	-.03	-.22	-.09	-.07
ません	-.03	-.22	-.09	-.07
みで	-.23	-.03	-.02	.10
みです	-.23	-.03	-.02	.10
めて	.06	-.15	-.09	.24
不用	.58	-.18	-.03	.00
不用改	.58	-.18	-.03	.00
不能	-.10	-.00	.18	-.13
不能发	-.10	-.00	.18	-.13
不过	.58	-.18	-.03	.00
不错	.00	-.07	-.14	.32
主任	-.25	.00	.00	.00
了就	-.27	.25	.00	.00
了就可	-.27	.25	.00	.00
事務	.17	.01	-.02	-.12
付が	-.08	.21	.00	-.02
以发	-.24	-.00	-.03	.00
以发了	.33	-.00	-.03	.00
以降	-.00	-.08	-.00	.15
内容	.26	-.14	.05	-.16
出し	.20	.05	-.00	-.04
单位	.00	.00	.00	-.20
即可	.00	.15	.00	-.20
发了	.33	-.00	-.03	.00
发给我	.16	.00	.00	-.08
可以	-.42	.23	-.03	-.01
可以发	-.24	-.00	-.03	.00
各位	-.18	.01	-.00	-.00
同意	-.33	-.12	.04	.24
問題	.18	.00	-.09	-.09
問題あ	.25	.00	-.09	-.07
大変	-.03	.11	.04	-.17
大家	.26	-.01	-.00	-.03
委員	-.23	-.28	.07	.58
就可	-.27	.25	.00	.00
就可以	-.27	.25	.00	.00
差し	.17	.00	-.03	-.12
差し支	.17	.00	-.03	-.12
建议	-.11	.25	.00	-.08
当方	.20	-.00	.00	-.06
我不	-.06	-.04	-.12	.27
我同	-.22	.00	.00	.00
我同意	-.22	.00	.00	.00
我看	-.01	.00	.00	.28
批准	.16	-.27	.00	.56
承認	.24	.06	.05	-.01
承認し	-.16	.10	.06	.43
承認で	-.08	.00	-.06	.29
承認は	-.67	.00	.00	.00
承認済	-.23	-.03	-.02	.10
投票	-.46	.00	.00	.00
支え	.17	.00	-.03	-.12
改め	.00	-.08	.00	.15
改めて	.00	-.08	.00	.15
日付	-.08	.21	.00	-.02
日付が	-.08	.21	.00	-.02
晚上	.00	-.07	-.14	.32
期我	-.07	.00	-.00	.28
未公	.00	.00	.13	-.17
没问	.73	-.07	-.11	-.29
没问题	.73	-.07	-.11	-.29
清楚	-.27	.25	.00	.00
済み	-.23	-.03	-.02	.10
済みで	-.23	-.03	-.02	.10
照片	-.27	.25	.00	.00
用改	.58	-.18	-.03	.00
田中	-.19	-.07	.00	.42
発行	.06	-.17	.14	-.06
的意	-.22	.00	-.14	.15
的意见	-.22	.00	-.14	.15
看看	-.25	-.07	-.14	.32
第二	-.01	-.10	.04	.28
给我	.16	.00	.00	-.08
老师	-.22	-.04	-.12	.27
能发	-.10	-.00	.18	-.13
認し	-.16	.10	.06	.41
認しま	-.09	.17	-.02	.41
認で	-.08	.00	-.06	.29
認です	-.08	.00	-.06	.29
認は	-.67	.00	.00	.00
認済	-.23	-.03	-.02	.10
認済み	-.23	-.03	-.02	.10
議長	-.57	-.07	.00	.85
请问	.00	-.04	-.12	.27
違い	-.08	.21	.00	-.02
違いま	-.08	.21	.00	-.02
長は	-.42	-.07	.00	.42
長は承	-.23	.00	.00	.00
问题	.73	.06	-.11	-.37
需要	.00	-.26	.04	.51
題あ	.25	.00	-.09	-.07
題あり	.25	.00	-.09	-.07
願い	.16	-.02	-.00	-.07
願いし	.16	.00	-.00	-.07
견에	-.17	.00	.00	.00
괜찮	.22	-.09	.10	-.05
내면	-.05	-.13	.19	.00
내보	-.04	-.13	.19	.00
내보내	-.04	-.13	.19	.00
니다	-.09	-.02	.16	-.18
다음	.37	-.14	-.02	-.00
동의	-.26	.00	.09	.00
동의합	-.17	.00	.00	.00
됩니	-.05	-.13	.19	.00
됩니다	-.05	-.13	.19	.00
문제	.75	-.09	-.11	-.21
문제없	.75	-.09	-.11	-.21
보내	-.05	-.02	.19	-.04
보내면	-.05	-.13	.19	.00
시면	.17	-.09	-.02	-.00
신다	-.07	.19	.00	-.05
아요	.22	.00	.00	-.05
없습	.38	-.08	.04	-.21
없습니	.38	-.08	.04	-.21
없이	.18	-.13	.07	-.00
의견	-.17	.00	.00	.00
의견에	-.17	.00	.00	.00
의합	-.17	.00	.00	.00
의합니	-.17	.00	.00	.00
이번	.14	-.17	.17	-.00
제없	.75	-.09	-.11	-.21
조금	.37	-.14	-.02	-.00
주시	.17	-.02	-.02	-.11
주시면	.17	-.09	-.02	-.00
지만	.18	-.13	.07	-.00
찬성	.03	.16	.00	-.08
처를	-.10	.24	.00	-.05
출처	-.19	.24	.09	-.05
출처를	-.10	.24	.00	-.05
하겠	-.13	.19	.00	-.07
하겠습	-.13	.19	.00	-.07
합니	-.27	-.28	.19	.06
합니다	-.27	-.28	.19	.06
호는	.14	-.17	.17	-.00
호에	.37	-.14	-.02	-.00
"""
