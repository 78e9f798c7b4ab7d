"""What speaks for an issue: words of approval, and leave to send.

How the tables are written is said in `phrases`.
"""

from __future__ import annotations

from distd.mail.verdict.phrases import phrases

# An approval in words of its own.
APPROVE = phrases(
    "approve",
    """
en: approve*, approving, my approval, our approval, i agree, we agree, agreed, i support, we support
en: i accept, accepted, in favour, in favor, happy with, fine by me, fine by us, fine with me, fine with us
en: fine for me, ok for me, ok by me, ok with me, okay with me, okay by me, okay for me, ok from me
en: yes from me, yes from us, a yes, it's a yes, green light, thumbs up, lgtm, my vote is yes, i vote yes
en: vote in favour, my blessing, signed off, sign off, sign it off, works for me, good for me, good to go
en: all good, all fine, all ok, all clear, looks good, looks fine, looks great, ready to go, i endorse
en: endorsed, my consent, consent, no problem, no problems, no issues, count me as yes, go for it
en: happy for .. to go, a go from me, go from me, passed, clear from, cleared from, cleared by me, agreeable
en: +1, yes to this, good from my side, fine from my side, ok from my side, okay from my side
en: perfect for me, content with, satisfied with, pleased with, passes, green card, positive reply, positive
en: consent given, authorised, authorized, on board, cleared, my yes, alright by me, all right by me
en: all right for me, alright for me, alright with me, looks ready, is ready, in order, i'm for it
en: i am for it, all for it, i'm content, i am content, satisfied, satisfactory, accept it, accept
en: favourable, favorable, my ok, my okay, got my vote, have my vote, has my vote, with my vote
en: that's a yes, it is a yes, is yes, answer is yes, aye, tick, fine as is, am agree, i am agree, agree
en: agrees, we consent, i consent, endorse, i'm happy, i am happy, happy as it is, a big yes, definite yes
en: happy to see it go, no objection, thumbs-up, all set, ticked, signed, i sign, full support, my support
en: our support, supportive, it's a go, is a go, okay, ok, yes, sure, fine, perfect, yep, yup, alright
en: affirmative, absolutely, definitely, amen, my sign-off, sign-off, signing this off, signing it off
en: signing off on it, the nod, my nod, go-ahead, suitable for, passes muster, pass muster, bill of health
en: i say yes, says yes, says aye, say aye, squarely for it, for it, yeah, good enough for, all systems go
en: rubber stamp, rubber stamped, concur, concurs, concurrence, comfortable with, quarrel with nothing
en: behind it, gets my yes, gets my vote, gets my blessing, take-off, takeoff, green for go, grand
en: nae bother, no bother, no worries, that'll do, it'll do, will do nicely, does the job
en: ready when you are, by all means, imprimatur, nihil obstat, top marks, ten out of ten, good by me
en: good with me, good with us, good by us, fine from us, fine on my end, good on my end, good at my end
en: fine at my end, fine at our end, sounds good, suits me, suits us, sold, a-ok, rubber-stamp
en: rubber-stamped, consider it approved, consider it signed, stands approved, everything fits
en: everything's in order, everything in order, meets the guidelines, meets our guidelines
en: meets the requirements, fit for publication, fit for release, fit to print, fit to publish
en: opinion is pass, pass it, a go-ahead, i am with you, i'm with you, 10/10, unanimous
en: unanimously in favour, wholly in favour, yes please, you have my yes, all clear here, clear here
en: is okay, it is fine, it's fine, it's ok, it is ok, it's okay, is fine, firm yes, happy to approve
en: glad to approve, voted yes, i vote for, vote for it, am for it, agree with publication
en: agree to publication, agree to the release, a thumbs up, liberated, count me in favour, me as a yes
en: in full agreement, giving approval, giving my approval, full marks, no notes from me, ship-shape
en: shipshape, tickety-boo, hunky-dory, bang on, first class, top-notch, nailed it, make it so, hear hear
en: seconded, aye aye, ratified, i ratify, validated, i validate, we validate, greenlit
en: green-lit, green lit, greenlight, put me down as yes, put me down as a yes, put me down in favour
en: count me as approving, i'm in, hearty yes, resounding yes, emphatic yes, unqualified yes
en: enthusiastic yes, wholehearted yes, as good as it gets, fine and dandy, in good shape, in fine shape
en: good as gold, flying colours, my backing, our backing, seal of approval, permission granted
en: permission given, leave granted, my permission, our permission, i'm fine with, i am fine with
en: we're fine with, we are fine with, i'm good with, we're good with, i'm ok with, i'm okay with
en: i am ok with, i am okay with, we're happy, we are happy, we're content, we are content, does it for me
en: tick from me, cleared for release, cleared for publication, clear for release, clear for publication
en: good for release, good for publication, ok for release, ok for publication, okay for publication
en: i give my consent, give consent, meets with my approval, approval granted, approval given, thumb up
en: absolutely fine, all correct, everything correct, everything is correct, deal, gladly, of course
en: certainly, with pleasure, clearance given, you have clearance, clearance
fr: approuv*, mon accord, notre accord, d'accord, mon aval, mon feu vert, feu vert, bon pour, c'est bon
fr: favorable, me convient, nous convient, me va, ca me va, c'est ok, ok pour moi, tout est bon, tout bon
fr: valide, je valide, nous validons, oui pour moi, avis favorable, mon ok, ca marche, parfait pour moi
fr: tout me convient, donne mon .. accord, bat, je signe, oui, ok, mon soutien, aval, en ordre, est en ordre
fr: nickel, entendu, parfait, soutien, entierement d'accord, adopte, j'adopte, vote pour, pour, c'est valide
fr: impeccable, accorde, banco, adjuge, mon oui, c'est oui, un oui, bon a tirer, bon pour tirage
fr: mon approbation, ma benediction, avis positif, tres favorable, j'y suis favorable, pouce leve, ca roule
fr: sans hesiter oui, d'accord avec tout, donne mon feu vert, bien sur, evidemment, tout est en ordre
fr: en bonne forme, j'approuve, nous approuvons, je vote oui, je souscris, souscris, j'adhere, conforme
fr: nickel chrome, rien que du bon, impec, tip top, au poil, ca joue, ca me convient parfaitement
fr: c'est parfait, je donne mon feu vert, je donne le feu vert, mon consentement, j'y consens, je consens
fr: je suis pour, nous sommes pour, votre accord de ma part, bien entendu, volontiers, avec plaisir
fr: je cautionne, j'endosse, nous adherons, j'acquiesce, oui sans reserve, accorde mon, mon vote est oui
fr: c'est un oui, oui de ma part, o.k., okay, excellent pour moi, pret a partir, pret a diffuser
fr: pret pour diffusion, prete a partir, satisfait, satisfaite
es: apruebo, aprobado, aprobada, aprobamos, aprobacion, visto bueno, conforme, de acuerdo
es: por mi parte .. bien, me parece bien, luz verde, doy el si, a favor, todo ok, todo en orden, todo bien
es: esta bien, esta perfecto, me parece perfecto, mi ok, vobo, lo veo bien, muy bien, por mi perfecto
es: por mi ok, estoy conforme, cuenten con mi voto, tiene mi voto, ok, si, mi voto, encantado, encantada
es: en orden, redondo, perfecto, tienen mi aprobacion, autorizado, autorizo, mi autorizacion, conformidad
es: vale, de acuerdo en todo, listo, va que va, todo correcto, bendicion, mi bendicion, positivo
es: voto a favor, voto positivo, voto afirmativo, afirmativo, venga, estupendo, por mi va, me vale
es: me gusta asi, visto bueno mio, da su autorizacion, doy mi autorizacion, su conformidad
es: estamos conformes, estamos de acuerdo, claro que si, por supuesto, bien asi, muy bien asi, lo apruebo
es: la apruebo, queda aprobado, doy mi visto bueno, le doy mi visto bueno, mi aprobacion, chevere, de una
es: listo el pollo, venga va, de perlas, ok de mi parte, ok por mi parte, okay, okey, todo perfecto
es: perfecto asi, esta listo, esta lista, lista para, listo para, mi conformidad, nuestra conformidad
es: doy conformidad, damos conformidad, la apoyo, lo apoyo, apoyo la publicacion, apoyamos, respaldo
es: respaldamos, tiene mi respaldo, cuentan con mi, cuenta con mi, cuente con mi, con mi voto
es: con mi aprobacion, con mi apoyo, secundo, suscribo, firmo, lo firmo, consiento, satisfecho, satisfecha
es: aval, avalo, mi aval, validado, valido, validada, el si, un si, mi si, desde luego, bien por mi
es: por mi bien, por mi esta bien, por mi adelante, me doy por satisfecho, va perfecto, va bien
es: todo conforme, conformes, aceptado, acepto, aceptamos
de: genehmigt, genehmige, freigegeben, freigabe, einverstanden, stimme zu, zugestimmt, zustimmung
de: von mir aus, passt, in ordnung, gebe .. frei, gebe ich frei, mein ok, mein ja, meinen segen
de: grunes licht, geht klar, alles gut, alles klar, alles bestens, ja von mir, ok von mir, bin dafur, dafur
de: kann so, fur mich ok, fur mich in ordnung, fur mich passt, ok, okay, ja, mein segen, abgenickt
de: in butter, alles in butter, meine zustimmung, bin einverstanden, befurworte, meine freigabe, perfekt
de: okay von mir, segen, daumen hoch, gebe grunes licht, passt so, passt fur mich, stimmen zu
de: stimme gerne zu, stimme dem zu, stimme der veroffentlichung zu, stimme der ausgabe zu
de: stimme dem text zu, stimme dem versand zu, stimme voll zu, mein einverstandnis, einverstandnis
de: abgesegnet, stattgegeben, von meiner seite ja, meinetwegen, kann so bleiben, bin zufrieden, zufrieden
de: unterschreibe ich, erteile die freigabe, freigegeben von mir, ich genehmige, meine genehmigung
de: genehmigung, bin damit einverstanden, alles in ordnung, alles ok, alles okay, alles fein, fein
de: sehr einverstanden, positiv, passt alles, stimmt so, mein okay, jawohl, jawoll, auf jeden fall
de: selbstverstandlich, klares ja, ein ja, spricht nichts dagegen, nix dagegen, grunes licht von mir
de: gruenes licht, mein go, ein go, go von mir, ist ok, ist okay, ist in ordnung, geht in ordnung
de: geht fur mich, ist genehmigt, ist freigegeben, hiermit freigegeben, gutgeheissen, heisse ich gut
de: heisse gut, hab nichts dagegen, gerne so, gern so, tiptop, alles tiptop, passt perfekt, passt wunderbar
de: sauber, meine unterstutzung, unterstutze, unterstutze ich, nehme ich an, angenommen, akzeptiert
de: akzeptiere, einwandfrei, tadellos, bestens, stimme fur, stimme dafur, mein votum ist ja
de: mein votum lautet ja, wir stimmen zu, bewilligt, bewillige, segne ich ab, abgesegnet von mir
de: von mir abgesegnet, ist gut so, gut so, so gut, kann man so lassen, so lassen, so machen, machen wir so
de: mit vergnugen, naturlich
pt: aprovo, aprovado, aprovada, aprovamos, aprovadissimo, aprovacao, de acordo, concordo, tudo certo
pt: tudo bem, tudo ok, por mim .. bem, por mim ok, sinal verde, luz verde, meu ok, a favor, esta otimo
pt: esta bom, voto favoravel, tem o meu voto, sim, ok, aval, liberada, liberado, libero, fechado
pt: tudo em ordem, autorizo, autorizado, apoiado, apoio, concordo plenamente, perfeito, assino por baixo
pt: beleza, fechou, bele, joia, minha aprovacao, a aprovacao, parecer favoravel, favoravel, voto a favor
pt: voto sim, claro que sim, tudo otimo, esta tudo certo, minha bencao, bencao, de pleno acordo, com certeza
pt: positivo, dou o meu aval, meu aval, meu voto, subscrevo, show, por mim esta, por mim sim, por mim
pt: maravilha, fechadissimo, bora la, ok da minha parte, da minha parte ok, esta aprovado, esta aprovada
pt: fica aprovado, dou por aprovado, concordo com a publicacao, concordo com o envio, concordamos
pt: concordo inteiramente, sinal verde da, meu sinal verde, dou sinal verde, minha concordancia, meu apoio
pt: tem o meu apoio, tem meu apoio, tem meu voto, conte com meu voto, aceito, aceite, satisfeito, satisfeita
pt: excelente assim, perfeito assim, esta perfeito, esta perfeita, esta bem, parece bem, parece-me bem
pt: pode ser, por mim tudo, valido, validado, homologo, chancelo, dou parecer positivo
it: approvo, approvato, approvata, va bene, d'accordo, via libera, nulla osta, il mio ok, per me ok
it: per me va, favorevole, per me si, a posto, perfetto, benestare, si, ok, va benissimo, benissimo
it: autorizzo, sono favorevole, tutto a posto, approvazione, tutto bene, confermo, visto si stampi
it: si stampi, parere favorevole, il mio benestare, mia approvazione, voto si, voto favorevole, certo
it: certamente, sottoscrivo, condivido, concordo, ok alla, do il mio ok, il mio si, il mio via libera
it: benedizione, ho approvato, d'accordissimo, ottimo cosi, perfetto cosi, tutto ok, tutto in ordine
it: in ordine, sono d'accordo, siamo d'accordo, sono a favore, a favore, il mio voto e si, voto a favore
it: perfetto per me, per me perfetto, per me bene, per me e ok, per me e si, ok per me, ok da parte mia
it: tutto perfetto, do il via libera, semaforo verde, luce verde, promosso, accetto, accettato, acconsento
it: soddisfatto, soddisfatta, confermato, do conferma, va benissimo cosi, va bene cosi, appoggio, sostengo
it: consenso, il mio consenso, il mio appoggio, benone, ottimo, eccellente
nl: akkoord, goedgekeurd, keur .. goed, prima, in orde, groen licht, wat mij betreft, mee eens
nl: ziet er goed uit, ja, ok, oke, goed zo, eens, piekfijn, helemaal goed, uitstekend, instemming, fiat
nl: goedkeuring, mijn zegen, zegen, mijn fiat, duim omhoog, ik stem voor, ga ermee akkoord, ben akkoord
nl: klinkt goed, klinkt als een klok, netjes, ziet er netjes uit, ziet er prima uit, ziet er piekfijn uit
nl: geen probleem, mag van mij, van mij mag het, van mij mag, keur de .. goed, keur ik goed, tevreden
nl: in orde wat mij betreft, akkoord van mij, van mij akkoord, ik geef akkoord, geef mijn akkoord
nl: mijn akkoord, is akkoord, goed wat mij betreft, prima wat mij betreft, wat mij betreft prima
nl: wat mij betreft akkoord, top, tiptop, groen licht van mij, ik steun, mijn steun, stem in, ik stem in
nl: ik stem ermee in, ermee eens, helemaal eens, mijn stem, voor mij goed, voor mij ok, voor mij prima
nl: voor mij in orde, goed bevonden, fiat van mij, uitstekend zo, prima zo, perfect, perfect zo
nl: mijn goedkeuring, toestemming, ik ben voor, natuurlijk, zeker, gaarne
sv: godkan*, godkand, ser bra ut, helt ok, okej fran mig, ok fran mig, klartecken, gront ljus, tillstyrk*
sv: bifall*, ja, ok, okej, helt okej, ja tack, godkannande, jag godkanner, klart, tummen upp, valsignelse
sv: min valsignelse, fritt fram, mitt godkannande, rostar ja, rostar for, ar for, stoder, samtycker
sv: haller med, allt ar bra, allt ser bra ut, ser jattebra ut, ser fint ut, ser utmarkt ut, jattebra
sv: jattefint, utmarkt, perfekt, toppen, kalas, glatt ja, ett ja, for min del, okej for mig, ok for mig
sv: helt okej for mig, klar for, klart for, inget problem, inga problem, ser helt bra ut, tillstyrker
sv: jag tillstyrker, bifaller, helt i sin ordning, i sin ordning, i ordning, ser toppen ut, okej fran
sv: ger klartecken, mitt klartecken, mitt bifall, min rost, jag rostar ja, jag ar for, accepterar
sv: accepteras, godtar, inga hinder, nojd, ar nojd, ser klart ut, perfekt som det ar, bra som det ar
sv: mitt ja, mitt stod, ett klart ja, gar bra, det gar bra, det gar fint, fint for mig, bra for mig
sv: sjalvklart, absolut, javisst, gront
ru: соглас*, одобр*, утвержда*, поддерживаю, не против, все хорошо, все в порядке, за, даю добро, добро
ru: всё верно, да, ок, согласие, утверждаем, одобряем, хорошо, годится, поддерживаем, принято, всё в порядке
ru: поехали, отлично, можно, я за, голосую за, даю согласие, моё согласие, все отлично, всё отлично
ru: устраивает, всё устраивает, подтверждаю, разрешаю, нет проблем, зелёный свет, зеленый свет
ru: с удовольствием, замечательно, прекрасно, не вижу препятствий, препятствий нет, пойдёт, пойдет, сойдёт
ru: благословляю, полностью за, двумя руками за, согласен на, моё да, мой голос за, голос за
ru: выражаю согласие, визирую, завизировано, подписываю, подписываюсь, сойдет, разрешено, добро на выпуск
ru: добро даю, принимается, утверждён, утвержден, одобрен, одобрена, утверждена, нормально, всё нормально
ru: все нормально, идёт, идет, конечно, все устраивает, претензий не имею, в порядке, полный порядок, вполне
ru: ок от меня, да от меня, окей, супер, плюс, +1, плюсую
ja: 承認, 了承, 賛成, 同意, 賛同, 結構です, 結構かと, 問題ありません, 問題ございません, 問題ない, 問題なし
ja: 差し支えありません, 差し支えございません, よろしいです, よろしいかと, 良いと思, いいと思, 大丈夫
ja: オーケー, okです, 異存, 支障ありません, 可とし, 申し分, ばっちり, 文句なし, 差し支えない, goです, goで
ja: ok, 異議なし, 結構に存じ, 良好, 完璧, 承諾, 許可します, よろしゅう, 可です, 差支えありません
ja: 差支えございません, これでお願いします, これでいい, これで結構, これでよ, いいですね, いいと思います
ja: 問題ないです, 異議はない, 承認で, 賛成で, これでok, 問題ないと, よろしいと, 差し支えない旨, 同意いた
ja: 支持します, 支持いた, 合格, 読みごたえ, すばらしい出来, 結構だ, 良いと存じ, よいと存じ, よいと思
ja: ゴーサイン, 承認とさせて, 可決, 承認済み, 承認の旨, 承認とします, 承認と致し, 賛同いた, 賛同し
ja: 了といたし, 了とし, 良しと, よしと, okと, オッケー, オーケイ, 異存あり, 合意, 差支えな, 支障なし
ja: 支障はあり, 支障ござい, かまいません, 構いません, 構わない, かまわない, いいよ, いいんじゃない
ja: 良いのではない, よいのではない, 納得, 満足, 出来栄え, 快諾, 太鼓判, 一票, お墨付き, グリーンライト
ja: 青信号, これで良, これで行, これでいき, これで進
zh: 同意, 批准, 赞成, 贊成, 没问题, 沒問題, 没有问题, 沒有問題, 无问题, 無問題, 通过, 通過, 核准, 支持
zh: 可以的, 认可, 認可, 很好, ok, 可以, 好, 照准, 赞同, 贊同, 完全赞成, 无误, 無誤, 妥, 妥当, 妥當, 准予, 赞
zh: 讚, 没毛病, 沒毛病, 毛病, 没得说, 挺好, 很棒, 棒, 就这样, 就這樣, 就这么, 就這麼, 我看行, 合格, 满意
zh: 滿意, 给予通过, 予以通过, 审定通过, 审核通过, 无妨, 不错可以, 可行, 准了, 拥护, 无不妥, 投赞成票
zh: 投贊成票, 赞成票, 贊成票, 都好, 没意见, 行吧, 行啊, 行的, 行, 点赞, 點讚, 没说的, 没有任何问题
zh: 沒有任何問題, 没啥问题, 都没问题, 都可以, 举双手赞成, 舉雙手贊成, 双手赞成, 一致通过, 审批通过, 予以批准
zh: 予以核准, 准予发布, 核可, 签字同意, 签发, 簽發, 拍板, 我赞成, 我贊成, 我支持, 绿灯, 綠燈, 开绿灯, 開綠燈
zh: 没有不同意见, 挺好的, 非常好, 十分满意, 同意照发, 同意刊发, 同意付印, 同意印发, 行了, 妥了
zh: 照办
ko: 승인, 동의, 찬성, 문제없, 문제 없, 좋습니다, 괜찮습니다, 이상없, 이상 없, 오케이, 재가, 네, 문제없습니다
ko: 문제 없습니다, 괜찮, 좋아요, 승낙, 허가, ok, ㅇㅋ, 찬성입니다, 좋네요, 좋아 보입니다, 찬성표, 통과
ko: 괜찮아요, 완벽, 이대로 가, 문제 없어, 문제없어, 무방, 됐습니다, 되었습니다, 그렇게 하시, 합격, 수락, 응
ko: 승인합니다, 승인드립니다, 승인함, 찬성함, 동의함, 찬성해요, 동의해요, 승인해요, 오케이입니다
ko: 좋다고 봅니다, 좋다고 생각, 적합, 적절합니다, 충분합니다, 만족합니다, 만족스럽, 손색없, 손색이 없
ko: 지지합니다, 가결, 결재, 허락, 청신호, 그린라이트, 문제 없음, 문제없음, 문제는 없, 문제가 없, 이상 무
ko: 이상이 없, 됩니다, 그럽시다, 그러시죠, 좋을 것 같습니다
ar: موافق, أوافق, اوافق, نوافق, موافقة, موافقتي, لا مانع, جاهز, معتمد, أعتمد, أؤيد, نعم, موافقون, الموافقة
ar: أعجبتني, تمام, جيد, على بركة الله, توكلوا على الله, الضوء أخضر, ضوء أخضر, الضوء الأخضر, أصادق, أقر
ar: مقبول, حسنا, طيب, لا بأس, أجيز, مجاز, اعتمدوا, يعطيكم العافية, من طرفنا, بارك الله, أبارك, مبارك
ar: أمنح موافقتي, أعطي موافقتي, أوافق عليه, أوافق عليها, أقره, أقرها, صوتي بنعم, صوتي نعم, أصوت بنعم
ar: أصوت لصالح, لصالح, مؤيد, نؤيد, ليس عندي مانع, لا أمانع, لا نمانع, ماشي, على ما يرام, سليم, صالح للنشر
ar: بالموافقة, بكل سرور, طبعا, بالتأكيد, أكيد, الموافقة التامة, موافقة تامة, مستوف
""",
)

