"""What each sign of a reviewer's reply speaks for: approved, changes, rejected, unclear.

Written by `make verdicts` and never by hand; what a sign is, distd.mail.verdict.signs says. It is no table of config/,
since nobody shall tune what may let out an issue, and what reads mail reads no files.
"""

WEIGHTS = r"""
#approve	1.49	-.12	-.48	-.91
#approve+but	-.25	.27	.08	.09
#approve+change	-.15	.57	-.19	-.24
#approve+doubt	-.38	-.03	-.05	.43
#approve+fault	.15	.27	.12	-.10
#approve+if	-.61	.87	-.04	.20
#approve+later	-.56	-.04	.36	.18
#approve+not	-.27	.26	.62	-.11
#approve+nothing	.62	-.47	.29	-.30
#approve+others	.07	-.16	.30	-.19
#approve+part	-.58	.57	-.14	-.33
#approve+pleasant	.74	-.15	-.72	-.35
#approve+question	-.11	-.14	-.07	.27
#approve+received	-.79	.00	.00	.00
#approve+refuse	-.35	-.29	.69	.28
#approve+send	.12	-.47	.03	-.14
#but	-.08	.77	-.36	-.28
#but+change	-.07	.25	.03	-.46
#but+doubt	.32	-.62	.18	.24
#but+fault	-.34	.21	-.06	-.06
#but+if	-.08	.35	-.05	-.25
#but+later	-.04	-.44	.05	.31
#but+next time	.47	-.25	.00	-.12
#but+not	-.00	-.02	-.34	.56
#but+nothing	-.07	.25	-.09	.00
#but+others	-.02	-.14	.15	-.00
#but+part	-.16	.53	-.02	-.16
#but+pleasant	.05	.46	-.21	-.19
#but+question	-.00	.10	-.00	-.15
#but+refuse	-.06	.16	.09	.17
#but+send	-.07	.02	-.04	.22
#change	-1.12	1.91	-.55	-.32
#change+doubt	-.03	.25	-.22	-.01
#change+fault	-.08	.10	.00	-.12
#change+if	-.15	.31	.17	-.86
#change+later	-.19	.39	-.18	-.39
#change+not	.05	-.14	-.31	.58
#change+nothing	-.03	-.13	.00	.00
#change+others	-.03	.20	-.24	.22
#change+part	-.26	.69	-.28	-.42
#change+pleasant	-.24	.76	-.12	-.44
#change+question	-.11	-.09	.00	.26
#change+refuse	.00	-.21	-.27	.51
#change+send	-.43	.76	-.27	-.10
#doubt	.01	.14	-.26	.38
#doubt+fault	-.05	.00	.00	.00
#doubt+if	.00	.05	-.03	-.12
#doubt+not	.12	-.39	.06	.51
#doubt+nothing	.54	-.03	-.20	-.21
#doubt+others	.00	.23	-.17	.01
#doubt+part	.05	.39	-.16	-.11
#doubt+pleasant	-.12	-.23	.07	.22
#doubt+question	.22	.32	-.09	-.34
#doubt+refuse	-.02	-.30	.45	-.17
#doubt+send	-.43	-.04	.01	.33
#fault	-.36	.90	-.08	-.13
#fault+if	.00	-.12	-.01	.00
#fault+not	.18	.13	-.11	-.10
#fault+part	.49	-.13	-.12	.00
#fault+pleasant	-.05	-.07	-.13	.55
#fault+refuse	.00	-.01	.16	.00
#fault+send	-.05	-.00	-.00	.00
#if	-.69	.65	-.19	.46
#if+later	.26	-.31	-.08	-.15
#if+not	.13	-.23	.24	-.16
#if+nothing	-.27	.35	.10	-.12
#if+others	.00	-.06	.05	-.12
#if+part	.01	.19	.05	-.27
#if+pleasant	.18	-.05	-.12	.39
#if+question	-.07	-.17	-.04	.14
#if+refuse	-.07	.00	.03	.07
#if+send	-.37	.19	.10	-.10
#later	-.47	-.61	-.40	1.10
#later+not	.23	-.35	-.50	.51
#later+others	.00	-.05	.00	.05
#later+part	.00	.01	-.06	.27
#later+pleasant	-.20	-.21	-.26	.59
#later+question	.00	-.07	.00	.00
#later+received	.00	-.00	-.00	.10
#later+refuse	-.03	-.00	.23	-.17
#later+send	.13	-.04	.05	-.13
#next time	.47	-.25	.00	-.12
#not	-.19	-.32	1.23	-.18
#not+nothing	-.11	-.24	.45	-.06
#not+others	-.14	-.19	.68	-.27
#not+part	-.06	.05	.01	.34
#not+pleasant	-.07	-.10	.63	.14
#not+question	-.08	.26	-.14	.02
#not+refuse	-.47	-.61	.70	-.09
#not+send	-.33	-.05	.61	.23
#nothing	1.99	-.51	-.37	-1.29
#nothing+others	-.20	.00	-.00	-.04
#nothing+part	-.19	.25	-.00	-.00
#nothing+pleasant	.63	-.44	-.03	-.44
#nothing+question	-.21	.00	.00	.00
#nothing+refuse	-.25	.17	.37	-.06
#nothing+send	.29	.04	-.01	-.33
#other	-.52	.45	.34	.11
#others	-.07	-.35	-.08	.78
#others+part	.33	-.19	-.05	-.03
#others+pleasant	.04	-.15	.29	-.35
#others+question	-.00	-.23	-.05	.25
#others+refuse	-.00	-.22	.04	.34
#part	-.64	.95	-.23	-.53
#part+pleasant	-.32	.21	-.20	.15
#part+question	.00	-.56	-.22	.77
#part+refuse	.00	-.27	.28	.00
#part+send	-.57	.23	-.10	.08
#pleasant	.56	-.28	-.10	.06
#pleasant+question	.02	-.22	-.07	.18
#pleasant+received	-.61	-.00	-.03	.10
#pleasant+refuse	-.18	.16	.52	.02
#pleasant+send	.32	-.45	-.15	.29
#question	-.51	-.33	-.52	.97
#question+refuse	.00	.00	-.07	.07
#question+send	.00	.08	-.02	.02
#received	-.93	-.12	-.10	.39
#refuse	-.86	-.83	1.50	-.30
#refuse+send	-.48	-.02	.60	-.19
#send	1.08	-.07	-.22	-.71
(before any sign)	-.81	-.57	-.54	-.49
.#approve	1.28	-.41	-.58	-.73
.#but	.01	.17	.03	-.11
.#change	-.32	-.02	.15	-.03
.#doubt	-.42	-.22	.26	.40
.#fault	-.20	.91	-.13	-.44
.#if	.08	.26	-.31	.13
.#later	-.30	-.13	-.02	.29
.#not	-.59	.77	.32	-.61
.#nothing	.89	-.29	-.13	-.13
.#other	-.52	.45	.34	.11
.#others	-.24	-.08	-.19	.22
.#part	.39	.12	.27	-.47
.#pleasant	.52	-.24	-.23	-.05
.#question	-.31	.22	-.03	.16
.#received	-.04	-.09	-.08	.24
.#refuse	-.01	-.44	1.10	-.75
.#send	.99	-.47	-.36	-.51
0	-.58	.34	-.36	.48
0 0	-.30	.54	.18	-.46
0 is	-.16	.28	.00	-.11
0 march	-.12	-.00	-.04	.28
0 not	.00	.15	.00	-.04
0 quoted	.00	-.00	-.06	-.06
0 quotes	.00	-.06	.20	-.11
0 september	.00	.00	.00	-.11
=APPROVE	.75	-.15	-.47	-.26
=CHANGES	-1.14	1.13	-.56	-.05
=CONDITION	-.05	.65	.02	-.51
=DOUBT	-.48	-.24	.01	.64
=HARMLESS	.49	-.15	.05	-.64
=OTHER	.87	.12	.26	-1.42
=QUESTION	-.63	-.21	-.50	.75
=REJECT	-.57	-.98	1.15	-.02
=SHORT_YES	.91	-.29	-.24	-.21
=a command	.00	.11	-.07	-.10
=approved	2.09	-.63	-.48	-.89
=changes	-1.14	1.09	-.14	-.50
=rejected	-.42	-.91	1.36	-1.06
=unclear	-.51	-.33	-1.01	2.64
>#approve	.86	.11	-.44	-1.08
>#but	-.17	.76	-.39	.10
>#change	-.40	.21	.00	-.07
>#doubt	-.54	-.48	-.01	1.12
>#fault	.04	.52	.16	-.30
>#if	-.33	.58	.01	.01
>#later	-.67	-.32	-.45	.92
>#next time	.47	-.25	.00	-.12
>#not	-.25	.03	.12	.58
>#nothing	.80	.18	-.16	-.32
>#other	-.14	-.49	.84	.04
>#others	-.34	-.39	.19	.18
>#part	-.52	-.09	.14	-.41
>#pleasant	.39	-.06	.16	-.33
>#question	-.72	-.53	-.14	1.12
>#received	-.58	.11	-.09	.15
>#refuse	-.90	-.21	.86	-.50
>#send	1.29	.15	-.38	-1.16
a	.61	.17	.19	-.44
a data	-.02	.05	.00	.00
a la	-.13	.16	.00	-.00
a las	-.04	-.12	.19	-.02
a newsletter	-.06	-.03	.13	-.03
a opor	.01	.00	-.08	-.12
a redire	.02	-.06	.00	.00
ab	.09	.08	.00	-.28
abend	.00	.00	.08	-.04
aber	.16	-.13	-.05	-.05
abert-	.00	.00	.18	-.20
able	-.03	.00	-.05	.02
able to	-.03	.00	-.05	.02
about	-.18	.28	-.11	-.32
about the	-.04	.02	.00	-.19
abraz-	.15	-.04	.00	-.14
abrazo	.15	-.04	.00	-.14
abrazo grande	.15	-.04	.00	-.14
absat-	.00	.03	-.11	.00
absatz	.00	.03	-.11	.00
accen-	-.00	.12	-.02	-.07
accent	-.00	.12	-.02	-.07
accep-	.55	.00	.00	-.33
accor-	-.01	-.00	-.04	-.16
accord	-.01	-.00	-.04	-.16
accord avec	-.01	.00	-.04	-.16
actua-	-.13	.16	.00	-.01
actual	-.13	.16	.00	-.01
acuer-	-.18	-.07	.00	-.06
acuerdo	-.18	-.07	.00	-.06
add	-.17	.04	-.00	-.05
add to	-.37	.00	.00	.00
addre-	-.19	.10	.04	-.00
address	-.19	.19	.00	-.00
address in	-.13	.13	.00	-.00
adela-	.05	-.00	.00	-.05
adelante	.05	-.00	.00	-.05
after	-.06	.05	.25	.05
after that	-.02	.11	.00	-.10
again	-.02	-.06	.15	-.08
again-	-.13	-.00	-.09	.24
against	-.13	-.00	-.09	.24
against it	-.00	.00	-.52	.62
agree	-.17	-.02	-.05	.34
agree that	.00	-.14	.00	.11
agree with	-.09	.07	-.05	.24
agree-	-.02	.11	-.17	-.04
agreed	-.13	.18	-.17	-.04
agreed never	.00	.04	-.07	.00
agrees	.10	-.07	.00	-.00
ahead	-.08	.09	.00	-.11
ai	-.00	-.08	-.08	.38
airpo-	.00	.00	-.12	-.00
airport	.00	.00	-.12	-.00
airport and	.00	.00	-.07	-.00
akkoo-	-.38	-.10	.21	-.11
akkoord	-.38	-.10	.21	-.11
al	.39	-.41	.01	.04
all	.39	-.16	-.21	.06
all good	-.17	.00	.00	.00
all of	.00	-.04	-.16	.32
alles	.06	.00	.00	-.09
aloud	.42	-.12	.00	-.13
aloud to	.42	-.12	.00	-.13
alrea-	.26	-.13	.00	.00
already	.26	-.13	.00	.00
alway-	-.15	-.04	.00	.00
always	-.15	-.04	.00	.00
am	.03	-.27	.18	.06
am at	.00	.00	-.12	-.00
am back	.00	-.01	-.07	.09
am happy	-.07	.00	-.00	.00
am not	-.02	.00	-.34	.62
am on	.30	.00	-.05	-.21
am travelling	.00	-.06	-.04	.15
am unable	.00	.00	.21	-.16
among	.16	-.01	.00	-.04
an	-.04	.16	.12	-.22
an expert	.00	.26	.17	-.26
and	.14	-.10	.11	-.46
and be	.18	-.11	-.01	.00
and can	.11	-.08	-.14	.10
and i	-.05	.01	.31	-.27
and no	-.29	-.09	.05	.00
and nobody	.00	-.06	.13	-.06
and not	.00	.00	-.17	.00
and the	.10	-.07	.00	-.00
and we	.02	-.00	-.07	.00
and will	-.15	.00	-.09	.37
and you	-.49	.50	-.07	-.09
anoth-	.26	-.15	-.09	.20
another	.26	-.15	-.09	.20
answe-	.38	-.05	.39	-.16
answer	.38	-.05	.52	-.14
antes	-.13	.23	-.04	-.06
antes de	-.13	.23	-.04	-.06
any	.46	-.14	.13	-.43
anyon-	.20	-.01	.09	-.14
anyone	.20	-.01	.09	-.14
anyth-	.22	-.11	.00	-.12
anything	.22	-.11	.00	-.12
anything else	.12	.07	.00	-.16
appro-	-.52	.18	-.57	.74
approuve	.11	-.00	-.07	-.25
approuve pas	-.00	.00	.00	-.12
approuver	-.00	.00	.00	-.06
approval	-.20	-.10	.17	-.06
approval with	-.08	.00	.00	.10
approve	-.14	.17	-.25	.45
approve it	.00	.17	-.13	-.05
approve of	-.04	.00	.28	-.05
approve the	-.07	-.02	-.01	.00
approve this	-.32	.00	.20	-.22
approve until	.00	.09	-.21	.19
approve when	.00	.01	.00	-.11
approved	-.18	-.21	-.22	.57
approved and	.00	-.20	.15	-.03
approved as	-.11	.05	.07	-.10
approved by	-.22	-.07	.02	.39
approved from	.14	-.03	.00	-.04
approved it	-.15	.00	-.00	.13
approved not	.00	-.10	-.22	.41
approved subject	.00	-.00	.00	-.07
approved the	-.13	-.09	.00	.29
approved with	.50	.37	.00	-.27
approved without	.07	.00	.00	-.08
approving	-.07	-.03	.00	.04
approving this	-.13	.00	.00	.00
approvo	-.00	-.07	.00	-.01
aprob-	.14	-.14	.02	.01
aprobacion	.21	-.17	.00	.00
aprobado	-.08	.04	.02	.04
aprov-	.09	.19	.00	-.19
aprovado	.00	.00	.00	-.06
aprovo	-.01	.21	.00	-.13
aprue-	-.13	.12	-.14	-.00
apruebo	-.13	.12	-.14	-.00
ar	.07	-.06	.00	-.31
arabi-	-.01	.01	-.00	.04
arabic	-.01	.01	-.00	.04
are	-.19	.02	-.23	.32
are asking	-.06	-.20	.00	.32
are confidential	.00	-.09	.04	.00
aren	-.00	.12	-.06	-.00
aren t	-.00	.12	-.06	-.00
artic-	-.16	.12	.03	-.11
article	.00	-.17	.05	-.08
as	.37	-.07	-.28	.13
as a	.07	-.00	-.02	-.03
as always	-.10	-.09	.00	.00
as i	.00	-.06	.13	.02
as it	.13	-.09	.06	-.12
as soon	.01	.00	-.06	-.03
ask	.00	.30	-.16	-.04
asked	.02	-.06	-.08	.05
asked for	.02	-.04	.00	.00
asked to	-.00	-.02	-.08	.05
askin-	-.06	-.20	.00	.32
asking	-.06	-.20	.00	.32
at	.59	-.49	-.17	.23
at it	-.13	-.14	-.05	.36
at the	.02	-.29	-.07	.32
attac-	-.20	.14	-.07	-.02
attachment	-.17	-.09	-.06	.04
atten-	-.00	-.07	.00	.00
au	.08	.00	.00	-.05
auf	.34	.28	.08	-.37
auf keinen	-.01	.00	.08	-.03
aus	.48	-.03	-.03	-.18
aus kann	.05	-.02	-.03	-.01
ausga-	-.00	.54	-.06	-.36
ausgabe	-.00	.54	-.06	-.36
autho-	.55	.00	-.04	-.33
aval	.16	-.27	.49	-.19
avant	-.00	.12	-.02	-.09
avant l	-.00	.12	-.02	-.07
avec	-.02	.02	-.20	-.05
avis	.35	-.16	-.05	.16
away	.14	-.00	.09	-.06
ayes	.21	.06	-.19	.00
back	-.69	-.19	.05	.06
bangk-	-.30	.17	-.05	-.00
bangkok	-.30	.17	-.05	-.00
bangkok meeting	-.19	.17	-.05	.00
be	.34	.47	-.12	-.75
be better	-.02	.11	.00	-.10
be published	-.02	.09	-.09	.00
be sent	-.05	.00	-.00	-.00
beau	.20	.00	.00	-.18
beauc-	-.23	.00	.00	.33
beaucoup	-.23	.00	.00	.33
beaucoup pour	-.23	.00	.00	.33
becom-	-.08	-.02	-.07	.23
been	.07	.06	.03	-.32
been checked	-.04	-.05	.00	.04
befor-	-.10	.08	.01	-.03
before	-.10	.08	.01	-.03
before i	.00	-.08	-.03	.13
before it	-.00	.11	-.00	-.08
before monday	-.06	-.02	.18	-.03
behal-	.07	-.02	.00	-.08
behalf	.07	-.02	.00	-.08
behalf of	.07	-.02	.00	-.08
being	-.37	.00	.00	.00
below	.00	-.01	-.07	.09
bem	-.09	-.00	-.08	.24
beric-	.00	.05	-.06	-.04
best	.34	-.05	.00	-.10
bette-	-.02	-.16	.29	-.10
better	-.02	-.16	.29	-.10
bien	-.43	.28	-.16	.24
bin	.44	-.15	-.09	-.06
bis	.00	-.23	-.09	.22
bitte	.10	.11	-.11	-.28
bless-	.06	.00	-.00	-.00
blessing	.06	.00	-.00	-.00
bodie-	.00	-.09	.05	-.01
bodies	.00	-.09	.05	-.01
bodies voted	.00	-.09	.05	-.01
body	-.14	-.02	.00	.00
bolet-	-.10	-.16	.23	.10
boletin	-.10	-.16	.23	.10
bon	-.18	-.02	-.04	-.02
bonjo-	.03	.12	-.02	-.15
bonjour	.03	.12	-.02	-.15
bra	.06	-.01	.00	-.07
bra ut	.06	-.01	.00	-.07
bravo	-.09	-.00	.00	-.03
budge-	-.05	.17	-.13	-.05
budget	-.05	.17	-.13	-.05
but	.27	.22	-.00	-.43
but i	.14	-.15	.25	-.10
but please	-.01	.40	-.16	-.10
butto-	.00	-.32	-.25	.93
by	.18	.09	.37	-.04
by me	.32	-.04	-.02	-.13
by the	.12	.07	.09	.17
by tomorrow	.00	.00	-.04	-.00
c	.07	.25	.08	-.27
c est	.07	-.05	.22	-.27
ca	-.35	-.11	-.03	.37
calen-	-.32	-.07	.00	.16
calendar	-.24	.00	.00	-.04
call	.10	-.07	.15	-.09
cambi-	-.04	.07	.00	-.01
cambios	-.04	.07	-.00	-.01
can	.04	-.11	.32	-.10
can be	-.05	.09	.11	-.05
can go	-.14	-.02	-.00	.00
can not	.00	-.06	.16	-.04
can send	-.13	.00	-.02	.26
can t	-.04	-.04	.11	-.21
canno-	-.03	-.02	-.13	.00
cannot	-.03	-.02	-.13	.00
cannot approve	.00	-.02	-.27	.15
capti-	-.00	.00	-.06	.00
caption	-.00	.00	-.06	.00
carry	.03	-.03	.13	-.03
ce	-.13	-.17	-.09	.43
cela	-.17	.13	.07	.00
chair	-.81	-.09	.20	.36
chair is	-.29	.05	-.01	-.01
chang-	-.28	.07	-.03	.21
change	.11	-.02	-.00	-.06
changed	.00	.01	.00	-.11
changes	-.39	.07	-.03	.38
check-	-.04	-.05	.00	.04
checked	-.04	-.05	.00	.04
circu-	.00	-.20	.21	-.09
clear	.04	-.00	.21	-.29
clear-	.25	-.09	.00	-.08
cleared	.25	-.09	.00	-.08
cleared with	.10	-.09	.00	.04
close	.07	.00	-.07	-.03
close-	.00	-.01	.12	-.06
closed	.00	-.01	.12	-.06
closed session	.00	-.01	.12	-.06
co	.00	.23	-.10	-.14
colle-	.42	-.08	-.23	.20
colleague	-.11	-.06	-.18	.36
com	.07	-.26	.33	.06
com a	-.04	-.42	.12	.33
come	-.09	-.11	-.01	.03
comme-	-.37	.34	.46	.28
comments	-.37	.59	-.08	.47
commi-	.12	-.08	-.00	.05
committee	.12	-.08	-.00	.05
compl-	.17	-.05	-.02	-.05
complain	.10	-.02	.00	-.01
compt-	.00	.09	.00	-.12
comun-	.64	-.38	.16	-.11
con	-.09	.29	-.25	-.09
con la	-.09	-.02	.00	.08
conce-	.00	.19	-.07	-.06
conco-	.25	-.19	.21	-.14
condi-	-.04	.09	-.02	-.02
condicion	-.04	.09	-.02	-.02
confi-	.86	-.15	.04	-.69
confidential	.00	-.09	.04	.00
confirm	.45	-.03	-.05	-.31
confirm that	.34	-.03	-.05	-.31
congr-	.11	.08	.00	-.15
conse-	-.01	-.11	.33	-.20
consent	-.01	-.11	.33	-.20
consu-	-.05	-.02	.30	-.11
conta-	-.10	-.09	-.03	.24
conte-	.61	.02	.25	-.48
content	-.06	.28	.05	-.16
contr-	.15	.15	.09	-.36
contra	-.06	.12	.15	-.14
contrario	.22	-.06	-.03	-.22
contre	.00	.09	-.03	.00
conve-	.06	-.23	-.12	.34
convi-	.34	-.31	.00	.00
corre-	-.39	.82	-.54	-.29
correct	-.46	.38	-.07	.00
correct the	-.29	.17	.00	.00
corrected	.00	.09	-.17	-.11
correction	.02	-.04	.00	-.07
correction of	.00	-.00	.00	-.07
corrections	.16	-.06	.00	-.10
correcto	-.13	.13	.00	.00
corregir	.21	-.17	.00	.00
corri-	-.02	.31	-.33	-.00
could	-.12	.27	-.38	.28
could not	.00	.23	-.33	.37
could you	-.09	.00	.00	.00
count	.08	-.01	.06	.05
count me	.13	-.01	.00	-.04
count-	-.17	.13	-.02	.03
country	-.17	.13	-.02	.00
cover	.00	-.11	-.06	.08
credi-	-.25	.00	-.05	.00
credit	-.25	.00	-.05	.00
cuent-	-.04	.07	-.02	.07
d	-.16	.30	-.17	-.06
d accord	-.01	-.00	-.04	-.16
d like	.00	.19	-.07	-.06
d rather	.00	-.04	.00	.00
da	.49	-.07	-.38	.38
da minha	.06	-.02	-.14	-.01
danke	-.18	.00	-.04	.28
das	-.56	.04	.19	.04
das nicht	.00	-.29	.30	.00
data	-.02	.05	.00	.00
date	-.32	.21	-.12	-.29
date in	.00	.00	-.06	.00
date of	-.19	.17	-.05	.00
dates	.10	-.07	.00	-.04
dates in	.00	.00	.00	-.04
day	.48	-.18	-.01	-.13
de	.35	-.09	.13	-.33
de acuerdo	-.18	-.07	.00	-.06
de la	-.13	.50	-.33	-.17
dead	.15	-.10	-.01	-.00
dear	.02	-.00	-.06	.07
decid-	-.10	-.03	-.11	.36
decis-	-.05	.00	.30	-.20
decision	-.05	.00	.30	-.20
decli-	.00	-.03	.35	-.27
del	-.07	.23	-.07	.00
deleg-	-.16	.04	.09	.18
delegate	-.03	-.05	.09	.18
delet-	.00	-.19	-.18	.35
delete	.00	-.19	-.18	.35
delete the	.00	.00	.00	-.06
demai-	-.03	.00	.00	.28
demain	-.03	.00	.00	.28
den	.07	.03	-.10	.03
depoi-	-.04	-.22	-.12	.40
depois	-.04	-.22	-.12	.40
der	.14	.39	.16	-.44
des	-.00	-.11	.00	.35
desde que	-.02	.05	.00	.00
det	-.00	-.00	.11	-.05
deux	.42	.12	-.06	-.22
di	-.09	.20	-.02	.17
did	-.00	-.09	.07	-.08
did not	.00	-.12	.10	.00
didn	-.19	-.05	-.03	.40
didn t	-.19	-.05	-.03	.40
die	-.35	.57	.18	-.42
die ausgabe	.00	-.04	.00	.00
diffe-	.12	-.04	.00	-.07
diffu-	.05	-.02	.00	-.05
diffuser	.05	-.02	.00	-.05
disag-	-.04	-.07	.30	-.04
disagree	-.04	-.07	.30	-.04
disap-	-.19	-.02	.59	-.24
discl-	.00	-.15	.04	-.03
discloses	.00	-.15	.04	-.03
discu-	.22	-.09	.19	-.10
discussed	-.02	.00	.20	-.05
dit	.24	-.21	.13	-.06
dit nummer	.24	-.21	.13	-.06
do	.27	.61	.20	-.49
do i	-.02	.00	.20	-.05
do not	-.11	-.06	.17	-.09
does	.03	-.03	-.04	.14
don	.19	.04	.20	-.20
don t	.19	.04	.20	-.20
done	-.04	.02	-.06	-.02
donne	-.54	-.25	.54	-.19
doy	-.04	.09	-.02	-.02
dr	.31	.06	-.14	-.18
draft	-.09	-.16	.13	.15
draft-	.00	.13	-.05	-.05
drafting	.00	.13	-.05	-.05
drop	.00	-.26	.29	-.04
du	.08	.00	.00	-.05
e	-.43	.46	.23	-.01
e mail	-.13	.04	.04	-.00
e vi	.00	.00	-.00	.05
earli-	.00	.00	-.05	-.02
earlier	.00	.00	-.05	-.02
edito-	.38	.07	-.07	-.35
editor	-.23	.00	.00	-.05
editorial	-.06	.18	-.07	-.04
effor-	-.01	-.05	.00	-.00
el	.15	.77	-.42	-.05
el boletin	-.10	-.09	-.00	.28
el lunes	.14	-.05	.00	-.14
el nombre	-.14	.14	.00	.00
else	.07	-.00	.16	-.21
email	-.04	-.04	-.16	.32
embar-	-.16	-.03	.17	-.10
empty	-.21	-.01	.00	.02
en	.64	.15	-.44	-.04
en la	.00	.24	-.22	-.08
encue-	.12	-.17	.00	.00
end	.08	.02	.00	-.04
engli-	-.01	-.03	-.04	.12
english	-.01	-.03	-.04	.12
enoug-	.01	.09	-.02	.05
enough	.01	.09	-.02	.05
enough to	.01	-.07	.09	-.00
envia-	-.09	-.01	.00	-.14
enviarlo	.14	-.01	.00	-.14
envie-	.12	.08	-.06	.00
envoi	-.32	.01	-.02	.28
envoy-	-.09	.19	-.16	-.10
envoyez	-.06	.23	-.16	-.10
equip-	.05	.00	.00	-.09
er	.23	-.18	-.34	.27
es	-.28	.15	.19	-.06
eso	-.12	.49	-.20	-.07
eso no	-.04	.05	-.01	-.02
est ce	-.15	-.00	-.16	.35
est tout	.07	-.05	.13	-.10
esta	-.18	.26	-.15	-.19
este	.00	-.06	.23	-.18
este boletin	.00	-.06	.23	-.18
et	.47	.01	.28	-.51
etre	-.17	.09	.00	.00
eveni-	.00	-.03	.13	-.03
every-	-.12	.14	.24	-.27
everybody	.00	-.09	.12	-.03
everybody else	.00	-.09	.12	-.03
everyone	.00	-.09	.00	.00
everything	-.12	.32	.11	-.24
exact-	-.02	-.00	.12	-.15
excel-	.16	-.02	-.05	-.01
excelente	.16	-.02	-.05	-.00
exper-	-.00	.33	.11	-.40
expert	.00	.26	.17	-.26
experts	.00	.10	-.07	-.14
facci-	.00	.00	-.00	.05
faccio	.00	.00	-.00	.05
faccio sapere	.00	.00	-.00	.05
fail	.00	-.10	.10	.00
faile-	.14	-.10	-.04	.00
failed	.14	-.10	-.04	.00
fall	.01	-.02	.05	-.03
falsc-	.00	-.26	.21	.00
falsch	.00	-.26	.21	.00
falta	-.00	.06	.03	-.01
famil-	.02	.00	-.05	.02
family	.02	.00	-.05	.02
fassu-	-.00	.00	-.01	.13
fassung	-.00	.00	-.01	.13
favor	.14	-.03	-.06	.00
favou-	.24	-.01	-.03	-.04
favour	.16	-.01	.00	-.04
fecha	-.07	.00	-.00	-.00
feu	-.01	.00	.00	-.16
feu vert	-.01	.00	.00	-.16
figur-	-.00	.16	-.18	-.13
figure	-.00	-.11	.00	.03
figures	.00	.27	-.18	-.16
figures are	.00	.09	-.06	-.11
files	.00	-.09	.04	.03
find	.14	-.10	-.36	.41
fine	-.52	.20	-.14	.05
fine by	.23	-.04	-.01	-.09
fine with	-.63	.25	-.05	-.06
first	.04	-.08	-.01	.04
fix	-.01	.05	-.00	.00
follo-	.00	-.04	-.11	.08
follows	.00	-.01	-.11	.09
fond	.08	.00	.00	-.05
footn-	-.00	-.07	.00	.00
footnote	-.00	-.07	.00	.00
for	.90	-.25	.07	-.21
for it	.23	.05	.00	-.14
for last	.02	-.04	.00	.00
for me	-.18	-.01	.15	.14
for sending	-.13	-.00	.00	.00
for the	.12	.00	-.19	.20
for this	.16	-.00	.29	-.41
form	-.02	-.05	.28	-.11
foto	-.32	.76	-.00	-.31
four	.14	-.11	.14	-.30
freig-	-.23	-.01	-.09	-.15
freigabe	.12	.00	.00	-.14
freigegeben	-.35	-.01	-.09	-.02
frida-	.00	.00	-.07	.10
friday	.00	.00	-.07	.10
from	.27	-.50	-.39	.23
from me	-.04	-.06	.05	-.49
from my	.25	-.08	-.08	-.01
from the	-.16	-.20	.08	-.02
fully	-.34	.36	.00	.00
geneh-	.00	-.04	.00	.00
genehmige	.00	-.04	.00	.00
genev-	-.02	-.14	.00	.19
geneva	-.02	-.14	.00	.19
get	-.11	-.10	.11	-.08
get it	.10	-.11	.11	-.06
give	.16	-.00	.37	-.37
give me	.00	-.00	-.08	.05
give my	.00	.00	.15	.00
given	.09	.12	-.15	-.02
gives	.00	.04	.03	-.00
go	-.14	-.09	-.14	-.19
go ahead	-.08	.09	.00	-.11
go out	-.14	-.13	.00	-.03
godka-	-.28	-.06	.06	-.05
godkanna	.00	-.06	.00	.00
godkanner	.07	.00	.00	-.05
godkant	-.35	.00	.06	.00
goes	.08	.12	.01	-.08
gone	-.14	-.02	-.00	.00
good	-.89	.36	-.12	.12
good to	-.29	.00	.00	.00
got	.05	-.00	.00	-.06
graci-	-.31	.15	-.02	.21
gracias	-.31	.15	-.02	.21
gracias por	-.05	-.07	-.00	.08
grand-	.15	-.04	.00	-.14
grande	.15	-.04	.00	-.14
great	-.14	-.04	-.01	.00
green	-.15	-.10	-.05	-.00
green light	-.24	-.10	.00	-.00
greet-	.28	.02	-.00	-.05
group	.00	-.09	.00	.00
gruss	.12	.00	-.03	.02
gruss-	.19	-.01	.00	-.09
grusse	.19	-.01	.00	-.09
grusse aus	.15	-.01	.00	-.09
had	.32	-.12	-.07	-.13
half	.00	-.10	.15	.02
half of	.00	-.10	.15	.02
happy	.02	-.06	-.07	-.15
happy to	-.07	.00	-.00	.00
happy with	.09	-.06	-.07	-.15
har	-.35	.00	.11	-.05
has	-.02	.18	.15	-.11
has approved	-.11	-.09	.12	.10
has been	.07	-.04	.15	-.16
has the	.00	-.12	-.03	.13
has to	.00	.16	-.08	-.00
have	.66	-.06	-.13	-.38
have been	.00	.12	-.12	-.05
have discussed	-.02	.00	.20	-.05
have my	-.05	.18	-.06	.00
have no	.33	-.07	-.08	-.21
have not	-.04	.00	-.26	.31
have nothing	-.08	.00	.00	-.01
have read	-.02	-.02	-.15	.06
have to	-.05	.00	.30	-.09
he	-.22	-.07	-.19	.33
he s	-.00	-.07	-.19	.33
headl-	.00	.18	.05	-.06
headline	.00	.18	.05	-.06
heard	-.00	-.06	-.21	.41
heard from	-.00	-.06	-.21	.41
hello	-.03	-.04	-.03	.23
her	.32	-.27	-.06	.10
here	.41	-.28	.06	.07
here is	.00	-.03	.27	-.27
hesit-	-.02	-.00	.12	-.15
het	-.10	.32	-.25	.02
heute	.02	-.02	.05	-.04
heute abend	.00	.00	.08	-.04
holid-	.34	.02	-.00	-.24
host	-.11	.00	.00	.00
house	.00	-.05	.09	-.07
how	.11	-.40	.17	.11
howev-	-.05	.26	-.01	-.06
however	-.05	.26	-.01	-.06
however the	-.05	.26	-.01	-.06
i	-.48	-.42	-.26	.59
i agree	-.36	-.23	.00	.58
i am	.03	-.26	.19	.01
i approve	.41	-.02	-.16	-.07
i can	-.02	.00	.24	-.27
i cannot	-.03	-.02	-.13	.00
i confirm	.34	-.03	-.05	-.31
i could	.00	.20	-.36	.44
i d	-.06	.15	.11	-.14
i didn	-.19	-.05	-.03	.40
i disagree	.00	-.07	.30	-.04
i do	-.00	.24	-.44	.07
i don	.22	-.02	.20	-.16
i give	.16	-.00	-.07	-.00
i have	.02	-.14	.08	-.05
i know	.00	-.16	.22	.03
i ll	-.00	.10	.00	-.11
i m	.23	.14	.18	-.35
i never	.00	-.04	-.16	.32
i noticed	.10	.04	.00	-.08
i only	-.04	-.08	.00	.02
i read	.34	-.12	.00	-.03
i reject	.00	.00	-.16	.30
i say	.04	-.14	-.03	.37
i see	.33	-.02	.00	-.17
i shall	-.23	.00	.00	.19
i should	-.00	-.02	-.21	.41
i support	-.25	.36	.00	.00
i suppose	-.10	-.07	-.03	.38
i think	.00	.03	.20	-.15
i trust	-.16	-.02	.00	.00
i ve	.09	.10	-.08	-.10
i want	-.00	.09	-.03	-.04
i was	.30	.03	-.03	-.20
i will	-.08	.01	.07	-.22
i would	.05	.18	.06	-.20
ich	-.36	-.54	.02	.60
ich bin	.00	-.15	-.09	.22
ich genehmige	.00	-.04	.00	.00
idea	.31	-.23	.00	.00
if	.02	-.26	.01	.05
if i	-.06	.00	-.04	.10
if the	-.04	-.00	.00	-.08
if you	.12	-.01	.04	-.25
ignor-	-.00	-.21	-.03	.52
ignore	-.00	-.21	-.03	.52
ignore my	-.00	-.21	-.03	.52
ihr	-.27	-.40	.00	.81
ik	-.10	.32	.09	-.14
il	-.00	.28	-.05	-.03
ilo	-.32	-.18	-.09	.69
im	-.00	-.15	-.13	.38
in	.20	.20	.05	-.30
in a	-.06	.02	.39	-.21
in favour	.16	-.01	.00	-.04
in it	.10	.08	-.13	.04
in item	.00	-.01	-.06	-.00
in my	.18	-.14	-.01	-.00
in paragraph	-.16	.28	.00	-.04
in the	-.22	.35	-.25	.03
inclu-	-.00	.02	-.04	.04
included	.00	-.03	.00	.04
including	.02	-.06	-.00	.00
including the	.02	-.06	-.00	.00
infor-	-.05	.16	.26	-.26
ingri-	-.29	.00	.00	.00
ingrid	-.29	.00	.00	.00
inte	-.00	-.06	.17	-.05
inte godkanna	.00	-.06	.00	.00
inter-	-.27	.03	-.08	.39
interest	-.08	.00	.00	.10
interesting	-.33	-.02	-.17	.50
is	-.92	-.04	.77	.12
is 0	-.04	.06	.00	.25
is a	-.32	.29	.22	-.23
is approved	-.07	-.01	-.08	.17
is fine	-.58	.00	.00	.00
is in	.00	.00	-.11	.00
is not	-.07	-.05	.32	-.27
is right	-.09	.00	.00	.00
is spelt	.00	.06	-.01	-.01
is the	.00	-.03	.00	.04
is there	.07	-.03	-.06	.08
is this	-.13	-.09	-.07	.33
is too	.00	-.09	.05	.00
is what	-.28	-.27	-.15	.56
is wrong	.00	.02	-.05	-.00
is yes	.32	-.05	-.01	.00
isn	.15	-.17	-.04	.12
isn t	.15	-.17	-.04	.12
issue	.24	-.38	.30	.15
issue 0	.00	-.36	-.03	.36
issue is	-.03	-.13	.32	-.01
ist	.36	-.23	.14	.04
ist sachlich	.00	-.26	.21	.00
it	.06	-.31	-.31	.07
it again	-.02	-.00	-.00	-.05
it and	.04	.00	-.14	-.01
it approved	.06	.00	.00	-.07
it back	-.30	-.01	.12	-.06
it be	-.05	.23	-.06	-.14
it before	-.03	.01	-.05	-.06
it can	-.19	-.02	.20	-.05
it go	.16	.00	-.14	.00
it goes	.12	.12	.01	-.08
it has	.18	-.06	.15	-.15
it is	.14	-.01	.16	-.16
it myself	-.03	-.07	-.03	.28
it needs	-.11	.04	.00	-.16
it on	-.27	-.00	-.00	.14
it out	.35	-.17	-.01	-.05
it s	.11	.24	.05	-.33
it should	.23	-.09	.00	-.08
it stands	-.11	.00	.07	.00
it to	-.03	-.10	.00	-.02
it tomorrow	-.13	.00	.00	.25
it twice	-.17	-.04	-.00	-.24
it until	-.02	.08	-.13	.11
it with	.08	.00	-.03	-.07
item	.00	-.16	.20	-.03
item 0	.00	-.02	.15	-.07
its	-.09	-.09	.27	-.07
j	.05	-.09	.00	.24
j approuve	.08	.00	.00	-.05
ja	.29	-.14	-.00	.19
jag	.07	.00	.11	-.10
jag godkanner	.07	.00	.00	-.05
jan	-.70	.00	.00	.00
je	-.27	-.25	.31	.19
je lis	-.35	-.11	.00	.35
je m	.00	-.05	.07	-.00
je n	-.00	-.08	-.08	.26
je ne	-.00	-.36	.40	-.07
je suis	.08	.00	.00	-.05
judge	.09	-.01	.00	-.05
kan	-.10	.31	.00	-.24
kan inte	.00	-.06	.00	.00
kann	-.46	-.02	-.03	-.01
kann das	-.48	.00	.00	-.01
keine	.12	.00	-.01	-.24
keine-	-.01	.00	.08	-.03
keinen	-.01	.00	.08	-.03
keinen fall	-.01	.00	.08	-.03
know	.12	-.19	.22	-.07
l	-.35	-.06	.41	-.03
l article	.00	-.04	.05	.00
l envoi	-.32	.01	-.02	.28
la	-.40	1.02	-.50	-.47
la fecha	-.07	.00	-.00	-.00
la page	-.01	-.05	.07	.00
la pagina	-.13	.32	-.05	-.17
la version	-.06	.32	-.19	-.12
laiss-	.00	-.09	.00	.00
las	-.04	-.19	.20	-.10
last	-.35	-.37	-.04	.68
last sentence	-.16	-.02	.00	-.10
last week	.02	-.04	.00	.00
last year	.00	-.00	-.01	-.04
le	.22	-.39	.49	-.29
le texte	-.00	-.16	-.05	.36
leave	-.03	-.05	.04	-.04
leave the	.00	-.05	.09	-.06
left	-.01	.37	-.06	-.27
left out	.00	.32	-.06	-.27
leggo	.00	.00	-.00	.05
les	-.09	-.04	.14	-.06
let	.09	-.15	-.05	-.00
let me	.16	-.13	-.03	.05
li	.08	-.06	-.14	-.02
liber-	.17	-.09	-.06	-.11
light	-.24	-.10	.00	-.00
like	-.02	.01	.02	.10
like to	.00	.08	.05	-.04
liked	.39	.00	.00	-.17
line	.02	.05	.00	-.13
link	.30	-.10	-.01	-.00
lis	-.35	-.11	.00	.35
lis ca	-.35	-.11	.00	.35
list	.14	-.06	.00	.26
ll	-.28	.28	-.00	.28
ll have	-.16	.28	.00	.02
lo	-.24	-.20	.01	.29
lo apruebo	-.00	.16	-.14	-.00
lo leggo	.00	.00	-.00	.05
lo pueden	.00	-.07	-.02	.19
look	-.14	-.16	-.12	.38
look at	-.13	-.14	-.05	.36
looks	-.05	.00	.00	.00
looks good	-.11	.00	.00	.00
lunes	.14	-.05	.00	-.14
m	.16	.09	.26	-.35
m fine	-.37	.27	-.05	-.06
ma	-.00	-.18	-.02	.38
maar	.47	-.38	.00	-.00
made	.14	-.25	-.00	.19
mail	.40	-.29	-.15	.53
mail address	-.13	.13	.00	-.00
mais	-.04	-.08	.00	-.03
make	.02	-.06	-.09	.19
manan-	.00	-.02	.00	.08
manana	.00	-.02	.00	.08
manda-	.06	-.13	-.02	.15
mandar	.06	-.08	-.02	.16
many	-.12	.03	.13	-.03
march	-.12	-.00	-.04	.28
maria	-.00	-.00	-.07	.00
marta	-.72	.00	.00	.00
matte-	-.01	-.09	.04	.00
matter	-.01	-.09	.05	.00
may	-.05	.11	-.22	-.07
may send	-.20	-.04	.00	.00
me	.23	-.46	.29	-.10
me it	-.02	-.00	.22	-.16
me lo	.00	-.07	-.02	.19
me once	.00	.06	-.01	-.01
me to	-.23	.00	.00	.00
meeti-	-.19	.05	.02	-.01
meeting	-.19	.05	.02	-.01
mein	.02	.03	-.04	-.05
melho-	-.10	-.00	-.08	.13
membe-	-.06	-.14	.07	-.03
member	.00	-.11	.04	.00
member bodies	.00	-.09	.04	.00
members	-.06	-.03	.03	-.03
meme	.53	.00	-.04	-.16
menci-	-.04	.05	-.01	-.02
menti-	.23	.14	-.06	-.22
merci	-.17	.10	-.06	.40
merci beaucoup	-.23	.00	.00	.33
merci pour	-.00	-.11	-.05	.35
mes	-.00	.09	.00	-.12
messa-	-.12	.00	-.04	.35
met	-.44	.00	.00	.00
meu	.16	-.08	.17	-.14
mi	.13	.12	-.03	-.09
mi aprobacion	.21	-.17	.00	.00
mi parte	.27	.12	-.19	-.09
mi yes	-.13	.09	.00	.00
mig	.00	.00	.11	-.05
mij	-.10	.32	-.25	.02
milli-	-.04	-.07	-.00	.00
million	-.04	-.07	-.00	.00
minha	.06	-.02	-.14	-.01
minha parte	.06	-.02	-.14	-.01
minis-	.59	-.17	.24	-.30
mir	.17	-.02	-.03	-.01
mir aus	.05	-.02	-.03	-.01
mista-	.18	-.14	-.01	.00
mistake	.18	-.14	-.01	.00
mit	-.00	-.48	-.03	.70
modif-	.03	.04	-.04	-.12
modifications	.00	.12	-.04	-.12
moi	.73	.00	-.09	-.34
mon	.66	.20	.36	-.66
monda-	-.07	-.15	.28	-.07
monday	-.07	-.15	.28	-.07
mooi	.22	.27	-.00	-.24
mooi nummer	.22	.27	-.00	-.24
more	.06	-.02	.02	-.08
morge-	.44	-.01	.00	-.28
morgen	.44	-.01	.00	-.28
mr	.06	.00	.00	.00
muss	.00	-.42	-.05	.51
must	-.00	-.20	-.06	-.04
must be	.00	.00	-.11	.00
must go	-.00	-.09	.04	-.00
must not	.00	-.11	.01	-.04
muy	-.15	.00	.00	.00
muy bien	-.15	.00	.00	.00
my	.54	-.40	.71	-.58
my approval	-.12	-.10	.17	-.16
my colleague	-.11	-.06	-.18	.36
my comments	.00	.10	.00	-.11
my name	.25	.06	.04	-.16
my ok	-.03	.22	.00	-.00
my phone	.34	-.00	-.01	-.19
my side	.25	-.10	-.08	-.00
my verdict	.00	.00	-.04	-.00
my vote	-.29	-.15	.36	-.28
mysel-	-.06	-.07	-.11	.28
myself	-.06	-.07	-.11	.28
n	-.15	-.08	-.21	.59
n ai	-.00	-.08	-.08	.38
n approuve	.00	.00	.00	-.12
n est	-.15	-.00	-.13	.33
nada	.16	-.03	-.15	-.12
nada a	.01	.00	-.08	-.12
nada que	.21	-.22	.00	.00
name	-.05	.35	.20	-.27
name of	-.28	.28	-.08	-.01
name to	.00	-.05	.10	-.00
names	-.10	.40	.01	-.44
names an	.00	.30	.09	-.21
nao	-.33	.05	.10	.14
nao posso	-.04	-.19	.24	-.10
ne	-.21	-.44	.51	.16
ne l	-.06	-.03	.17	-.10
ne peux	.00	.00	.00	-.06
ne suis	.00	-.10	-.14	.17
near	.10	-.10	.09	-.00
need	.16	-.13	-.09	.23
need another	.04	-.06	-.09	.29
needs	-.34	.34	.13	-.22
needs a	-.23	.36	-.00	.00
negat-	-.19	-.00	.57	-.24
negative	-.19	-.00	.57	-.24
nein	-.13	.00	.00	-.03
neith-	.10	-.07	.00	-.00
neither	.10	-.07	.00	-.00
neutr-	-.04	.14	.14	-.18
never	.00	.17	-.36	.32
never to	.00	.04	-.07	.00
new	-.03	.00	.00	-.10
newsl-	.07	-.36	.67	-.40
newsletter	.07	-.36	.67	-.40
newsletter i	-.16	-.01	.00	.17
next	.16	.04	.00	-.29
nicht	.33	-.41	.05	-.06
nicht freigegeben	-.13	.00	-.09	.07
niet	-.00	-.05	-.05	.16
no	-.21	-.41	.28	-.18
no aprobado	-.05	.00	.02	.09
no changes	-.46	.00	.00	.84
no comments	-.45	-.03	-.08	.73
no from	.00	.00	.07	-.47
no i	.00	-.01	-.04	.29
no lo	-.00	.04	-.20	.03
no objection	-.03	.00	-.14	-.13
no objections	.11	.07	-.08	-.10
no puedo	.00	-.06	.23	-.18
no tengo	-.06	.14	-.07	.00
nobod-	.00	-.04	.13	-.07
nobody	.00	-.04	.13	-.07
noch	-.01	.00	-.09	.07
nomas	-.00	-.05	.00	-.01
nombr-	-.14	.10	.01	.00
nombre	-.14	.10	.01	.00
nombre del	-.00	.04	.00	.00
non	-.18	.15	-.09	-.04
nope	-.04	.00	-.00	.00
not	.05	.37	-.43	-.19
not 0	.00	.17	-.06	-.05
not a	.11	-.05	-.05	-.03
not agree	.00	.24	-.05	-.09
not approve	-.02	-.02	.06	.11
not approved	-.11	-.21	-.08	-.01
not be	.23	-.07	-.05	-.12
not consent	-.05	-.02	.32	-.20
not go	.00	-.11	.00	-.03
not in	-.06	.00	.07	-.00
not quoted	-.08	.23	-.12	-.13
not to	-.06	-.02	.22	-.08
not yet	.00	-.09	-.00	.00
noted	-.27	-.02	-.00	.00
nothi-	.27	.06	-.11	-.18
nothing	.27	.06	-.11	-.18
nothing to	-.01	-.01	-.00	-.07
notic-	.10	.04	.00	-.08
noticed	.10	.04	.00	-.08
nous	-.02	-.00	.12	-.15
now	-.04	-.03	-.16	.38
nuevo	.00	.15	-.07	-.08
numbe-	.03	-.00	-.07	.25
number	.03	.09	-.07	.25
number of	.07	.19	-.09	-.04
numer-	.10	.22	.11	-.13
numero	.10	.22	.11	-.13
numero qui	-.06	-.03	.17	-.10
numme-	.46	.06	.13	-.30
nummer	.46	.06	.13	-.30
nur	.00	.05	-.04	-.04
o	.09	-.02	.20	-.12
o texto	.25	-.05	.18	-.20
objec-	.10	.06	-.14	-.39
object	.20	-.01	.00	-.14
object to	.20	-.01	.00	-.14
objection	-.03	.00	-.14	-.13
objections	-.07	.07	-.08	-.10
objections from	.00	.00	-.08	.00
obrig-	-.18	.00	-.03	.28
obser-	-.07	-.19	-.00	.60
of	.01	.56	-.34	-.22
of 0 sentences	-.26	-.25	.09	-.00
of 1 sentences	-.71	-.44	.28	.27
of 2 sentences	-.02	-.12	-.36	.36
of 3 sentences	.56	.06	-.24	-.26
of 4 sentences	.46	.08	-.10	-.28
of a	.08	-.10	-.01	.00
of experts	.00	.19	-.07	-.04
of it	-.05	-.15	.07	.30
of our	-.09	.01	-.03	.23
of the	-.43	.61	-.06	-.39
of this	-.02	.00	.08	-.14
of us	.12	-.07	.00	-.00
off	.41	.31	.09	-.28
off it	.12	.09	-.06	-.00
off on	-.07	.11	.19	-.10
off the	.27	.12	-.04	-.14
off you	.09	.00	.00	-.03
offic-	.02	-.08	-.07	.09
office	.02	-.08	-.07	.09
ok	-.06	.10	-.00	-.02
okay	.12	.00	.00	.00
on	.63	-.12	.02	-.08
on approval	-.08	.00	.00	.10
on behalf	.07	-.02	.00	-.08
on monday	-.02	.00	-.05	.06
on my	.00	-.10	-.03	.05
on page	.30	-.14	.08	-.05
on the	-.30	-.01	-.06	.16
once	-.03	-.07	.04	-.07
once the	-.03	.06	-.01	-.01
one	-.28	-.04	.46	-.22
one and	-.06	.00	.17	-.08
one is	-.22	.00	.00	.00
ones	.00	.17	-.13	-.05
only	.13	-.02	-.08	-.11
open	.00	-.06	-.10	.15
open the	.00	-.06	-.04	.15
opini-	.07	-.00	-.04	-.00
opinion	.07	-.00	-.04	-.00
opor	.01	.00	-.08	-.12
oppos-	.00	-.05	.07	-.00
oppose	.00	-.05	.07	-.00
or	.00	-.12	.04	.03
order	.19	-.06	-.02	.00
os	-.10	-.00	-.08	.13
other-	-.10	.12	.13	-.14
otherwise	-.04	.12	-.06	-.07
otra	.34	-.30	-.00	.10
our	-.34	.01	.07	.04
out	.31	.26	-.08	-.75
out of	.00	.02	-.06	-.13
out the	.00	.13	-.07	-.19
over	.35	.06	-.05	-.11
own	.00	-.02	-.07	.09
p	.09	-.02	-.05	-.07
p 0	.00	-.00	-.07	.00
page	-.22	-.19	.16	-.02
page 0	.29	-.20	.16	-.05
pages	.02	-.11	.00	.00
pagin-	-.17	.14	.17	-.26
pagina	-.17	.14	.17	-.26
pagina 0	-.04	.16	-.05	-.21
para	.64	-.17	-.05	-.16
parag-	-.17	.64	-.14	-.20
paragrafo	.00	.06	-.04	-.06
paragrafo sobre	.00	.06	-.04	-.06
paragraph	-.17	.54	-.07	-.13
paragraph 0	-.17	.28	.00	-.05
paren-	.00	-.00	-.08	.00
parfa-	-.35	.00	.00	.00
parfait	-.35	.00	.00	.00
part	-.08	-.26	-.06	.48
part on	-.08	.00	.00	.10
parte	.34	.10	-.33	-.09
parti-	-.14	.18	.00	-.01
parts	-.05	-.07	-.09	.31
pas	-.21	-.61	.35	.42
pas approuver	.00	.00	.00	-.06
pas d	-.00	-.16	-.05	.38
patie-	.10	-.07	-.01	-.00
pdf	-.23	-.06	-.07	.42
peopl-	.09	-.23	-.13	.41
people	.09	-.23	-.13	.41
people in	.09	-.01	-.13	.19
per	.34	-.19	.22	-.29
per me	.00	-.19	.22	-.06
perfe-	.19	-.05	-.02	-.18
perfect	.07	.00	-.02	-.03
perfecto	.12	-.05	.00	-.15
pero	-.14	.09	.00	.00
peut	.00	-.14	.07	.00
peut etre	.00	-.09	.00	.00
peux	.00	.00	.00	-.06
peux pas	.00	.00	.00	-.06
phone	.34	-.00	-.01	-.19
photo	-.31	.07	-.16	.04
photo credit	-.25	.00	-.05	.00
photo on	.00	-.02	-.07	.04
pictu-	-.07	-.07	.00	-.00
piece	-.00	.20	.01	-.20
piece on	.00	.11	.01	-.08
pleas-	-.20	.10	-.11	.46
please	-.28	.20	-.08	.50
please correct	-.19	.17	.00	.00
please don	-.00	.07	-.10	.02
please drop	.00	-.26	.29	-.00
please fix	-.01	.05	-.00	.00
please ignore	-.00	-.21	-.03	.52
please send	-.16	-.07	.00	.00
please wait	-.05	-.09	-.05	.17
pleasure	.08	-.10	-.03	-.03
pode	.06	-.01	.00	-.03
pode mandar	.06	-.01	.00	-.03
por	.08	.20	-.24	-.18
por el	-.02	-.07	-.00	.08
por favor	-.20	.20	-.06	.00
por mi	.14	.17	-.19	-.15
por quoted	.00	.00	.00	-.06
posit-	.10	.00	.18	-.05
position	-.02	.00	.18	.00
positive	.12	.00	.00	-.05
possi-	-.09	.12	-.06	.21
possible	-.00	.12	-.06	.21
possible to	.00	.23	-.06	-.14
posso	-.04	-.19	.24	-.10
pour	-.59	-.33	-.02	.88
pour ce	.04	.00	.00	-.09
pour l	-.32	-.11	.00	.35
pour le	-.13	-.00	-.05	.00
pour moi	.20	.00	-.05	-.18
pouve-	-.01	-.06	.00	-.02
pouvez	-.01	-.06	.00	-.02
preci-	-.00	.35	-.04	-.18
presi-	-.55	-.07	.00	.03
president	-.54	-.07	.00	.03
prima	.24	.09	-.14	.00
probl-	.28	.03	.00	-.25
problem	.28	.03	.00	-.25
prof	.32	.00	-.04	-.17
promi-	-.09	.03	.07	-.01
promised	-.07	.00	.07	-.01
propo-	.09	-.06	.00	-.08
provi-	-.16	.17	-.06	-.07
provincia	-.02	.17	-.06	-.06
pubbl-	-.18	.16	.22	-.25
publi-	.21	.02	.28	-.53
publication	.33	-.04	.00	-.34
publiez	-.17	.09	.00	.00
publish	.10	.18	-.08	.11
publish it	.07	-.01	.00	.11
published	-.02	.09	-.09	.00
puede-	-.10	-.08	-.02	.05
pueden	-.10	-.08	-.02	.05
pueden enviarlo	.14	-.01	.00	-.14
pueden mandar	.00	-.07	-.02	.19
puedo	.00	-.06	.23	-.21
punkt	.00	-.06	.00	-.07
put	-.00	.28	.07	-.33
put my	.00	.05	.10	-.12
que	.53	-.21	.33	-.01
que corregir	.21	-.17	.00	.00
que o	-.04	.08	-.04	-.09
que se	-.04	.09	-.02	-.02
quebe-	.08	.00	.00	-.05
quebec	.08	.00	.00	-.05
qui	.06	-.10	.16	-.27
quite	-.04	-.13	-.02	.21
quote-	-.33	1.02	-.30	-.54
quoted	-.33	1.08	-.50	-.43
quoted not	-.04	.12	-.06	-.11
quoted por	.00	.00	.00	-.06
quoted quoted	-.36	.09	.00	-.00
quotes	.00	-.06	.20	-.11
rathe-	.00	-.04	.00	.00
rather	.00	-.04	.00	.00
raus	.01	-.06	-.01	-.04
re	.02	-.07	.00	.00
read	-.09	-.34	-.36	.47
read it	-.28	-.13	-.23	.33
read the	.34	-.12	.00	-.03
readi-	.11	.05	.00	-.04
reading	.11	.05	.00	-.04
reads	.05	-.00	.00	-.03
ready	.15	-.07	.00	.00
ready to	.15	-.07	.00	.00
recei-	-.16	-.09	.01	.06
received	-.16	-.09	.01	.06
received thanks	-.06	.00	-.03	.06
recti-	-.00	.13	-.02	-.15
red	-.20	-.09	.00	.00
redir-	.02	-.06	.00	.00
redire	.02	-.06	.00	.00
redire vous	.03	-.06	.00	.00
refus-	-.00	.27	-.01	-.03
refuse	-.00	-.03	.13	-.03
regar-	.07	.00	.00	-.01
rejec-	.03	-.29	-.77	.77
reject	.14	-.20	-.66	.39
reject it	.14	.00	-.45	.04
rejected	-.11	-.09	-.11	.38
relea-	.26	-.14	-.01	-.14
release	.26	-.14	-.01	-.14
release it	.26	-.14	-.01	-.14
remar-	-.00	.00	.00	-.05
remarks	-.00	.00	.00	-.05
remov-	-.20	-.10	-.16	.54
remove	-.20	-.10	-.16	.62
remove the	-.05	.00	.00	-.09
removed	.00	.00	.00	-.08
repla-	.00	-.00	-.07	-.04
replaced	.00	-.00	-.07	-.04
reply	.00	.00	-.04	.35
reque-	.00	.08	-.02	-.28
request	.00	.08	-.02	-.28
reser-	-.21	.16	-.03	.00
reserve	-.17	.18	.00	.00
resol-	.10	.26	-.10	-.08
respo-	-.12	-.06	-.23	.57
ressa-	.01	.24	.00	-.13
ressalvas	.02	-.04	.00	-.01
rest	-.03	.17	-.04	.00
resul-	-.06	-.09	.39	-.24
retir-	-.07	.47	-.09	-.12
retra-	-.61	-.00	.22	-.16
reuni-	.54	-.19	-.05	.10
revie-	-.10	.21	-.18	.13
review	.06	.00	.00	-.09
revis-	-.08	-.10	.01	.20
rewri-	.00	-.10	.09	-.00
rewritten	.00	-.10	.09	-.00
rewritten from	.00	-.10	.09	-.00
ricev-	.00	.00	-.00	.05
ricevuto	.00	.00	-.00	.05
ricevuto lo	.00	.00	-.00	.05
rien a	.02	-.06	.00	.00
right	-.13	.47	-.04	-.17
s	.21	.02	-.29	.19
s a	.15	-.02	.00	-.11
s approved	.26	-.09	-.02	-.08
sachl-	.00	-.26	.21	.00
sachlich	.00	-.26	.21	.00
sachlich falsch	.00	-.26	.21	.00
said	.15	.04	.04	-.05
salud-	-.08	-.00	.00	.14
saludos	-.08	-.00	.00	.14
saper-	.00	.00	-.00	.05
sapere	.00	.00	-.00	.05
say	.18	-.18	-.03	.14
say anything	.00	-.04	.00	.04
says	.32	-.23	-.08	-.08
says 0	.00	.01	-.06	-.08
schon	-.28	.00	-.01	.15
schon-	.31	.04	-.04	-.53
schone	.19	.04	-.04	-.14
schone grusse	.19	-.01	.00	-.09
schwe-	.27	-.29	.30	-.09
se	.14	-.08	-.01	.03
secon-	-.06	.09	.10	-.17
second	-.06	.09	.10	-.17
second article	.00	-.09	.00	.00
second item	.00	-.09	.04	.00
second paragraph	.00	.30	-.04	-.17
secre-	-.05	-.01	.00	.00
secretariat	-.05	-.01	.00	.00
secti-	.00	.06	-.01	-.07
section	.00	.06	-.01	-.07
section 0	.00	.06	-.01	-.07
see	.28	-.05	-.35	.28
see the	.00	-.09	.00	-.01
see you	.00	-.09	.00	-.00
seen	.30	-.14	-.03	.09
sehr	.09	-.00	-.03	-.02
seite	.06	.28	-.00	-.15
sem	-.07	-.04	-.16	.23
sem ressalvas	.02	-.04	.00	-.01
send	-.58	-.02	-.08	.41
send it	-.41	-.07	-.02	-.08
sendi-	-.43	.13	.08	-.09
sending	-.43	.13	.08	-.09
sending it	-.43	.00	.00	.00
sending this	.00	-.06	.15	-.03
sent	-.41	-.02	.03	-.00
sente-	-.27	.21	-.15	-.10
sentence	-.27	.21	-.14	-.10
sentence of	-.02	.03	.00	-.04
septe-	.00	.00	.00	-.11
september	.00	.00	.00	-.11
ser	.06	-.01	.00	-.07
ser bra	.06	-.01	.00	-.07
sessi-	.00	-.01	.12	-.06
session	.00	-.01	.12	-.06
shall	-.23	.00	.00	.19
short	.13	-.00	.00	-.15
shoul-	.58	-.45	-.11	.25
should	.58	-.45	-.11	.25
should be	.23	-.09	-.01	-.08
should not	.10	-.12	-.08	.38
should read	.00	.00	.00	-.11
si	.28	-.41	.21	-.11
side	.25	-.00	-.08	-.13
sides	.00	-.08	.13	-.03
signe-	-.01	.06	-.16	.30
signed	-.01	.06	-.16	.30
silen-	-.06	-.02	-.01	.10
silence	-.06	-.02	-.01	.10
sin	-.04	.02	-.02	.09
skick-	.06	-.01	.11	-.05
skicka	.06	-.01	.11	-.05
small	.00	.10	-.00	-.11
so	.43	-.32	-.11	-.05
so i	.01	-.07	.00	.00
so you	.13	-.12	.00	-.00
sobre	.00	.03	-.00	-.06
sofer-	-.09	.29	-.00	-.06
sofern	-.09	.29	-.00	-.06
sofern das	-.09	.29	-.00	-.06
someo-	.00	-.10	.04	.00
someone	.00	-.10	.04	.00
somet-	-.04	-.04	.00	.06
something	-.04	-.04	.00	.06
somew-	-.05	.18	-.01	-.00
soon	.01	.00	-.06	.01
soon as	.01	.00	-.06	-.03
sorry	-.27	-.16	.20	.47
sorry for	.00	-.00	-.05	-.02
sorry to	-.23	.12	.51	-.29
sous	-.06	-.03	.17	-.10
speak	.00	-.08	-.00	.05
speak-	-.34	.28	.00	.47
speaker	-.34	.28	.00	.47
spelt	.00	.06	-.01	-.01
stand-	.43	-.16	.07	-.14
stands	-.11	.00	.07	.00
start	.00	-.06	.14	-.04
start-	.00	.18	-.07	-.01
still	-.03	-.03	.13	-.03
study	-.02	.12	.19	-.24
su	.58	-.02	-.11	-.10
subje-	.00	-.02	.03	-.07
subject	.00	-.02	.03	-.07
subject to	.00	-.00	.00	-.07
subsc-	.00	-.03	.15	-.06
subscribers	.00	-.03	.15	-.06
suis	.08	-.10	-.14	.13
suis pas	.00	-.10	-.14	.17
sunda-	-.14	-.00	.00	-.07
sunday	-.14	-.00	.00	-.07
suppo-	-.35	.23	.12	-.02
support	-.25	.30	.15	-.40
suppose	-.10	-.07	-.03	.38
sur	-.03	.01	.09	-.15
sure	.00	-.16	-.09	.29
surna-	.18	-.14	-.01	.00
surname	.18	-.14	-.01	.00
swap	.00	.00	-.02	-.04
swedi-	.23	-.11	.00	-.08
swedish	.23	-.11	.00	-.08
t	.20	-.08	.23	-.06
t approve	-.02	.17	-.05	-.05
t be	-.08	.00	.19	-.08
t have	.14	-.01	.00	-.09
t put	.00	-.05	.10	-.00
t there	.18	-.02	-.07	-.00
table	.07	.13	-.02	-.06
take	-.34	.02	-.22	.08
take out	.00	.13	-.07	-.19
takes	.00	-.08	.08	-.03
takes sides	.00	-.08	.13	-.03
tambi-	-.08	-.10	.01	.20
tambien	-.08	-.10	.01	.20
tarde	.03	-.07	.00	-.06
team	.29	.15	-.13	-.05
tells	-.22	-.05	.08	-.05
tengo	-.15	.07	-.07	.20
tengo nada	-.06	.14	-.07	.00
text	.19	-.02	.23	-.15
text and	.11	-.01	-.00	-.00
text approved	.17	.00	.00	-.10
texte	-.00	-.16	-.05	.30
texto	.25	-.05	.18	-.20
than	.00	-.28	.32	-.00
thank	-.13	-.01	-.02	.05
thank you	-.13	-.01	-.02	.05
thank-	-.10	.04	-.05	.17
thanks	-.10	.04	-.05	.17
that	.46	-.05	.06	.09
that i	.34	.29	-.17	-.34
that is	-.08	-.27	-.07	.56
that no	-.02	.11	.00	-.10
that the	-.23	.20	-.11	-.03
that this	-.00	.13	-.03	-.08
the	-.51	.76	-.11	-.16
the airport	.00	.00	-.07	-.00
the arabic	-.01	.01	-.00	.04
the article	.00	-.04	.00	-.08
the attachment	-.17	-.09	-.06	.04
the bangkok	-.19	.17	-.05	.00
the calendar	-.24	.00	.00	-.04
the caption	-.00	.00	-.06	.00
the chair	-.62	-.09	-.01	.51
the committee	.12	-.08	-.00	.05
the content	.01	.28	.00	-.15
the correction	.02	-.04	.00	.00
the cover	.00	-.11	-.06	.08
the date	-.32	.21	-.12	-.29
the draft	-.09	-.07	.09	.15
the e	-.13	.13	.00	-.00
the end	.08	.02	.00	-.04
the figures	.00	.09	-.06	-.11
the first	.18	-.19	-.01	.04
the footnote	-.00	-.07	.00	.00
the headline	.00	.18	.05	-.06
the host	-.11	.00	.00	.00
the house	.00	-.05	.09	-.07
the ilo	-.07	-.23	-.09	.69
the issue	.10	-.13	.57	-.34
the last	-.16	-.02	.00	-.10
the name	-.17	.28	-.08	-.01
the names	-.10	.00	.00	-.17
the new	-.03	.00	.00	-.10
the newsletter	.03	-.05	-.06	.07
the number	-.04	.11	-.07	.25
the office	.00	-.08	-.07	.09
the ones	.00	.17	-.13	-.05
the part	-.08	.00	.00	.10
the pdf	.00	-.06	-.04	.15
the people	.09	-.01	-.13	.19
the photo	-.07	-.02	-.08	.04
the piece	.00	.11	.01	-.08
the second	.07	.05	-.00	-.17
the sentence	-.11	.23	-.14	-.00
the study	-.02	.12	.19	-.24
the swedish	.23	-.11	.00	-.08
the table	.07	.13	-.02	-.06
the text	-.07	.30	-.10	-.08
the time	-.16	-.26	-.07	.48
the tone	-.16	.28	-.00	-.00
the top	-.01	.23	.05	-.06
the train	-.16	-.07	-.00	.14
the un	.00	.33	-.16	-.08
the web	-.06	.05	.00	.00
the whole	.18	-.05	-.00	-.13
them	.10	.02	.00	-.11
then	-.13	-.16	-.00	.23
there	.25	-.00	-.21	.10
they	.00	.23	-.03	-.18
they are	.00	.01	.04	-.11
thing	.62	-.14	-.02	-.24
thing-	-.11	.12	-.04	.00
things	-.11	.12	-.04	.00
think	.00	.03	.20	-.15
think it	-.04	.03	.20	-.05
this	.04	-.25	.79	-.55
this as	.11	-.00	-.00	.00
this email	-.04	-.04	-.16	.32
this i	.00	.30	-.14	.01
this is	-.14	.13	-.12	-.01
this issue	.09	-.00	-.05	-.19
this mail	.57	-.03	-.16	-.01
this now	-.13	.00	-.02	.26
this one	.19	-.37	.59	-.18
this out	.00	-.06	.15	-.03
this text	.00	.00	.21	-.16
those	.05	.15	-.10	-.08
three	-.18	.00	.00	.00
three of	-.18	.00	.00	.00
throu-	.12	-.15	.00	-.00
through	.12	-.15	.00	-.00
tick	.62	.00	.00	-.39
time	.19	-.47	-.12	.27
tisi	-.11	.00	.00	.00
to	.36	-.09	.38	-.48
to a	.35	-.26	.09	-.05
to add	-.17	.04	-.00	-.05
to approve	-.56	-.11	.35	.12
to be	-.06	.48	-.24	-.20
to complain	.10	-.02	.00	-.01
to go	-.29	.16	-.07	-.00
to look	-.00	-.02	-.07	.00
to make	.02	-.06	-.09	.19
to my	.01	-.03	-.05	-.03
to read	-.03	-.07	-.05	.02
to reject	.14	.00	-.33	.31
to see	.00	.19	-.07	-.07
to sending	-.30	.19	-.07	-.06
to the	.29	-.23	.10	-.24
to this	.20	-.06	.10	-.14
todav-	.00	-.12	-.10	.14
todavia	.00	-.12	-.10	.14
todavia no	.00	-.12	-.10	.14
today	.00	-.22	-.05	.29
todo	.33	-.10	.00	-.20
told	.05	-.07	-.01	-.00
tomor-	-.24	.00	-.04	.25
tomorrow	-.24	.00	-.04	.25
tone	-.16	.28	-.00	-.00
tonig-	.00	.00	-.05	.00
tonight	.00	.00	-.05	.00
too	-.13	-.05	.17	-.03
top	.48	.16	.05	-.10
tout	.07	-.18	.13	-.10
towar-	-.16	.28	-.00	-.00
towards	-.16	.28	-.00	-.00
traba-	-.00	-.06	.00	-.04
trabajo	-.00	-.06	.00	-.04
train	-.16	-.07	-.00	.14
trava-	-.22	-.05	.07	.31
travail	-.22	-.05	.07	.31
trave-	-.10	-.07	-.08	.54
travelling	-.12	-.06	-.08	.50
trust	-.16	-.02	.00	.00
tudo	-.04	.00	.00	.00
twice	.07	-.19	.00	-.28
two	-.00	-.01	-.10	.09
uber	.09	-.29	.27	-.02
uber die	.09	-.29	.27	-.02
uit	.23	-.16	.00	-.00
un	-.00	.57	-.23	-.16
una	-.04	-.12	.19	-.02
unabl-	.00	.00	.21	-.16
unable	.00	.00	.21	-.16
unable to	.00	.00	.21	-.16
und	-.34	.09	.00	-.00
une	-.30	.27	-.03	.00
union-	-.04	-.05	.00	.00
unions	-.04	-.05	.00	.00
unive-	.00	.23	-.06	-.14
until	-.02	-.05	-.33	.40
until i	-.02	-.09	-.15	.46
until monday	-.00	-.07	.00	.00
until the	.00	.27	-.18	-.16
up	-.17	.09	-.20	.27
up to	-.24	-.02	-.01	.00
updat-	.00	.28	-.16	-.05
update	.00	.10	-.03	-.00
us	.09	-.07	-.01	-.09
use	-.20	-.01	.03	-.10
use the	-.20	.08	.00	-.10
ut	.06	-.01	.11	-.12
ut det	-.00	-.00	.11	-.05
va	.08	-.07	.00	-.11
van	.14	.16	.00	-.24
ve	.05	.06	-.18	.03
ve got	.05	-.00	.00	-.06
verdi-	.00	.00	-.04	-.00
verdict	.00	.00	-.04	-.00
verof-	.09	-.00	.05	-.04
veroffentlichen	.09	-.00	.05	-.04
versi-	-.04	.12	-.28	.10
version	-.06	.16	-.28	.10
version is	.00	-.09	-.06	.07
vert	-.01	.00	.00	-.16
vert pour	.07	.00	.00	-.16
very	.29	-.06	.00	-.32
vez	-.10	-.07	-.08	.34
vi faccio	.00	.00	-.00	.05
view	-.00	-.01	-.25	.40
vogt	-.37	.00	.00	.00
von	.32	-.03	-.03	-.09
von mir	.17	-.02	-.03	-.01
vorhe-	.00	.05	-.06	-.04
vorher	.00	.05	-.06	-.04
votac-	.00	-.09	.25	-.14
vote	-.06	-.25	.36	-.39
vote as	.00	-.06	-.08	.10
vote is	-.06	-.19	.45	-.46
voted	.00	-.09	.05	-.01
vous	.02	.29	-.08	-.36
vous pouvez	-.01	-.06	.00	-.02
w	.27	.00	-.07	.00
wait	-.14	-.09	-.05	.17
wait for	-.03	.00	-.05	.02
want	-.37	.09	-.03	-.17
want me	-.23	.00	.00	.00
was	-.42	-.22	.17	.83
was approved	-.21	-.02	.03	.26
way	-.02	-.16	-.03	.29
we	.08	-.27	.21	-.09
we asked	.02	-.04	.00	.03
we do	-.05	.00	.30	-.20
we have	.00	-.00	-.08	.00
we re	.02	-.07	.00	.00
we ve	-.03	-.02	-.07	.18
web	-.06	.05	.00	.00
wedne-	-.00	-.00	-.01	.05
wednesday	-.00	-.00	-.01	.05
week	.15	-.04	-.05	-.12
well	-.13	.09	-.14	.19
well done	-.04	.11	-.06	-.02
wenn	-.00	.52	-.05	-.31
went	.25	-.06	.13	-.07
werde-	.01	.03	-.07	-.04
werden	.01	.03	-.07	-.04
were	-.10	.39	-.04	-.25
what	-.63	-.42	-.26	.90
what you	-.22	-.25	.00	.32
whate-	.05	-.00	-.14	.24
whatever	.05	-.00	-.14	.24
when	-.05	.02	-.07	-.13
when i	-.00	-.01	-.07	.09
where	.00	.10	-.07	-.06
which	.08	.27	.18	-.15
which names	.00	.30	.09	-.21
which version	.00	-.09	-.06	.07
who	.30	-.11	.06	-.16
who wrote	.00	-.07	-.03	.13
whole	.18	-.05	-.00	-.13
whom	.00	-.11	.04	-.00
why	.20	-.04	-.19	.27
why would	.20	-.01	.00	-.14
will	-.28	-.08	-.10	.20
will approve	.00	.01	.00	-.11
will look	-.13	-.00	-.05	.25
will not	.13	.00	.02	-.34
wird	-.09	.29	-.00	-.06
with	.15	.52	-.07	-.39
with all	.24	-.08	.00	-.15
with interest	-.08	.00	.00	.10
with it	-.02	-.18	.04	-.15
with me	-.02	.10	-.04	.00
with my	.04	-.02	-.07	-.01
with pleasure	.08	-.10	-.03	-.03
with thanks	.41	-.11	.00	-.26
with the	-.13	-.18	.20	.45
with this	-.08	.35	-.22	-.17
withd-	-.07	.00	.07	-.01
withdraw	-.07	.00	.07	-.01
witho-	.20	.18	.02	-.26
without	.20	.18	.02	-.26
without changes	.07	.00	.00	-.08
wonde-	-.00	-.29	-.00	.22
word	.01	-.03	-.02	.07
wordi-	.00	.24	-.05	-.08
wording	.00	.24	-.05	-.08
work	-.14	-.01	.00	-.01
works-	.00	.23	-.06	-.14
workshop	.00	.23	-.06	-.14
world	-.25	.10	.00	-.13
would	.56	.44	-.01	-.61
would approve	.00	.39	-.04	-.25
would be	-.09	.11	.00	-.10
would like	.00	-.11	.12	.03
write	-.00	.13	-.08	-.02
writt-	.12	-.04	-.01	-.10
written	.12	-.04	-.01	-.10
wrong	-.09	-.20	-.08	.52
wrote	-.19	-.11	-.03	.11
wrote the	.00	-.07	-.03	.13
y	-.10	.05	.23	-.22
year	.00	-.00	-.01	-.04
year s	.00	-.00	-.01	-.04
years	.14	-.14	-.01	.00
yes	-.17	.21	-.21	-.09
yes but	.00	.17	-.13	.00
yes from	-.09	-.00	.00	.00
yeste-	-.02	-.00	.22	-.16
yesterday	-.02	-.00	.22	-.16
yet	-.21	-.17	-.22	.48
yet approved	.00	-.09	-.00	.00
yo	-.08	-.15	-.06	.25
you	-.46	-.35	-.03	.46
you can	.16	-.00	-.02	.12
you for	-.13	-.01	-.01	.02
you go	.09	.00	.00	-.03
you have	.54	-.33	-.01	-.11
you in	.00	-.09	.00	-.00
you ll	-.25	.28	.00	.24
you may	-.17	.18	-.22	-.09
you ve	.00	-.06	-.03	.09
you want	-.43	.00	.00	.00
your	.10	-.01	-.16	.10
zu	.00	.03	-.09	-.03
zusti-	.44	.52	-.05	-.59
а	-.02	.37	-.22	.04
в	-.02	.14	-.22	.04
возра-	.23	.00	.00	-.13
возражении	.23	.00	.00	-.13
возражении нет	.23	.00	.00	-.13
выпус-	-.11	.00	.15	.00
выпуск	-.11	.00	.15	.00
моеи	.02	.37	-.09	-.22
можно	.13	.00	.00	-.10
не	-.13	.14	.07	-.09
нет	.12	.00	.02	.01
одобр-	.13	.00	.00	-.10
одобряю	.13	.00	.00	-.10
отпра-	.17	-.03	.00	.00
получ-	-.19	.00	.00	.00
рассы-	.01	.00	.15	-.10
рассылать	.01	.00	.15	-.10
с	-.30	-.51	.00	.35
согла-	-.62	.00	.00	.00
согласен	-.81	.00	.00	.00
согласна	.19	-.00	.00	.00
треть-	.00	.39	.00	-.23
хорош-	-.08	.00	.00	.00
хорошо	-.08	.00	.00	.00
أنا	-.04	-.16	-.06	.36
أنا في	-.04	-.16	-.06	.36
أوافق	-.12	.04	.00	-.10
أوافق على	.10	.00	.00	-.09
اسم	.00	.13	-.00	-.02
الثان-	.00	.06	.16	-.02
الرئي-	-.10	.04	.00	-.00
الرئيس	-.10	.04	.00	-.00
العدد	.00	-.03	.18	-.16
بشرط	-.00	.09	-.00	-.02
بشرط حذف	-.00	.09	-.00	-.02
حذف	-.00	.09	-.00	-.02
على	.10	-.03	.16	-.09
في	-.04	-.13	-.06	.36
لا	.07	-.03	.16	-.08
لدي	.07	.00	.00	-.08
مع	.17	.04	.00	-.18
من	.07	.13	.00	-.10
موافق	-.10	.00	.00	.00
هذا	.00	-.03	.18	-.16
هذا العدد	.00	-.03	.18	-.16
คร	.00	.16	-.01	-.08
ครั	.00	.16	-.01	-.08
ค่	.00	.15	-.01	-.08
รั	.00	.16	-.01	-.08
รับ	.00	.16	-.01	-.08
ล้	.00	.15	-.01	-.08
ล้ว	.00	.15	-.01	-.08
วค	.00	.15	-.01	-.08
วค่	.00	.15	-.01	-.08
ห้	.00	.15	-.01	-.08
อน	.00	.16	-.01	-.08
ับ	.00	.16	-.01	-.08
แล	.00	.15	-.01	-.08
แล้	.00	.15	-.01	-.08
ให	.00	.15	-.01	-.08
ให้	.00	.15	-.01	-.08
่า	.00	.15	-.01	-.08
้ว	.00	.15	-.01	-.08
้วค	.00	.15	-.01	-.08
あり	.00	-.11	.03	-.05
ありが	-.10	.00	-.02	.11
ありま	.11	.03	-.13	-.16
いし	.14	-.01	-.03	-.06
いしま	.14	-.01	-.03	-.06
いた	.01	.16	.07	-.17
いたし	.09	-.17	-.05	.06
いただ	-.08	.29	.12	-.23
いて	-.01	-.05	-.04	.14
いで	-.20	.15	.00	-.13
いと	-.13	-.05	.10	-.04
いま	-.08	.12	-.06	.06
いまし	.00	-.01	-.06	.06
います	-.24	.13	.05	.02
いませ	.16	-.00	-.04	-.02
うご	-.10	.00	-.02	.11
うござ	-.10	.00	-.02	.11
う少	-.13	.13	.00	-.04
う少し	-.13	.13	.00	-.04
えま	-.13	-.02	.00	.00
えませ	-.13	.00	.00	.00
おり	.08	-.00	-.10	-.01
おりま	.08	-.00	-.10	-.01
お願	.14	-.01	-.03	-.06
お願い	.14	-.01	-.03	-.06
かと	.02	.00	-.00	-.06
かと存	.02	.00	-.00	-.06
かね	.00	-.14	.19	.00
かねま	.00	-.14	.19	.00
があ	.00	-.14	.19	.00
があり	.00	-.14	.19	.00
がと	-.10	.00	-.02	.11
がとう	-.10	.00	-.02	.11
きで	.06	-.02	.10	-.25
きま	-.06	-.08	.19	-.06
きます	.00	-.08	.16	-.04
きませ	-.06	.00	.03	-.02
くだ	.12	.03	.00	-.11
くださ	.12	.03	.00	-.11
くな	.11	.00	-.02	-.10
けま	-.00	.10	.00	-.13
けます	-.00	.11	.00	-.13
この	.19	-.03	.01	-.07
このま	.19	-.03	-.02	-.03
ござ	.06	-.00	-.04	.03
ござい	.06	-.00	-.04	.03
ご連	.06	-.16	-.04	.21
ご連絡	.06	-.16	-.04	.21
さい	.12	.03	.00	-.11
ざい	.06	-.00	-.04	.03
ざいま	.06	-.00	-.04	.03
しい	-.20	.00	.00	.00
しいで	-.20	.00	.00	.00
しか	.00	-.14	.19	.00
しかね	.00	-.14	.19	.00
した	-.19	-.20	-.16	.24
したが	.00	-.01	-.06	.06
して	.10	.39	-.06	-.15
してい	-.08	.28	-.06	.00
してく	.04	.12	.00	-.07
しては	.14	-.00	.00	-.08
しで	.67	-.02	-.17	-.23
しま	-.00	-.06	-.23	.39
しまし	-.07	-.10	-.09	.19
します	.27	.04	-.14	.10
しませ	-.12	.00	.00	-.00
し支	.06	.03	-.04	-.07
し支え	.06	.03	-.04	-.07
し訳	.11	-.01	-.01	-.10
し訳あ	.11	-.01	-.01	-.10
じま	-.00	.03	.00	-.06
じます	-.00	.03	.00	-.06
すか	-.00	.11	.00	-.13
すが	-.01	-.12	.12	.10
すの	.00	-.06	.07	-.05
すので	.00	-.06	.07	-.05
する	-.06	-.08	.16	-.04
せて	.00	-.08	.16	-.04
せん	.02	-.05	-.21	-.15
せんの	.10	-.00	-.02	-.03
たが	.00	-.01	-.06	.06
たし	.09	-.17	-.05	.06
たしま	.09	-.17	-.05	.06
ただ	-.08	.29	.12	-.23
ただい	.00	-.09	.16	-.04
ただけ	-.00	.10	.00	-.13
だい	.00	-.09	.16	-.04
だけ	-.00	.10	.00	-.13
だけま	-.00	.10	.00	-.13
ださ	.12	.03	.00	-.11
ださい	.12	.03	.00	-.11
だ読	.00	-.00	-.06	.06
だ読め	.00	-.00	-.06	.06
って	.08	.00	-.06	-.12
ってい	.00	.01	-.01	-.04
ってお	.08	-.00	-.04	-.07
てい	-.08	.17	.03	.05
ていた	-.08	.18	.12	-.10
ていま	.00	.02	-.05	.01
てお	.08	-.00	-.10	-.01
ており	.08	-.00	-.10	-.01
てく	.06	.11	.01	-.11
てくだ	.06	.11	.01	-.11
ては	.13	-.04	-.04	.06
でお	.12	-.01	.00	.00
でお願	.12	-.01	.00	.00
でし	.06	-.07	-.01	.00
でした	.06	-.07	-.01	.00
です	-.22	-.22	-.23	.56
ですが	-.01	-.12	.12	.10
では	-.09	-.19	.29	-.05
では承	.00	-.14	.19	.00
で承	.00	.04	.00	-.08
で承認	.00	.04	.00	-.08
とう	-.10	.00	-.02	.11
とうご	-.10	.00	-.02	.11
とさ	.00	-.08	.16	-.04
とし	.14	-.00	.00	-.08
として	.14	-.00	.00	-.08
とは	-.13	.00	.00	.00
とは言	-.13	.00	.00	.00
と存	-.00	.03	.00	-.06
と存じ	-.00	.03	.00	-.06
と思	.00	-.08	.10	-.04
と思い	.00	-.08	.10	-.04
ない	-.07	.05	.02	-.09
ないと	-.13	-.05	.10	-.04
なし	.67	-.02	-.17	-.23
なしで	.67	-.02	-.17	-.23
につ	-.01	-.05	-.04	.14
には	-.06	-.01	.00	.00
に問	.06	-.00	.00	-.03
に問題	.06	-.00	.00	-.03
ねま	.00	-.19	.29	-.04
ねます	.00	-.19	.29	-.04
ので	.09	-.10	.01	.07
のと	.00	-.08	.16	-.04
のま	.19	-.03	-.02	-.03
のまま	.19	-.03	-.02	-.03
の記	.14	-.03	-.00	-.04
の記事	.14	-.03	-.00	-.04
はあ	-.09	-.01	.00	.00
はあり	-.09	-.01	.00	.00
はい	.06	.00	-.01	-.10
は問	-.12	.00	.00	.00
は問題	-.12	.00	.00	.00
は承	-.17	-.18	.15	.14
は承認	-.17	-.18	.15	.14
は言	-.13	.00	.00	.00
は言え	-.13	.00	.00	.00
は賛	.16	-.06	.00	-.04
は賛成	.16	-.06	.00	-.04
まし	-.17	-.13	-.15	.26
ました	-.17	-.13	-.15	.26
ます	.09	.25	.24	-.15
ますか	-.00	.11	.00	-.13
ますの	.00	-.05	.08	-.05
ませ	.02	-.05	-.21	-.15
ません	.02	-.05	-.21	-.15
まだ	.00	-.00	-.08	.12
まだ読	.00	-.00	-.06	.06
まで	.01	-.09	-.08	.14
まま	.19	-.03	-.02	-.03
まま出	.17	-.02	.00	-.03
ま出	.17	-.02	.00	-.03
ま出し	.17	-.02	.00	-.03
みで	-.17	-.04	-.04	.14
みです	-.17	-.04	-.04	.14
めて	-.01	-.16	-.08	.33
めま	-.08	.23	.06	-.10
めます	-.08	.23	.06	-.10
もう	-.13	.13	.00	-.04
もう少	-.13	.13	.00	-.04
もの	.00	-.08	.15	-.04
りが	-.10	-.14	.16	.11
りがと	-.10	.00	-.02	.11
りで	.08	-.00	-.05	-.07
りま	.15	-.05	-.24	-.17
りまし	-.10	.00	.00	.00
ります	.08	-.00	-.04	-.07
りませ	.16	-.05	-.20	-.09
れば	-.13	.31	-.01	-.20
をお	.07	-.07	-.03	-.06
をお願	.02	-.00	-.03	-.06
を確	.06	-.00	.00	-.09
を確認	.06	-.00	.00	-.09
んの	.10	-.00	-.04	-.03
んので	.10	-.00	-.02	-.03
メー	.00	.07	-.07	.02
メール	.00	.07	-.07	.02
ール	.00	.07	-.07	.02
不同	-.00	-.09	.15	.00
不同意	-.00	-.09	.15	.00
不承	.00	-.08	.16	-.04
不承認	.00	-.08	.16	-.04
不要	.00	-.10	.08	.00
中に	.00	-.05	.00	.00
事務	.06	.03	-.04	-.07
二条	.00	-.09	.07	.11
以发	-.32	.00	.00	.00
会の	.00	-.08	.16	-.04
信を	.07	-.07	-.00	-.00
信をお	.07	-.07	-.00	-.00
修正	.06	.00	-.02	-.11
其他	-.16	.08	-.16	.12
内容	.10	-.14	.19	-.13
内容に	.00	-.14	.19	.00
内容を	.06	-.00	.00	-.09
出し	.17	-.02	.00	-.03
出して	.17	-.02	.00	-.03
出張	.08	-.01	-.04	-.07
出張中	.08	-.01	-.04	-.07
削除	-.02	.11	-.01	-.02
反対	.00	.00	-.06	.06
发吧	.44	-.04	-.24	.00
发布	.13	-.09	.08	-.05
发送	.06	-.10	.08	-.11
取り	-.10	-.08	-.03	.12
可以	-.15	.00	.00	.00
可以发	-.32	.00	.00	.00
同意	-.20	.10	.15	-.09
同意发	.13	-.10	.08	-.05
問題	.08	.01	-.14	-.06
問題あ	.18	.01	-.12	-.06
委員	-.10	-.15	.15	-.04
存じ	-.00	.03	.00	-.06
存じま	-.00	.03	.00	-.06
容に	.00	-.14	.19	.00
容を	.06	-.00	.00	-.09
容を確	.06	-.00	.00	-.09
少し	-.13	.09	.00	-.04
差し	.06	.03	-.04	-.09
差し支	.06	.03	-.04	-.07
張中	.08	-.01	-.04	-.07
必要	.04	-.04	-.00	.00
思い	.00	-.08	.10	-.04
思いま	.00	-.08	.10	-.04
意发	.13	-.10	.08	-.05
意发布	.13	-.09	.08	-.05
意见	-.20	-.12	-.16	.27
成し	-.13	.14	.00	-.04
成で	.16	-.06	.00	-.04
成です	.16	-.06	.00	-.04
承認	.18	-.13	.06	.10
承認い	.02	-.01	.00	-.09
承認し	-.21	-.01	.10	.38
承認す	-.06	.00	.00	.00
承認で	-.11	.00	-.15	.30
承認と	.00	-.08	.16	-.04
承認は	-.52	.00	.00	.00
承認済	-.17	-.04	-.04	.14
拝見	-.06	.00	-.01	-.06
拝見し	-.07	.00	-.01	.00
支え	.06	.03	-.04	-.07
收到	-.05	.00	.00	.00
改め	-.03	-.16	.00	.28
改めて	-.03	-.16	.00	.28
日付	-.14	.18	.00	-.00
本期	.06	.00	.00	-.12
条件	-.08	.32	-.03	-.14
構か	.02	.00	-.00	-.06
構かと	.02	.00	-.00	-.06
構で	.00	.15	.00	-.13
構です	.00	.15	.00	-.13
段落	.00	.08	-.01	-.02
段落を	.00	.08	-.01	-.02
没有	-.05	.17	-.00	.00
済み	-.17	-.04	-.04	.14
済みで	-.17	-.04	-.04	.14
点だ	.00	.15	.00	-.13
点だけ	.00	.15	.00	-.13
照片	-.00	-.01	-.02	.11
特に	-.07	.13	.00	-.07
田中	-.29	-.06	-.01	.53
申し	.11	-.01	-.01	-.10
申し訳	.11	-.01	-.01	-.10
発行	-.08	.20	.06	-.10
發出	.00	-.00	.06	.00
的意	-.20	-.11	-.16	.27
的意见	-.20	-.11	-.16	.27
確認	.07	-.01	-.01	-.09
確認い	.06	.03	-.01	-.03
確認し	.02	.00	-.00	-.06
秘书	.04	.00	.00	-.11
第二	-.03	.09	.07	.11
第二条	.00	-.09	.07	.11
紙の	.06	-.01	.00	-.13
結構	.02	.15	-.00	-.19
結構か	.02	.00	-.00	-.06
結構で	.00	.15	.00	-.13
絡い	.06	-.16	-.04	.21
絡いた	.06	-.16	-.04	.21
者の	.00	-.05	.08	-.05
苦了	.02	.00	.00	-.05
英語	-.10	.00	.00	.00
落を	.00	.08	-.01	-.02
表紙	.06	-.01	.00	-.13
表紙の	.06	-.01	.00	-.13
見し	-.07	.00	-.01	.00
見しま	-.07	.00	-.01	.00
規定	.00	-.00	.06	.00
言え	-.13	.00	.00	.00
言えま	-.13	.00	.00	.00
記事	.14	-.03	-.00	-.04
訳あ	.11	-.01	-.01	-.10
訳あり	.11	-.01	-.01	-.10
認い	.02	.02	-.01	-.09
認いた	.02	.02	-.01	-.09
認し	-.19	-.01	.10	.32
認して	.00	.00	-.02	.06
認しま	-.09	.13	-.07	.26
認す	-.06	.00	.00	.00
認する	-.06	.00	.00	.00
認で	-.11	.00	-.15	.30
認です	-.02	.00	-.15	.30
認と	.00	-.08	.16	-.04
認は	-.52	.00	.00	.00
認済	-.17	-.04	-.04	.14
認済み	-.17	-.04	-.04	.14
読め	.00	-.00	-.06	.06
読めて	.00	-.00	-.06	.06
議長	-.54	-.06	-.01	.76
请问	.00	-.00	-.02	.11
賛成	.03	.08	.00	-.08
賛成し	-.13	.14	.00	-.04
賛成で	.16	-.06	.00	-.04
辛苦	.02	.00	.00	-.05
辛苦了	.02	.00	.00	-.05
連絡	.04	-.16	-.04	.21
連絡い	.06	-.16	-.04	.21
進め	.08	-.07	-.02	-.00
遅く	.11	.00	-.02	-.10
遅くな	.11	.00	-.02	-.10
那张	-.00	.21	-.00	-.03
配信	.07	-.07	-.00	-.00
配信を	.07	-.07	-.00	-.00
错了	-.16	.20	-.00	-.15
長は	-.46	-.06	-.01	.53
问题	.42	-.04	-.24	.00
需要	-.00	-.10	.08	.00
題あ	.18	.01	-.12	-.06
題あり	.18	.01	-.12	-.06
願い	.14	-.01	-.03	-.06
願いし	.14	-.01	-.03	-.06
니다	.14	-.08	-.12	-.11
동의	-.14	.00	.00	.00
동의합	-.14	.00	.00	.00
받았	-.22	.00	.00	.00
받았습	-.22	.00	.00	.00
발송	-.27	.42	.00	-.11
셨습	-.10	.00	.00	-.00
셨습니	-.10	.00	.00	-.00
습니	.28	-.09	-.12	-.11
습니다	.28	-.09	-.12	-.11
승인	-.19	-.06	.17	-.00
승인하	-.13	.00	.00	.00
승인할	-.06	-.07	.17	.00
았습	-.22	.00	.00	.00
았습니	-.22	.00	.00	.00
없습	.63	-.07	-.12	-.11
없습니	.63	-.07	-.12	-.11
으로	-.06	.00	.09	.00
의합	-.14	.00	.00	.00
의합니	-.14	.00	.00	.00
인하	-.13	.00	.00	.00
인할	-.06	-.07	.17	.00
하셨	-.10	.00	.00	-.00
하셨습	-.10	.00	.00	-.00
하지	-.06	.00	.09	.00
합니	-.35	-.06	.08	-.00
합니다	-.35	-.06	.08	-.00
"""
