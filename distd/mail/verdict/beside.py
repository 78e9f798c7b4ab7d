"""What may stand beside the words of an approval in its clause, and takes nothing back: who, what, and how gladly.

How the table is written is said in `phrases`.
"""

from __future__ import annotations

from distd.mail.verdict.phrases import Phrases

BESIDE = Phrases(
    "beside",
    """
en: i, i'm, i've, we, we're, me, my, us, our, you, your, it, it's, is, this, that, the, a, an, am, are, be
en: been, being, so, and, yes, ok, okay, all, from, for, to, by, with, of, on, in, at, as, very, quite
en: fully, just, can, may, now, please, do, have, has, had, there, will be, side, end, part, perspective
en: view, point, position, text, issue, newsletter, number, draft, edition, document, content, contents
en: whole, entire, everything, both, hereby, herewith, gladly, happily, happy, glad, pleased, good, great
en: fine, perfect, perfectly, excellent, vote, verdict, answer, reply, mail, message, decision, confirm
en: confirming, confirmed, granted, given, give, giving, full, behalf, member, body, cag, country, national
en: committee, secretariat, delegation, organization, organisation, again, here, too, as well, also
en: completely, totally, absolutely, entirely, wholly, really, any, more, further, publication, distribution
en: release, dispatch, circulation, subscribers, readers, lists, everyone, world, off, out, away, today
en: immediately, right away, straight away, whatsoever, whatever, at all, sending, publishing, find, found
en: see, seen, it as, thus, then, let, get, got, pleasure, joy, both hands, two thumbs up, warmly, heartily
en: wholeheartedly, hearty, and clear, read, having, after, reading, careful, carefully, wonderful, nice
en: well, this is, i can, i do, i hereby, formally, officially, o.k, approve, approved, how, make
en: convenience, in favour, those, among, count, my own, present, current, one, one's, this one, 's, without
en: modification, opinion, gave, i say, say, hence, looks, look, ready, members, we all, all of us
en: both of us, myself, ourselves, as far as, i'm concerned, concerned, big, simply, very much
en: with compliments, my compliments, compliments, already, straight, dear, friends, colleagues, sirs
en: editors, thing, congratulations, thanks, thank you, if, consider, 've, ve, regard, which, prevent
en: have no, only, quickly, asap, finally, third, gives, gets, says, reviewer, it all, all of it, stands
en: of same, for same, let's, duly, here in, end of, office, lot, chapter, branch, section, people, inboxes
en: tonight, on time, i'll say, that's, that is, is a, definitely, certainly, unconditionally, unreservedly
en: the word, mate, folks, guys, sir, madam, ma'am, eh, lah, sure, right, no matter, in full, as ever
en: as usual, both pages, all pages, all six, pages, and all, the lot, the whole thing, twice, once, over
en: back, front, enough, still, because, going, its, whole lot, all parts, at my end, our end, this end, who
en: no need, x, two, hands, conveyed, clean, released, published, distributed, circulated, mailed, issued
en: same, sign, it says, itself, those pages, sitting, ji, yep, captain, honour, colleague, respected
en: nicely, favour, of this, our own, either, no more, whole newsletter, this newsletter, pictures
en: text and the pictures, dear all, team, let people, this issue, publication of, sign me up, up, awake
en: night, honest, at night, group, working group, team is, group is, group has, association, federation, institute
en: ministry, university, editor, all members, unanimously, thx, pls, kindly, sent from my phone, needful, requested
en: about, where i'm sitting, where i sit, applied, formal, written, both columns, every page, each page
en: from cover to cover, cover to cover, cast, propose, proposed, to propose, prepared, presented, circulated text
en: attached, drafts, final, version as circulated, text as circulated, as circulated, as submitted, as presented
en: as drafted, as written, as sent, as attached, as proposed, thank, way, on my account, or anybody, anyone, i have
en: we have, rolling, ref, working, name, work, great work, good work, nice work, great job, good job, board
en: hello all, hi all, everything is clear, everything clear, finished, finished reading, yesterday, looked at it
en: hard work, hearing, twice over, on to, on it, with it all, every one of us, each of us, all three, all four
en: the three of us, the four of us, the two of us, the five of us, without exception, on our part, on my part
en: for my part, for our part, personally, in my opinion, in our opinion, in my view, in our view, to my mind
en: as i see it, everybody here, everyone here, whole board, whole committee, whole team
fr: je, j', j'ai, nous, vous, me, moi, mon, ma, notre, le, la, les, l', ce, c', cet, cette, ca, c'est, est
fr: suis, sommes, de, d', du, des, a, au, aux, pour, par, et, oui, ok, bien, tout, tres, bon, cote, part
fr: texte, numero, bulletin, lettre, document, infolettre, donne, donnons, avec, plaisir, volontiers
fr: pleinement, entierement, totalement, parfaitement, donc, y, en, etre, peut, pouvez, peux, ici, votre
fr: diffusion, publication, l'envoi, envoi, diffuser, publier, envoyer, l'envoyer, le diffuser, le publier
fr: sans, soucis, souci, parfait, confirme, approbation, accord, avis, mes, deux mains, compter, sur, qui
fr: il, elle, nos, deux, tous, moi-meme, contenu, content, chers, qu'il, que, merci, rien, paraissent
fr: parait, soit, editions, la lettre, bref, depuis, soussigne, qu'on, aille, monsieur, madame, mille, toute
fr: toutes, ensemble, deja, alors, vraiment, absolument, editorial, les yeux fermes, en l'etat, moi aussi
fr: signe, chere, cher, meme, aussi, nos deux, mon collegue, ma collegue, pleine, la suite, groupe, delegation
fr: comite, notre cote, mon cote, quand vous voulez, trouve, avez, vous avez, lui, son, sa, ses, comme ca
fr: comme cela, ainsi, suisse, section, bureau, secretariat, association, organisme, national, nationale, membre
fr: merci beaucoup, cette lettre, ce bulletin, correct, verifie, verifiee, relu, relue, lu, lue, vu, soussignee
fr: dans son ensemble, ensemble du texte, togolais, togolaise, sans la moindre, moindre, particulier, tout le monde
fr: a tous, a toutes, bonsoir, salut, toute la, groupe de travail, bureau national, conseil, notre conseil
fr: ensemble des membres, lecture, terminee, finie, fini, viens, de finir, m'a, paru, clair
es: yo, lo, la, el, le, les, los, las, me, mi, nos, nosotros, este, esta, esto, es, estoy, estamos, por
es: para, de, del, en, con, a, al, y, si, ok, todo, muy, bien, parte, lado, texto, boletin, numero
es: documento, edicion, doy, damos, gusto, mucho, plenamente, totalmente, completamente, que, se, ha, he
es: hemos, queda, tiene, tienen, su, publicacion, difusion, envio, publicar, difundir, enviar, mas, sin, da
es: un, una, pueden, puede, nomas, tal, cual, mio, nuestra, nuestro, cuenten, asi que, queridos, amigos
es: contenido, encuentro, la edicion, ya, gracias, todos, ambas, lenguas, versiones, objetar, corregir
es: ocasion, desde, aqui, todas, cuando quieras, cuando quieran, cuando gusten, claro, ahora, mismo, hoy
es: ellos, imprimir, imprenta, asi, bueno, pues, sea, ello, sus, quieras, dar, salga, este que, revisado
es: leido, hola, grupo, delegacion, comite, hay, esta todo, todo esta, comunico, le comunico, les comunico, parece
es: datos, son, correctos, contado, de acuerdo con, chilena, revisada, leida, conforme, secretaria, organismo
es: nacional, miembro, seccion, asociacion, instituto, suya, suyo, ustedes, usted, cuando, ir, va, vaya, tres, entre
es: entre todos, unanimidad, por unanimidad, grupo de trabajo, cuentan, cuente, nombre, en nombre de, uruguayo
es: uruguaya, comite nacional, consejo, junta, directiva, terminado, termine, de leerlo, leerlo, claro todo
es: todo claro, a todos, mas nada, alguna, ningun, gusten, quedo, gusta, como quedo, favorablemente, sin duda, duda
de: ich, wir, mir, uns, mein, meine, meiner, meinerseits, unser, unsere, unserer, seite, sicht, der, die, das, den
de: dem, ein, eine, es, sie, ist, sind, bin, habe, haben, hat, von, aus, fur, mit, zu, zur, zum, und, ja, ok, so
de: gerne, gern, hiermit, damit, ausgabe, nummer, text, newsletter, versand, veroffentlichung, freude, voll, ganz
de: alles, sehr, gut, kann, darf, werden, erteilt, erteile, gebe, bitte, raus, hinaus, dagegen, dann, nur zu, wie
de: vorliegend, vollkommen, vollig, absolut, auch, im, namen, jetzt, rausgehen, gehen, heute, sofort, inhalt, meinen
de: an, kolleginnen, kollegen, stimme, am, beiden, beide, sprachen, sprachfassungen, einfach, danke, unsererseits
de: keinerlei, machen, hier, diese, diesem, diesen, dieser, alle, allen, leser, leserinnen, mitglieder, welt
de: schickt, schick, mal, los, schon, einverstanden, hab, was, mich, dafur, ruhig, betrifft, zusammen, seiten, heft
de: blatt, die ausgabe, finde, weiter, delegation, gruppe, verein, verband, vorstand, ausschuss, sekretariat, namens
de: habt, habt ihr, ihr, haben sie, gegen, einer, einem, form, vorliegenden, nach, durchsicht, prufung, wege, weg
de: gibt's, gibt, da, also, einig, uns alle, mitglied, osterreich, seitens, schweizer, osterreichische, sicht aus
de: bleiben, gemacht, gut gemacht, korrekt, wieder, nummer drei, die nummer, vielmal, freigabe, genau, einstimmig
de: gremium, fachausschuss, arbeitsgruppe, zustimmung, unserer seite aus, wunderbar, schone grusse, durchgesehen
de: gelesen, gepruft, auszusetzen, komitee, ein klares, konnt, konnen, konnte, bin durch, durch, hallo, klar
de: gelungene, gelungen, sehr gelungene ausgabe, dafur spricht alles, spricht, alles dafur, arbeitskreis, kollegium
de: ganzen, komplett, im ganzen, insgesamt, hundertprozentig
pt: eu, nos, me, mim, meu, minha, nossa, nosso, o, a, os, as, um, uma, este, esta, isso, e, estou, estamos
pt: de, do, da, dos, das, em, no, na, por, para, com, sim, ok, tudo, muito, bem, bom, parte, lado, texto
pt: boletim, numero, edicao, documento, plenamente, totalmente, prazer, gosto, que, se, foi, dou, damos
pt: pode, podem, publicacao, envio, divulgacao, publicar, divulgar, enviar, ta, ja, sua, bala, tem, meus
pt: temos, obrigado, obrigada, abracos, conteudo, por isso, plena, daqui, aqui, todos, gente, mandar, agora
pt: assim, mesmo, pessoal, logo, claro, pelo, meu lado, mesma, li, muito gosto, ai, voces, otimo, delegacao, grupo
pt: comite, confirmo, nosso lado, parece, parece-me, estao, secretaria, membro, nacional, organismo, associacao
pt: instituto, lido, lida, revisto, conferido, verificado, conferida, em nome, pela, esteja, sejam, seja, noz
pt: edicoes, por unanimidade, unanimidade, todo o texto, todo, toda, inteiro, inteira, sem qualquer, qualquer
pt: como ficou, do jeito, jeito, do jeito que, entao, comite angolano, angolano, angolana, acabei, de ler, achei
pt: tudo claro, ola, a todos, todos voces, conselho, direcao, diretoria, mais nada, conseguida, bem conseguida
pt: duvida, sem duvida, envio ja
it: io, noi, mi, me, il, lo, la, le, gli, i, un, una, questo, questa, e, sono, ho, per, da, di, del, della
it: con, a, si, ok, tutto, molto, bene, parte, mia, nostra, testo, numero, bollettino, documento, pienamente
it: volentieri, piacere, pure, do, dal, mio, punto, vista, pubblicazione, invio, diffusione, cosi, inviare
it: pubblicare, grazie, contenuto, ne, tutti, volta, nostro, ho letto, qui, adesso, ora, subito, tutte
it: anche, dalla, alla, al, allora, quindi, proprio, certo, ormai, procedere, l'invio, dott.ssa, parere
it: gentilissimi, redazione, prego, davvero, quanto mi riguarda, riguarda, per quanto, gruppo, delegazione, comitato
it: a nome, nome, da parte, puo, formulare, avete, abbiamo, ha, siamo, proceda, com'e, cosi com'e, tale e quale
it: redazionale, segreteria, associazione, ente, istituto, membro, nazionale, all'unanimita, unanimita, visto, letta
it: letto, controllato, parte nostra, ci, va tutto, qui da, questo numero, tutti noi, noi tutti, piena, pieno
it: formalmente, ufficialmente, alle, svizzera, avete pure, comitato svizzero, svizzero, finito, di leggere, ciao
it: a tutti, chiaro, tutto chiaro, mi sembra, mi pare, consiglio, direttivo, gruppo di lavoro, senza alcun dubbio
it: dubbio, nessun dubbio, riuscito, molto riuscito
nl: ik, wij, we, me, mij, ons, mijn, de, het, een, dit, deze, is, ben, zijn, heb, van, voor, met, en, ja, ok
nl: goed, helemaal, volledig, tekst, nummer, nieuwsbrief, kant, betreft, wat, ga, hierbij, graag, er, zo
nl: maar, publicatie, verzending, mee, hiermee, dank, hoor, onze, inhoud, allemaal, akkoord, hij, hem, ze
nl: alles, uit, hier, deur, nu, gewoon, lekker, ook, naar, leden, worden, kan, mag, op, ermee, eruit, jullie
nl: hebben, uitgave, zeker, absoluut, precies, beste, hele, stuk, blad, mijn part, groep, delegatie, comite, bestuur
nl: namens, vanuit, geef, heeft, te, aan, als geheel, geheel, klopt, gelezen, gecontroleerd, bekeken, nagekeken
nl: lijkt, unaniem, vereniging, lid, instituut, secretariaat, of, onzerzijds, mijnerzijds, dan, gerust, rustig
nl: geven, stem, akkoord met, kant en klaar, laat maar, klaar, klaar met lezen, met lezen, lezen, duidelijk
nl: alles is duidelijk, zonder twijfel, twijfel, geslaagd, zeer geslaagd nummer, werkgroep, zoals, zoals het is
nl: zoals hij is, raad, van harte, dag, allemaal goed
sv: jag, vi, mig, oss, min, var, den, det, detta, en, ett, ar, har, av, for, med, och, ja, ok, bra, helt
sv: texten, numret, nummer, utgavan, sida, fran, harmed, garna, att, som, kan, nyhetsbrevet, till, mycket
sv: bara, ut, tack, innehall, innehallet, ivag, glatt, harifran, ni, nu, alla, allt, far, dig, redan, mitt
sv: vart, sa, gar, kommer, del, verkligen, grupp, gruppen, delegation, delegationen, delegationens, vagnar, pa
sv: rakning, var delegations, kommitten, kommitte, styrelsen, foreningen, herfran, last, granskat, kontrollerat
sv: kollat, vart godkannande, i sin helhet, helhet, hela, lugnt, gott, utan vidare, enhalligt, medlem, nationella
sv: formellt, ni har, klart, tveklost, tydligt, allt ar tydligt, lyckat, mycket lyckat nummer, utan tvekan, tvekan
sv: alla har, hej alla, arbetsgruppen, styrelse, nuvarande form, den har formen, formen
ru: я, мы, мне, мой, моя, моей, нашей, с, со, от, к, в, на, и, да, ок, это, этот, выпуск, выпуска, выпуском
ru: номер, номера, текст, текста, текстом, бюллетень, бюллетеня, полностью, стороны, для, меня, все, всё
ru: публикацию, публикации, рассылку, рассылки, его, можно, так, у, нас, спасибо, содержанием, свое, своё
ru: даю, дам, ничего, коллеги, за, всем, уже, сейчас, сегодня, хоть, как, вот, прямо, моём, моего, мнению
ru: полное, этого, этому, выходит, друзья, имени, от имени, делегации, делегация, российской, комитет, комитета
ru: группа, группы, наш, наша, даем, даём, имеется, прочитано, проверено, прочитал, прочитала, проверил, проверила
ru: прочёл, прочла, ознакомился, ознакомилась, вас, есть, вам, смело, спокойно, единогласно, целом, в целом выпуске
ru: весь, вся, всем составом, секция, секции, ассоциация, член, содержание, содержанию, публикация, выпускать
ru: тексту, от себя, сторона, по моему, мнение, же, тоже, дочитала, дочитал, ясно, всё ясно, все ясно, привет
ru: всем привет, удачный, очень, очень удачный выпуск, заключение, отзыв, нашлось, возникло, по мне, без сомнения
ru: без сомнений, без всяких, рабочая группа, рабочей группы, правление, правления, теперь, нынешнем, виде, нашем
ru: нами, мной
ja: 本件, 本号, 今号, 今回, この, その, 内容, 文面, 原稿, 全体, すべて, 全て, 私, 当方, こちら, 小職, 弊会
ja: 特に, 特段, とくに, 何も, はい, ので, ため, として, としては, からは, より, にて, まま, いたします
ja: 致します, いたしました, 致しました, いたし, します, しました, して, です, と思います, と存じます, かと
ja: 思います, 存じます, ございません, ありません, ございます, ください, 下さい, いただいて, 頂いて, 大変
ja: とても, 異議, 異論, 修正, 確認, 発行, 配信, 送信, 発送, 公開, 送付, お願い, お, ご, の, は, を, が, に
ja: で, も, と, ok, 結構, よろしい, 喜んで, 上, 、, 可能, 旨, 間違い, 全面的, 拝見, 拝読, ました, ます, し
ja: 通り, とおり, 進め, 頂き, いただき, では, それで, 原案, 案, この号, 号, 発表, 存じ上げ, 小職より, 当会
ja: みな, 全員, 皆, 一同, 予定通り, 予定どおり, 速やかに, ぜひ, 是非, そのまま, 中身, 方, ほか, また, 上記
ja: 申し上げ, よろしくお願い, 良い, いい, どお, 良い号, 号だ, だ, 発行に, 配信に, 号に, さい, なさって
ja: おります, いただければ, 進めて, 頂ければ, ましょう, こと, もの, もう, ね, 〜, ー, よ, 当方として, 弊社
ja: 承り, 拝読いた, これ, それ, 自分, 読んで, 読み, 終え, す, 発, どおり, 今のまま, 原案どおり, り, て, でした, さま
ja: 当方からは, 当会として, 当委員会, 当協会, 当社, 代表, 代表団
ja: 代表して, を代表して, から, 済み, 確認済み, 読みました, 読了, 事務局, お知らせ, いただいた, 頂いた
ja: いただきました, 差し上げ, 私ども, 我々, わたし, 団, 委員, 支部, 側, 何, ほう
ja: 紙面, 構成, 本紙, 紙, 全文, ニュースレター, 会報, 取り急ぎ, まで, 皆様, まとまって, 分かりやすく, 大変よい号
ja: よい号, これで, 作業部会, 理事会, 部会, 委員一同, 現状, 現在, 形, 版
ja: ほうから, からの, 私から, 当方から, こちらから
zh: 我, 本人, 我们, 我們, 我方, 本期, 这期, 這期, 此期, 该期, 全文, 内容, 內容, 通讯, 通訊, 简报, 簡報, 稿件, 文稿
zh: 完全, 对, 對, 此, 都, 均, 也, 就, 了, 的, 吧, 请
zh: 請, 即可, 发布, 發布, 发送, 發送, 发出, 發出, 发行, 發行, 出版, 刊发, 按, 这样, 這樣, 这边, 這邊, 很, 是, 予以
zh: 以, 照, 原样, 没, 有, 已, 可, 可以, 出去, 表示, 一致
zh: 投, 票, 发, 寄, 稿, 定稿, 此稿, 按此, 照此, 按计划, 按計劃, 直接, 尽快, 儘快, 大家, 全体, 同仁, 他, 她, 其, 对此
zh: 能, 谢谢, 謝謝, 我们组, 随时, 隨時, 現在, 现在, 给
zh: 读者, 讀者, 受, 委托, 委員, 那, 那么, 那就, 大体, 版, 让, 讓, 会员, 會員, 各位, 已经, 已經, 现, 完, 我看, 觉得
zh: 覺得, 全, 稿子, 这个, 這個, 赶紧, 快, 啊, 呀, 哦
zh: 没有, 发现, 认真, 仔细, 读完, 看完, 第三期, 贵刊, 诸位, 代表, 代表团, 代表團, 委员会, 委員會, 协会, 協會, 小组
zh: 小組, 处, 處, 所, 这边没有, 这里, 這裡, 我方没有, 方, 团
zh: 團, 秘书, 秘書, 本委员会, 本组, 本組, 已阅, 已閱, 阅, 閱, 看过了, 看過了, 看了, 读过, 已读, 已讀, 看过, 看過
zh: 仔細, 認真, 审阅, 審閱, 后, 後, 经, 經, 整体, 整體, 一下
zh: 所有, 任何, 什么, 什麼, 再, 用, 要, 扎实, 内容扎实, 会, 會, 您, 您好, 里, 觉, 得, 过, 過, 来, 來, 刊, 期, 号, 號
zh: 办得很成功, 辦得很成功, 成功, 很成功, 意见, 意見
zh: 读完了, 讀完了, 各位好, 毫无疑问, 毫無疑問, 工作组, 工作組, 理事会, 理事會, 目前, 现版本, 我会, 我會, 就行
ko: 저는, 저희는, 제, 저, 본, 이번, 호, 호의, 호를, 이, 내용에, 내용, 원고, 대로, 그대로, 이대로, 특별한
ko: 별다른, 전혀, 전체, 모두, 네, 예, 합니다, 하겠습니다, 했습니다, 드립니다, 습니다, 니다, 으며, 으니, 므로
ko: 셔도, 셔도 됩니다, 됩니다, 주세요, 주십시오, 좋습니다, 발송, 발행, 배포, 게재, 진행, 해도, 해, 하셔도
ko: 하여, 하고, 하며, 에, 을, 를, 은, 는, 가, 으로, 로, 의, 도, 하, 시면, 요, 음, 함, 저도, 우리, 저희
ko: 위원회, 바로, 예정, 예정대로, 시기, 바랍니다, 부탁드립니다, 부탁합니다, 하시, 하세요, 하십시오, 입니다
ko: 이므로, 되겠습니다, 보내, 그냥, 감사합니다, 대하여, 대해, 전적으로, 기꺼이, 있습니다, 있, 것, 에는, 늘
ko: 주시기, 보이니, 보이, 어, 니, 주, 지금, 언제든, 이번호, 네요, 어요, 아요, 습니까, 세요, ~, 시죠, 여기
ko: 다, 잘, 그럼, 입장, 찬성이니, 아주, 읽었고, 읽었, 읽어, 했고, 었고, 았고, 고, 매우, 정말, 함께, 이상, 쪽, 쪽은
ko: 쪽에서는, 에서는, 에서, 측, 측은, 대표, 대표단, 대표단을
ko: 대표하여, 대표해서, 서, 읽었습니다, 확인했습니다, 검토했습니다, 검토 결과, 검토하였고, 단체, 협회, 모임, 팀
ko: 그룹, 위원, 임원, 회원, 할, 될, 겠, 되, 주셔도, 써, 봅니다
ko: 생각합니다, 판단됩니다, 판단합니다, 이며, 이고, 이라, 라서, 여서, 하므로, 이니, 하니, 으니까, 들, 모든, 분, 분들
ko: 께, 님, ㅇㅋ, ㅎㅎ, 넵, 넹, 넵넵, 오늘, 이제, 조금, 그
ko: 뉴스레터, 소식지, 호입니다, 아무, 다른, 특별히, 별도, 별도로, 모두 안녕하세요, 안녕하세요, 다 읽었고, 명확합니다
ko: 모두 명확합니다, 명확, 잘 나온, 나온, 아주 잘 나온 호, 의견, 의견은
ko: 의견을, 이사회는, 작업반, 실무반, 현재, 현재의, 현 상태, 정도면, 위에, 건, 번
ar: أنا, نحن, من, جانبي, جهتي, ناحيتي, على, هذا, العدد, النشرة, النص, نشر, نشره, نشرها, النشر, إرسال, إرساله
ar: الإرسال, تماما, تماماً, كاملة, بالكامل, لدي, لدينا, عندي, إلى, في, و, لا, أي, ي, ه, ها, ال, ب, ل, محتوى
ar: المحتوى, مضمون, جميع, كل, جدا, شكرا, ما, فيه, فيها, عليه, عليها, أعطي, إنني, إني, أنني, جانبنا, بكل
ar: سرور, فلا, طرفنا, طرفي, جهتنا, هو, هي, متى, شئتم, الآن, نحو, بإذن, الله, قبلي, قبلنا, لي, لنا, شخصيا
ar: كاملا, أما, فـ, فليكن, وعليه, فقط لكم, تفضلوا, لكم, باسم, الوفد, وفد, المصري, لجنة, اللجنة, المجموعة, مجموعة
ar: الجمعية, قرأته, قرأتها, اطلعت, راجعته, راجعتها, تمت, القراءة, تم, المراجعة, بعد القراءة, كما, بالإجماع, هنا, عن
ar: نيابة, العدد كاملا, لهم, أيضا, وأنا, ونحن, منا, مني, يوجد, توجد, شخصي, أنهيت, القراءة وكل شيء, واضح, كل شيء واضح
ar: مرحبا, بالجميع, مرحبا بالجميع, ناجح, ناجح جدا, عدد ناجح جدا, بالنسبة, رأيي, بلا شك, دون شك, مجلس, المجلس
ar: فريق العمل, فريق, الفريق, الحالي, بشكله, بصيغته, الحالية, صيغته
""",
)