# Leave to send.
SEND = phrases(
    "send",
    """
en: send it, send it out, send it off, send this, send away, go ahead, off it goes, off you go, off it .. go
en: let it go, let it out, let it fly, can go, may go, could go, good to send, you can send, you may send
en: you can publish, you may publish, publish it, publish, ship it, ship, fire away, please proceed, proceed
en: release it, please release, out with it, print it, roll it, circulate, distribute, you can circulate
en: hit send, press send, push the button, press the button, let's go, let it roll, can be sent, may be sent
en: can be published, may be published, be issued, free to send, free to publish, send as is, can leave
en: may leave, can be released, can be distributed, may be distributed, can be circulated, mail it
en: let her go, carry on, please dispatch, dispatch, please issue, issue it, print, let them print it
en: get it out, get it out there, roll the presses, do it, go, go go, go go go, may distribute
en: can distribute, please distribute, please publish, please send, send, please circulate
en: you may circulate, may circulate, mail it out, ready to be mailed, ready to be sent, ready to send
en: set it free, let fly, put it out, post it, let it sail, off with it, away with it, on its way
en: let us send, you may send it, may be issued, can be mailed, free to go, clear to go, fire it off, run it
en: run with it, forward march, let people have it, let them have it, let everyone have it
en: let everybody have it, full speed ahead, full steam ahead, hit the button, let 'er rip, let her rip
en: let it rip, let rip, release the hounds, presses rolling, start the presses, out it goes, away it goes
en: into the world, out into the world, launch it, launch, over to you, all yours, it's all yours
en: take it away, let's roll, get it out of the door, out of the door, out the door, ready to roll
en: be mailed, be published, be distributed, be circulated, be released, be sent, may release, can release
en: you can release, you may release, continue with the publishing, continue with publishing
en: continue with the release, should go out, let it go out, going to members, let it loose, turn it loose
en: get it to the readers, give it to the people, to the people, let it run, away you go, you're free to
en: you are free to, clear for take-off, roll them, put it to bed, post, print and send, send and be done
en: out you go, send it on, mail it off, for it to go out, for it to go, keep the presses, you can shoot
en: publish as is, publish and be damned, stop waiting, float it, set it sailing, ready for the printer
en: free for sending, ready for sending, ready for publication, ready for release, ready for distribution
en: free for publication, suitable for publish, send it on its way, roll with it, go to press, to press
en: go to print, let the presses roll, ship away, pull the trigger, let it be sent, let it be published
en: let it be issued, be dispatched, may be dispatched, let's send, let's publish, let's send it
en: let's publish it, go live, get this out, get it to, off it can go, ok to go, okay to go, okay to send
en: ok to send, ok to publish, okay to publish, leave to send, see it go out, permission to send
en: permission to publish, can be sent out, may be sent out, be put out, put it through, in the post
en: proceed to, you can proceed, you may proceed, proceed with it, proceed with the mailing, go right ahead
en: please go ahead, on you go, onwards, let's do it, let's do this, let it see the light of day
en: clear to send, clear to publish, can now go, may now go, can be posted, get going, crack on
fr: vous pouvez .. envoyer, vous pouvez .. diffuser, vous pouvez .. publier, peut partir, peut etre envoye
fr: peut etre diffuse, peut etre publie, vous pouvez y aller, allez-y, bon envoi, envoyez, diffusez, publiez
fr: a diffuser, tu peux envoyer, go, peut sortir, on peut envoyer, on peut diffuser, on peut y aller
fr: vous pouvez l'envoyer, vous pouvez le diffuser, vous pouvez, on envoie, on publie, on diffuse
fr: envoyez-le, publiez-la, publiez-le, envoyez-la, bonne diffusion, bonne publication, y aller, allez
fr: partez, c'est parti, vas-y, expediez, en route, roulez, il peut etre diffuse, elle peut etre diffusee
fr: peut etre envoyee, peut etre publiee, a envoyer, la diffusion peut, l'envoi peut, lancez, lancez-le
fr: lancez l'envoi, on y va, feu, en avant, a l'impression, imprimez, au tirage, que ca parte, qu'il parte
fr: qu'elle parte, diffusez-le, diffusez-la, pouvez envoyer, pouvez diffuser, pouvez publier, envoie
fr: envoie-le, publie, tu peux diffuser, tu peux publier, tu peux y aller, libre de diffuser, laissez partir
fr: faites partir, faites suivre aux abonnes, laissez-le partir, laissez-la partir, lachez
fr: lachez les chevaux, roulez jeunesse, a vos presses, sous presse, mettez sous presse, mise en ligne
fr: postez, bon vent, feu vert pour l'envoi, expedier, peut etre expediee, peut etre expedie
fr: peut etre diffusee, on envoie tout, procedez, procedez a l'envoi, vous pouvez proceder
fr: proceder a l'envoi, a publier, en ligne, la diffuser, la publier, la lettre peut partir, bonne route
fr: allons-y, go go
es: adelante, pueden enviar*, puede enviar*, pueden publicar*, puede publicar*, pueden difundir*
es: puede salir, envienlo, enviadlo, publiquen*, mandenlo, mandalo, mandelo, que salga, que se envie
es: puede ir, envielo, difundanlo, pueden mandar*, dale, sin mas, pueden proceder, procedan
es: pueden distribuir*, puede publicarse, puede enviarse, puede difundirse, que se publique, publiquese
es: enviese, difundase, envien, envialo, envienla, publiquenlo, publicad*, que se difunda, orale
es: puede circular, dale para adelante, manden*, pasen a publicar, a publicar, hagan el envio
es: proceder con el envio, pueden seguir, denle, denle adelante, puedes mandar*, puedes enviar*
es: puedes publicar*, mandar*, enviar*, a la imprenta, imprenta, suelten*, sueltalo, lanzar*, lancen*
es: lanzalo, que vuele, vamos, a imprimir, impriman*, imprimase, ya puede salir, para que se publique
es: se publique, se puede publicar, se puede enviar, se puede difundir, repartan*, distribuyan*, distribuir*
es: publica*, sale, que circule, denle curso, dele curso, dar curso, dele, delen, echenlo a volar, que corra
es: a rodar, adelante con el envio, adelante con la publicacion, proceda, proceded, procedan con, dadle
es: dadle salida, darle salida, enviad*, mandad*, puede difundir*, puede imprimirse, imprimid*, circulen*
es: circular, que se mande, que se imprima, que se distribuya, pueden lanzar*, hagan circular
es: envio adelante, p'alante, pa'lante
de: kann raus, kann so raus, raus damit, raus, bitte versenden, kann versendet, kann verschickt, darf raus
de: kann rausgehen, kann hinaus, so verschicken, so versenden, kann los, losschicken, schickt .. raus
de: kann gesendet, kann veroffentlicht, kann so gehen, bitte verschicken, kann gehen, darf so
de: kann so hinaus, schicken sie, versenden sie, bitte senden, ab damit, bitte rausschicken
de: gerne so veroffentlichen, veroffentlichen, bitte veroffentlichen, so veroffentlichen, bitte verteilen
de: verteilen, raus mit, versenden, verschicken, verschickt werden, versendet werden, abschicken
de: bitte abschicken, weg damit, ab die post, los, nur zu, kann an die leser, rausschicken, raussenden
de: schickt es los, schick es los, schickt es raus, schick raus, losgeschickt, ab in die welt, in die welt
de: druckt es, drucken, in den druck, bitte so drucken, kann an alle, kann so an alle, an alle gehen
de: gehen lassen, kann er gehen, kann das so, darf hinaus, darf versendet werden, darf verschickt werden
de: lasst es raus, lasst sie raus, haut es raus, haut raus, hau raus, gerne verschicken, gerne versenden
de: gerne rausschicken, und ab, ab geht's, los geht's, auf geht's, leinen los, senden, rausgeben
de: herausgeben, publizieren, unverandert verschicken, unverandert versenden, so veroffentlicht werden
de: veroffentlicht werden, versandfertig, druckreif, erscheinen, in die post, ab zur post, kann in den druck
de: kann gedruckt, kann verteilt, kann verschickt werden, kann versendet werden, kann veroffentlicht werden
de: kann publiziert werden, darf publiziert, darf erscheinen, kann erscheinen, kann online
de: bitte publizieren, bitte absenden, absenden, bitte aussenden, aussenden, hinaus damit
de: weiter so und raus, feuer frei, bahn frei, freie fahrt, gute reise, darf gehen, darf an die leser
de: bitte rausgeben, raus in die welt, raus an alle, schicken wir, versenden wir, los damit, gebt gas
de: macht los
pt: podem enviar, pode enviar, pode mandar, podem mandar, pode sair, pode publicar, podem publicar
pt: podem divulgar, pode seguir, pode ir, podem distribuir, sigam, siga, avancem, manda, mandem, em frente
pt: pode divulgar, pode disparar, podem avancar, divulguem, publiquem, enviem, podem soltar, pode soltar
pt: soltem, bora, mandar bala, podem seguir, seguir, solta, solta ai, soltar, pode imprimir, imprimam
pt: imprime, vai, vai que vai, toca, toca a enviar, mandem ver, manda ver, manda bala, pe na estrada
pt: publica, publique, divulgar, pode ser enviado, pode ser enviada, pode ser publicado, pode ser publicada
pt: podem imprimir, avante, adiante, que saia, deixem sair, disparem, dispara, envia, envie, podem disparar
pt: pode circular, podem circular, pode ser divulgado, pode ser divulgada, pode ser distribuido
pt: pode ser distribuida, podem proceder, pode proceder, procedam, proceda, toquem, sigam em frente
pt: siga em frente, vamos em frente, vamos la, avancar, avance, pode avancar, podem lancar, lancem, lanca
pt: ao prelo, para o prelo, mandem imprimir, enviem ja, mande, mande ver, pode rodar, roda
it: potete inviar*, potete mandar*, mandate*, puo partire, potete pubblicar*, inviate*, pubblicate*
it: potete procedere, procedete, si puo mandare, si puo inviare, avanti, puo uscire, si puo pubblicare
it: potete spedir*, spedite*, pubblicate pure, mandate pure, inviate pure, spedite pure, si pubblichi
it: potete diffondere, procedere, si parta, puo andare, manda*, via, pubblicate, pubblichiamo, mandalo
it: mandala, mandatelo, mandatela, inviatelo, inviatela, via cosi, si parte, partite, in stampa, stampate
it: alla stampa, si puo procedere, puo essere inviato, puo essere inviata, puo essere pubblicato
it: puo essere pubblicata, potete procedere con l'invio, spedire, lanciate, fatelo uscire, fatela uscire
it: esca, che esca, diffondete, procedere alla diffusione, alla pubblicazione, all'invio, con l'invio
it: pubblicatela, pubblicatelo, speditela, speditelo, diffondetela, diffondetelo, puo essere diffuso
it: puo essere diffusa, puo essere spedito, puo essere spedita, puo essere mandato, andate, andate avanti
it: andiamo, forza, via via, potete farlo uscire, potete farla uscire, potete stampare, in macchina
it: mandiamo, mandiamola, mandiamolo, spediamo, inviamo, pubblichiamola, proceda, procedete pure
it: avanti tutta
nl: mag weg, kan weg, mag eruit, kan eruit, kan de deur uit, mag de deur uit, stuur maar, verstuur maar
nl: kan verstuurd, mag verstuurd, mag verzonden, kan verzonden, ga je gang, versturen maar
nl: mag verzonden worden, versturen, verzenden, de deur uit, verstuur, verstuur het, publiceren, uitsturen
nl: mag de wereld in, verzenden maar, de deur uit ermee, doe maar, kan hij de deur uit, mag hij de deur uit
nl: deur uit, verstuurd worden, verzonden worden, de wereld in, naar de leden, naar de drukker, drukken maar
nl: drukken, publiceer, publiceer maar, gooi eruit, gooi de deur uit, vooruit, vooruit ermee, op de post
nl: erop uit, verspreiden, verspreid, stuur het, laat maar gaan, gaan met die banaan, kan hij weg
nl: mag hij weg, kan het weg, mag het weg, verstuur hem, verstuur hem maar, stuur hem maar, stuur maar op
nl: stuur door, kan gepubliceerd, mag gepubliceerd, kan gedrukt, mag gedrukt, naar de drukkerij, in de bus
nl: vaart, de lucht in, live, laat maar los, laat maar komen, gooi maar, gooi maar de deur uit
nl: erop uit ermee, op pad, kan naar buiten, mag naar buiten, mag erop uit, ga maar, ga door, doorgaan
nl: ga ervoor, kan eruit wat
sv: kor, skicka, kan skickas, kan ga ut, far ga ut, ga ut, skicka ut, kan publiceras, far skickas, ivag
sv: skicka ut det, skicka ivag, publicera, kor pa, kor hart, tryck pa knappen, skicka ivag det, ut med det
sv: ut med den, ut med numret, bara att skicka, tryck, tryck den, publicera nu, publicerar nu, ni publicerar
sv: far publiceras, slapp los, slapp den los, sand, sand ut, sand ivag, sand det, ut i varlden
sv: numret far ga ut, distribuera, sprid, kan tryckas, kan skickas ut, let it ga, skicka i vag, skicka bara
sv: sand bara, publicera bara, kor i gang, kor igang, i vag, let's go, gar i tryck, i tryck, till tryck
sv: far tryckas, far sandas, kan sandas, kan sandas ut, kan distribueras, far distribueras, ut med, slapp ut
sv: slapp ut det, kan ga ivag, far ga ivag, full fart, full fart framat, kor vidare, ga vidare, fortsatt
ru: можно отправлять, можно рассылать, можно публиковать, отправляйте, публикуйте, рассылайте
ru: можно выпускать, выпускайте, можете отправлять, можете публиковать, можете рассылать, пускайте
ru: в рассылку, выпускаем, рассылаем, отправляем, в печать, пусть идёт, пусть идет, печатайте, публиковать
ru: рассылать, отправлять, запускайте, пусть выходит, пускай выходит, печатать, в тираж, в добрый путь
ru: вперёд, вперед, запускаем, можно в, отправляй, отправьте, публикуй, опубликуйте, разошлите, рассылай
ru: пускай, с богом, шлите, шли, можно выпустить, можно отправить, можно опубликовать, можно разослать
ru: пустить в, выпускай, выпустить, печатайте смело, смело отправляйте, смело рассылайте, смело
ru: отправляйте смело, запускать, можно запускать, можно печатать, можно в рассылку, можно в печать
ru: пускайте в дело, пускать, выходите, пусть летит, пусть уходит, в эфир, действуйте, начинайте
ru: приступайте, публикуем, рассылка, в народ, в свет, на выпуск, на рассылку, на публикацию
ja: このまま送, このまま出, このまま配信, このまま発行, このまま進め, このまま発信, このまま公開
ja: 送信してください, 配信してください, 配信をお願い, 発行してください, 発行していただいて結構
ja: 進めてください, 進めて下さい, お進めください, 発送してください, 出してください, 配信いただいて
ja: 送っていただいて, 配信可, 送付いただいて, お送りください, 送ってください, 送信お願い, 発信してください
ja: 配信してくだ, 公開してください, お送りくださ, 進めていただ, 出していただ, 発送をお願い, 発行をお願い
ja: 発行お願い, 配信お願い, お進めくださ, どうぞ, 発行に, 配信に, 出しちゃいましょう, 出しましょう
ja: 送りましょう, 配信しましょう, 発行しましょう, 配信なさって, 発行なさって, お出しくださ, 発信お願い
ja: 進めていただければ, 世に出し, 発行していただき, 配信していただき, 送信していただ, 配布してくだ, 刷って
ja: 印刷して, 配信でき, 発行でき, 出せます, 発行していただいて差し支え, 送ってよい, 送って大丈夫
ja: 出して大丈夫, 出して, 送って, 回して, お送り頂, 送信願, 配信願, 発行願, 発送願, 配布願, 公開願, 送付願
ja: ゴー, 進行して, 進行くだ, お出しくだ, 配信へ, 送信へ, 発行へ, 配信を進め, 発行を進め, 配信どうぞ
ja: 発行どうぞ, どうぞ配信, どうぞ発行, どうぞお送り, 送信可, 発行可, 発送可, 公開可, 配布可, 実行してくだ
ja: 手配してくだ, 印刷に回, 出していい, 出してよい, 送っていい, 配信していい, 配信してよい, 発行してよい
zh: 可以发, 可以發, 可发, 可發, 请发, 請發, 发吧, 發吧, 发布吧, 发出吧, 照发, 可以发布, 可以发送, 可以寄
zh: 可以刊, 可以出, 寄出吧, 發出, 发出去吧, 直接发, 刊发, 刊發, 发送, 發送, 发布, 發布, 发出, 发出去, 印发
zh: 印發, 付印, 下发, 放行, 可以印, 发, 發, 推送, 群发, 發出去, 寄给会员, 寄給會員, 寄给读者, 寄吧, 寄出
zh: 赶紧发, 趕緊發, 快发, 尽快发, 儘快發, 开印, 開印, 印吧, 照寄, 发了吧, 发给大家, 發給大家, 上线, 推出
zh: 照登, 刊登, 可以推送, 请发布, 请发送, 请寄出, 請寄出, 请刊发, 请印发, 请付印, 可印, 可付印, 可刊, 可刊发
zh: 可发布, 可以付印, 可以刊印, 可以印发, 可以上线, 可以放行, 放心发, 尽管发, 儘管發, 就发吧, 那就发, 送出
zh: 送印, 投递, 出刊, 出街, 派发, 派發, 发行吧, 走起
ko: 발송하, 발송해, 배포하, 배포해, 보내셔도, 보내주세요, 보내 주세요, 내보내, 진행해, 진행하, 발행하
ko: 발행해, 나가도, 발송, 배포, 발행, 게재, 보내도, 내도 됩니다, 내셔도, 진행, 올리셔도, 보내세요, 보내시면
ko: 보내십시오, 보내도 좋, 보내시죠, 나가시죠, 내보내세요, 내보내도, 배포하시, 발송하시, 출판, 인쇄
ko: 올려 주세요, 올려주세요, 진행하시, 보냅시다, 갑시다, 가시죠, 송부하, 송부해, 송고, 발송 부탁, 배포 부탁
ko: 발행 부탁, 게시하, 게시해, 공개하, 공개해, 내보내시, 내보냅시다, 돌리세요, 돌려 주세요, 뿌리세요
ko: 찍으세요, 나가면 되, 나가도 되, 보내면 되, 보내도 되, 보내 주십시오, 보내주십시오, 추진
ar: للنشر, يمكنكم النشر, يمكنكم الإرسال, انشروا, أرسلوا, على النشر, يمكن نشر, يمكن إرسال, تفضلوا, بالنشر
ar: بالإرسال, يمكنكم إرسال, بنشرها, بنشره, انشروها, انشروه, أرسلوها, أرسلوه, إرسالها, الإرسال, يمكن توزيع
ar: وزعوها, انشروه كما, فليخرج, فلينشر, فليرسل, توزيعه, توزيعها, وزعوه, وزعوا, يمكنكم توزيعه, يمكنكم توزيعها
ar: يمكنكم نشره, يمكنكم نشرها, امضوا, باشروا, أطلقوا, أطلقوه, ليخرج, اطبعوا, ينشر, تنشر, يرسل, ترسل, لينشر
ar: ليرسل, فلتنشر, فلترسل, فلتصدر, ليصدر, يمكن نشره, يمكن نشرها, يمكن إرساله, يمكن إرسالها, يمكن توزيعه
ar: يمكن توزيعها, بالتوزيع, عمموه, عمموها, على الإرسال, على التوزيع, إلى المطبعة, انطلقوا, هيا, ابعثوا
ar: ابعثوه, ابعثوها
""",
)
