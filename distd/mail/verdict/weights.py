"""What each sign of a reviewer's reply speaks for: approved, changes, rejected, unclear.

Written by `make verdicts` and never by hand; what a sign is, distd.mail.verdict.signs says. It is no table of config/,
since nobody shall tune what may let out an issue, and what reads mail reads no files.
"""

WEIGHTS = r"""
#approve	1.92	.21	-.23	-1.04
#approve+but	-.07	.57	.00	.14
#approve+change	-.54	.73	-.36	.26
#approve+doubt	-.79	.05	-.27	1.36
#approve+fault	-.38	.01	.03	.32
#approve+if	-.87	1.10	-.13	.49
#approve+later	-.62	.12	.03	.41
#approve+next time	-.77	-.27	-.05	-.12
#approve+not	-.31	.24	.30	.55
#approve+nothing	-.26	-.36	.09	.11
#approve+others	-.16	-.14	.04	.16
#approve+part	-.59	.81	-.13	-.13
#approve+pleasant	.54	-.11	-.39	-.39
#approve+question	-.02	-.63	.54	.63
#approve+received	-.63	-.07	.00	.40
#approve+refuse	-1.14	-.14	.88	.45
#approve+send	-.05	-.60	-.17	.25
#but	-.56	.97	-.23	-.37
#but+change	.07	.20	.08	-.66
#but+doubt	-.00	-.48	-.05	.95
#but+fault	-.42	.44	-.28	-.19
#but+if	.88	-1.12	-.00	.40
#but+later	.10	-.41	-.18	.38
#but+next time	1.45	-.33	-.05	-.14
#but+not	.61	-.36	.11	.02
#but+nothing	-.06	-.13	-.45	.27
#but+others	.17	.33	.21	-.67
#but+part	.44	.11	-.11	-.02
#but+pleasant	.01	.41	.70	-.63
#but+question	.17	.02	-.01	.14
#but+refuse	.28	.17	.22	.04
#but+send	-.53	.10	.12	-.33
#change	-1.79	2.87	-.74	-1.64
#change+doubt	.02	.39	-.06	.07
#change+fault	-.12	.58	-.26	-.75
#change+if	-.22	.30	-.13	-1.19
#change+later	.61	.18	-.17	-.35
#change+next time	.99	-.46	-.03	-.10
#change+not	-.80	.63	-.51	.25
#change+nothing	-.16	.15	.03	.27
#change+others	-.01	.41	-.10	-.26
#change+part	-.52	.74	-.56	-.54
#change+pleasant	-.57	.41	-.03	-.08
#change+question	.23	.82	-.06	-1.16
#change+refuse	-.08	-.33	.38	.63
#change+send	-.28	1.16	-.10	-.30
#doubt	-.10	.02	.07	.51
#doubt+fault	-.07	-.05	.18	-.20
#doubt+if	.04	.22	.15	-.30
#doubt+later	.19	.09	-.13	-.00
#doubt+next time	.46	-.09	-.09	-.27
#doubt+not	.19	.32	-.41	.15
#doubt+nothing	.07	-.13	-.02	.17
#doubt+others	.04	.20	-.01	-.22
#doubt+part	-.00	.57	-.28	.08
#doubt+pleasant	-.27	-.37	.47	.37
#doubt+question	-.19	.75	-.01	-.43
#doubt+refuse	-.03	.39	.00	.25
#fault	-.53	1.04	-.02	.02
#fault+if	-.06	-.07	.09	-.23
#fault+later	-.10	.33	-.12	-.04
#fault+not	.19	-.07	.22	-.28
#fault+part	.03	.15	-.26	-.05
#fault+pleasant	.06	-.09	-.21	.37
#fault+send	-.19	.16	.01	-.01
#if	-.36	1.12	-.14	-.18
#if+later	-.02	-.13	.27	-.22
#if+next time	.90	-.37	-.01	-.07
#if+not	.25	.27	-.20	.05
#if+nothing	-.27	.29	-.03	-.06
#if+others	.21	.15	-.11	.03
#if+part	-.25	.37	.02	-.12
#if+pleasant	-.05	.03	.41	.13
#if+question	-.18	-.18	-.08	-.04
#if+received	.00	-.19	.03	.07
#if+refuse	.10	-.05	.18	.13
#if+send	-1.41	1.30	-.11	.34
#later	-.21	-.65	-.39	1.15
#later+next time	.72	.00	-.11	-.16
#later+not	.15	-.02	-.56	.34
#later+nothing	.37	-.06	.15	-.37
#later+others	.08	-.32	.17	.14
#later+part	-.02	.19	-.17	.18
#later+pleasant	-.03	-.09	-.18	.39
#later+question	-.17	-.20	.18	.32
#later+refuse	.49	-.04	-.13	-.26
#later+send	.22	.15	.33	-.40
#next time	1.05	-.86	-.25	-.57
#next time+not	.76	-.06	-.13	-.11
#next time+part	.74	-.17	-.03	-.04
#next time+pleasant	.34	-.08	-.01	-.26
#next time+question	.60	-.13	-.03	-.03
#next time+refuse	.62	.00	-.11	-.11
#next time+send	.46	-.09	-.02	-.20
#not	-.11	.16	.48	-.24
#not+nothing	.11	.07	.34	-.15
#not+others	-.09	-.08	.24	-.06
#not+part	.03	.58	.01	-.13
#not+pleasant	-.12	-.16	.49	.38
#not+question	-.21	.49	-.03	-.10
#not+received	.00	.03	-.16	.01
#not+refuse	-.44	-.78	.53	-.55
#not+send	-.42	-.28	.90	.04
#nothing	2.65	-.60	-.75	-1.60
#nothing+others	-.29	.06	.03	.38
#nothing+pleasant	.90	-.70	.09	-.72
#nothing+refuse	-.49	.59	.07	-.07
#nothing+send	.59	-.56	-.16	-.21
#other	-.54	.58	-.16	.16
#others	-.16	-.31	-.21	.95
#others+part	.68	.30	.02	-.69
#others+pleasant	-.16	-.27	-.01	.49
#others+question	.02	.13	.13	-.39
#others+refuse	.00	-.31	.33	-.05
#others+send	-.77	.04	-.01	-.00
#part	-.42	.73	.07	-.45
#part+pleasant	.36	-.29	-.13	.54
#part+question	-.15	-.35	-.18	.72
#part+refuse	.28	.30	-.42	-.04
#part+send	-.80	.47	.00	-.14
#pleasant	1.66	-.57	-.29	-.43
#pleasant+question	-.16	-.24	-.04	.60
#pleasant+received	-.71	-.07	-.10	.63
#pleasant+refuse	-.25	-.43	.78	-.08
#pleasant+send	.44	-.22	.13	.07
#question	-1.05	-.13	-.25	1.05
#question+refuse	.00	.14	-.40	.13
#question+send	-.09	-.31	-.06	.79
#received	-.98	-.16	-.23	1.06
#refuse	-.91	-1.10	2.74	-1.68
#refuse+send	-1.02	-.27	1.07	.21
#send	1.93	-.10	-.19	-1.34
(before any sign)	-.89	-.81	-.56	-.57
.#approve	1.45	-.56	-.66	-.68
.#but	-.30	.46	.18	-.17
.#change	-.39	.96	.13	-.74
.#doubt	-.33	-.98	.14	.89
.#fault	-.42	.80	.05	.08
.#if	-.11	-.21	-.02	.49
.#later	-.44	-.08	.31	.14
.#not	-.68	.34	-.15	.18
.#nothing	1.72	-.04	-.32	-.74
.#other	-.54	.58	-.16	.16
.#others	-.31	-.48	-.06	.74
.#part	-.19	-.13	.61	-.07
.#pleasant	-.06	.13	-.15	.39
.#question	-.51	.19	-.42	.35
.#received	-.06	-.00	-.00	.30
.#refuse	-.22	-.55	1.22	-.97
.#send	1.73	-.56	-.64	-.81
0	-.69	.77	-.60	.08
0 0	-.49	-.14	.26	.32
0 and	-.03	.22	-.00	-.17
0 are	-.10	-.01	.00	.15
0 e	.00	.20	-.16	-.01
0 for	-.67	.02	.00	.00
0 h	.00	.28	-.20	.00
0 i	-.17	-.05	-.02	.19
0 is	-.12	-.31	-.03	.36
0 last	.13	-.16	-.01	.19
0 not	.00	.27	.00	-.12
0 out	.20	-.12	.00	.00
0 quoted	-.17	.06	-.10	-.01
11th	-.08	.26	-.01	-.05
14th	-.07	.00	.00	.21
=APPROVE	.67	-.28	-.80	-.59
=CHANGES	-.86	.45	-.64	.76
=CONDITION	.56	.27	.04	-.51
=DOUBT	-.46	-.28	.01	.53
=HARMLESS	.63	.04	-.07	-.83
=OTHER	.23	.34	-.17	-.48
=QUESTION	-.77	.17	-.30	.48
=REJECT	-.73	-.76	1.04	.28
=SHORT_YES	1.14	-.56	-.25	-.64
=a command	.00	.09	-.01	-.25
=approved	1.89	-.70	-.26	-.64
=changes	-1.04	.82	-.21	-.10
=rejected	-.68	-.73	1.40	-1.46
=unclear	-.27	-.42	-.83	2.30
>#approve	1.59	.28	-.36	-1.46
>#but	-1.04	1.05	-.33	.47
>#change	-.17	.28	.08	.23
>#doubt	-.44	-.81	-.12	1.18
>#fault	-.05	.64	.30	-.33
>#if	-.64	1.28	-.27	-.37
>#later	-1.62	-.97	-1.05	2.24
>#next time	.54	-.65	-.21	-.45
>#not	-.96	-.37	.24	1.16
>#nothing	1.22	.67	-.17	-1.06
>#other	-.44	-.49	.29	.90
>#others	-.41	.10	-.03	.56
>#part	-.82	.16	.13	.27
>#pleasant	-.07	.25	.06	-.12
>#question	-.83	-1.53	-.63	1.99
>#received	-.81	-.04	-.19	.95
>#refuse	-1.16	-.56	1.62	-1.02
>#send	1.25	.02	-.36	-1.12
a	.03	.09	.34	-.36
a data	.00	.18	-.02	-.09
a double	.24	-.01	-.12	-.03
a favor	.17	-.08	.00	.00
a go	.15	-.01	-.00	-.01
a green	-.27	-.00	.00	.12
a line	-.05	.27	.00	-.18
a ok	.42	-.03	.00	-.13
a pain	-.13	.18	-.02	-.04
a quoted	.00	.00	-.03	.17
a reason	.09	-.00	-.22	.00
a red	-.24	.00	-.01	-.05
a redire	.08	-.16	.00	.30
a revoir	.00	-.22	.10	.20
a shorter	-.02	.21	-.00	-.07
a single	.45	-.20	-.02	-.06
a version	.00	-.00	.00	-.29
a vote	-.02	-.04	-.05	.20
a week	-.39	-.05	.09	-.01
a yes	-.20	-.09	.08	.02
aan	-.48	-.02	-.09	.21
aanpa-	.00	.00	.00	-.15
aanpassen	.00	.00	.00	-.15
ab	.25	.09	.00	-.28
ab die	-.15	.09	.00	.00
aber	.20	-.22	.03	.19
aber erst	-.08	.05	.00	.22
abert-	.00	-.01	.28	-.17
about	.22	.03	-.16	-.02
about our	-.24	.00	.00	-.04
about that	.00	.20	-.01	-.12
about the	.36	-.42	-.02	.16
about this	.01	-.05	.05	.17
abraz-	.28	-.05	-.01	-.13
abrazo	.28	-.05	-.01	-.13
abrazo grande	.24	-.02	.00	-.13
abre	.00	-.00	-.17	.12
absta-	.39	-.06	-.04	-.25
abstained	.39	.00	-.04	-.25
abstained on	.39	.00	-.04	-.25
accen-	-.23	.32	-.10	-.03
accent	-.23	.26	-.03	-.02
accent and	-.07	.17	-.03	-.02
accep-	.17	-.17	.13	-.15
accepted	.20	-.07	.00	-.15
accor-	.06	.64	-.19	-.26
accord	.17	-.18	-.05	.04
accord avec	-.08	.00	.00	-.24
accord pour	.34	-.06	-.04	.01
accou-	.14	-.02	-.01	-.15
account	.14	.00	.00	-.21
accounts	-.00	-.02	-.01	.18
accur-	.18	-.07	-.04	-.07
accurate	.18	-.07	-.04	-.07
add	-.16	-.03	-.02	-.33
add the	.05	.02	-.00	-.15
add to	-.49	.00	.00	.00
addre-	-.45	.17	-.04	.45
address	-.45	.32	-.06	.36
adela-	.16	.06	-.15	-.01
afrai-	.00	-.03	.23	-.19
afraid	.00	-.03	.23	-.19
after	-.24	.20	.07	-.12
after the	-.07	-.53	.08	.59
after-	-.00	.00	.00	.23
afternoon	-.00	.00	.00	.23
again	.02	.26	-.05	-.13
again-	.43	-.26	-.25	.15
against	.43	-.26	-.25	.15
against it	.00	.00	-.35	.63
against the	-.17	-.06	.00	.21
age	.08	.29	.00	-.35
aggiu-	-.02	.29	.00	-.30
ago	-.21	-.17	.00	.28
agree	.14	-.11	-.18	.22
agree that	.00	-.16	.00	.23
agree with	-.08	.15	-.13	.18
agree-	-.01	-.34	.13	.19
agreed	-.35	-.20	.04	.26
ahead	.12	.09	-.06	.19
ahead and	.35	.00	-.04	-.11
ahead with	-.36	.00	.00	.84
ahora	-.20	.00	-.00	.00
ai	-.42	-.16	-.10	.51
ai pas	-.10	-.11	-.04	.37
ainda	.00	-.03	.28	-.15
airport i	-.39	.00	.00	.25
akcep-	-.14	-.01	.00	.16
akceptuje	-.14	-.01	.00	.16
akkoo-	-.53	-.13	.01	.40
akkoord	-.53	-.13	.01	.40
akkoord met	-.54	-.00	.00	.61
al	.43	-.33	.02	.11
all	.11	.16	.18	-.24
all fine	.08	.09	.08	-.16
all good	-.28	.06	-.17	-.02
all means	.03	.16	-.00	-.15
all of	.00	-.18	-.01	.30
all the	.32	-.16	.11	.04
alle	.26	.00	.14	-.26
allee-	-.48	.10	-.01	-.05
alleen	-.48	.10	-.01	-.05
alleen staat	-.18	.10	-.01	-.05
alleg-	.00	-.23	-.32	.61
allegato	.00	-.23	-.32	.61
allt	.22	-.15	-.00	-.09
aloud	.33	-.07	.00	-.17
aloud to	.33	-.07	.00	-.17
alrea-	.45	-.12	.07	-.14
already	.45	-.12	.07	-.14
als	.42	-.27	.00	.00
also	-.05	-.17	.01	-.01
alway-	.21	-.02	-.02	-.15
always	.21	-.02	-.02	-.15
am	-.03	-.46	.11	.10
am agree	.28	-.02	.00	-.16
am back	.00	-.14	.00	.17
am concerned	.32	.00	.00	-.30
am not	.00	-.06	-.02	.55
am on	-.19	-.03	.00	-.17
am sorry	-.04	.00	.22	-.11
am the	-.38	.00	.00	.00
am travelling	-.10	.00	-.19	.36
ama	.33	-.13	.00	.00
among	.19	-.06	-.05	-.06
an	-.36	.03	.29	-.25
an expert	.00	.28	.14	-.34
an issue	.00	-.04	.18	-.10
and	.38	-.12	.43	-.63
and a	-.26	.00	.02	-.04
and approved	.39	.00	.00	-.35
and i	.16	.14	.30	-.41
and it	.16	.04	.23	-.46
and may	.17	-.09	-.09	.09
and my	.19	.00	.00	-.17
and no	-.25	-.12	.08	-.02
and off	-.13	.15	-.00	.00
and please	.02	.17	.01	-.13
and publish	.16	-.00	.00	-.05
and send	.06	.15	-.09	-.00
and that	-.16	-.01	-.00	.19
and the	.01	-.20	.28	.05
and then	-.09	-.14	-.05	.60
and thinks	-.08	-.05	.00	.19
and we	-.24	.26	-.04	-.08
and white	-.09	.18	-.04	-.05
and you	-.27	.10	-.05	-.06
ander-	.05	-.42	.00	.54
anhan-	.00	-.49	-.07	.59
anhang	.00	-.49	-.07	.59
annou-	.53	-.19	.00	-.05
announcement	.53	-.19	.00	-.05
another round	.21	.00	-.01	.00
anson-	-.22	.12	.00	.00
ansonsten	-.22	.12	.00	.00
answe-	.11	-.35	.08	.21
answer	.11	-.18	.12	-.08
answer is	.31	-.04	.15	-.39
answered	.00	-.17	.00	.29
antes	-.10	.17	-.02	.12
any	.18	-.18	.38	-.40
anybo-	.18	-.02	-.02	.00
anybody	.18	-.02	-.02	.00
anybody s	.18	-.00	-.02	.00
anyon-	.42	.00	.02	-.23
anyone	.42	.00	.02	-.23
anyth-	.27	-.27	-.22	.03
anything	.27	-.27	-.22	.03
aos	-.36	.00	-.00	.00
apart	-.11	.17	-.04	-.03
apart from	-.11	.17	-.03	-.02
appro-	-.53	-.05	-.29	.76
appropriate	-.00	-.14	-.23	.54
approuve	-.07	.23	-.00	-.04
approuver	-.00	-.26	.00	.26
approval	.10	.19	-.06	-.03
approval is	.00	.32	-.23	.00
approvato	.07	-.05	.00	-.26
approve	-.11	-.15	.13	.24
approve a	.00	-.09	.14	-.18
approve but	.22	-.09	-.03	.16
approve if	.00	-.27	.00	.49
approve it	-.00	.15	-.02	-.26
approve only	.00	-.34	.00	.45
approve this	-.46	.17	-.13	-.47
approve until	.00	.10	-.24	.15
approve when	.00	.05	.00	-.18
approved	-.36	-.06	-.29	.67
approved by	.04	-.16	-.02	.34
approved from	.04	.07	.04	-.39
approved in	-.61	.15	.00	-.23
approved issue	-.09	-.19	.00	.43
approved not	.00	-.14	-.23	.54
approved the	-.20	-.08	.03	.60
approved with	.34	.75	.00	-.66
approves	-.16	.00	.00	-.13
apres	.00	-.11	.18	-.07
aprob-	.04	.14	.12	-.18
aprobacion	.16	-.07	-.02	-.08
aprobado	-.06	.21	.13	.05
aprobar	.00	.00	.02	-.16
aprov-	-.16	.32	-.04	.05
aprovado	-.24	-.00	-.04	.00
aprovo	.03	.41	.00	-.19
apruebo aunque	.34	-.07	.00	-.00
aqui	.02	-.03	-.15	.12
ar	.08	.24	.25	-.34
are asking	-.06	-.18	.00	.24
are last	.00	.18	-.00	-.11
arriv-	-.30	-.00	.00	.00
artic-	.05	-.10	.02	.26
article	.11	-.48	.17	.26
article about	.00	-.17	-.00	.05
article on	.16	-.05	-.02	-.08
as	.39	.16	-.37	.14
as a	.05	.02	.00	-.24
as always	.30	-.07	.00	-.15
as far	.32	-.00	.00	-.30
as i	.22	-.13	.06	.07
as if	-.09	.29	-.04	-.04
as is	.15	-.08	.00	-.00
as it	.19	.08	-.00	-.07
as soon	-.15	-.11	.00	.32
ask	.02	.40	-.18	-.10
ask for	-.03	.35	.00	-.31
asked	.17	.30	-.01	-.42
asked for	.14	.00	.00	-.21
askin-	-.06	-.22	.00	.24
asking	-.06	-.22	.00	.24
at	.26	-.11	.52	-.11
at all	.30	-.12	.30	-.13
at first	.12	-.16	-.01	.18
at it	-.16	-.00	-.02	.37
at my	.29	-.01	-.00	-.24
at the	-.19	-.08	-.05	.42
aterk-	-.09	.00	-.25	.31
aterkommer	-.09	.00	-.25	.31
attac-	-.37	.02	-.10	.16
attached	-.11	.06	-.02	-.16
attachment	-.26	-.15	-.08	.34
auch	-.00	.15	-.02	-.08
aucun-	.16	-.00	.00	-.08
aucune	.16	-.00	.00	-.08
auf	.37	-.01	-.02	-.10
auf den	-.06	-.10	-.02	.25
aunqu-	.34	-.07	.00	-.00
aunque	.34	-.07	.00	-.00
aus	.24	.04	-.02	-.02
aus here	.18	.00	.00	-.13
ausga-	.17	-.08	.11	-.05
ausgabe	.17	-.08	.11	-.05
aussi	-.04	.25	.00	-.18
autho-	.23	.07	.03	-.13
aval	.16	-.11	.18	-.09
avec	-.32	.21	-.01	-.25
avec un	-.20	.19	.00	-.04
avis	.16	-.11	-.03	.16
aye	.31	.00	.00	-.24
b	.38	.00	.00	-.35
back	.22	-.23	.16	.17
back in	-.07	-.10	.00	.46
back my	-.01	.00	-.07	.22
back on	.50	-.00	.00	-.38
bakac-	-.22	.00	.00	.20
bakacagım	-.22	.00	.00	.20
ballo-	-.09	-.11	-.10	.40
bank	.00	.18	.02	-.09
bank details	.00	.18	.02	-.09
bare	.15	-.01	-.00	-.04
be	.61	.56	.37	-.71
be a	-.13	.18	.02	-.26
be at	.21	.00	.00	-.16
be grateful	.00	.18	-.02	-.06
be in	.43	.00	.00	-.40
be no	.00	-.04	.16	-.23
be published	-.00	.17	-.03	-.03
be rejected	.00	.00	-.19	.38
be sent	-.29	-.00	.18	.25
beau	.22	.00	.00	-.18
beau travail	.15	.00	.00	-.15
beauc-	-.37	-.00	.00	.54
beaucoup	-.37	-.00	.00	.54
beaucoup pour	-.30	-.00	.00	.54
becau-	.33	-.14	-.12	.03
because	.33	-.14	-.12	.03
been	.48	.32	-.29	-.50
befor-	-.30	-.07	-.22	.54
before	-.30	-.07	-.22	.54
before i	-.01	-.10	-.19	.18
before it	-.00	.17	-.05	-.18
before monday	.37	-.20	.13	-.08
before my	-.29	.00	-.00	.42
before the	-.01	-.01	.13	-.17
before you	.00	.03	-.19	.27
beim	.32	-.11	.00	-.01
being	-.53	.23	-.04	-.13
being sent	-.42	.00	.00	.00
bekla-	-.11	.00	.24	-.04
beklager	-.11	.00	.24	-.04
bel	.50	.00	-.20	.00
belez-	.13	.00	.00	-.19
beleza	.13	.00	.00	-.19
below	.00	-.13	-.01	.17
bene	-.02	-.19	-.07	-.02
best	.35	-.13	-.03	-.08
bette-	.39	-.16	.07	-.17
better	.39	-.16	.07	-.17
betwe-	.18	-.03	-.01	.00
between	.18	-.03	-.01	.00
between two	.34	-.03	-.00	-.05
bijla-	.00	-.16	-.04	.06
bijlage	.00	-.16	-.04	.06
bilde-	-.16	.11	.00	-.05
bilden	-.16	.11	.00	-.03
bin	.57	-.37	.23	.06
bin bis	.00	-.18	-.05	.29
bin ich	.17	-.05	.00	-.01
bin it	.00	.00	.18	-.07
biraz	.33	-.13	-.00	.00
birth-	-.09	-.04	.00	.33
birthday	-.09	-.04	.00	.33
bis	.00	-.29	-.05	.31
bis 0	.00	-.09	.00	.18
bitte nicht	.40	.16	.00	-.41
bitte noch	.00	-.24	.00	.24
black	-.09	.18	-.04	-.05
black and	-.09	.18	-.04	-.05
ble	.17	-.03	.00	-.09
bless-	-.01	-.01	.02	-.21
blessing	.00	.00	.00	-.21
board	.00	-.47	.00	.55
bold	-.00	.22	.00	-.12
bolet-	-.08	-.19	-.02	.50
boletin	-.06	-.12	-.02	.26
bon	-.49	.18	.00	-.14
bon pour	.05	.18	.00	-.14
boss	-.12	-.02	.00	.16
both	.22	-.05	-.07	.00
botto-	-.07	.17	.00	-.01
bottom	-.07	.17	.00	-.01
bounc-	.00	.15	-.00	-.13
box	-.46	-.12	-.04	.08
bra	.24	.09	.00	-.19
break-	-.07	-.02	.51	-.19
breakfast	-.07	-.02	.51	-.19
brill-	-.10	-.06	.00	.17
brilliant	-.10	-.06	.00	.17
bu	.16	-.13	.11	.07
budge-	-.26	.22	-.07	.14
budget	-.26	.22	-.07	.14
budget for	-.30	-.01	.00	.32
bueno	.29	-.25	.01	.18
burge-	-.03	.17	.00	-.10
bus	-.03	.10	.00	-.19
but	.74	-.37	.05	-.27
but i	.19	-.47	.13	.34
but it	.35	-.06	.14	-.26
but let	-.04	-.11	.00	.21
but please	-.10	.34	-.13	-.25
but take	-.06	.21	-.04	-.03
but this	.13	-.08	.22	-.02
but who	-.22	.01	-.00	-.07
but without	-.09	.20	-.01	-.01
butto-	.00	-.07	-.23	.59
by	.43	-.02	.14	-.25
by a	-.19	.14	.00	.00
by all	.03	.16	-.00	-.15
by friday	-.13	.00	-.05	.19
by me	.47	-.10	-.00	-.26
by the	.09	-.08	-.19	.52
bych	.00	-.19	.26	-.28
byt	-.00	-.14	.33	-.02
c	.17	-.13	.00	.03
c est	.26	-.11	.11	-.15
c etait	-.09	.00	-.02	.17
ca	-.49	-.07	.00	.07
calen-	-.37	.00	.02	.20
calendar	-.29	.05	.02	-.06
calendar is	-.27	.05	.02	-.06
call	.17	-.06	.01	.18
calma	-.02	-.26	.17	-.01
can	.43	-.36	-.12	.24
can approve	.00	-.42	.00	.43
can be	.20	.30	.06	-.30
can confirm	.04	-.42	.00	.57
can count	-.09	-.11	.03	.37
can go	.26	.11	.00	-.09
can have	-.02	.22	.00	-.07
can only	-.07	.21	.00	-.13
can post	-.29	-.00	-.03	-.08
can send	-.15	-.04	-.00	.00
can t	.15	-.27	-.08	-.01
can we	-.08	.16	.00	.09
canno-	-.32	.18	-.26	.37
cannot	-.32	.18	-.26	.37
cannot approve	.00	.18	-.48	.31
cannot be	-.17	.00	.22	-.02
cannot read	-.15	.00	-.08	.22
capit-	.49	.00	-.20	.00
capti-	-.33	.12	-.03	-.04
caption	-.16	.10	-.03	.00
captions	-.17	.02	.00	-.04
ce	.19	-.37	.30	-.11
cela	-.30	.18	.02	-.00
centr-	.32	-.08	-.01	.12
cet	.00	.16	-.02	-.08
chair	-1.12	-.30	.03	.70
chair is	-.24	.00	.00	-.00
chang-	-.15	.10	-.22	.34
change	-.00	.04	-.04	-.23
changed the	.16	-.03	.00	-.18
changes	-.23	.02	-.21	.73
chapt-	.17	-.05	.00	-.06
chapter	.17	-.05	.00	-.06
chari-	-.08	.20	-.00	-.06
charity	-.08	.20	-.00	-.06
che	-.10	.09	-.29	.08
check	-.07	-.02	-.03	.16
check the	-.04	-.11	-.03	.21
chi	.00	-.02	.20	-.05
chi ha	.00	-.02	.20	-.05
child	-.11	.23	-.04	-.05
churc-	.00	.12	-.02	-.18
ci	-.13	.00	-.01	.19
circu-	.17	-.15	.49	-.38
circulate	.17	.00	.06	-.05
circumstances	.00	-.05	.45	-.26
cislo	-.01	-.11	.15	-.14
claro	.34	-.06	-.00	-.09
clear	.55	-.14	.10	-.33
clear-	.32	-.10	.00	-.24
cleared	.24	-.08	.00	-.24
close-	.12	.02	.07	-.26
coffe-	-.06	.00	.00	.34
coffee	-.06	.00	.00	.34
colle-	.25	.11	-.50	.41
colleague	-.14	.06	-.29	.38
collega	.00	.00	-.23	.28
com	-.05	-.02	.31	.06
com a	-.05	-.21	.00	.17
com e	-.10	.31	.22	.00
comen-	.07	.25	-.12	-.16
comentarios	.07	.25	-.12	-.16
comfo-	-.06	.23	-.02	-.16
comfortable	-.06	.23	-.02	-.16
comfortable with	-.06	.19	-.04	-.06
comme-	-.19	.56	.18	.55
comment	.20	-.13	.18	-.12
comments	-.38	.69	-.01	.67
compe-	.00	-.15	.03	.11
compl-	.30	-.13	-.02	-.13
con	-.63	.26	-.14	.05
con mi	.01	-.13	-.02	.22
conce-	.38	-.13	.06	-.30
concerned	.32	.00	.00	-.30
concu-	.41	.00	.00	-.34
condi-	-.05	.39	-.23	-.05
conditional	.00	.32	-.23	.00
confe-	.26	-.09	-.03	-.04
confi-	.02	-.44	.04	.77
confirm	.16	-.42	-.00	.50
confirm my	.06	.00	-.00	-.15
confirmed	-.17	.00	.00	.38
confl-	-.09	-.09	-.06	.38
congratulations to	-.24	.00	.00	.00
conse-	.17	-.16	.23	-.25
consent	.01	-.10	.23	-.20
consider	.24	-.09	-.01	-.17
consider the	.24	-.14	-.01	-.08
consu-	.00	-.02	.22	-.22
conta-	-.03	-.38	-.02	.24
conte-	.37	-.01	.06	-.46
content	.25	.03	.09	-.13
contr-	-.08	.14	.22	-.18
contra	-.02	.11	.17	-.15
conve-	.00	-.04	-.14	.18
convi-	.17	-.08	-.00	.00
cool	.20	.00	.00	-.03
copie-	.13	.00	.16	-.17
cordi-	.17	-.00	-.02	-.04
corre-	.10	.53	-.52	-.59
correggete	.00	.19	-.21	.00
corri-	-.18	.53	-.20	-.14
corriger	-.18	.07	.02	-.05
corriger mon	-.16	.13	.00	-.04
corrijam	.00	.18	-.02	-.09
corrijam a	.00	.18	-.02	-.09
cosi	-.22	.29	.54	.00
cosi com	-.10	.31	.22	.00
could	-.13	.51	-.50	.07
could i	.00	.31	.00	-.26
could not	-.09	.12	-.37	.56
could we	.47	-.19	-.02	-.06
could you	-.05	-.02	-.20	.19
count	-.17	-.11	.02	.37
count on	-.09	-.11	.00	.37
court	-.01	-.08	.16	.00
cover	-.21	.14	.11	-.04
credi-	-.17	.02	-.08	-.04
credit	-.17	.07	-.08	-.04
cuand-	-.54	.00	.00	-.00
cuando	-.54	.00	.00	-.00
cuent-	.01	-.01	-.02	.19
cuente	.01	-.01	-.02	.19
cuente con	.01	-.13	-.02	.22
czyta-	-.15	-.02	-.00	.16
czytałem	-.15	-.01	-.00	.17
d	.24	.07	-.61	.17
d accord	.26	-.05	-.04	-.31
d approve	.00	.00	.00	-.18
d avis	.00	-.11	-.03	.20
d be	-.04	.27	.11	-.27
d been	.25	.00	-.13	-.10
d have	-.57	-.00	.00	.00
d like	-.01	-.10	-.01	.25
d rather	-.02	-.05	-.26	.31
d use	.19	-.13	.00	.00
da	-.39	.09	.09	.32
dale	.20	-.05	.00	-.07
danac-	.40	.00	.14	-.28
danach	.40	.00	.14	-.28
dank	-.00	.24	.00	.15
danke	-.01	-.00	-.00	.22
dann	-.00	.17	-.02	-.12
das	-.33	.04	.08	.02
das foto	-.01	.27	.00	-.09
das wort	.17	-.10	.00	-.01
dat	-.18	.10	.10	-.08
data	.05	.32	-.18	-.13
date	-.34	.73	-.14	-.56
date est	.00	.16	.00	.00
date in	-.08	.26	-.01	-.05
date is	-.06	.16	.00	.00
date of	-.27	.28	-.07	-.16
dates	.17	-.14	-.02	.00
datoe-	.00	.05	.00	-.21
datoen	.00	.05	.00	-.21
datos	.15	-.19	.03	.00
datum	-.32	.12	.00	.37
datum van	-.25	-.00	.00	.50
davve-	.50	.00	-.20	.00
davvero	.50	.00	-.20	.00
day	.08	-.14	.08	-.21
days	.40	-.12	.07	-.24
de corriger	-.16	.13	.00	-.04
de datum	-.25	-.00	.00	.50
de here	.16	-.00	.00	-.01
de la	-.10	.51	-.26	-.15
de leden	-.27	-.03	.00	-.00
de ler	-.10	-.26	.10	.11
de tabel	-.10	.31	-.04	-.20
deadl-	-.15	.22	.00	.11
deadline	-.15	.22	.00	.11
debe	.00	-.19	.06	.00
decid-	-.07	-.09	-.11	.28
decis-	-.01	.11	.25	-.23
decision	-.01	.11	.25	-.23
decli-	.00	.00	.16	-.22
decline	.00	.00	.16	-.22
decline to	.00	.00	.16	-.22
defin-	.86	-.06	.00	-.57
dekuj-	.00	-.15	.26	.09
dekuji	.00	-.15	.26	.09
del	-.19	.41	-.32	.10
deleg-	-.11	-.13	.07	.46
delegate	-.04	-.03	.08	.27
delet-	.00	-.28	-.21	.62
delete	.00	-.28	-.21	.62
delete it	.00	-.16	.02	.09
deliv-	-.13	.00	.00	.30
delivery	-.13	.00	.00	.30
dell	-.02	.18	-.09	-.12
dell invio	.00	.18	-.09	-.12
della	.00	.29	.00	-.30
den	.37	-.16	.18	-.21
den er	.15	-.01	.00	-.17
denti-	-.21	-.02	.00	.40
dentist	-.21	-.02	.00	.40
depoi-	-.02	-.37	.11	.40
depois	-.02	-.37	.11	.40
der	-.45	.09	.11	-.14
dere	.18	.20	-.01	-.27
dere sender	-.00	.18	-.01	-.05
des	-.12	-.03	.25	.02
deser-	.19	-.04	-.00	-.06
deserves	.19	-.03	-.00	-.06
desig-	-.02	.17	.00	-.02
designation	-.02	.17	.00	-.02
designation of	-.02	.17	.00	-.02
desk	.50	-.04	-.14	-.24
det	.36	-.19	.20	.22
det har	-.18	-.06	.28	.21
det nar	-.10	-.22	.00	.41
detai-	-.07	.24	-.00	-.09
details	.00	.18	.02	-.09
dette	.27	.00	.05	-.17
deux	.26	.00	.00	-.24
deve	.00	-.34	.26	-.00
di	-.70	.22	-.23	.35
di halaman	-.15	.19	.00	-.18
did	.17	-.11	-.07	-.09
didn	-.17	-.06	-.04	.54
didn t	-.17	-.06	-.04	.54
die	-.15	.21	.06	-.21
die ausgabe	.17	-.01	.00	-.10
die post	-.15	.09	.00	.00
different	.01	-.10	-.02	.19
diffu-	.44	-.11	.11	-.26
diffuse	.26	.00	.00	-.16
diffusion	.33	-.11	.11	-.07
digan-	-.11	.09	.00	-.18
diganti	-.11	.09	.00	-.18
digo	.00	-.21	-.00	.25
dire	-.18	.07	.00	.00
direc-	-.07	.18	.09	-.04
director	-.07	.19	-.01	-.03
disag-	.04	-.08	.33	-.12
disagree	.04	-.08	.33	-.12
disas-	-.00	.15	-.05	-.07
disaster	-.00	.15	-.05	-.07
disaster is	-.00	.15	-.05	-.07
discl-	.00	-.18	.02	.00
discloses	.00	-.18	.02	.00
discu-	-.03	-.30	.20	.48
discuss	.01	-.25	.00	.41
disre-	-.29	-.09	.00	.53
disregard	-.29	-.09	.00	.53
dit	-.10	-.35	.12	.62
do	-.08	.07	.16	.26
do it	.79	.00	.00	-.30
do nicely	.17	-.09	-.03	-.09
do not	-.07	-.02	.36	-.44
dobrz-	-.49	.00	.00	.84
dobrze	-.49	.00	.00	.84
does	.15	.23	.17	-.12
does not	-.15	.17	.17	-.10
doing	-.03	.16	-.00	-.09
don	.11	-.20	.22	.11
don t	.11	-.20	.22	.11
donne	-.61	-.11	.18	-.08
donne son	-.61	.00	.00	-.01
dopo	-.30	-.08	.11	.00
doubl-	.24	-.01	-.12	-.03
double	.24	-.01	-.12	-.03
double space	.24	-.01	-.12	-.03
down	-.19	.18	.00	-.12
doy	.36	-.10	.00	-.06
doy mi	.36	-.22	.00	-.03
dr	-.04	.11	-.03	-.25
draft	.00	-.24	-.03	.34
draft-	.06	.22	-.03	-.15
due	-.10	.39	-.14	.07
duyet	.24	.00	.00	-.16
e	.31	.47	-.08	-.12
e depois	-.00	-.04	-.00	.16
e mail	-.39	.04	-.01	.39
e non	-.10	.58	-.09	-.00
e un	.21	-.11	-.16	.00
earli-	.26	.00	-.04	-.11
earlier	.26	.00	-.04	-.11
early	.01	-.24	-.01	.22
easte-	.35	-.14	-.01	-.10
eastern	.35	-.14	-.01	-.10
ecrit	-.04	-.20	.00	.26
edica-	.17	-.03	-.04	-.09
edicao	.17	-.03	-.04	-.09
editi-	.19	-.07	.00	-.05
edition	.19	-.07	.00	-.05
edito-	.51	.07	-.12	-.23
editorial	.27	.17	-.12	-.01
editors	.23	-.10	.00	-.09
edits	.10	.03	-.03	-.24
een	.42	-.18	.00	-.13
effor-	-.52	-.07	.04	.00
effort	-.52	-.07	.04	.00
eh	.05	-.00	-.03	.18
ei	.05	-.05	.00	-.26
eithe-	-.09	-.10	-.05	.47
either	-.09	-.10	-.05	.47
el	.62	.10	-.37	.03
el boletin	-.05	-.12	-.02	.26
el numero	.30	-.22	.00	-.03
else	-.22	.39	.22	-.21
email	-.08	-.09	-.01	.28
embargo	.00	.00	.16	-.02
en	.37	.21	-.12	.07
en la	-.00	-.24	-.01	.07
en meg	-.04	-.03	-.06	.23
end	.29	.04	-.04	-.29
engli-	-.13	-.04	-.01	.22
english	-.13	-.04	-.01	.22
ennen	.00	.18	.00	-.20
ennen lahetysta	.00	.18	.00	-.20
ensem-	-.04	-.11	.18	-.07
ensemble	-.04	-.11	.18	-.07
entir-	.25	-.13	-.01	-.01
entirely	.25	-.13	-.01	-.01
envia-	-.42	.01	-.01	-.15
enviar	-.36	-.00	-.00	.00
enviarlo	-.06	.01	-.01	-.15
envoi	-.35	.10	-.00	-.09
envoy-	-.14	.28	-.19	-.07
envoyez	-.13	.28	-.19	-.02
equip-	.04	.00	.00	-.17
er	.07	.07	-.18	.28
er den	.00	.03	.00	-.20
er jeg	-.03	.10	.00	-.22
erst	-.08	-.26	.00	.47
erste-	.07	-.02	.00	.17
ersten	.07	-.02	.00	.17
ertei-	.10	-.01	.00	-.16
eruit	.00	.59	.00	-.29
eruit gaat	.00	.25	.00	-.09
eso	-.07	.34	.05	-.04
eso no	-.06	.11	.17	-.04
est	.27	.04	.18	.01
est ce	-.10	.00	-.03	.18
est oui	.16	.02	.00	-.07
est tres	.17	-.06	.00	-.01
esta	.23	-.02	.03	-.11
esta muy	.18	.00	-.00	-.06
este	-.07	-.08	.39	-.21
et	.63	.07	-.09	-.37
et je	.00	-.17	.18	-.07
et non	-.03	.28	-.30	.00
etait	-.09	-.03	-.02	.17
eu	-.02	.30	-.01	.12
even	-.04	-.27	-.12	.15
even wachten	-.09	-.19	.00	.19
ever	.18	-.21	.00	-.03
every-	-.21	.29	.06	.01
everything	-.22	.43	-.07	.10
everything else	.00	.29	-.02	-.22
everything is	.21	-.06	-.02	-.03
exact-	.14	.00	.11	-.33
exactly	.14	.00	.00	-.21
excep-	-.22	.47	-.00	-.25
except	-.22	.47	-.00	-.25
except the	-.16	.32	-.00	-.19
excla-	.15	-.08	.00	.00
exclamation	.15	-.08	.00	.00
exclamation marks	.15	-.08	.00	.00
exper-	-.04	.54	.10	-.46
expert	.00	.28	.14	-.34
experts	-.04	.25	-.04	-.12
eye	.34	.00	.00	-.17
ezt	-.25	.08	.00	-.14
falta la	.00	.25	-.12	.00
famil-	-.08	.18	.06	-.09
family	-.08	.18	.00	-.09
far	.22	-.05	-.01	-.03
far as	.32	-.00	.00	-.30
fault	.12	.08	.00	-.25
fault it	.12	.00	.00	-.18
faut	.00	-.26	.00	.25
favor e	-.19	.25	.00	-.09
favorable	.16	.10	.00	-.14
favou-	.33	.24	-.27	-.24
favour	.04	.31	-.22	-.19
favourite	.16	-.07	-.04	-.02
fecha	-.07	.23	-.01	.00
fecha es	-.07	.23	.00	.00
fehlt	.00	-.48	-.04	.48
ferry	.18	-.01	-.03	-.00
feu	-.19	.00	.00	-.03
feu vert	-.19	.00	.00	-.03
fewer	.53	-.13	.00	-.30
file	.00	-.04	-.21	.09
filen	.00	.00	-.25	.27
final	-.02	.17	.06	-.23
final-	.66	.09	-.21	-.10
finale	.50	.08	-.20	-.04
find	.11	-.20	-.27	.32
finde	-.00	.15	-.03	.03
fine	-.52	.38	-.04	.25
fine fine	.15	.00	.00	-.34
fine for	-.24	.00	.00	.22
fine i	-.06	-.11	.00	.21
fine send	-.18	.00	.00	.00
fine with	-.39	-.09	-.01	-.03
fint	-.02	.18	-.01	-.28
fint men	-.00	.18	-.01	-.05
first	-.54	.19	-.17	.52
first glance	-.21	.00	.00	.19
first name	-.18	.42	-.04	-.16
first page	.20	-.09	-.03	-.07
first two	.00	.13	.03	-.17
flore-	-.62	.00	.00	.00
florence	-.62	.00	.00	.00
fois un	.37	.00	-.08	-.09
follo-	-.13	-.15	.08	.47
follow	-.13	-.01	-.02	.42
follows	-.00	-.14	.10	.16
font	.21	-.08	-.01	-.14
foote-	-.08	.24	-.01	-.10
footer	-.08	.24	-.01	-.10
footn-	.00	.32	-.23	.00
footnote	.00	.32	-.23	.00
for	.72	-.06	-.07	-.25
for a	-.05	.25	-.03	.05
for all	-.06	-.11	.05	.25
for det	-.14	-.00	-.02	.29
for it	.22	.30	-.14	-.22
for letting	.01	.17	-.05	-.07
for me	.01	-.05	.18	-.19
for one	.00	.31	.00	-.26
for the	-.12	-.19	.00	.48
for this	.20	-.08	-.13	-.14
forwarded	-.00	-.08	.00	.16
fotku	.00	.02	.00	-.16
fotku na	.00	.02	.00	-.16
foto	-.17	.59	-.02	-.48
foto di	-.11	.09	.00	-.18
foto van	.00	.21	.00	-.20
foto vom	-.01	.15	.00	-.03
fotog-	-.05	.29	.00	-.07
four	-.33	.01	.06	-.12
fra	-.18	-.01	.00	-.00
fran	.17	.00	.00	-.09
freig-	-.19	-.16	.14	.06
freigegeben	-.26	.00	.14	-.06
frenc-	-.07	-.04	-.00	.22
french	-.07	-.04	-.00	.22
french version	-.07	-.04	-.00	.22
friday is	.00	.00	.00	.29
frien-	.52	-.01	.00	-.19
from	.14	-.76	.01	.44
from florence	-.54	.00	.00	.00
from geneva	.18	.00	.00	-.03
from last	.17	.07	-.11	-.10
from my	.52	.08	-.07	-.46
from our	-.17	.00	.00	.00
from the	.11	-.03	.20	-.39
from this	.00	-.06	-.07	.78
full	.20	.18	-.05	-.12
funct-	-.08	.26	-.00	-.05
function	-.08	.26	-.00	-.05
fur	.16	-.01	-.00	-.07
futur-	.19	-.07	.00	-.05
future	.19	-.07	.00	-.05
før	-.00	.18	-.01	-.05
før dere	-.00	.18	-.01	-.05
først	-.15	-.00	-.02	.27
gaat	.00	.25	.00	-.09
ganze-	-.00	.15	-.02	-.09
ganzen	-.00	.15	-.02	-.09
garna	.42	.00	.00	-.13
gas	.32	.00	.00	-.08
gebe	.03	-.12	.15	-.06
geht	-.56	.00	.00	-.04
geneh-	-.41	.00	-.01	.08
genehmigt	-.41	.00	-.01	.08
gener-	.15	-.17	-.02	.10
general	.15	-.17	-.02	.10
genev-	.18	-.05	-.03	.06
geneva	.18	-.05	-.03	.06
get	-.07	.15	.07	-.22
get back	.08	.00	.00	-.21
get my	.17	.00	.00	-.14
get the	-.15	.34	-.01	-.11
gets	-.25	.03	-.06	.13
getti-	.36	-.22	-.02	.00
getting	.36	-.22	-.02	.00
gia	.18	-.13	.00	-.04
giorn-	.58	-.16	-.07	-.18
give	.12	.24	.09	-.64
give you	-.01	.16	.00	-.34
given	-.24	-.02	-.08	-.14
gives	-.16	.05	.10	-.02
givin-	.23	-.07	-.04	-.09
giving	.23	-.07	-.04	-.09
glanc-	-.21	.00	.00	.19
glance	-.21	.00	.00	.19
go	-.79	.11	-.03	.56
go ahead	-.20	.09	-.06	.31
go out	-.26	-.29	.01	.02
go through	-.33	-.11	.00	.56
god for	-.14	-.00	-.02	.29
godka-	-.50	-.01	.33	.02
godkant	-.51	.00	.35	-.00
godkendt herfra	.19	-.01	.00	-.09
goed	.13	.00	.00	-.25
goedg-	.22	-.02	.00	-.02
goedgekeurd	.22	-.02	.00	-.02
goes	.12	.31	.05	-.24
goes out	.00	.20	-.07	-.15
going	.20	-.05	-.14	-.39
going to	.20	-.05	-.14	-.29
gone	-.17	-.12	.15	-.02
gone into	-.00	-.11	.15	-.02
good	-.03	.40	-.37	.12
good enough	-.06	-.08	-.05	.30
good from	-.07	.15	-.03	-.02
good here	.16	-.00	-.13	-.00
good time	-.07	.23	-.06	-.02
good to	-.48	.16	.15	.05
got	.26	-.05	-.09	-.05
got to	.27	-.03	-.09	-.00
graag	-.00	-.01	.00	-.15
graci-	-.23	.08	-.02	.20
gracias	-.23	.08	-.02	.20
gracias por	-.18	-.02	.00	.01
graha-	-.00	.00	.00	.20
graham	-.00	.00	.00	.20
grand-	.31	-.02	.00	-.21
grande	.24	-.02	.00	-.13
grate-	.00	.18	-.02	-.06
grateful	.00	.18	-.02	-.06
grateful if	.00	.18	-.02	-.06
grave	-.16	.14	-.07	.00
great	-.26	.07	-.06	.23
gross-	.00	.16	-.00	-.16
group	.31	-.22	.14	-.25
grumb-	.25	.00	-.09	-.11
gruss-	.10	.11	-.00	-.23
grusse	.10	.11	-.00	-.23
grusse aus	.18	.00	.00	-.13
guess	-.06	-.15	-.05	.40
gusta-	.34	-.12	.00	-.00
gusto	.00	.25	-.12	-.00
h	.00	.28	-.20	.00
ha	-.05	.00	.20	-.07
ha a	-.22	.28	.00	.00
habe	.07	.11	.00	-.21
habla-	.11	-.08	.17	-.01
habt	-.40	.00	.00	.67
habt ihr	-.40	.00	.00	.67
had	.31	-.46	.69	-.21
had the	-.09	-.20	.00	.37
halam-	-.15	.19	.00	-.18
halaman	-.15	.19	.00	-.18
halaman 0	-.04	.09	.00	-.18
half	-.14	-.36	.31	.43
half of	-.04	-.18	.16	.00
half the	.00	.00	.16	-.06
hall	.00	-.10	-.02	.24
hangt	-.10	.31	-.04	-.10
happens	-.09	-.02	-.04	.17
happy	-.23	.28	-.22	.09
happy birthday	-.09	-.04	.00	.33
happy for	-.09	.20	-.02	-.12
happy to	.01	.15	-.05	-.05
happy with	-.10	-.18	-.12	.03
har	-.21	-.21	.27	.07
har last	.19	-.15	-.00	.00
has	-.25	.64	.08	-.16
has an	-.10	.16	.00	.00
has no	.00	-.08	-.02	.19
hat	-.41	.00	.00	.00
have	-.00	-.23	-.31	-.10
have a	-.07	-.11	.05	.17
have any	.20	-.06	-.08	-.16
have forwarded	-.00	-.08	.00	.17
have it	.38	-.03	.00	-.05
have my	-.26	.11	.00	-.01
have no	.24	.25	-.02	-.23
have not	-.09	.00	-.14	.16
have nothing	-.33	.07	-.00	-.01
have read	-.09	-.00	-.18	.19
have seen	.21	-.21	.00	-.00
have the	.28	.09	-.02	-.14
have to	-.21	-.02	.16	.00
hay	.03	-.13	-.25	.34
he	-.16	-.08	-.19	.47
he is	-.24	.00	-.03	.09
head	.24	-.08	.00	-.05
head of	.24	-.08	.00	-.05
headl-	-.17	.07	.12	-.04
headline	-.17	.07	.12	-.04
hear	-.25	-.25	.00	.38
hear from	-.16	-.25	.00	.35
heard	-.01	.00	-.33	.43
heard from	-.01	.00	-.33	.43
heb	.16	.00	.00	-.23
hei	.13	.15	-.04	-.13
heiss-	.17	-.10	.00	-.01
hello	.02	.06	-.03	.20
henri-	.00	-.12	-.01	.20
henrik	.00	-.12	-.01	.20
her	-.06	-.10	.42	-.44
her and	.27	.00	-.01	-.17
here	.31	-.42	.03	-.56
here group	-.30	.00	.00	.00
here i	-.04	-.00	.07	.26
here in	.16	-.00	.00	.00
here is	.17	.04	-.03	.07
hereb-	.30	.00	.00	-.22
hereby	.30	.00	.00	-.22
hereby approve	.30	.00	.00	-.22
herfr-	.19	-.01	.00	-.09
herfra	.19	-.01	.00	-.09
herr	-.44	-.11	-.01	.13
het	-.47	.23	-.06	-.18
hetve-	.31	-.09	.00	-.12
heure	.00	.28	-.20	.00
heute	-.03	-.16	-.00	.16
hier	-.09	-.11	.11	.20
hier niet	.00	-.04	.12	-.18
hij	-.01	.28	.00	-.07
him	-.13	-.44	.51	.52
hmm	-.12	-.12	-.07	.32
ho	.53	-.17	-.32	-.06
ho letto	.00	-.19	.00	.00
hold it	.00	-.04	.15	-.06
home	-.02	.21	.00	-.06
hones-	.15	-.05	.13	-.37
honest	.18	-.05	.00	-.36
hoor	.25	-.09	.00	-.13
hope	.19	.00	.10	-.32
host	-.18	.00	.00	.00
hotel	-.25	-.00	.00	-.04
how	.38	-.32	.17	-.17
how are	-.12	.00	.00	-.18
how it	.47	.00	.00	-.17
howev-	-.21	.29	-.04	-.01
however	-.21	.29	-.04	-.01
however the	-.05	.16	-.01	-.01
hyva	.00	.17	.00	-.19
hyvak-	-.30	.00	.00	.55
hyvaksyn	.18	.00	.00	-.08
hyvaksytty	-.48	.00	.00	.64
i	-.20	-.92	-.30	.71
i abstained	.39	.00	-.04	-.25
i agree	-.70	-.16	.00	.45
i am	.06	-.40	.13	-.06
i approve	.04	.01	-.28	.09
i approved	-.09	-.43	.03	.68
i ask	-.09	.60	-.05	-.37
i can	.26	-.22	.04	-.24
i cannot	-.00	.18	-.41	.17
i confirm	.47	.00	-.00	-.53
i could	-.41	.14	-.27	.61
i d	-.21	-.04	-.32	.20
i did	.17	.00	-.01	-.15
i didn	-.17	.14	-.01	.36
i disagree	.06	-.06	.38	-.16
i do	.00	.21	-.46	.03
i don	.27	-.13	.31	-.07
i enjoyed	-.17	.07	.00	.00
i give	.23	-.00	-.03	-.10
i got	.26	-.03	-.09	.00
i had	.24	-.13	.50	-.45
i have	-.33	-.05	-.08	.09
i hereby	.30	.00	.00	-.22
i hope	-.01	.00	.10	-.16
i know	.29	-.16	.14	-.08
i leave	-.00	-.01	-.07	.33
i ll	-.31	.24	.17	-.10
i m	.67	-.30	.02	-.08
i mean	-.39	.00	.00	.25
i must	.27	-.26	.13	-.09
i need	-.06	-.32	.00	.46
i never	-.24	-.18	-.03	.42
i noticed	.17	-.11	.00	-.05
i read	.60	-.40	-.04	-.22
i reject	.00	.00	-.28	.72
i request	.00	.10	.00	-.25
i said	-.11	.07	-.03	.25
i say	-.18	-.11	-.10	.33
i see	.24	-.22	-.06	.07
i shall	-.19	.00	.00	.00
i should	-.05	-.02	-.17	.38
i support	-.19	.13	.00	.00
i suppose	-.16	.00	.00	.24
i take	.07	-.03	-.07	.22
i think	-.06	.08	.54	-.35
i ve	.29	-.22	-.10	.59
i vote	.21	.00	.10	-.22
i was	.15	-.17	.02	.14
i will	.15	.13	-.01	-.61
i wonder	.00	-.20	.00	.24
i would	.22	.11	.10	-.40
i wrote	.00	-.10	.00	.25
ich	-.15	-.64	.07	.55
ich bin	.00	-.20	-.06	.24
ich finde	-.00	.15	-.03	.03
ich habe	.11	-.01	.00	-.19
idea	.25	-.15	.07	.04
if	.49	-.39	.17	.12
if i	-.03	-.17	-.02	.05
if somebody	-.02	-.07	.00	.15
if that	.00	-.18	.00	.24
if the	-.25	.56	-.10	-.37
if we	.00	-.17	.05	.16
if you	.04	.17	.08	-.28
igen	-.10	-.23	.00	.41
ignor-	-.01	-.31	-.03	.48
ignore	-.01	-.31	-.03	.48
ignore my	-.01	-.13	-.03	.22
igy	.00	.00	.00	-.29
ihr	-.40	-.01	.00	.67
ik	.06	-.28	-.11	.06
ik het	.00	.14	.00	-.16
ik moet	.00	-.26	.00	.23
ikke	-.38	.22	.24	-.03
il	.15	.74	-.80	.02
il 0	.00	.19	-.15	.00
il logo	.00	.47	.00	-.43
ilo	-.25	-.09	-.04	.52
im	.03	.03	.06	.15
im kasten	.00	.16	-.00	-.16
impossible d	.00	.00	-.17	.05
impri-	-.24	.07	.00	.00
in	.08	.10	-.21	.07
in 0	.03	-.25	.00	.27
in a	-.13	-.15	.54	-.38
in favour	.04	.31	-.22	-.19
in good	.00	.17	-.04	-.02
in here	-.09	-.26	-.08	.03
in my	-.10	-.21	.22	.20
in order	.23	-.15	-.05	-.01
in our	.09	-.16	-.04	.00
in the	-.37	.82	-.07	-.30
in this	-.04	-.07	-.00	.16
inclu-	-.00	.18	-.03	-.03
info	.00	.15	-.00	-.13
infor-	.09	-.20	.11	-.12
inga	.14	.00	.00	-.16
ingen	.19	-.00	.00	-.14
ingri-	-.27	-.04	-.07	-.03
ingrid	-.27	-.04	-.07	-.03
inser-	-.00	.18	.00	-.12
inste-	.39	.01	.00	-.17
instead	.39	.01	.00	-.10
instead of	.39	.01	.00	-.10
inte	.18	-.22	.22	.21
inter-	-.28	.09	.02	.55
interest	-.15	.00	-.03	.19
interesting	-.43	-.02	-.13	.73
internet	.24	-.04	.00	-.08
interview	.04	.15	.07	-.17
into	-.06	-.14	.20	.24
into this	-.06	-.07	.13	.24
inves-	-.13	.18	.05	.00
invia-	-.31	.00	.00	.00
invio	.00	.18	-.09	-.12
invoi-	-.00	-.02	-.02	.18
invoice	-.00	-.02	.00	.18
io	.00	-.19	-.23	.14
is	-.79	-.26	.44	.35
is 0	-.07	.20	.00	.32
is a	.03	.22	.08	-.30
is approved	-.36	-.01	-.01	.37
is back	-.28	.17	.00	.00
is exactly	.14	.00	.00	-.21
is fine	-.82	.33	-.01	.20
is happy	-.21	.00	.00	.02
is in	.24	-.08	.02	-.03
is it	-.02	-.10	-.05	.27
is missing	-.15	.20	-.03	-.00
is my	.16	.09	.00	-.17
is no	-.05	.00	.37	-.37
is not	-.17	.09	.30	-.35
is now	-.08	.26	.00	-.00
is on	.29	-.09	-.15	.11
is right	-.05	-.16	.00	.05
is sent	-.01	-.01	.17	-.16
is spot	.17	-.00	-.09	.00
is there	-.02	-.13	-.00	.22
is this	-.16	-.16	-.11	.27
is very	.21	-.07	-.03	-.07
is what	-.29	-.20	.00	.36
is wrong	-.00	.17	.02	-.12
is yes	.50	-.04	.00	-.14
isn	.13	.12	-.02	-.17
isn t	.13	.12	-.02	-.17
issue	.13	-.36	.69	.01
issue 0	.13	-.66	.02	.78
issue is	-.21	-.00	-.06	.10
issue on	-.29	.18	.00	.05
issue should	.15	-.20	.16	.00
issue with	.07	-.02	.17	-.19
ist	.27	.15	.04	-.06
it	-.33	-.35	-.12	.02
it a	.37	-.04	.00	-.05
it again	-.07	.31	-.04	-.07
it and	-.29	.05	-.26	.02
it approved	-.00	.06	.00	-.23
it at	.26	-.12	.06	.00
it back	-.08	.02	.24	-.16
it be	-.16	.00	.04	.19
it between	.26	.00	-.01	-.05
it but	-.07	-.02	-.20	.22
it can	.38	-.05	.17	-.30
it does	-.03	.35	-.04	-.11
it for	.08	-.06	-.07	.21
it goes	.20	.20	.07	-.20
it i	-.33	-.07	-.00	-.06
it in	-.25	.02	.01	-.03
it is	.61	-.27	.59	-.61
it isn	.06	.07	.11	-.24
it may	-.53	.06	-.03	-.00
it must	.00	-.02	.17	-.16
it myself	-.12	-.00	-.00	.32
it needs	-.47	.28	.00	-.15
it never	-.05	.17	-.04	-.13
it not	-.00	.49	-.02	-.28
it on	-.39	-.21	-.19	.16
it out	.29	-.13	-.01	-.04
it passes	.26	.00	.00	-.12
it properly	-.25	.00	.00	.19
it round	.00	.12	.00	-.18
it s	-.31	.16	.15	.13
it says	.00	.07	-.22	.20
it should	.47	-.03	-.26	.16
it stands	.22	.03	.01	-.02
it the	.69	-.22	-.04	-.14
it to	-.29	-.13	-.01	-.10
it today	.00	-.20	.00	.27
it twice	-.15	.00	.04	-.32
it until	.00	-.10	-.07	.30
it when	-.21	.00	.00	.00
it will	-.00	-.01	.10	-.33
it with	.01	.24	-.08	-.16
its	-.03	-.13	.18	-.10
j	-.18	-.14	-.02	.47
j ai	-.18	-.10	-.02	.33
ja	-.21	.07	.15	.18
ja jeszcze	-.15	-.01	.00	.20
ja tak	.15	-.01	.00	-.17
jag	.09	-.19	.33	-.22
jag har	.19	-.15	-.00	.00
jan	-.61	.00	.00	.00
je	-.11	-.63	.03	.73
je lis	-.40	-.07	.00	.19
je n	.17	-.17	-.07	.14
je ne	-.09	-.38	.29	.06
je rozmazana	.00	.02	.00	-.16
je valide	.33	.00	-.18	-.15
jeg	-.30	-.26	-.00	.34
jeg er	-.28	-.22	-.02	.83
jeg med	.00	.10	.00	-.22
jeste	.00	-.18	.00	.25
jeszc-	-.15	-.01	.00	.20
jeszcze	-.15	-.01	.00	.20
jeszcze nie	-.15	-.01	.00	.20
jo	-.24	-.03	-.09	.60
joke	-.16	.02	-.00	-.03
judge	.11	-.11	-.13	.16
judge-	-.00	-.08	.10	.22
judgement	-.00	-.08	.10	.22
julka-	.18	.00	.12	-.11
juris-	-.01	-.16	.00	.37
kaikk-	.07	.08	.00	-.16
kaikki	.07	.08	.00	-.16
kan	.26	.41	-.10	-.48
kan inte	.00	-.01	-.25	.27
kan ni	-.07	.25	-.02	.00
kan vi	-.12	.19	.00	-.21
kann	-.42	-.16	.00	.12
kann das	-.42	.00	.00	-.05
kann ich	-.06	-.11	.00	.25
karen	-.08	.15	.00	-.01
karen s	-.08	.15	.00	-.01
kasse-	-.00	.26	-.09	-.08
kaste-	.00	.16	-.00	-.16
kasten	.00	.16	-.00	-.16
keine	.07	.00	-.02	-.19
kiito-	.18	.00	.00	-.08
kiitos	.18	.00	.00	-.08
kindl-	.06	.14	.08	-.20
kindly	.06	.14	.08	-.20
kling-	-.00	.15	-.02	-.08
klingt	-.00	.15	-.02	-.08
know	.28	-.27	.14	-.18
know i	.20	-.11	-.00	.00
kokou-	-.48	.00	.00	.64
kolb	.00	-.09	.00	.18
kolle-	-.11	.25	-.09	.15
kollegen	-.07	.28	-.02	-.08
kor	.29	.00	.00	-.20
kor pa	.29	.00	.00	-.20
korja-	-.00	.22	.00	-.22
korjatkaa	.00	.17	.00	-.19
kuldh-	-.25	.08	.00	.00
kunno-	.07	.08	.00	-.16
kunnossa	.07	.08	.00	-.16
l	-.09	-.59	-.30	.70
l allegato	.00	-.23	-.32	.61
l ensemble	-.04	-.11	.18	-.07
l envoi	-.35	-.07	-.00	.05
l heure	.00	.28	-.20	.00
l ho	.50	-.19	-.20	.00
la	-.62	.57	-.33	-.12
la data	.00	.19	-.15	.00
la date	.00	.16	-.10	-.01
la diffusion	.33	-.11	.11	-.07
la fecha	-.07	.23	-.01	.00
la reunion	-.23	.00	.00	.13
la version	.00	.33	-.12	-.04
lahet-	.15	.17	.00	-.32
lahettaa	.15	-.02	.00	-.11
lahetysta	.00	.18	.00	-.20
lahte-	.20	-.00	.00	-.03
laiss-	.00	-.16	.00	.14
laisse	.00	-.16	.00	.14
las	-.01	-.14	.00	-.16
last	-.25	-.23	-.24	.49
last meeting	-.17	.00	-.02	.25
last month	-.29	-.15	-.00	.56
last night	.39	-.19	-.10	-.00
last one	.50	-.08	-.04	-.28
last sentence	-.17	.00	-.03	-.01
last year	-.57	.18	-.01	-.11
late	.22	-.06	.04	-.18
laugh-	.13	-.12	.07	-.17
lawye-	-.16	-.05	.05	-.00
lawyers	-.16	-.05	.05	-.00
le	-.27	-.30	.14	.14
le doy	.36	-.10	.00	-.06
le numero	-.09	.00	.02	.15
le reste	-.16	.08	.00	-.07
le texte	.00	-.11	-.03	.20
lead	.01	-.24	.09	.19
lead article	-.04	-.09	-.03	.21
leave	-.41	.16	-.25	.47
leave out	-.11	.37	-.02	-.26
leden	-.27	-.03	.00	-.00
lefev-	-.16	.07	.00	.00
lefevre	-.16	.07	.00	.00
left	.18	.11	-.18	-.03
legal-	-.13	.18	-.05	.00
leide-	.17	-.10	.00	-.01
leider	.17	-.10	.00	-.01
leo	-.22	.00	.00	.00
ler	-.10	-.26	.10	.11
les	-.25	.27	.01	-.35
lesen	.22	-.22	.00	.24
lest	-.21	.00	.00	.00
lest det	-.21	.00	.00	.00
let	.26	-.20	.41	-.24
let me	-.13	-.20	-.05	.35
let pass	-.07	.16	-.08	.00
let the	-.18	.00	.17	-.04
let this	-.06	-.08	.53	-.32
let us	.26	.00	-.00	-.16
letti-	.01	.17	.06	-.11
letting	.01	.17	.06	-.11
letting me	.01	.17	.06	-.11
letto	.06	-.24	-.09	-.26
lgtm	.23	.00	.00	-.17
light	.05	-.14	.17	-.24
light from	-.34	.00	.00	-.20
like	-.28	-.20	.36	.12
like this	-.12	.01	.19	-.09
like to	-.01	-.17	.13	.19
liked it	.03	.00	.00	.16
line	-.05	.30	.00	-.19
line on	-.05	.26	.00	-.12
link	-.05	.44	-.04	-.28
lis	-.40	-.07	.00	.19
lis ca	-.40	-.07	.00	.19
list	-.04	-.15	.04	.62
list i	.17	.00	-.01	-.15
liste-	-.38	.00	-.01	.00
lite	.08	-.33	-.08	.27
littl-	.01	.15	-.05	-.12
little	.01	.15	-.05	-.12
ll	-.28	.06	.08	.27
ll be	.19	.10	.00	-.24
ll do	.17	-.18	-.03	-.09
ll get	-.21	.00	.00	.19
ll have	-.05	.16	-.05	-.06
lo	-.33	-.14	.24	.23
lo apruebo	.00	.25	-.12	.00
lo leo	-.22	.00	.00	.00
lo pueden	.18	-.16	-.04	.18
logo	-.24	.69	.15	-.80
logo del	.00	.19	.00	-.12
look	-.15	-.00	-.06	.32
look at	-.09	-.01	-.04	.32
looks	-.63	.23	-.04	.06
looks good	-.38	.23	-.04	.14
los	-.49	-.08	-.03	-.00
lot	.26	-.07	.06	-.14
lui	-.04	.06	-.23	.28
luz	.25	-.10	.00	-.08
m	.00	-.24	.00	-.12
m afraid	.00	-.03	.21	-.15
m fine	-.25	-.00	-.01	-.04
m giving	.16	-.07	-.04	-.02
m not	-.20	.24	-.04	-.05
m still	-.08	-.05	.00	.15
ma	.62	-.66	.30	-.05
ma e	.50	-.06	-.20	.00
ma non	.22	-.18	-.09	.00
ma part	-.00	-.11	-.03	.20
maar	.59	-.65	.07	.03
mag	-.01	.17	-.01	-.05
mag het	.18	-.08	.00	-.03
mag zo	-.18	.08	-.01	.00
mail	-.14	-.23	-.09	.73
mail address	-.37	.15	-.00	.37
mail of	-.01	.00	.00	.21
maili-	.00	-.18	.05	.30
mais	.40	-.33	.06	.13
mais je	-.01	-.16	.00	.28
make	-.34	.19	.19	-.25
mal	-.52	.00	.00	.00
man	.19	-.12	-.06	.02
manca	-.02	.18	.00	-.12
manda-	.20	.06	-.30	.05
mandalo	.17	-.00	.00	-.05
mandar	.12	-.01	-.09	.19
mandate	-.25	.06	-.27	.00
mandate pure	-.25	.06	-.27	.00
manqu-	.00	-.11	.18	-.07
manque	.00	-.11	.18	-.07
map	-.06	.00	-.02	-.18
march	.00	-.15	.00	.21
marks	.15	-.08	.00	.00
marta	-.87	.00	.00	.00
mas	.34	-.23	-.01	-.00
maste	.00	-.38	.05	.34
mate	-.01	.12	.00	-.21
matte-	.05	-.19	-.04	.05
matter	.05	-.18	-.02	.00
may	-.08	-.33	-.27	.29
may go	-.46	.09	-.09	-.04
may send	-.43	.00	-.01	.00
me	.84	-.86	-.12	.38
me as	.26	-.13	.06	-.00
me check	-.04	-.11	-.01	.21
me e	-.01	.03	.20	-.05
me i	-.05	.18	-.03	-.03
me it	.01	.00	.00	-.15
me lo	.00	-.17	-.05	.35
me out	-.05	.00	-.03	.17
me please	.00	-.17	.00	.26
me see	.01	.17	-.05	-.07
me to	-.30	.06	-.13	.17
me tomorrow	-.01	-.08	-.07	.32
me va	.11	-.19	.00	-.15
me you	-.16	.00	.00	.28
mean	-.39	.00	.00	.25
meant	.13	-.15	-.00	.08
med	.66	-.49	-.08	.21
med a	-.17	.00	.00	.00
med det	.75	-.12	.00	-.11
medic-	-.01	-.07	.00	.15
medical	-.01	-.07	.00	.15
meeti-	.18	-.47	-.12	.54
meeting	-.17	-.40	-.09	.59
meetings	.35	-.08	-.03	-.05
meg	-.19	-.12	-.02	.35
mehet	-.11	.27	.00	.00
meine	.07	-.17	.00	.16
meine freigabe	.07	-.17	.00	.20
meine-	.33	-.17	.03	-.09
meiner	.25	-.10	.00	-.06
meiner seite	.25	-.10	.00	-.06
melde	-.19	.00	-.01	.08
membe-	.37	-.27	.08	-.29
members	.25	-.20	.06	-.31
membr-	-.67	.00	.00	.00
meme	.48	-.03	.02	-.28
men	.04	.06	-.06	.17
men det	.19	-.04	-.01	-.05
menti-	.10	.03	.00	-.20
merci	-.17	.11	.00	.37
merci beaucoup	-.30	-.00	.00	.54
merci de	-.16	.10	.00	-.04
merci pour	.19	-.07	.00	.01
messa-	.00	-.15	-.02	.17
met	-.52	-.22	.00	.72
mette	-.18	-.00	-.02	.35
meu	.16	-.03	.29	-.17
meu aval	.16	-.00	.00	-.01
mi	.39	-.20	-.03	.19
mi aprobacion	.16	-.07	-.02	-.08
mi parte	.12	.21	-.12	-.18
mi visto	.19	-.33	.02	.45
mia	.49	-.19	-.28	.00
mich	-.19	.00	-.01	.08
miche-	-.58	.00	-.01	.00
michel	-.58	.00	-.01	.00
middl-	-.13	-.02	.51	-.15
middle	-.13	-.02	.51	-.15
mig	.18	-.06	.05	-.17
mij mag	.18	-.08	.00	-.03
mijn	.23	.12	.07	-.19
min	.45	-.02	.00	-.10
mind	-.18	.10	.02	.30
minde-	-.00	-.01	-.03	-.19
minister	-.07	-.11	.00	.25
ministry	-.02	.00	.13	-.21
ministry i	-.02	.00	.13	-.21
minor	.00	.18	-.00	-.09
minul-	.29	.00	.00	-.08
minun	-.33	-.07	.00	.52
minun puolestani	-.34	-.02	.00	.52
minut-	-.25	.25	-.01	.05
minute	.00	.25	-.01	-.20
minute the	.00	.25	-.01	-.20
minutes	-.25	.00	.00	.25
minutes of	-.17	.00	.00	.25
mir	.08	-.16	.10	-.01
misse-	.22	-.09	-.01	-.27
missed	.22	-.09	-.01	-.27
missed my	.02	.00	.00	-.27
missi-	-.15	.20	-.06	-.00
missing	-.15	.20	-.06	-.00
mista-	-.01	-.07	-.07	.22
mit	-.48	.01	-.00	.15
mitgl-	-.34	.00	.00	.00
mits	-.10	.31	-.04	-.22
mits de	-.10	.31	-.04	-.22
mixed	-.18	.12	.00	-.01
mixed up	-.18	.13	.00	-.01
moc	.00	-.20	.26	-.14
moet	.00	-.33	.10	.23
moi	.64	-.07	-.00	-.46
mon	.30	-.09	.15	-.01
mon accord	-.09	-.12	-.01	.35
monda-	.26	-.35	.13	.12
monday	.26	-.35	.13	.12
month	-.33	-.10	.05	.53
mooi	.32	.12	-.00	-.18
mooi nummer	.32	.12	.00	-.14
more	.34	-.20	-.07	.08
morge-	.30	-.11	.00	-.03
morgen	.30	-.11	.00	-.03
morni-	.32	-.22	-.10	.11
morning	.32	-.22	-.10	.11
mothe-	-.15	.00	-.08	.22
mother	-.15	.00	-.08	.22
moved	.17	.07	-.02	-.13
ms	-.07	-.07	.00	.47
mucho	.33	-.26	.11	-.10
mure	.16	-.11	.18	-.07
muss	.05	-.52	.00	.26
must	.17	-.54	.35	-.25
must be	.27	-.24	-.02	.00
must not	.00	-.18	.17	-.16
muy bien	-.22	.00	.00	-.03
my	1.11	-.51	.09	-.22
my account	.14	.00	.00	-.21
my age	.08	.31	.00	-.35
my answer	.02	-.08	.16	-.09
my approval	.17	.26	-.19	-.13
my blessing	-.01	.00	.00	-.17
my colleague	-.16	.06	-.29	.45
my desk	.50	-.01	-.14	-.24
my english	-.07	-.04	-.01	.22
my favourite	.16	-.07	-.04	-.02
my judgement	-.00	-.08	.10	.22
my mother	-.15	.00	-.08	.22
my name	.13	.09	.17	-.23
my new	-.33	.00	-.01	.46
my only	.38	-.05	-.00	-.30
my own	.00	-.13	-.00	.17
my phone	.24	.03	-.06	-.35
my screen	.20	-.09	-.01	.00
my side	.28	-.17	-.02	-.18
my stop	.02	.00	.00	-.27
my surname	-.17	.29	.00	-.06
my vote	-.50	-.24	.22	.00
my wife	-.04	-.21	-.05	.34
my yes	.18	-.03	-.01	-.00
mysel-	-.21	-.03	.10	.40
myself	-.21	-.03	.10	.40
n	-.09	.12	-.05	.17
n ai	.04	-.06	-.07	.20
n est	-.10	-.07	.07	.16
na	-.46	.39	.16	.14
na capa	-.00	.17	.00	-.09
na strane	.00	.27	.00	-.21
nachs-	-.51	-.00	.00	-.01
nada	.13	.10	-.15	-.12
name	-.43	.47	.42	-.47
name it	-.07	.17	-.03	-.05
name of	-.18	.00	-.03	-.00
name right	-.07	.37	-.02	-.17
names	.03	.42	.11	-.59
names an	.00	.28	.12	-.29
nao	-.33	-.17	-.05	.15
nar	-.18	-.22	.02	.41
natio-	-.10	.21	.09	-.10
nativ-	-.19	.14	.00	.00
native	-.19	.14	.00	.00
nay	.00	.00	-.24	.31
ne	.13	-.38	.40	-.03
ne l	-.09	.00	.02	.15
ne serait	.33	.08	-.08	-.09
ne suis	-.00	-.15	-.01	.07
ne vois	.04	-.12	.18	-.07
nearl-	-.21	.52	-.01	-.14
nearly	-.21	.52	-.01	-.14
nearly there	-.17	.35	-.02	-.06
need	.19	-.11	-.06	.24
need another	.15	-.01	-.01	.04
need to	-.01	-.27	-.03	.44
neede-	-.00	.21	-.04	-.06
needed	-.00	.21	-.04	-.06
needed the	-.04	.19	-.00	-.19
needn	.04	.14	.00	-.21
needn t	.04	.14	.00	-.21
needs	-.23	.41	.01	-.22
needs a	-.20	.23	-.05	-.04
needs the	-.29	.25	.00	.00
needs to	.49	-.04	.00	-.13
nein	.00	.00	.14	-.19
nein so	.00	.00	.00	-.19
neith-	.09	-.17	-.02	.10
neither	.09	-.17	-.02	.10
nej	-.14	.08	.11	-.30
nejse-	.00	-.28	.00	.12
nejsem	.00	-.28	.00	.12
nem	-.32	.02	.00	-.15
nemam	-.22	.00	.00	.39
nenhu-	.20	-.10	.00	-.00
neutr-	-.05	.37	-.13	-.00
neutral	-.05	.37	-.13	.00
never	-.15	-.04	-.07	.27
new	-.55	.27	-.07	.14
new one	.17	.20	-.10	-.20
newsl-	.04	-.37	.03	-.08
newsletter	.04	-.37	.03	-.08
newsletter i	-.21	-.00	.00	.09
next	.23	-.16	-.03	-.49
next time	-.25	-.27	-.02	-.05
next week	.29	.00	.00	-.27
ni	-.05	.25	.07	-.08
nice	.15	.01	.16	-.24
nicel-	.17	-.09	-.03	-.09
nicely	.17	-.09	-.03	-.09
nicht	.15	-.09	.19	-.24
night	.35	-.16	-.11	-.00
niks	.00	-.15	.00	.00
no	-.12	-.34	.72	-.41
no and	.00	.00	.15	-.28
no changes	-.23	.00	.00	1.02
no comments	-.05	-.21	.00	.85
no debe	.00	-.19	.06	.00
no edits	.10	.00	-.00	-.19
no es	.10	-.18	-.02	.00
no from	.00	-.03	.09	-.53
no i	.00	-.03	-.20	.72
no lo	.00	.24	-.14	-.01
no me	-.07	.00	-.11	.19
no not	-.09	-.10	-.06	.53
no objection	-.13	-.00	-.10	.20
no objections	.20	.00	-.03	.04
no other	-.12	.27	-.03	-.10
no problem	-.25	.26	-.02	.00
no remarks	-.13	-.00	-.03	.30
no se	-.06	.00	.16	-.01
no to	.00	.00	-.23	.23
no worries	-.13	.18	-.02	.00
nobod-	.27	-.03	.12	-.16
nobody	.27	-.03	.12	-.16
noch	-.13	-.18	-.01	.28
noch nicht	.00	-.16	.00	.25
nod	.41	-.07	-.04	-.14
nog	-.18	.24	-.06	-.17
nog aan	-.18	.03	-.01	.03
nom	-.16	.07	.00	.00
nomas	.20	.00	.00	-.08
nome	-.19	.08	-.06	.00
non	.37	.31	-.73	.63
non e	.21	-.11	-.03	-.00
non lo	-.12	-.02	.32	-.14
non puo	-.00	.00	.18	.00
not	.07	.64	-.32	-.25
not 0	.00	.35	-.02	-.22
not a	.32	-.21	-.03	-.10
not against	.90	-.09	-.35	.02
not agree	.00	.16	-.13	.00
not approved	-.03	-.23	-.11	.52
not be	.27	.11	-.02	-.27
not before	-.25	-.01	.00	-.05
not consent	-.00	-.01	.13	-.21
not go	.00	-.15	-.00	.00
not in	-.15	.35	.08	-.15
not me	-.05	.15	-.02	-.04
not my	.22	-.07	-.04	-.08
not put	-.01	.00	-.20	.15
not quoted	-.20	.34	-.07	-.13
not read	.00	.00	-.19	.38
not see	.26	-.02	.17	-.32
not sure	-.18	-.13	-.11	.36
not the	.05	-.22	.00	.09
noted	-.26	.00	.00	.00
noted with	-.26	.00	.00	.00
nothi-	.03	.13	-.05	-.30
nothing	.03	.13	-.05	-.30
nothing else	-.35	.36	.00	-.05
nothing from	-.23	.00	.00	.00
nothing to	-.03	.01	.00	-.17
nothing wrong	.55	-.25	.00	-.00
notic-	.19	.13	.00	-.11
notice	.02	.25	.00	-.05
noticed	.17	-.11	.00	-.05
notre	-.01	-.16	.00	.37
nous	-.04	-.07	.21	-.14
now	.10	-.32	.22	-.10
now i	.20	-.10	-.01	.00
now it	.07	-.23	.12	-.07
nulla	.09	-.01	-.23	.11
numbe-	-.43	.12	.20	.25
number	-.43	.22	.23	.20
number 0	.00	-.19	.00	.11
number is	-.07	-.12	.01	.45
number of	-.03	.31	-.06	-.16
numer-	.54	-.15	.21	-.27
numero	.54	-.39	.21	-.15
numero 0	.21	-.22	-.01	.15
numero davvero	.50	.00	-.20	.00
numero non	.00	-.12	.21	-.15
numeru	-.00	.24	.00	-.12
numme-	.26	.21	.04	-.26
nummer	.26	.21	-.01	-.18
numre-	.19	-.15	-.00	.00
numret	.19	-.15	-.00	.00
nur	-.39	.13	-.01	-.10
o	-.11	.39	.01	.07
o meu	.16	-.00	.00	-.01
o nome	-.19	.08	.00	.00
o texto	.11	-.04	.29	-.15
object	.33	-.00	-.00	-.11
object to	.29	-.00	-.00	-.10
objection to	-.12	.00	.04	.20
objections	-.25	-.02	-.03	.04
oblig-	.09	.29	-.05	-.22
obliged	-.17	.24	.00	-.06
obliged to	-.17	.24	.00	-.06
obrig-	-.08	.00	-.04	.21
obrigado	-.06	.00	-.04	.21
obser-	-.02	-.02	.00	.31
observaciones	-.20	.00	.00	-.02
obsta-	.19	-.00	.00	-.10
och	.22	-.15	-.26	.17
of	.18	.88	.30	-.55
of 0	-.29	-.00	.00	.53
of 0 sentences	-.28	-.12	.21	.62
of 1 sentences	-1.16	-.60	-.16	.59
of 3 sentences	.53	-.04	-.09	-.63
of 4 sentences	.89	-.09	.19	-.66
of a	.51	-.12	-.02	-.06
of experts	-.04	.27	-.04	-.12
of issue	-.27	.25	.00	.00
of it	.04	-.22	-.04	.04
of our	-.10	-.03	-.01	.26
of the	.12	.78	-.13	-.71
of this	-.05	.00	-.03	.16
of your	.00	-.18	-.01	.30
off	.09	.33	-.06	-.30
off it	-.17	.25	-.00	.00
off on	-.08	.15	.01	-.12
off the	.17	-.06	-.03	.09
offic-	.20	-.21	.02	.23
office	.20	-.31	.21	.10
officer	.00	.10	-.19	.13
og	-.10	-.15	.00	.23
oh	-.24	.00	.02	-.00
oh sure	-.24	.00	.02	-.00
ok	-.07	.26	-.30	.22
ok for	-.17	.02	-.04	.00
ok from	-.09	.00	-.07	.24
ok thx	-.37	-.03	.00	.54
ok to	.40	-.17	-.05	-.32
okay	.12	.08	-.02	-.21
old	.39	-.20	-.06	.12
old draft	.16	.00	-.16	.22
oldal-	-.22	.28	.00	.00
om	.17	-.00	-.00	-.10
on	.40	-.11	-.46	.26
on 11th	-.08	.26	-.01	-.05
on friday	.29	.00	.15	-.40
on it	-.26	-.19	-.05	.51
on leave	-.38	-.06	-.26	.29
on my	.29	-.35	-.21	.26
on ne	-.13	.00	-.03	.18
on page	.32	-.21	.23	.21
on saturday	.33	.00	.00	-.24
on the	-.40	-.07	-.28	.54
on thursday	.39	.00	.00	-.33
on time	.15	-.08	.00	.00
on tuesday	.27	.07	-.02	-.21
once	-.24	.10	.08	-.01
once the	-.18	.09	.00	-.00
one	-.02	.82	.23	-.48
one does	.35	-.12	.22	-.14
one from	.49	.00	.00	-.38
one i	-.38	.07	.03	.29
one small	.00	.31	.00	-.32
one this	.46	.00	-.01	-.25
ones	-.08	.19	-.17	.02
only	-.19	-.01	-.02	-.11
only please	-.11	.23	-.05	-.05
only the	-.05	.28	-.02	-.16
op	-.10	.34	-.08	-.14
open	-.28	-.11	-.22	.43
open the	-.10	.00	-.21	.21
or	.25	-.16	-.20	.21
order	.23	-.15	-.05	-.01
other remarks	-.09	.20	.00	-.06
other-	.02	.60	-.08	-.50
others	.46	-.00	.04	-.32
otherwise	-.45	.60	-.12	-.17
otherwise ok	-.26	.19	.00	.00
otra	.17	-.24	.00	.20
ou	-.10	-.26	-.01	.30
oui	-.48	-.05	-.02	.46
our	-.43	-.19	.21	.07
our lawyers	-.16	-.05	.05	.00
our members	.00	.00	.02	-.17
our name	-.03	-.02	.28	-.02
ours	-.31	.00	.00	.00
ourse-	.00	-.02	-.15	.16
ourselves	.00	-.02	-.15	.16
out	.42	.27	.36	-.90
out my	-.04	.31	.00	-.26
out of	-.03	-.23	.45	-.09
out please	-.25	.19	.00	-.07
out under	-.03	.00	.22	-.02
out with	.19	-.10	.00	-.04
ouvri-	.00	.00	-.17	.05
ouvrir	.00	.00	-.17	.05
over	.62	-.18	.04	-.37
over to	.59	-.02	.00	-.38
overl-	.00	-.19	.00	.19
own	.00	-.13	-.10	.29
own view	.00	-.13	.00	.17
p	.08	.16	-.13	-.19
pa	-.07	-.01	-.25	.49
pa det	-.10	-.22	.00	.41
pa side	.00	.10	.00	-.27
page 0	.12	-.00	-.10	.22
page one	-.46	-.06	.26	.08
pagin-	-.01	-.13	.13	-.18
pagina	-.01	-.13	.13	-.18
pagina 0	.00	-.06	.00	-.16
pain	-.13	.18	-.02	-.04
par	-.05	-.17	.00	.26
para el	.46	-.12	.00	-.05
parag-	-.09	.69	-.04	-.48
paragrafo	-.01	.39	-.01	-.15
paragraph	-.08	.30	-.02	-.33
parfa-	-.40	.00	.00	.00
parfait	-.40	.00	.00	.00
paris	-.22	.00	.00	.00
part	.02	-.03	-.07	.15
part je	-.00	-.11	-.03	.20
parte	.19	.19	-.32	-.20
parte no	.00	.25	-.12	-.00
pas	.15	-.40	.27	.17
pas d	.00	-.11	-.03	.20
pas de	.33	.00	-.08	-.06
pass	.00	.16	-.08	.00
pass the	-.07	.16	-.08	.00
passe-	.17	-.01	-.01	.05
passes	.26	.00	.00	-.12
passt	-.19	-.06	.00	-.03
passw-	.00	-.18	-.03	.02
password	.00	-.18	-.03	.02
paul	-.52	.00	.00	.00
pdf	-.14	-.15	-.08	.34
peopl-	.18	.03	-.06	.07
people	.18	.03	-.06	.07
people would	.00	-.14	.02	.23
per	.16	.17	-.10	-.16
per me	-.10	-.17	.20	.02
perfe-	-.23	-.02	-.05	-.04
perfect	-.26	.00	-.01	-.05
perfect timing	-.38	.00	.00	.00
pero	.05	-.30	.02	.10
pesso-	.13	.00	.00	-.19
pessoal	.13	.00	.00	-.19
peter	-.62	-.10	-.02	.27
petit-	.35	.00	-.04	-.07
petite	.35	.00	-.04	-.07
peu	.37	.00	-.08	-.09
phone	.20	-.04	-.09	-.35
phone number	-.25	.19	-.03	.00
photo	-.04	.22	-.16	-.25
photo credit	-.17	.00	-.03	.00
photo on	.15	.06	-.02	-.19
photo-	-.10	.25	-.08	-.04
photograph	-.10	.21	-.04	.00
pictu-	-.06	.20	-.14	-.17
picture	.24	.01	-.10	-.10
pictures	-.31	.19	-.04	-.07
piece	.03	.12	-.04	-.16
place	-.07	.36	.00	-.33
place-	-.07	.25	-.05	-.07
plane	-.39	-.01	-.19	.60
pleas-	-.15	.07	-.02	.26
please	-.28	.18	-.13	.44
please add	-.16	.13	-.02	-.07
please delete	.00	-.14	-.23	.54
please don	-.10	-.03	-.18	.37
please go	.33	.00	-.03	-.09
please hold	.00	.11	.16	-.10
please ignore	-.01	-.31	-.03	.48
please not	-.07	.17	-.03	-.02
please publish	.17	-.02	.00	-.11
please send	.53	-.19	-.00	-.05
please take	-.05	-.12	-.06	.25
please the	.33	.00	-.02	-.27
please use	-.24	.06	-.02	-.04
please wait	-.28	-.04	-.00	.38
pls	.00	-.18	-.01	.20
plus	.58	-.03	-.12	-.12
po	-.63	.00	.00	.93
pode	.18	-.00	-.07	-.08
podem	-.36	.17	.00	-.09
podem enviar	-.36	-.00	.00	.00
poem	-.07	.29	-.23	.00
poi	-.02	.32	-.15	-.02
point	-.07	.39	.06	-.25
point 0	.00	.17	.00	-.14
polic-	.20	.09	.00	-.11
por	.21	.25	-.18	-.44
por favor	-.23	.23	-.00	-.09
por mi	.17	.26	-.14	-.23
por quoted	.00	.16	.00	-.08
porad-	.05	-.18	.00	.21
poradku	.05	-.18	.00	.21
posit-	-.10	-.11	.46	.14
position	.00	.00	.35	-.08
positive	-.10	.00	-.02	.23
post	-.41	.06	-.03	-.08
post it	-.25	-.01	-.03	-.08
potet-	-.31	.00	.00	.00
potete	-.31	.00	.00	.00
pour	-.60	-.23	-.05	.68
pour ce	.23	.00	.00	-.19
pour l	-.23	-.19	-.00	.10
pour la	.21	.00	-.04	.06
pour le	-.25	.08	-.01	.11
pour ma	-.00	-.11	-.03	.20
pour moi	.34	-.07	-.00	-.18
pouve-	-.55	.04	-.17	.00
pouvez	-.55	.04	-.17	.00
pouvez m	-.61	.00	.00	.00
pouvez vous	.00	.00	-.17	.05
preci-	.29	.14	-.01	-.19
prect-	-.34	-.01	.00	.71
prefe-	-.14	.00	.10	.23
premi-	-.20	.00	.00	.00
presi-	-.61	.12	-.00	-.05
president	-.61	.12	-.00	-.05
previ-	-.25	-.21	-.03	.47
previous	-.25	-.21	-.03	.47
prima	-.35	.42	.11	.02
prima dell	.00	.18	-.09	-.12
prima zo	.22	-.11	.00	.00
print it	.13	.01	.00	-.16
print-	-.04	.11	-.04	-.20
printed	-.11	.23	-.04	-.10
printer	.30	-.12	.00	-.00
printers	-.41	-.00	.00	.06
printers only	-.45	.00	.00	.00
priya	.11	-.05	-.07	.27
proba-	-.00	-.07	-.27	.44
probably	-.00	-.07	-.27	.44
probl-	-.12	.20	-.09	-.07
problem	-.12	.20	-.09	-.07
proce-	.23	.14	-.14	-.07
proceed	.23	-.05	-.03	-.07
prof	.27	-.00	.00	-.19
proje-	.18	-.00	-.13	.00
proof-	-.19	.14	.00	.00
proofread	-.19	.14	.00	.00
prope-	-.25	.00	.00	.19
properly	-.25	.00	.00	.19
prose	-.02	-.03	-.03	.18
prosi-	-.16	.16	-.11	-.11
proti	.00	-.14	.33	-.02
provi-	-.13	.16	.00	-.21
provided	-.17	.12	-.00	-.12
proxima	-.38	-.01	.00	.00
pubbl-	-.01	-.02	.25	-.01
publi-	.52	-.17	.62	-.66
publicacao	-.05	.16	.00	-.08
publicar	.23	.00	-.00	-.03
publish	.19	-.19	.28	-.08
publish it	-.11	.00	.00	.22
publish this	-.06	.00	.36	-.11
published	-.00	.17	-.03	-.03
publishing	.45	-.05	-.02	-.17
puede-	-.42	-.17	-.05	.17
pueden	-.42	-.16	-.04	.03
pueden mandar	.00	-.16	-.04	.20
puedo	-.01	-.01	.04	-.16
puedo aprobar	.00	.00	.02	-.16
puo	-.00	.00	.18	.00
puole-	-.32	-.02	.00	.52
puolestani	-.32	-.02	.00	.52
pure	-.26	.14	-.27	.00
put	-.23	.51	-.07	-.47
put my	-.01	-.05	.22	-.26
put the	-.03	.24	.00	-.38
quand	-.61	-.16	.00	.08
quarr-	-.22	.00	.00	-.00
que	.37	-.23	.31	.08
que je	-.09	-.07	-.03	.38
que le	.00	.17	.11	-.26
que nous	.00	-.07	.21	-.14
que o	.13	.02	-.01	-.22
que se	-.02	.28	.00	-.11
quell-	-.10	.06	-.33	.46
quello	.00	.06	-.30	.28
quest-	.08	-.17	.28	-.23
questo	.00	-.12	.21	-.15
questo numero	.00	-.12	.21	-.15
qui	.17	-.13	.03	-.11
quick	.50	.00	.16	-.44
quier-	-.58	.08	-.02	.00
quite	.00	-.19	.00	.46
quote	-.04	-.07	-.02	.38
quote on	.00	-.37	.00	.54
quote-	-.92	1.20	-.24	-.61
quoted	-.88	1.23	-.34	-.56
quoted and	.00	.03	.00	.46
quoted has	-.10	.20	-.02	-.09
quoted in	.00	-.17	-.02	.26
quoted not	-.13	.18	-.04	.00
quoted por	.00	.16	.00	-.08
quoted quoted	-.38	.16	.00	.00
r	.16	-.04	-.01	-.06
rathe-	-.04	.03	-.26	.23
rather	-.04	.03	-.26	.23
rather not	.00	.00	-.30	.27
raus	-.32	-.01	.00	-.08
rausg-	.00	.17	.00	-.19
re	-.04	.67	-.30	.07
re a	-.06	.00	-.01	.25
re there	-.17	.02	.00	-.03
read	-.21	-1.05	-.64	.94
read 0	.00	.00	.00	-.15
read it	.27	-.34	-.63	.45
read the	.32	-.44	-.06	.36
readi-	-.24	-.01	-.09	.29
reading	-.24	-.01	-.09	.29
reading it	-.39	.00	.00	.27
ready	.89	-.59	-.10	.12
ready to	-.09	-.42	-.10	.38
ready when	.61	-.17	.00	-.25
reall-	.01	-.50	.04	.63
really	.01	-.50	.04	.63
reaso-	.38	-.04	-.24	-.06
reason	.38	-.03	-.24	-.06
recei-	-.33	-.08	.01	.55
received	-.33	-.08	.01	.30
recor-	.26	.18	-.03	-.24
record	.22	.18	-.03	-.16
recti-	.00	.01	-.17	-.07
red	-.16	-.02	-.02	-.06
redir-	.08	-.16	.00	.30
redire	.08	-.16	.00	.30
redire vous	.20	.00	.00	-.03
refus	.33	.00	-.08	-.06
regar-	.19	-.15	-.03	.16
regarde	-.01	-.16	.00	.37
rejec-	.16	-.17	-1.42	1.63
reject	.18	-.16	-.93	.75
reject it	.00	.00	-.49	.28
rejected	-.03	-.01	-.49	.88
rekla-	.00	.27	.13	-.19
relea-	.51	-.13	.01	-.41
release	.51	-.26	.01	-.39
remar-	.11	.09	-.03	.19
remarks	-.16	.29	-.03	.19
remov-	-.21	-.11	-.03	.66
remove	-.21	-.11	-.03	.78
rendb-	.19	.00	.00	-.05
rendben	.19	.00	.00	-.05
renvo-	.00	.00	-.17	.05
renvoyer	.00	.00	-.17	.05
reply	.16	-.30	.07	.32
repon-	-.02	-.16	.02	.08
repor-	.06	-.18	.13	.10
report	.06	-.18	.09	.10
repos-	.00	-.20	.10	.12
reque-	.06	.10	-.00	-.25
request	-.01	.10	-.00	-.25
reser-	-.38	.20	-.10	.03
reserve	-.07	.31	-.10	-.09
reserve que	-.02	.18	-.10	-.14
resig-	-.01	.00	.17	-.16
resign	-.01	.00	.17	-.16
resol-	.06	.19	-.13	.00
rest	-.51	.34	-.03	.27
rest can	-.00	.18	-.03	-.03
reste	-.16	.08	.00	-.07
rests	-.00	-.02	.16	-.02
rests on	-.00	-.02	.16	-.02
resul-	.00	-.03	.31	-.17
rett	-.00	.18	-.01	-.05
reuni-	-.20	-.05	.00	.33
revel-	.00	-.19	.19	.00
revie-	.16	-.14	.08	.14
reviewer	.16	.00	.00	-.09
revis-	.28	-.27	.00	.23
revoi-	.00	-.22	.10	.20
revoir	.00	-.22	.10	.20
rewri-	.00	.16	.08	-.06
rewritten	.00	.16	.08	-.06
richt-	-.06	-.09	.00	.21
richtig	-.06	-.09	.00	.21
rien	-.05	-.09	-.05	.19
rien a	-.03	-.14	-.02	.19
right	.14	.45	-.08	-.53
right you	.17	-.00	.00	-.03
rio	-.19	.03	.00	.00
roger	.41	-.01	.00	-.02
roll	.16	.00	-.00	-.10
room	.21	-.04	-.09	.08
round	.16	.28	-.01	-.24
rozma-	.00	.02	.00	-.16
rozmazana	.00	.02	.00	-.16
rubri-	.35	.00	-.04	-.07
rubrique	.35	.00	-.04	-.07
run	.18	-.12	-.13	.14
runni-	-.00	-.04	.15	-.02
running	-.00	-.04	.15	-.02
s	.02	.54	-.04	-.48
s approved	.03	-.15	.00	-.20
s been	.18	.07	-.15	-.04
s en	-.10	-.00	-.03	.18
s fine	-.41	.10	.00	.50
s good	.19	.19	-.14	.02
s probably	-.01	-.07	-.01	.15
s quote	-.04	.22	-.01	-.11
s quoted	-.13	.18	-.04	.00
s with	-.00	-.05	.08	.18
sa	.13	.10	.02	-.30
sa er	-.13	.17	.00	-.30
sager	-.08	.00	.19	-.18
sagt	-.17	.00	.00	.00
said	-.15	-.01	-.05	.48
said yes	-.21	-.08	.00	.28
salam	-.16	.00	.00	.00
same	.29	-.29	-.03	.05
satur-	.33	.00	.00	-.24
saturday	.33	.00	.00	-.24
saw	.04	-.15	-.05	.21
say	-.20	-.26	-.10	.22
say anything	.00	-.10	-.17	.13
say no	.29	-.06	-.31	-.20
say that	.17	-.06	-.05	-.09
say yes	-.19	.00	.04	.09
saya	.23	-.15	.09	-.05
sayin-	-.09	-.05	-.06	.39
saying	-.09	-.05	-.06	.39
says	-.62	-.10	-.10	.42
says it	-.29	-.01	.00	.42
says quoted	.27	.00	.00	-.17
schon	-.19	.15	-.00	-.05
schone	.07	-.00	-.00	-.15
schre-	-.03	.20	.00	-.17
schreiben	.00	.18	.00	-.17
schva-	-.35	.00	.00	.44
schvaluji	-.34	.00	.00	.44
scrap	-.04	-.06	.21	.00
scrap it	-.04	-.06	.21	.00
scree-	.20	-.09	-.01	.00
screen	.20	-.09	-.01	.00
scusa-	.00	-.17	-.07	.05
scusate	.00	-.17	-.07	.05
second half	-.01	-.24	.00	.27
second paragraph	.00	.28	-.04	-.12
secre-	.18	-.13	-.14	.22
secti-	.22	.13	-.06	-.24
section	.22	.13	-.06	-.24
section 0	.00	.21	.00	-.21
see	-.05	-.01	-.14	.69
see below	.00	-.13	.00	.17
see it	-.15	.40	-.08	-.12
see the	.00	-.07	.17	-.21
see why	.06	-.04	-.26	.32
see you	-.07	-.02	.00	.19
seems	-.25	-.06	-.05	.33
seems to	-.25	-.06	-.05	.33
seen	.87	-.31	-.12	-.30
seen the	.18	-.18	-.08	-.00
sehr	-.00	.15	-.02	-.08
sem	-.10	-.08	-.12	.23
sen	.06	.29	-.02	-.14
send	.09	-.09	-.16	-.07
send before	-.06	.00	-.19	.35
send it	-.76	-.08	-.03	-.48
send the	.00	.00	.00	.23
sendi-	.18	-.13	.11	-.10
sending	.23	-.10	.11	-.16
sent	-.56	-.04	.35	.09
sent from	.25	.00	.00	-.24
sente-	-.32	.30	-.17	-.16
sentence	-.34	.23	-.17	-.12
senti-	.00	.00	-.21	.26
ser	.01	-.51	.11	.32
ser fint	.25	.00	.00	-.26
serai-	.33	-.03	-.11	.10
serait	.33	-.03	-.11	.10
seule-	-.22	.00	.00	.00
seulement	-.22	.00	.00	.00
seven	-.13	-.04	.61	-.17
shall	-.22	-.20	.08	.06
shall i	.00	-.18	.00	.11
shall read	-.19	.00	.00	.00
she	-.02	.26	-.27	.11
shift	.08	.24	-.13	.00
ship it	.16	.00	.00	-.03
short	.82	-.05	-.00	-.40
short-	-.06	.25	-.01	-.14
shorter	-.06	.25	-.01	-.13
shorter editorial	-.02	.21	-.00	-.07
shoul-	.60	-.77	-.11	.84
should	.50	-.74	-.10	.84
should be	.42	-.18	-.10	.35
should go	.15	-.11	.11	.00
should not	-.03	-.02	-.21	.39
should read	.00	.00	.00	-.15
shri	.17	.09	-.01	-.08
si	-.09	-.55	.06	.61
sich	.02	-.16	-.00	.18
side	.23	.04	-.04	-.51
side 0	.01	.06	.00	-.27
siger	-.14	-.00	-.02	.29
siger god	-.14	-.00	-.02	.29
sign	-.03	.33	.00	-.23
signed off	.05	.18	.00	-.20
signi-	.00	.00	.01	-.15
signing	.00	.00	.01	-.15
sin observaciones	-.20	.00	.00	-.02
singl-	.55	-.20	-.12	-.06
single	.55	-.20	-.12	-.06
sitte-	-.03	.31	-.25	-.04
sitten	-.03	.31	.00	-.31
sitti-	.18	-.00	-.13	-.00
sitting	.18	-.00	-.13	-.00
sivun	.00	.17	.00	-.19
sivun 0	.00	.17	.00	-.19
skal	-.14	.00	.24	.01
sleep	-.05	-.13	-.03	.24
sleep on	-.11	-.06	-.03	.18
small	-.03	.39	-.03	-.47
so	.16	-.25	-.10	.53
so far	-.17	-.01	-.00	.27
so good	-.17	.00	-.01	.27
so i	.17	-.22	-.05	-.04
so leave	.08	-.07	-.03	.16
so nicht	.00	.00	.00	-.19
so that	-.03	.22	-.06	.07
sofer-	-.04	.18	.00	-.07
sofern	-.04	.18	.00	-.07
sofern das	-.04	.18	.00	-.07
solo	-.44	.00	.00	.08
some	.25	-.17	-.05	-.07
someb-	-.02	-.07	.00	.15
somebody	-.02	-.07	.00	.15
someo-	-.07	-.23	.10	.25
someone	-.07	-.23	.10	.25
someone else	-.04	-.21	.10	.21
somet-	.17	-.04	.01	-.07
something	.17	-.04	.01	-.07
somme-	.51	-.00	.00	-.25
son	-.43	-.11	-.03	-.01
soon	-.15	-.11	-.06	.32
soon as	-.15	-.11	.00	.32
sorry	.02	-.53	1.07	.03
sorry for	.23	-.22	-.12	-.05
sorry i	.00	.00	.16	-.06
sorry no	.00	.00	.72	-.69
sorry to	-.16	.18	.21	-.08
sorry wrong	-.01	-.24	-.05	.49
souhlas	-.13	.20	.00	.00
sound	-.00	.15	-.04	-.02
soup	.26	-.14	.00	-.00
sous	-.02	.28	-.07	-.26
sous reserve	-.02	.28	-.10	-.24
space	.24	-.01	-.12	-.03
speak-	-.44	.14	.00	.43
speaker	-.44	.14	.00	.43
spell	.00	.20	-.02	-.07
spell-	-.00	.31	.00	-.25
spons-	-.00	.01	.15	-.18
sponsor	-.00	-.01	.17	-.16
spot	.17	-.00	-.09	.00
spot on	.17	-.00	-.09	.00
staat	-.18	.14	-.01	-.05
staat er	-.18	.10	-.01	-.05
stand-	.37	-.10	.01	.11
stands	.13	-.03	.01	.16
star	-.06	.07	-.01	.18
start	-.01	.07	.20	-.18
start-	-.00	.20	-.04	-.26
still	-.15	-.04	.15	.43
still running	-.00	-.04	.15	-.02
stop	-.12	.00	.19	-.33
story	.13	-.03	.22	-.08
stran-	.10	.20	.00	-.25
strane	-.00	.27	.00	-.21
strane 0	.00	.27	.00	-.21
stric-	.00	.20	-.01	-.22
strict	.00	.20	-.01	-.22
stuur	-.20	.00	.00	.00
subject to	.00	-.00	-.01	-.17
suis	-.00	-.22	-.03	.02
suis pas	-.00	-.15	-.01	.07
sunda-	.00	.00	.00	-.18
sunday	.00	.00	.00	-.18
suppo-	-.41	.11	.06	.00
support	-.25	.11	.03	-.25
support this	.00	.00	.00	-.19
suppose	-.16	.00	.00	.24
sur	-.01	-.21	.34	-.20
sure	-.08	-.25	-.09	.55
sure about	-.12	-.12	-.07	.32
surna-	-.17	.29	-.00	-.06
surname	-.17	.29	-.00	-.06
surto-	.35	.00	-.03	-.09
surtout	.35	.00	-.03	-.09
swap	-.22	.11	-.00	-.04
swapp-	.01	-.18	.00	.00
sydne-	-.56	.07	.00	-.13
sydney	-.56	.07	.00	-.13
szeri-	-.04	-.03	-.06	.23
szerint	-.04	-.03	-.06	.23
t	.37	.19	-.02	-.39
t approve	.00	.13	.64	-.20
t fault	.12	.00	.00	-.18
t good	-.07	-.04	.16	.16
t mind	.00	.00	.08	-.17
t need	.04	.00	.00	-.17
t open	-.05	-.01	-.24	.29
t read	-.04	-.03	-.00	.29
t see	-.10	.14	-.28	.39
t send	-.06	.00	-.19	.35
t support	.00	.00	.00	-.23
t take	-.03	-.04	-.05	.20
t tell	-.09	-.17	-.00	.30
t think	.22	-.07	.00	-.01
t wait	.14	.00	.00	-.21
tabel	-.10	.31	-.04	-.20
tabel-	-.16	.00	.00	-.00
tack	-.25	.00	.00	.34
tak	.15	-.07	.00	-.29
tak den	.15	-.01	.00	-.29
take	-.32	.04	-.23	.62
take back	-.01	.00	-.07	.22
take it	.08	-.23	.00	.27
take my	-.28	.15	.00	.24
take that	.02	.00	.00	-.16
take the	-.08	.18	-.07	.00
taken	.00	.15	.04	-.08
takk	.32	-.04	.04	-.03
talle-	-.14	-.06	.00	.30
tallene	-.14	-.06	.00	.30
tambi-	-.08	-.05	.00	.25
tambien	-.08	-.05	.00	.25
tan	.24	-.04	.00	-.08
te	.13	.02	.00	-.22
team	-.13	.10	-.19	-.03
telef-	-.36	.35	-.04	.05
tell	-.09	-.17	-.02	.42
tell you	-.09	-.04	-.02	.23
tengo	-.15	.09	-.12	.25
terve-	-.15	-.02	.00	-.11
testo	-.12	-.02	.32	.00
text	.06	-.09	-.05	-.20
text about	.00	.26	-.13	.00
texte	.00	-.11	-.03	.20
texto	.10	-.05	.37	-.16
than quoted	-.08	.19	.00	-.05
thank	.07	.02	.02	-.16
thank you	.07	.02	.00	-.16
thank-	-.08	.06	-.01	.20
thanks	.01	-.04	-.01	.20
that	-.03	.02	.22	.28
that i	.48	.12	.00	-.34
that is	-.11	-.16	.06	.36
that ll	.17	-.09	.00	-.09
that one	-.49	.13	-.01	.43
that s	.33	-.05	.08	-.15
that the	-.17	-.01	.07	.00
that was	-.17	-.17	.02	.38
that we	.00	.03	.07	-.28
that you	-.37	.07	.00	.42
the	-.34	.85	.05	-.20
the 14th	-.07	.00	.00	.21
the accent	-.07	.17	-.03	-.02
the answer	.20	-.09	.00	-.11
the article	.16	-.04	.14	-.25
the bank	.00	.18	.02	-.09
the bottom	-.07	.17	.00	-.01
the box	-.57	.04	.00	-.02
the budget	-.35	.12	-.07	.27
the bus	-.03	.10	.00	-.19
the button	.02	.14	.00	-.17
the calendar	-.29	.05	.02	-.06
the caption	-.16	.10	.00	.00
the captions	-.17	.02	.00	-.04
the chair	-.88	-.30	-.10	.77
the content	-.14	.03	.10	.18
the cover	-.28	.23	.13	-.11
the date	-.34	.76	-.07	-.65
the deadline	-.15	.22	.00	.11
the decision	.00	.17	.09	-.23
the delivery	-.13	.00	.00	.30
the dentist	-.21	-.02	.00	.40
the draft	-.08	-.16	.11	.11
the e	.00	.15	-.00	-.13
the eastern	.35	-.14	-.01	-.10
the editorial	.29	-.04	.00	-.09
the editors	.23	-.10	.00	-.09
the family	-.09	.18	.00	-.05
the ferry	.18	-.01	-.03	-.01
the file	.00	-.04	-.21	.09
the first	.19	-.05	-.05	-.23
the font	.21	-.08	-.01	-.05
the footer	-.08	.24	-.01	-.10
the group	-.01	-.06	.15	-.16
the here	.25	-.07	.06	-.10
the host	-.18	.00	.00	.00
the hotel	-.25	-.00	.00	-.04
the ilo	-.07	-.09	-.04	.52
the interview	.04	.15	.07	-.17
the invoice	-.00	-.02	.00	.18
the issue	.03	-.06	.26	-.27
the joke	.00	.04	.00	-.23
the lead	-.04	-.11	.09	.19
the list	.08	.03	-.03	-.16
the map	-.06	.00	-.02	-.18
the middle	-.13	-.02	.51	-.15
the minute	.00	.25	-.01	-.20
the minutes	-.25	.00	.00	.25
the new	-.11	.20	-.06	-.30
the newsletter	.28	-.07	-.04	-.10
the nod	.41	-.07	-.04	-.14
the number	-.11	.17	.05	.31
the old	.16	.06	-.16	.12
the ones	.00	.13	-.17	.07
the other	-.04	-.20	.10	.14
the others	.50	.00	.00	-.31
the pdf	-.10	-.15	-.03	.17
the photo	.10	.19	-.06	-.24
the photograph	-.10	.21	-.04	.00
the pictures	-.23	.19	-.04	-.03
the plane	-.39	-.01	-.19	.60
the poem	-.07	.29	-.23	.00
the previous	-.25	-.14	.00	.47
the printer	.30	-.12	.00	-.00
the printers	-.32	-.00	.00	-.03
the publishing	.45	-.05	-.03	-.13
the quote	.00	-.29	-.02	.48
the quoted	.00	.00	.00	.23
the record	.22	.18	-.03	-.16
the rest	-.07	-.14	-.02	.41
the right	-.03	.15	-.07	-.05
the same	.22	-.29	-.03	.12
the school	.13	.11	-.01	-.18
the sentence	-.17	.23	-.14	-.10
the sponsor	-.00	-.01	.17	-.11
the story	.17	.00	.00	-.05
the text	.06	.30	-.13	-.09
the third	.37	.36	-.24	-.22
the time	-.15	-.22	-.00	.62
the title	.18	.13	-.00	-.14
the train	-.19	-.07	.00	-.20
the typos	.18	-.15	-.06	.00
the un	.00	.26	-.16	.00
the venue	-.36	.00	-.00	.80
the way	-.05	-.05	-.06	.22
the weather	-.16	.17	-.00	.00
the weekend	-.12	-.03	.00	.16
the whole	.12	-.17	.21	-.27
the word	-.00	.12	-.00	-.22
the workshop	.23	-.18	-.03	.23
the world	.19	.06	.00	-.19
the year	-.06	-.12	-.01	.20
then	-.03	.14	-.26	.47
then i	.37	.06	-.13	-.21
then it	-.03	.17	.00	-.12
then you	.00	-.10	.00	.25
there	-.02	.39	-.38	-.08
there a	-.07	-.04	.00	.22
there s	.23	.15	-.21	-.08
these	.39	-.12	.00	-.05
these days	.39	-.12	.00	-.05
they	-.00	.18	.06	-.10
they are	.03	-.12	.16	-.13
they re	.00	.26	-.01	-.12
thing	.55	.06	-.20	-.41
thing-	-.16	.27	-.03	.09
things	-.16	.27	-.03	.09
think	.08	-.01	.51	-.32
think it	-.19	.06	.39	-.06
think-	-.08	-.05	-.19	.57
thinks	-.08	-.05	-.19	.57
thinks it	-.08	-.05	-.19	.57
third	.37	.36	-.21	-.24
this	.06	-.80	1.09	-.31
this as	-.08	.17	-.04	-.08
this being	-.42	.00	.00	.00
this email	-.08	-.06	-.01	.28
this going	.05	.00	.00	-.17
this i	.00	.26	-.15	.05
this is	.10	.07	.07	-.61
this issue	.13	-.15	.35	-.14
this list	-.13	-.06	-.01	.62
this mail	.28	-.03	-.00	-.17
this morning	.24	-.14	-.08	.11
this now	-.16	.00	.00	.17
this one	-.10	-.28	.05	.37
this out	-.02	-.05	.45	-.26
this time	.45	-.10	-.04	-.26
this was	-.29	.00	.07	.12
this week	-.15	-.09	-.10	.32
this you	-.06	.00	-.01	.25
those	-.10	.17	-.07	-.13
thoug-	.34	-.12	-.08	.30
though	.44	-.20	-.16	.24
though i	.60	.06	-.11	-.31
three	.14	-.13	.10	-.28
three of	-.38	-.00	.00	.00
throu-	-.40	-.03	.08	.31
through	-.27	-.07	.08	.31
through it	-.28	-.01	-.06	.51
thumb-	.04	-.01	.07	-.18
thumbs	.04	-.01	.07	-.18
thurs-	.39	.06	-.02	-.37
thursday	.39	.06	-.02	-.37
thx	-.37	-.03	.00	.54
tick	.13	.00	.00	-.32
till	-.21	-.34	.15	.40
time	.22	-.54	-.14	.29
time could	.37	-.08	-.02	-.05
time to	-.09	-.13	.00	.37
times	.22	-.14	.05	-.01
timin-	-.41	.00	.00	.00
timing	-.41	.00	.00	.00
timing i	-.38	.00	.00	.00
tiny	.20	.02	-.12	.00
tisi	-.18	.00	.00	.00
title	.15	.13	-.00	-.18
to	-.12	-.35	.30	-.08
to 0	-.19	.02	.04	.00
to a	.07	-.15	.11	-.28
to add	-.37	-.07	.00	-.11
to approve	-.68	-.36	.31	.34
to ask	.17	-.18	.00	.17
to be	.13	.03	-.16	.05
to come	-.01	.04	-.04	-.16
to go	-.80	.37	.12	.36
to it	.10	-.03	-.18	.29
to me	.12	-.13	.00	-.24
to my	.42	-.07	-.00	-.46
to paul	-.31	.00	.00	.00
to publish	-.26	-.01	.43	-.11
to quoted	-.12	.16	.00	-.02
to read	.26	-.12	-.00	.13
to reject	.00	.00	-.27	.09
to release	.24	.00	.00	-.32
to say	.04	-.00	.13	-.22
to send	.22	-.13	-.00	-.06
to the	.44	-.20	.06	-.34
to this	.14	.02	.16	-.18
to wait	.20	.00	.00	-.15
to you	-.24	-.15	-.04	.54
to zitra	.00	-.01	.00	.23
today	.13	-.17	-.02	.07
todo	.45	-.07	.00	-.21
tohle	.00	-.14	.26	-.14
toi	.10	-.00	-.24	.24
tom	.05	-.03	.00	.18
tomor-	-.26	-.08	-.25	.66
tomorrow	-.26	-.08	-.25	.66
tone	-.11	.07	.16	-.12
tonig-	.32	.00	-.05	-.30
tonight	.32	.00	-.05	-.30
too	-.36	.08	.39	-.34
touch-	.21	-.06	-.04	-.06
tradu-	.17	-.08	.00	.00
train	-.20	-.12	.00	-.20
trava-	-.17	.00	.02	.39
travail	-.17	.00	.02	.39
trave-	-.16	-.05	-.19	.39
travelling	-.10	-.01	-.19	.38
treat	-.17	.00	.00	.00
tres	.15	-.10	.04	-.03
trimi-	.25	-.00	.00	-.10
trimite	.25	-.00	.00	-.10
troca-	.00	.16	.00	-.08
trop	-.09	-.06	-.01	.38
tu	.00	.27	.00	-.18
tuesd-	.48	.07	-.02	-.26
tuesday	.48	.07	-.02	-.26
tumme-	.15	.00	.00	-.04
tummen	.15	.00	.00	-.04
tummen upp	.15	.00	.00	-.04
turn	-.08	.16	-.02	-.23
turn it	-.08	.12	.00	-.18
tutto	-.00	-.21	-.01	.00
twice	.30	-.23	.04	-.42
two	.20	.19	.13	-.28
two days	.04	-.02	.07	-.15
two pages	.00	.16	.00	-.15
typo	-.06	.16	.00	.00
typos	.28	-.17	-.06	.00
tyvar-	.00	-.08	.18	-.03
tyvarr	.00	-.08	.18	-.03
u	-.25	.08	.00	.00
uber	.24	-.30	.11	-.01
uber das	.22	-.28	-.01	.12
ud	.65	-.11	.27	-.26
ultim-	-.01	.37	.00	-.19
ultimo	-.01	.37	.00	-.19
uma	.01	-.03	.27	-.20
un	.14	-.07	-.07	.17
un accent	-.16	.07	.00	.00
un peu	.37	.00	-.08	-.09
und	-.19	.23	.14	-.06
under	.09	.04	.88	-.75
under our	-.03	.00	.22	-.02
une	.25	.07	-.08	.08
until	-.13	-.43	-.21	.90
until i	-.03	-.29	-.16	.58
until the	-.07	.34	-.15	-.12
until you	-.01	-.17	.00	.26
up	-.01	-.20	-.10	.12
up from	.05	.07	-.02	-.15
up to	-.28	.02	-.02	-.03
upp	.15	.00	.00	-.04
urlau-	.03	-.19	.00	.18
urlaub	.03	-.19	.00	.18
us	.33	.04	-.04	-.25
use	.08	.06	-.19	-.08
use the	-.21	.01	-.02	-.04
used	.16	-.14	.05	.00
used to	.16	-.08	.00	.00
ut	.38	-.16	-.00	-.03
utgiv-	.20	.00	.00	-.10
utski-	-.25	.00	.00	.31
uygun-	.16	.00	.00	-.12
uygundur	.16	.00	.00	-.12
v	-.08	.02	.00	.21
v poradku	.05	-.18	.00	.21
va	.09	.13	-.22	-.05
va bene	-.02	-.19	-.07	-.02
vaan	.20	.00	-.02	-.03
valid-	.40	.00	-.18	-.38
valide	.41	.00	-.18	-.30
van	-.32	.45	-.04	.12
van de	-.25	.01	.00	.42
van mij	.18	.12	.00	-.13
ve	.34	-.16	-.08	.26
ve not	.00	-.00	-.19	.30
ve read	.00	-.24	.00	.13
vejo	-.02	-.07	-.04	.29
ven	.39	.05	.00	-.04
venue	-.36	.00	-.00	.80
verde-	.00	.21	-.00	-.22
verder	.00	.21	-.00	-.22
verder vind	.00	.21	.00	-.18
verga-	-.25	-.11	-.01	.74
versc-	-.34	-.03	.00	.00
verschicken	-.34	-.03	.00	.00
versi-	-.08	-.13	-.19	.10
version	-.08	-.05	-.19	.06
version is	.00	-.20	-.02	.02
version that	-.07	-.04	.00	.22
verst-	.26	-.47	.16	.12
versturen	.34	-.26	.07	.00
versturen maar	.52	-.36	.00	.00
vert	-.19	.00	.00	-.03
very	.20	.20	-.08	-.34
very good	.25	-.04	-.00	-.10
very happy	-.17	.00	-.02	.12
veuil-	-.09	-.07	-.01	.37
veuillez	-.09	-.07	-.01	.37
vez	-.03	-.17	-.02	.27
vi	-.22	.34	.01	-.27
viela	.00	.16	.00	-.19
viele-	-.00	-.01	.00	.22
vielen	-.00	-.01	.00	.22
vielen dank	-.00	-.01	.00	.22
view	.09	-.32	.01	.26
vind	.00	.21	.00	-.18
vind ik	.00	.21	.00	-.18
visto	.24	-.21	.01	.18
visto bueno	.24	-.21	.02	.18
vogt	-.41	.00	.00	.00
voi lahettaa	.15	-.02	.00	-.11
vois	.04	-.12	.18	-.07
voisi-	-.03	.32	.00	-.33
voisiko	-.03	.32	.00	-.33
vom	-.01	.15	.00	-.03
von	.24	-.24	.00	.06
von meiner	.25	-.10	.00	-.06
von mir	.19	-.00	.00	-.09
voor	-.18	.31	.05	.01
votac-	.00	-.03	.29	-.15
vote	-.08	-.46	.38	-.03
vote against	-.18	.00	.04	.00
voto	-.04	-.03	.35	-.16
vou	.00	-.21	-.00	.25
vous	-.65	.09	-.15	-.13
vous pouvez	-.55	.04	-.00	-.05
voyez	.00	-.15	-.01	.07
være	.00	.14	.00	-.23
wacht-	-.09	-.19	.00	.19
wachten	-.09	-.19	.00	.19
waiti-	-.59	-.04	.10	-.02
waiting	-.59	-.04	.10	-.02
want	-.56	-.10	-.02	.23
want me	-.30	.00	.00	.00
ware	.00	.21	.00	-.16
ware es	.00	.21	.00	-.16
was	-.29	-.70	.04	1.25
was approved	-.29	-.16	.00	.42
was going	.15	-.04	.00	-.17
was not	.00	-.18	.04	.26
was ready	.18	.00	-.09	.00
way	-.05	-.10	-.06	.30
way i	.12	.00	.00	-.18
we	.30	-.05	.06	-.33
we asked	.14	.00	-.02	-.21
we d	.19	-.13	.07	-.00
we do	.00	.00	.13	-.21
we have	.22	-.15	.09	-.06
we re	-.13	.45	-.23	-.04
we should	.01	-.19	.11	.08
weari-	.00	.15	-.07	-.06
wearing	.00	.15	-.07	-.06
weath-	-.16	.17	-.00	.00
weather	-.16	.17	-.00	.00
week	-.24	-.14	-.04	.18
weeke-	.01	-.04	-.05	.17
weekend	.01	-.04	-.05	.17
well	-.13	-.30	-.08	.21
well received	-.22	.00	-.01	.30
welli-	.38	.00	-.04	-.19
wellington	.38	.00	-.04	-.19
wenn	-.03	.31	-.02	-.11
were	-.12	.55	-.04	-.34
what	-.14	-.50	.07	.32
what a	.16	-.18	-.05	.07
what could	.15	.00	.00	-.16
what you	-.29	-.18	.00	.24
whate-	.40	-.12	-.14	.08
whatever	.40	-.12	-.14	.08
when	-.08	-.46	.00	-.04
when i	-.05	-.14	.00	.17
when you	.61	-.12	.00	-.43
where	-.12	.31	-.06	-.14
where to	-.05	.30	.00	-.12
which	-.04	.22	.14	-.62
which issue	-.16	.00	-.04	.17
which names	-.04	.29	.12	-.29
which version	-.01	-.20	-.02	.02
while	.00	-.02	.18	-.02
white	-.09	.18	-.04	-.05
who	.00	-.37	.30	-.06
who is	-.22	.00	.00	.00
who wrote	.00	-.13	.16	-.10
whole	.12	-.17	.21	-.27
whole team	-.15	.00	.00	.00
whole thing	.47	-.09	-.01	-.15
why	.49	-.06	-.26	.22
why i	-.06	.00	-.26	.39
why would	.23	.00	.00	-.05
wife	-.04	-.21	-.05	.34
will	-1.43	.03	-.07	1.32
will approve	.00	.05	.00	-.18
will be	.03	-.01	.05	-.23
will do	-.75	-.08	.00	1.29
will give	.00	.16	.00	-.36
will hear	-.16	-.08	.00	.09
will look	-.00	.16	-.04	-.02
will not	.20	.06	.01	-.47
will read	-.05	-.00	-.19	.35
will see	-.37	-.03	.00	.62
wirkl-	-.31	-.10	.00	-.01
wirklich	-.31	-.10	.00	-.01
wish	.50	-.08	.19	-.44
with	.16	.61	.32	-.34
with a	.43	.10	-.09	-.22
with accounts	-.00	-.02	-.01	.18
with all	.16	-.02	.10	-.13
with it	.14	-.40	-.12	.02
with me	.42	-.09	-.03	.06
with my	-.13	-.12	.07	.42
with one	-.16	.17	.00	-.02
with thanks	.36	-.10	.00	-.39
with that	-.02	.23	-.06	.00
with the	-.13	.09	-.13	.66
with this	-.13	.28	-.29	-.09
withd-	.13	.19	-.03	-.13
withdrawn	.00	-.13	.16	-.04
witho-	-.06	.52	-.33	-.41
without	-.06	.52	-.33	-.41
without it	-.05	.25	-.08	-.17
without the	-.23	.44	-.26	-.08
wonde-	-.11	-.39	-.01	.39
wonder	.04	-.20	-.01	.19
wonderful	-.15	-.05	.00	.07
word	.02	-.00	.37	-.25
word quoted	.00	-.00	.00	-.17
work	-.02	-.11	.04	.16
work that	-.17	-.02	.08	.11
work you	-.04	.00	-.01	.21
worki-	.05	.19	.00	-.04
working	.05	.19	.00	-.04
works-	.23	-.18	-.03	.23
workshop	.23	-.18	-.03	.23
workshop is	-.30	-.00	.00	.32
world	-.04	.06	.00	-.19
worri-	-.13	.18	-.02	-.07
worries	-.13	.18	-.02	.00
wort	.17	-.10	.00	-.01
wort quoted	.17	-.10	.00	-.01
would	.15	.46	-.15	-.38
would approve	-.04	.28	-.05	-.14
would be	-.17	.10	-.00	.00
would have	.12	-.19	.17	-.07
would you	-.08	.17	.00	-.10
write	-.00	-.43	.05	.26
write-	.31	-.04	.00	-.09
writes	.31	-.04	.00	-.09
wrong	.33	-.26	-.02	.27
wrote	.03	-.23	.19	-.02
wrote quoted	.00	-.10	.00	.25
xem	-.14	.00	-.29	.44
y	.14	.13	.09	-.20
y el	.01	.22	-.08	-.01
year	-.51	.03	.02	-.03
year s	.00	.18	-.01	-.11
yep	.54	-.16	.00	-.07
yep all	.20	-.13	.00	.00
yes	-.09	.28	-.22	.29
yes and	-.24	.06	-.02	.00
yes as	.31	-.04	.00	-.09
yes but	-.08	.25	-.09	.02
yes from	-.33	.10	.00	.03
yes i	-.01	.00	.00	.26
yes please	.87	-.19	.00	-.29
yes to	-.61	-.08	.00	.92
yes with	-.07	.20	.00	-.12
yet	-.45	-.20	-.41	.75
yo	-.04	-.13	-.07	.40
you	-.71	-.78	-.57	1.00
you are	.78	-.43	.00	.06
you by	-.16	.00	-.00	.19
you can	-.24	-.01	-.03	-.06
you could	-.31	.10	.00	-.04
you don	.01	-.03	.16	-.22
you for	.04	-.04	.03	-.16
you have	.28	-.16	-.23	.09
you ll	-.09	.00	-.05	.23
you may	-.25	-.01	-.16	-.01
you needn	.14	.00	.00	-.21
you re	.02	.00	-.05	.23
you sent	.00	-.10	.00	.25
you take	.00	.00	.00	-.16
you the	-.04	.16	-.00	-.01
you ve	.16	.09	.00	-.42
you want	-.56	-.10	-.02	.27
you will	-.16	-.08	.00	.08
your	.57	-.42	-.07	.12
your mail	.32	-.09	-.05	-.24
yours-	-.57	.00	.00	-.03
z	.18	-.03	.00	-.11
zatim	-.34	.00	.00	.49
ziet	.26	-.08	.00	-.03
ziet er	.26	-.08	.00	-.03
zitra	-.00	-.01	.00	.23
zu	.05	.26	-.01	-.24
zuruc-	.00	-.03	.15	.00
zuruck	.00	-.03	.15	.00
zusen-	-.00	-.01	.00	.22
zusti-	.46	-.00	.00	-.32
zustimmung	.46	-.00	.00	-.32
zwei	-.25	.22	.00	.00
αλλα	-.01	.50	-.03	-.13
απο	.24	.00	.00	-.08
για	-.08	.57	-.25	.22
δεν	-.02	-.10	.22	-.08
δημοσ-	.00	.59	-.25	-.05
ευχαρ-	-.08	-.06	.08	.22
ευχαριστω	-.08	-.06	.08	.22
θα	.00	.56	-.18	-.10
κατα	-.01	.59	-.25	-.05
μασ	.00	-.10	.22	-.08
με	.00	-.10	.22	-.08
να	-.01	.51	-.18	-.25
πολυ	-.08	-.03	.00	.27
συμφω-	.01	.52	-.25	-.05
τα	.00	.50	-.03	-.13
την	.03	.05	.00	.22
το	-.11	.34	.05	-.33
а	-.16	.33	-.15	-.07
абзац	-.00	.26	-.07	-.13
адрес-	.00	.00	-.08	.15
без	.00	.19	.14	-.13
бы	-.00	-.05	-.07	.25
в	-.09	-.28	-.10	.18
ввече-	-.02	.00	.00	.16
ввечері	-.02	.00	.00	.16
випус-	.19	-.01	.00	-.01
возра-	.18	-.01	.00	-.06
возражении	.18	-.01	.00	-.06
возражении нет	.16	-.01	.00	-.06
выпус-	-.07	-.09	.21	-.17
выпускать	-.07	-.07	.21	-.08
він	-.14	.00	-.00	.38
даю	.15	.00	.00	-.04
даю добро	.15	.00	.00	-.04
дирек-	-.14	.00	-.00	.38
добро	.15	.00	.00	-.04
если	.00	-.07	.21	-.00
з	.35	.00	.00	-.14
за	.70	-.44	.00	-.17
замен-	.00	.15	.00	-.27
замеч-	-.06	.30	-.07	-.14
зараз	.19	.00	.00	-.01
и	-.24	.04	.00	.03
и можно	-.16	.04	.00	.00
к	.00	-.28	.00	-.07
мене	.19	.00	.00	-.01
мне	-.37	.00	.00	.04
можна	.19	.00	.02	-.01
можно	-.27	.04	.00	-.02
можно отправлять	-.29	.00	.00	.00
на	-.43	.26	.21	-.08
на обложке	-.25	.12	.00	.00
надо	.00	-.22	.00	.18
не	-.22	.00	-.02	-.02
не проти	-.14	.00	-.00	.38
нельз-	.00	.19	.14	-.20
нельзя	.00	.19	.14	-.20
немає	-.14	.00	-.00	.38
облож-	-.25	.12	.00	.00
обложке	-.25	.12	.00	.00
одобр-	.02	-.09	.21	.02
одобряю	.10	-.07	.21	-.02
отпра-	-.25	.00	.00	.00
отправлять	-.29	.00	.00	.00
погод-	.26	.14	.00	-.22
пожал-	-.34	.19	.00	-.05
пожалуиста	-.34	.19	.00	-.05
помен-	-.25	.12	.00	.00
после-	-.00	.26	-.07	-.13
последнии	-.00	.26	-.07	-.13
последнии абзац	-.00	.26	-.07	-.13
приве-	-.16	.00	.00	-.05
привет	-.16	.00	.00	-.05
проти	-.14	.00	-.00	.37
работ-	.00	.09	.00	-.20
рассы-	.01	.13	.00	-.22
с	-.46	-.28	.00	.31
согла-	-.68	-.01	.00	-.00
согласен	-.68	-.01	.00	.00
старо-	-.25	-.16	.00	.02
стран-	-.16	.06	.00	-.07
так	-.14	.00	-.00	.33
то	-.01	-.07	.21	.03
тольк-	.78	-.44	.00	-.15
только	.78	-.44	.00	-.15
треть-	-.16	-.01	.00	-.07
третьеи	-.16	.06	.00	-.07
хорош-	-.21	.00	.00	.00
хорошо	-.21	.00	.00	.00
этот	.00	-.28	.00	.02
я	.63	-.44	.02	-.14
як	.19	.00	.00	-.01
אני	-.32	.00	.06	.28
אסור	-.32	-.08	.51	.00
אפשר	.16	.00	.00	-.03
אפשר לשלוח	.16	.00	.00	-.03
את	-.32	.05	.12	-.08
הגילי-	-.32	.00	.27	.00
הגיליון	-.32	.00	.27	.00
הכול	.00	.21	-.09	.00
זה	.00	-.28	.24	.03
לא	-.03	.14	-.64	.32
לשלוח	.16	.00	.00	-.03
לתקן	.00	.21	-.09	.00
מאושר	.29	.00	.00	-.07
עוד	.00	-.19	-.40	.32
עוד לא	.00	.00	-.40	.30
על	.00	-.19	.00	.03
על זה	.00	-.19	.00	.03
קראתי	-.15	-.01	-.21	.28
أنا	-.00	-.22	-.00	.44
أنا في	-.00	-.16	-.00	.37
أوافق على	.19	-.13	.00	-.15
از	.26	.05	-.07	.00
از نظر	.26	.05	-.07	.00
الآن	-.00	-.16	-.00	.37
الأخي-	.00	.18	.00	-.15
الأخيرة	.00	.18	.00	-.15
الإرس-	-.82	.13	.00	1.08
الإرسال	-.82	.13	.00	1.08
الراب-	.00	.04	.00	-.18
العدد	.22	-.22	.14	-.03
الفقر-	.00	.18	.00	-.15
الفقرة	.00	.18	.00	-.15
الفقرة الأخيرة	.00	.18	.00	-.15
الله	-.29	.00	.00	.68
النشر	-.04	-.09	.00	-.18
بركة	.17	.00	.00	-.18
بركة الله	.17	.00	.00	-.18
بعد	-.00	-.22	-.00	.44
تحية	-.25	-.13	.00	.00
تمام	.40	.00	.00	-.35
حذف	.00	.18	.00	-.15
حذف الفقرة	.00	.18	.00	-.15
خطأ	-.19	.18	.00	-.00
شكرا	-.75	-.00	.00	1.08
على	.10	-.16	.10	.30
على بركة	.17	.00	.00	-.18
عليه	.00	.18	.00	-.15
في	-.09	-.16	-.00	.33
قبل	.00	.04	-.00	-.18
لا	.08	.21	.03	-.07
مكتوب	-.09	.18	.00	-.00
مكتوب خطأ	-.09	.18	.00	-.00
من	.27	.12	-.07	-.29
موافق	-.17	-.06	.05	.07
نظر	.26	.05	-.07	.00
هل	.00	.17	.00	-.15
و	.00	.19	-.00	-.20
وبعده-	-.08	.30	.00	-.00
وبعدها	-.08	.30	.00	-.00
وبعدها لا	-.08	.30	.00	-.00
وما	-.03	.18	.00	-.15
کنید	.26	.16	-.07	-.20
र ह	.16	-.01	.00	-.06
स	.15	.04	.00	-.04
あり	.13	-.16	.06	-.06
ありま	.21	-.10	-.01	-.17
いた	.11	-.04	.08	-.26
いたし	.06	-.15	-.02	-.02
いただ	.12	.05	.10	-.24
いで	-.19	.19	-.00	-.22
いです	-.19	-.02	-.00	.00
いま	-.10	.16	-.03	.06
います	-.19	.24	.05	-.02
いる	-.05	.11	.04	-.15
おり	.15	-.00	-.10	-.02
おりま	.15	-.00	-.10	-.02
が違	-.09	.22	.00	-.02
が違い	-.09	.22	.00	-.02
きで	.04	-.05	.01	-.15
この	.22	-.08	-.02	-.12
しい	-.26	.04	-.00	-.01
しいで	-.25	-.02	-.00	.00
した	-.39	-.11	-.11	.39
して	.23	.10	-.01	-.24
してい	.11	.10	-.01	-.19
しで	.67	-.01	-.04	-.32
しです	.67	-.01	-.04	-.32
しま	-.11	.01	-.06	.30
しまし	-.23	-.07	-.03	.25
します	.25	.07	-.03	-.02
し支	.15	.00	-.03	-.12
し支え	.15	.00	-.03	-.12
せん	.05	-.22	-.11	-.06
せんの	.15	-.06	-.01	-.09
たし	.06	-.15	-.02	-.02
たしま	.06	-.15	-.02	-.02
ただ	.12	.05	.10	-.24
ってお	.15	-.00	-.02	-.12
ていた	.12	-.03	.10	-.18
ている	-.05	.11	.04	-.15
てお	.15	-.00	-.10	-.02
ており	.15	-.00	-.10	-.02
です	-.37	-.18	-.07	.46
ないで	.00	.20	.00	-.22
なし	.67	-.01	-.04	-.32
なしで	.67	-.01	-.04	-.32
につ	.00	-.07	-.02	.18
にな	.16	-.05	-.01	-.11
ので	.13	-.21	-.04	.04
は問	-.16	.00	.00	.00
は問題	-.16	.00	.00	.00
は困	-.38	.00	.00	.00
は承	-.28	-.10	.06	.10
は承認	-.28	-.10	.06	.10
まし	-.23	-.08	-.11	.35
ました	-.29	-.07	-.11	.35
ます	.29	-.05	.25	-.22
ませ	.05	-.22	-.11	-.06
ません	.05	-.22	-.11	-.06
まま出	.15	.00	.00	-.03
ま出	.15	.00	.00	-.03
ま出し	.15	.00	.00	-.03
みで	-.21	-.03	-.02	.10
みです	-.21	-.03	-.02	.10
めて	.07	-.15	-.09	.24
りま	.16	-.12	-.10	-.13
りませ	.21	-.10	-.08	-.07
んの	.15	-.06	-.01	-.09
んので	.15	-.06	-.01	-.09
不用	.56	-.18	-.03	.00
不用改	.56	-.18	-.03	.00
不能	-.10	.00	.18	-.13
不能发	-.10	.00	.18	-.13
不过	.56	-.18	-.03	.00
不错	.00	-.08	-.15	.34
主任	-.32	.00	.00	.00
了就	-.28	.26	.00	.00
了就可	-.28	.26	.00	.00
事務	.15	.01	-.02	-.12
付が	-.09	.22	.00	-.02
以发	-.27	-.00	-.04	.00
以发了	.34	-.00	-.04	.00
以降	-.00	-.08	-.00	.16
内容	.25	-.14	.05	-.16
出し	.19	.05	.00	-.04
出して	.15	.00	.00	-.03
单位	.00	.00	.00	-.18
即可	.00	.15	.00	-.18
发了	.34	-.00	-.04	.00
发给	-.15	.00	.00	-.08
发给我	.17	.00	.00	-.08
可以	-.47	.25	-.04	-.01
可以发	-.27	-.00	-.04	.00
各位	-.21	.01	.00	-.00
同意	-.36	-.12	.04	.24
問題あ	.17	.00	-.10	-.07
大変	-.02	.11	.04	-.17
大家	.24	-.01	.00	-.03
委员	.00	.00	-.15	.15
委員	-.21	-.28	.07	.58
就可	-.28	.26	.00	.00
就可以	-.28	.26	.00	.00
差し	.15	.00	-.03	-.12
差し支	.15	.00	-.03	-.12
建议	-.11	.26	.00	-.08
意见	-.18	-.00	-.15	.14
我不	-.06	-.04	-.13	.28
我们	.16	.00	.00	-.08
我看	-.01	.00	.00	.28
我还	.00	.00	-.15	.15
批准	.17	-.27	.00	.56
承認し	-.20	.10	.06	.42
承認で	-.03	.00	-.07	.28
承認は	-.63	.00	.00	.00
承認済	-.21	-.03	-.02	.10
支え	.15	.00	-.03	-.12
改め	.00	-.08	.00	.16
改めて	.00	-.08	.00	.16
日付	-.09	.22	.00	-.02
日付が	-.09	.22	.00	-.02
晚上	.00	-.08	-.15	.34
期我	-.08	.00	.00	.28
未公	.00	.00	.13	-.17
没问	.72	-.07	-.12	-.28
没问题	.72	-.07	-.12	-.28
済み	-.21	-.03	-.02	.10
済みで	-.21	-.03	-.02	.10
照片	-.28	.26	.00	.00
用改	.56	-.18	-.03	.00
田中	-.21	-.07	.00	.43
発行	.04	-.16	.14	-.06
的意	-.26	.00	-.15	.15
的意见	-.26	.00	-.15	.15
看看	-.32	-.08	-.15	.34
第二	-.01	-.10	.04	.28
给我	.17	.00	.00	-.08
老师	-.26	-.04	-.13	.28
能发	-.10	.00	.18	-.13
認し	-.20	.10	.05	.40
認しま	-.11	.17	-.02	.40
認で	-.03	.00	-.07	.28
認です	-.03	.00	-.07	.28
認は	-.63	.00	.00	.00
認済	-.21	-.03	-.02	.10
認済み	-.21	-.03	-.02	.10
議長	-.54	-.07	.00	.84
请问	.00	-.04	-.13	.28
送っ	-.16	-.02	.04	.00
送って	-.16	-.02	.04	.00
違い	-.09	.22	.00	-.02
違いま	-.09	.22	.00	-.02
長は	-.42	-.07	.00	.43
長は承	-.21	.00	.00	.00
问题	.72	.06	-.12	-.36
需要	.00	-.25	.04	.50
題あ	.17	.00	-.10	-.07
題あり	.17	.00	-.10	-.07
게요	-.12	.00	-.01	.15
괜찮	.19	-.09	.10	-.05
내면	-.05	-.13	.20	-.00
내보	-.03	-.13	.20	-.00
내보내	-.03	-.13	.20	-.00
내일	-.12	.00	.00	.15
니다	-.15	.02	.16	-.18
다음	.35	-.14	-.02	-.00
동의	-.29	.00	.09	.00
동의합	-.20	.00	.00	.00
됩니	-.05	-.13	.20	-.00
됩니다	-.05	-.13	.20	-.00
문제	.73	-.09	-.11	-.21
문제없	.73	-.09	-.11	-.21
보내	-.01	-.03	.19	-.05
보내면	-.05	-.13	.20	-.00
볼게	-.12	.00	-.01	.15
볼게요	-.12	.00	-.01	.15
사진이	.15	-.09	.00	.00
시면	.20	-.09	-.02	-.00
신다	-.08	.19	.00	-.05
아요	.19	.00	.00	-.05
없습	.39	-.09	.04	-.21
없습니	.39	-.09	.04	-.21
없이	.15	-.14	.07	-.00
에는	.15	-.05	.00	.00
의합	-.20	.00	.00	.00
의합니	-.20	.00	.00	.00
이번	.11	-.18	.17	-.00
인했	-.16	.00	.00	.00
제없	.73	-.09	-.11	-.21
조금	.35	-.14	-.02	-.00
좋겠	.15	-.05	.00	.00
주시	.20	-.02	-.02	-.11
주시면	.20	-.09	-.02	-.00
지는	-.12	.00	.00	.15
지만	.15	-.14	.07	-.00
진이	.15	-.09	.00	.00
처를	-.11	.24	.00	-.05
출처	-.20	.24	.09	-.05
출처를	-.11	.24	.00	-.05
하겠	-.09	.19	.00	-.07
하겠습	-.09	.19	.00	-.07
합니	-.30	-.27	.19	.06
합니다	-.30	-.27	.19	.06
호는	.11	-.18	.17	-.00
호에	.35	-.14	-.02	-.00
"""
