"""What may stand beside the words of an approval in its clause, and takes nothing back: who, what, and how gladly.

How the table is written is said in `phrases`.
"""

from __future__ import annotations

from distd.mail.verdict.phrases import phrases

BESIDE = phrases(
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
en: night, honest, at night
fr: je, j', j'ai, nous, vous, me, moi, mon, ma, notre, le, la, les, l', ce, c', cet, cette, ca, c'est, est
fr: suis, sommes, de, d', du, des, a, au, aux, pour, par, et, oui, ok, bien, tout, tres, bon, cote, part
fr: texte, numero, bulletin, lettre, document, infolettre, donne, donnons, avec, plaisir, volontiers
fr: pleinement, entierement, totalement, parfaitement, donc, y, en, etre, peut, pouvez, peux, ici, votre
fr: diffusion, publication, l'envoi, envoi, diffuser, publier, envoyer, l'envoyer, le diffuser, le publier
fr: sans, soucis, souci, parfait, confirme, approbation, accord, avis, mes, deux mains, compter, sur, qui
fr: il, elle, nos, deux, tous, moi-meme, contenu, content, chers, qu'il, que, merci, rien, paraissent
fr: parait, soit, editions, la lettre, bref, depuis, soussigne, qu'on, aille, monsieur, madame, mille, toute
fr: toutes, ensemble, deja, alors, vraiment, absolument, editorial, les yeux fermes, en l'etat, moi aussi
fr: signe, chere, cher, meme, aussi, nos deux, mon collegue, ma collegue, pleine, la suite
es: yo, lo, la, el, le, les, los, las, me, mi, nos, nosotros, este, esta, esto, es, estoy, estamos, por
es: para, de, del, en, con, a, al, y, si, ok, todo, muy, bien, parte, lado, texto, boletin, numero
es: documento, edicion, doy, damos, gusto, mucho, plenamente, totalmente, completamente, que, se, ha, he
es: hemos, queda, tiene, tienen, su, publicacion, difusion, envio, publicar, difundir, enviar, mas, sin, da
es: un, una, pueden, puede, nomas, tal, cual, mio, nuestra, nuestro, cuenten, asi que, queridos, amigos
es: contenido, encuentro, la edicion, ya, gracias, todos, ambas, lenguas, versiones, objetar, corregir
es: ocasion, desde, aqui, todas, cuando quieras, cuando quieran, cuando gusten, claro, ahora, mismo, hoy
es: ellos, imprimir, imprenta, asi, bueno, pues, sea, ello, sus, quieras, dar, salga, este que, revisado
es: leido, hola
de: ich, wir, mir, uns, mein, meine, meiner, meinerseits, unser, unsere, unserer, seite, sicht, der, die
de: das, den, dem, ein, eine, es, sie, ist, sind, bin, habe, haben, hat, von, aus, fur, mit, zu, zur, zum
de: und, ja, ok, so, gerne, gern, hiermit, damit, ausgabe, nummer, text, newsletter, versand
de: veroffentlichung, freude, voll, ganz, alles, sehr, gut, kann, darf, werden, erteilt, erteile, gebe
de: bitte, raus, hinaus, dagegen, dann, nur zu, wie, vorliegend, vollkommen, vollig, absolut, auch, im
de: namen, jetzt, rausgehen, gehen, heute, sofort, inhalt, meinen, an, kolleginnen, kollegen, stimme, am
de: beiden, beide, sprachen, sprachfassungen, einfach, danke, unsererseits, keinerlei, machen, hier, diese
de: diesem, diesen, dieser, alle, allen, leser, leserinnen, mitglieder, welt, schickt, schick, mal, los
de: schon, einverstanden, hab, was, mich, dafur, ruhig, betrifft, zusammen, seiten, heft, blatt, die ausgabe
de: finde, weiter
pt: eu, nos, me, mim, meu, minha, nossa, nosso, o, a, os, as, um, uma, este, esta, isso, e, estou, estamos
pt: de, do, da, dos, das, em, no, na, por, para, com, sim, ok, tudo, muito, bem, bom, parte, lado, texto
pt: boletim, numero, edicao, documento, plenamente, totalmente, prazer, gosto, que, se, foi, dou, damos
pt: pode, podem, publicacao, envio, divulgacao, publicar, divulgar, enviar, ta, ja, sua, bala, tem, meus
pt: temos, obrigado, obrigada, abracos, conteudo, por isso, plena, daqui, aqui, todos, gente, mandar, agora
pt: assim, mesmo, pessoal, logo, claro, pelo, meu lado, mesma, li, muito gosto, ai, voces, otimo
it: io, noi, mi, me, il, lo, la, le, gli, i, un, una, questo, questa, e, sono, ho, per, da, di, del, della
it: con, a, si, ok, tutto, molto, bene, parte, mia, nostra, testo, numero, bollettino, documento, pienamente
it: volentieri, piacere, pure, do, dal, mio, punto, vista, pubblicazione, invio, diffusione, cosi, inviare
it: pubblicare, grazie, contenuto, ne, tutti, volta, nostro, ho letto, qui, adesso, ora, subito, tutte
it: anche, dalla, alla, al, allora, quindi, proprio, certo, ormai, procedere, l'invio, dott.ssa, parere
it: gentilissimi, redazione, prego, davvero, quanto mi riguarda, riguarda, per quanto
nl: ik, wij, we, me, mij, ons, mijn, de, het, een, dit, deze, is, ben, zijn, heb, van, voor, met, en, ja, ok
nl: goed, helemaal, volledig, tekst, nummer, nieuwsbrief, kant, betreft, wat, ga, hierbij, graag, er, zo
nl: maar, publicatie, verzending, mee, hiermee, dank, hoor, onze, inhoud, allemaal, akkoord, hij, hem, ze
nl: alles, uit, hier, deur, nu, gewoon, lekker, ook, naar, leden, worden, kan, mag, op, ermee, eruit, jullie
nl: hebben, uitgave, zeker, absoluut, precies, beste, hele, stuk, blad, mijn part
sv: jag, vi, mig, oss, min, var, den, det, detta, en, ett, ar, har, av, for, med, och, ja, ok, bra, helt
sv: texten, numret, nummer, utgavan, sida, fran, harmed, garna, att, som, kan, nyhetsbrevet, till, mycket
sv: bara, ut, tack, innehall, innehallet, ivag, glatt, harifran, ni, nu, alla, allt, far, dig, redan, mitt
sv: vart, sa, gar, kommer, del, verkligen
ru: я, мы, мне, мой, моя, моей, нашей, с, со, от, к, в, на, и, да, ок, это, этот, выпуск, выпуска, выпуском
ru: номер, номера, текст, текста, текстом, бюллетень, бюллетеня, полностью, стороны, для, меня, все, всё
ru: публикацию, публикации, рассылку, рассылки, его, можно, так, у, нас, спасибо, содержанием, свое, своё
ru: даю, дам, ничего, коллеги, за, всем, уже, сейчас, сегодня, хоть, как, вот, прямо, моём, моего, мнению
ru: полное, этого, этому, выходит, друзья
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
ja: 承り, 拝読いた, これ, それ, 自分, 読んで, 読み, 終え
zh: 我, 本人, 我们, 我們, 我方, 本期, 这期, 這期, 此期, 该期, 全文, 内容, 內容, 通讯, 通訊, 简报, 簡報, 稿件
zh: 文稿, 完全, 对, 對, 此, 都, 均, 也, 就, 了, 的, 吧, 请, 請, 即可, 发布, 發布, 发送, 發送, 发出, 發出
zh: 发行, 發行, 出版, 刊发, 按, 这样, 這樣, 这边, 這邊, 很, 是, 予以, 以, 照, 原样, 没, 有, 已, 可, 可以
zh: 出去, 表示, 一致, 投, 票, 发, 寄, 稿, 定稿, 此稿, 按此, 照此, 按计划, 按計劃, 直接, 尽快, 儘快, 大家
zh: 全体, 同仁, 他, 她, 其, 对此, 能, 谢谢, 謝謝, 我们组, 随时, 隨時, 現在, 现在, 给, 读者, 讀者, 受, 委托
zh: 委員, 那, 那么, 那就, 大体, 版, 让, 讓, 会员, 會員, 各位, 已经, 已經, 现, 完, 我看, 觉得, 覺得, 全
zh: 稿子, 这个, 這個, 赶紧, 快, 啊, 呀, 哦, 没有, 发现, 认真, 仔细, 读完, 看完, 第三期, 贵刊, 诸位
ko: 저는, 저희는, 제, 저, 본, 이번, 호, 호의, 호를, 이, 내용에, 내용, 원고, 대로, 그대로, 이대로, 특별한
ko: 별다른, 전혀, 전체, 모두, 네, 예, 합니다, 하겠습니다, 했습니다, 드립니다, 습니다, 니다, 으며, 으니, 므로
ko: 셔도, 셔도 됩니다, 됩니다, 주세요, 주십시오, 좋습니다, 발송, 발행, 배포, 게재, 진행, 해도, 해, 하셔도
ko: 하여, 하고, 하며, 에, 을, 를, 은, 는, 가, 으로, 로, 의, 도, 하, 시면, 요, 음, 함, 저도, 우리, 저희
ko: 위원회, 바로, 예정, 예정대로, 시기, 바랍니다, 부탁드립니다, 부탁합니다, 하시, 하세요, 하십시오, 입니다
ko: 이므로, 되겠습니다, 보내, 그냥, 감사합니다, 대하여, 대해, 전적으로, 기꺼이, 있습니다, 있, 것, 에는, 늘
ko: 주시기, 보이니, 보이, 어, 니, 주, 지금, 언제든, 이번호, 네요, 어요, 아요, 습니까, 세요, ~, 시죠, 여기
ko: 다, 잘, 그럼, 입장, 찬성이니, 아주, 읽었고, 읽었, 읽어, 했고, 었고, 았고, 고, 매우, 정말, 함께, 이상
ar: أنا, نحن, من, جانبي, جهتي, ناحيتي, على, هذا, العدد, النشرة, النص, نشر, نشره, نشرها, النشر, إرسال, إرساله
ar: الإرسال, تماما, تماماً, كاملة, بالكامل, لدي, لدينا, عندي, إلى, في, و, لا, أي, ي, ه, ها, ال, ب, ل, محتوى
ar: المحتوى, مضمون, جميع, كل, جدا, شكرا, ما, فيه, فيها, عليه, عليها, أعطي, إنني, إني, أنني, جانبنا, بكل
ar: سرور, فلا, طرفنا, طرفي, جهتنا, هو, هي, متى, شئتم, الآن, نحو, بإذن, الله, قبلي, قبلنا, لي, لنا, شخصيا
ar: كاملا, أما, فـ, فليكن, وعليه, فقط لكم, تفضلوا, لكم
""",
)
