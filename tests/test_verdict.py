"""What a reviewer's words mean: tables in the languages of the reviewers, and what must never be an approval."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from distd.mail.verdict.reading import read_verdict
from distd.mail.verdict.topic import Topic

APPROVED = """\
Approved
approve
Approved.
APPROVED!
I approve.
I approve issue-1.
I hereby approve the text.
We approve this issue.
Yes, I approve.
Dear all, approved.
Dear Maria,\\n\\nApproved.\\n\\nBest regards,\\nStaffan
Maria, approved.
Hello,\\nI have read it carefully and approve.
Approved, thank you very much!
Thank you for the draft. Approved.
Approved. Excellent work.
Approved with pleasure.
Approved, no changes needed.
Approved without changes
Approved as is.
Approved. No comments.
Approved\\nMaria Silva\\nABNT
My verdict: approve
My vote is "approved".
"approve"
It is approved.
This is approved from my side.
Happy to approve.
I am happy to approve this issue.
I agree.
Agreed.
Yes
Yes.
OK
Ok, thanks
Fine with me.
Looks good to me.
LGTM
Good to go.
No objection.
No objections from my side.
I have no objection
I do not object.
Approved. I liked the report from Salvador very much.
Approved. This does not need another round.
I can approve this.
On behalf of SIS, approved.
Approved after careful reading.
I am in favour.
I give my approval.
You have my approval.
I agree with the text.
On behalf of the Swedish member body I approve.
Approved for publication.
Hi,\\n\\nI read the part on approval with interest. Approved.
Approved. Sent from my phone, sorry for the brevity.
Approved.\\n\\n> Please answer with "approve", "changes: ..." or "reject".
Approved.\\n\\nOn Mon, 2 May 2005 at 09:00, The committee <secretary@sr.example.org> wrote:\\n> I cannot approve this.
Approved.\\n-- \\nAna\\nRejected stamps collector
Approved.\\n\\nThis message is confidential. If you are not the intended recipient, please delete it.
承認します
承認します。
承認いたします。
本件、承認いたします。
お世話になっております。内容を確認しました。承認します。よろしくお願いいたします。
承認
承認です。
承認しました。
確認の上、承認します。
賛成です。
異議ありません。
問題ありません。
問題ありません。承認いたします。
修正なしで承認します。
特に修正点はありません。承認します。
Approvedです
J'approuve.
J’approuve ce numéro.
Approuvé
Approuvée.
Bonjour,\\n\\nJ'approuve le texte.\\n\\nCordialement,\\nAnne
Je suis d'accord.
D'accord.
Nous approuvons.
Approuvé sans réserve.
Approuvé sans modification, merci.
Pas d'objection.
Apruebo.
Apruebo el boletín.
Sí, apruebo.
Sí, lo apruebo.
Aprobado
Aprobada.
Estimados colegas:\\n\\nAprobado.\\n\\nSaludos cordiales,\\nJuan
Estoy de acuerdo.
De acuerdo.
Aprobado sin cambios.
Aprobado, gracias por el trabajo.
No tengo objeciones.
Genehmigt.
Einverstanden.
Ich genehmige die Ausgabe.
Aprovado.
Aprovo.
Godkänt.
Jag godkänner.
Approved, sorry for the delay.
Approve!
+1
Approved 👍
Approved :-)
APPROVED -- Ana
Approved -Ana
Aprobado/Approved
承認 / Approved
Approved. If you need anything else, call me.
Approved. I will not be at my desk next week.
Approved! Sorry for not answering earlier.
Approved (sorry for the late reply)
I have reviewed the text and approve it.
I've read it, approved.
We have discussed it internally and approve.
As a member of the CAG I approve this issue.
As chair, I approve.
I, Ana Silva, approve this issue.
Hereby approved
Text approved
Newsletter approved
Approving.
I'm ok with this
I am fine with it
Good work! Approved
Very good. Approved by me.
Thanks Anna, approved
Thanks, Anna. Approved.
Sehr gut, genehmigt
Très bien, j'approuve
Muy bien, aprobado
Todo correcto, aprobado
Lu et approuvé
Bon pour accord
OKです
問題ありません、承認します
内容確認しました。問題ありません。
承認いたします。ご確認ありがとうございます。
修正はありません。承認します
承認します。引き続きよろしくお願いします。
承認します（山田）
了承いたしました
👍
okay, go ahead
Ok, go ahead.
Yes\\nMaria
Approved, thank you, excellent work. Best regards, Henrik
Approved.\\nBest regards,\\nHenrik Larsson\\nSecretary of SIS\\nTel. +46 8 555 123
Approved. See you in Bangkok!
Approved! Happy new year to everyone.
Approved. Please go ahead with publication.
Approved. Great to see the report from Salvador.
Approved. Well done to the whole team!
I approve the issue. The newsletter is clear and well written.
Hola, aprobado. Excelente trabajo. Saludos, Juan
Bonjour, approuvé, merci beaucoup pour ce travail. Bien à vous, Anne
承認いたします。日本規格協会の山田です。
Approved\\n\\n  approve\\n  changes: what has to be changed\\n  reject: why
Approved\\n-- \\nHenrik\\n\\nOn Mon, 2 May 2005 at 09:00, The committee wrote:\\n> approve\\n\\nThanks!\\nHenrik"""

REJECTED = """\
Reject
Rejected.
I reject this issue.
reject: the figures are confidential
Rejected: the second paragraph names our experts.
I cannot approve
I cannot approve.
I can not approve this.
I can't approve this issue.
I can’t approve.
I do not approve.
I don't approve of this.
We do not approve.
Not approved
Not approved.
This is not approved.
I am unable to approve this text.
I am not in a position to approve.
I will not approve this.
I cannot give my approval.
Approval withheld.
I withdraw my approval.
I disapprove.
I veto this.
I object.
I vote against.
Do not send this.
No.
No
I disagree.
This is unacceptable.
I cannot\\napprove this.
承認できません
承認できません。
承認しません。
この内容では承認いたしかねます。
不承認
却下します。
反対です。
反対します。
賛成できません。
Je ne peux pas approuver
Je ne peux pas approuver ce texte.
Je n'approuve pas.
Je refuse.
Non approuvé.
Rejeté.
Je ne suis pas d'accord.
Je vote contre.
Non.
No apruebo
No apruebo.
No apruebo este boletín.
No puedo aprobar.
No lo puedo aprobar.
No aprobado.
Rechazo.
Rechazado.
No estoy de acuerdo.
Me opongo.
Abgelehnt.
Nicht genehmigt.
Ich bin nicht einverstanden.
Não aprovo.
Rejeitado.
Jag godkänner inte.
Inte godkänt.
Avslås."""

CHANGES = """\
changes: please correct the date in section 2
Changes: delete the word "approved" in line 3.
Approved if the date is corrected.
Approved provided that the table is removed.
Approved once the typo is fixed.
Approved, but please change the title.
Approved but the second paragraph must go
Approved subject to the deletion of paragraph 3.
Approved with the following changes: ...
Approved with minor corrections.
Approved with comments
Approved as amended
Approved except section 3.
Approved. However, the last paragraph is premature.
Approved. Please correct the date of the Bangkok meeting.
Approved. There is a typo in the title.
Approved in principle.
I approve, unless the Chair objects to paragraph 2.
I would approve if the names were removed.
I cannot approve until the figures are corrected.
I will approve when you have changed the date.
I can only approve without section 3.
I approve only the first two pages.
Please change the title.
Please remove the names of the experts.
The date of the Bangkok meeting is wrong.
The date should read 26 September.
I request changes.
We need a correction on page 2.
Minor corrections needed.
修正をお願いします。
第2段落を修正してください。
修正後に承認します。
日付を訂正すれば承認します。
承認しますが、日付を直してください。
条件付きで承認します。
ただし書きを追加する条件で承認します。
修正：第2段落を削除
Approved. The number of experts is 226, not 225.
Approuvé. La date est fausse.
Aprobado. La fecha es incorrecta.
Aprobado. Falta el nombre del ILO.
APPROVED\\nTHE DATE IS FALSE
Approved.\\nBest regards,\\nHenrik\\n\\nPS: the date is wrong.
Approved\\n-- \\nHenrik\\n\\nThe date of Bangkok is wrong.
Approved\\nRegards, but fix the date
承認します。日付が違います。
J'approuve sous réserve de corriger la date.
Approuvé si la date est corrigée.
J'approuve, mais il faut corriger la date.
Approuvé avec les modifications suivantes
Veuillez corriger la date.
Modifications : supprimer le paragraphe 2
Apruebo si corrigen la fecha.
Aprobado siempre que se elimine el segundo párrafo.
Apruebo, pero hay que corregir la fecha.
Aprobado con los siguientes cambios
Por favor corrijan la fecha.
Cambios: eliminar el párrafo 2
Genehmigt, aber bitte das Datum korrigieren.
Einverstanden, sofern das Datum geändert wird.
Aprovado, mas favor corrigir a data.
Godkänt under förutsättning att datumet ändras."""

# "No comments" and 了解しました say that a letter was read, and not what its reader thinks of the issue.
UNCLEAR = """\

\\n\\n
Thanks
Thank you!
Thank you for the draft.
Received, thanks.
Hello
Dear Maria,
Approved?
Is this approved?
Shall I approve this now?
Has the Chair approved it?
Have you approved it already
When is the deadline?
Approved. When will it be sent?
How do I approve?
I will approve tomorrow.
I'll approve it later
I would like to approve.
I hope to approve this soon.
I may approve.
I agree with the previous speaker.
I agree that the Chair should look at it.
I cannot approve until I have read it.
I will approve when I am back.
This is for you to approve.
They approve.
Who approved this
I am asked to approve this.
I have to approve this by Friday.
Not yet approved.
I have not yet approved it.
I cannot approve yet.
The Chair approved it.
Approved by the Chair.
My colleague has approved it.
This was approved last month.
I approve. No, I reject.
Approved. Rejected.
approve / changes / reject
I do not reject it.
I am not against it.
I don't see why I should not approve.
I am out of the office until Monday.
OK, I will look at it tomorrow.
OK. I shall read it on the train.
I read the part on approval with interest.
Interesting issue.
No comments.
No changes.
> approved
> Approved.
>> approved
> I approve.\\n> Maria
On Mon, 2 May 2005, Maria wrote:\\n> approved
Thanks.\\n\\n> approved
＞ 承認します
-----Original Message-----\\nFrom: Maria\\nSent: Monday\\nTo: me\\nSubject: review\\n\\nApproved.
-- \\nApproved Auditor Ltd.
了解しました。
拝見しました。
ありがとうございます。
承認してもよろしいでしょうか。
承認しましたか？
議長が承認しました。
未承認です。
まだ承認していません。
明日承認する予定です。
検討します。
Merci.
Merci beaucoup pour votre travail.
J'approuverai demain.
Je vais approuver demain.
Est-ce approuvé ?
Pas encore approuvé.
Gracias.
Gracias por el boletín.
¿Aprobado?
Voy a aprobar mañana.
Todavía no aprobado.
Danke.
Vielleicht.
Tack!
Obrigado.
Approved... just kidding
Approved. Remove me from this list.
Approved 👎
Approved, the number is 226
Approve.\\nThe ILO observer is Ms Tanaka.
| approve
   approve
  approve\\n  changes: what has to be changed\\n  reject: why
承認します。議長は田中氏です。"""


# Whatever else these may be, no issue goes out on their account.
NEVER_APPROVED = """\
I cannot in good conscience say approved
It would be wrong to approve
Hardly approved
I approve of the idea but not the text
I approve the first half
I approve issue-2 but not this one
Approved by mistake
Please ignore my earlier approval
Please do not treat this as approved
My approval is withdrawn
I retract my approval
I take back my approval
Disapproved
unapproved
Un-approved
Approve? No.
No, not approved
Nope, approved is not the word
I approve nothing
I approve none of this
Approved - NOT
Under no circumstances is this approved
This can never be approved
Far from approved
This is anything but approved
Consider it approved once fixed
Approved apart from the table.
Approved save for section 2
Approved modulo the typo
Approved assuming you fix the date
Approved, see my comments
Approved. See comments below.
Approved. Two remarks: the date is 26 September, and the host is TISI.
Approved. Delete the last paragraph.
Approved. The last paragraph must go.
Approved. I'd like the title to be changed.
Approved. Could you correct the date?
Approved (with the correction of the date).
Approved pending legal review
Approved. But wait for the Chair.
Approved. Wait until Monday before sending.
Approved. Don't send before Monday.
Approved. Not to be sent to subscribers.
I approve of sending it to nmbs only
I vote no
My vote is no
vote: reject
Verdict: not approved
Decision - rejected
Approval: no
approve: no
Approved: no
Approved = no
approve [ ] reject [x]
[ ] approve [x] changes
approve / reject
Approve or reject?
I would rather not approve
I'd prefer not to approve this
I am against approving this
I am reluctant to approve
I hesitate to approve
I struggle to approve this
I fail to see how I could approve this
Nobody should approve this
Why would I approve this
If I approve this, the Chair will be angry.
Do you want me to approve this
You want me to approve
Let me know when I should approve
I never approved this
I did not approve this
I haven't approved anything
I wouldn't approve it
We aren't able to approve
Cannot be approved
It can't be approved
it is not possible to approve
Impossible to approve
I am unable to give approval
unfortunately I must decline
Sorry, no.
No way
no thanks
no objection but the date is wrong
No objections except for paragraph 2
No objection if the date is corrected
no objection? I have plenty
OK but change the title
OK if the date is corrected
OK, once the date is right
Yes, but please fix the title
Yes and no
yes, I reject
Fine, whatever, but I will not approve
OK, rejected
Looks good, but one typo on page 2
Looks good except the title
Looks good. I will read it fully tomorrow.
Agreed, it needs work
I agree with Bo's rejection
I agree with Bo that it should be rejected
I agree it cannot be sent
Agreed that it is not ready
I agree to disagree
I do not agree
We don't agree with publication
I disagree with the rejection, approved
承認できるかどうか分かりません
承認は難しいです
承認は困難です
承認するわけにはいきません
承認いたしません
承認しない
承認はしません
承認を保留します
承認とは言えません
承認ではありません
承認する方向で検討します
承認します、ただし日付を直してください
承認しますが一点だけ
承認したくありません
承認しますか
承認の可否は明日連絡します
問題があります
問題ないとは言えません
問題ありませんか
このままでは承認できません
内容に問題がありますので却下してください
反対はしませんが、賛成もしません
賛成しかねます
Je n'approuve rien
Je n'approuve qu'à moitié
J'approuve à condition que la date soit corrigée
J'approuve tout sauf le titre
Je ne suis pas en mesure d'approuver
Je ne peux approuver
Impossible d'approuver
Approuvé ? Non.
Je désapprouve
J'approuve, à l'exception du paragraphe 2
Je ne l'approuve pas
Pas approuvé
Refusé
No puedo aprobarlo
No lo apruebo
Yo no apruebo
Apruebo con reservas
Apruebo excepto el título
Apruebo a condición de que cambien la fecha
No estoy en condiciones de aprobar
Jamás aprobaré esto
Desaprobado
Lo apruebo, aunque falta una foto
Sin aprobar
Aprobado no
nicht einverstanden
Ich kann das nicht genehmigen
Ich genehmige das nicht
Genehmigt mit Änderungen
Não posso aprovar
Ej godkänd
Inte godkänd
Jag kan inte godkänna
Godkänns ej
approved with the proviso that the names go
Approved on the understanding that page 3 is deleted
Approved as long as Bo agrees
Approved for the Japanese version only
Only the English version is approved
The English version is approved
I approve the English version
Page 1 approved, page 2 not
Section 1: approved. Section 2: rejected.
1. approved 2. approved 3. not approved
-1
I'm fine with this being sent"""


# Somebody else's view, a part, another matter, a form of address: what people say who have not approved this text.
OF_SOMETHING_ELSE = """\
Good to go! ...to the airport, I mean. Reading it on the plane.
It's a yes from Peter.
好的,我看看。
네, 확인하겠습니다.
Go on then, ruin us.
Da parte mia ci penso.
The Chair tells me he is happy with it and you may send it.
Paulo is fine with it.
My boss approves, I am still reading.
Approved the hotel booking, thanks.
I approve the minutes of the Lima meeting. The newsletter I shall see on Sunday.
Looks great, what could possibly go wrong.
Oh sure, send it, let the whole world read about our quarrels.
Go ahead and embarrass us all.
Send it to me in Word please.
Please send it again, the attachment is empty.
You can send it to Paul, he knows.
I would be happy with it, were the photo not there.
Happy with page one.
Nothing to add to what Marta wrote.
I have nothing to add to Marta's objections.
Same as Kofi.
Yes I got it.
Yes, received, thanks.
OK, noted with thanks.
Well received. Great work as always!
Great issue, thank you for sending it to me.
Lovely pictures! I enjoyed it on the train.
I have read it.
Read it twice.
Good. Now the second half?
It can go out over my dead body.
Green light from the Chair.
A green light is what you want, and a red one is what you get.
My vote is yes to sending it back to the editor.
I support the idea of a newsletter.
I agree with Ingrid.
I agree. Ingrid is right, this is a scandal.
Agreed on Monday's call.
All good here, how are you?
All good things come to those who wait.
Fine. Do what you like.
Fine, you win.
If nobody else objects, neither do I.
Approved by three of four, I am the fourth.
I am happy to approve the text that I proposed, which this is not.
Approved, with Helga's paragraph gone.
Approved, paragraph 3 out.
Approved minus the photo.
Ready to approve the version without names.
The Japanese text is fine. The English one is another matter.
Page 2 is good to go.
Everything up to the calendar is fine.
I approve, with regret, and without the caption.
The last sentence is gone, I trust. Approved.
Please use the new logo. Approved.
Approved. Photo credit: ILO.
Approved. It is Mrs, not Mr.
Approved. Name of the host: TISI, Bangkok.
Approved. The 15th is a Sunday.
Good to go. Chair is Dr. Ahn nowadays.
D'accord avec Michel.
Je suis d'accord avec la présidente pour attendre.
Bon courage pour l'envoi.
Le président donne son feu vert.
Vous pouvez m'envoyer la version Word.
Parfait, je lis ça.
Très bien, je le note.
Merci, c'est bien reçu.
Rien à redire sur la page 1.
Feu vert pour les deux premières pages.
De acuerdo con Marta.
Muy bien, lo leo esta tarde.
El presidente lo aprobó.
Pueden enviármelo en PDF.
Perfecto, gracias por avisar.
Adelante con la encuesta.
Alles klar, ich schau rein.
Herr Vogt hat freigegeben.
Ich stimme Herrn Vogt zu.
Passt schon, ich melde mich.
Kann das wirklich raus
Tudo certo, recebi.
O presidente aprovou.
Va bene, ci guardo.
Akkoord met Jan.
Jan is akkoord.
Ordföranden har godkänt.
Председатель согласен.
Согласен с Иваном.
Хорошо, получил.
主席同意了。
我同意张老师的意见。
好的，收到。
收到，谢谢，辛苦了。
第一页可以发。
请发给我Word版。
위원장님이 승인하셨습니다.
김 박사 의견에 동의합니다.
네, 잘 받았습니다. 감사합니다.
1쪽은 좋습니다.
الرئيس موافق.
أوافق محمد الرأي.
شكرا، وصلني.
委員長は承認済みです。
田中さんの意見に賛成です。
拝見しました。ありがとうございます。
1ページ目は問題ありません。
英語版は問題ありません。
承りました。
OK、受け取りました。"""

# Approvals in words that no grammar has, beside what people add to them.
IN_OWN_WORDS = """\
Read it over breakfast, liked it, out with it.
No notes. Send.
Nothing from me, it's fine.
Approved. Pedro (ABNT)
All fine here, greetings to the team.
From our side there is nothing against. You can publish.
Approved - and thank you for the patience.
Happy with this. Best, Ann
Dear Secretary,\\nI went through the whole text and can confirm my approval.\\nRegards,\\nDr. M. Osei
I confirm that I approve.
This mail is my approval.
It has my approval. Safe travels.
ok for publishing
OK à diffuser. Bravo à l'équipe.
Je donne mon accord pour la diffusion.
C'est tout bon de mon côté !
Visto bueno de mi parte. Buen trabajo.
Todo perfecto, aprobado. Abrazo grande
Sin observaciones. Aprobado.
Von meiner Seite freigegeben. Schöne Grüße aus Wien
Freigabe erteilt. Gruß, T.
Por mim tudo bem, podem enviar.
De acordo. Obrigada!
Per me va bene, potete inviare.
Akkoord, mooi nummer!
Ser bra ut, skicka.
Согласна. Спасибо за работу.
Одобряю, можно рассылать. С уважением, Петрова
同意发布。辛苦了！
没意见，发吧。
승인합니다. 수고하셨습니다. 박정수 드림
이의 없습니다. 발송하셔도 좋습니다.
أوافق على نشره. مع أطيب التحيات
承認いたします。石井
内容確認しました。問題ありませんので配信をお願いします。
異議なし。
はい、承認します。遅くなり申し訳ありません。
Good to go. Sanna
Approved.\\nDP"""


def _cases(table: str, verdict: str) -> list[tuple[str, str]]:
    return [(line.replace("\\n", "\n"), verdict) for line in table.split("\n")]


CASES = [
    *_cases(APPROVED, "approved"),
    *_cases(REJECTED, "rejected"),
    *_cases(CHANGES, "changes"),
    *_cases(UNCLEAR, "unclear"),
    *_cases(IN_OWN_WORDS, "approved"),
]


@pytest.mark.parametrize(("text", "verdict"), CASES)
def test_a_reply_is_read_as_its_writer_meant_it(text: str, verdict: str) -> None:
    assert read_verdict(text).verdict == verdict, read_verdict(text)


ISSUE = Topic("issue-1", "ISO/SR UPDATE", 1, "From Salvador to Bangkok")


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("I approve issue-1", "approved"),
        ("I approve ISO/SR UPDATE 1, From Salvador to Bangkok.", "approved"),
        ("第1号を承認します。", "approved"),
        ("I approve issue-2", "unclear"),
        ("I approve ISO/SR UPDATE No. 2", "unclear"),
        ("Approved. This is about issue 2.", "unclear"),
        ("第2号を承認します。", "unclear"),
    ],
)
def test_a_verdict_on_another_issue_is_none_on_this(text: str, verdict: str) -> None:
    assert read_verdict(text, ISSUE).verdict == verdict


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Henrik Larsson", "approved\nhenrik"),
        ("Henrik Larsson", "approved, henrik larsson"),
        ("山田 太郎", "承認いたします。\n\n山田太郎"),
    ],
)
def test_a_reviewers_own_name_says_nothing(name: str, text: str) -> None:
    assert read_verdict(text, replace(ISSUE, reviewer=name)).verdict == "approved"


def test_a_name_that_reads_as_no_is_read_as_no() -> None:
    assert read_verdict("Approved\nNo", replace(ISSUE, reviewer="Min No")).verdict != "approved"


QUOTED = "\n\nOn Mon, 2 May 2005 at 09:00, The committee wrote:\n> We ask for your approval.\n"


@pytest.mark.parametrize("signature", ["", "\n\nSent from my iPhone", "\n-- \nHenrik Larsson\nSIS"])
@pytest.mark.parametrize(
    ("remark", "verdict"),
    [
        ("", "approved"),
        ("Thank you!", "approved"),
        ("The date of Bangkok is wrong.", "changes"),
        ("Table two looks odd", "unclear"),
        ("Why this?", "unclear"),
    ],
)
def test_a_remark_between_quoted_lines_counts(signature: str, remark: str, verdict: str) -> None:
    text = f"Approved{signature}{QUOTED}{remark}\n> To be sent as soon as it is approved.\n"

    assert read_verdict(text).verdict == verdict


def test_a_quoted_line_that_was_folded_is_no_remark() -> None:
    folded = "> The address you reply to is yours alone; we kindly ask you not to pass\nit on.\n> \n"

    assert read_verdict(f"Approved\n-- \nHenrik{QUOTED}{folded}").verdict == "approved"


def test_the_table_is_large_enough_to_mean_something() -> None:
    assert len(CASES) >= 120
    assert len({text for text, _ in CASES}) == len(CASES)


def test_the_evidence_is_the_sentence_that_decided() -> None:
    reading = read_verdict("Dear all,\n\nthank you for the draft. I cannot approve this.\n\nMaria")

    assert reading.evidence == "I cannot approve this."


@pytest.mark.parametrize("text", [*NEVER_APPROVED.split("\n"), *OF_SOMETHING_ELSE.split("\n")])
def test_what_is_not_plainly_an_approval_is_none(text: str) -> None:
    assert read_verdict(text).verdict != "approved"


@given(st.text())
def test_any_text_yields_a_reading(text: str) -> None:
    assert read_verdict(text).verdict in {"approved", "rejected", "changes", "unclear"}


@given(
    st.lists(st.sampled_from(APPROVED.split("\n")), max_size=5), st.sampled_from(["> ", ">", ">> ", "> > "])
)
def test_what_is_quoted_never_votes(lines: list[str], mark: str) -> None:
    quoted = "\n".join(mark + line.replace("\\n", " ") for line in lines)

    assert read_verdict(quoted).verdict == "unclear"
    assert read_verdict(f"Rejected.\n\n{quoted}").verdict == "rejected"


@given(st.sampled_from(REJECTED.split("\n")), st.sampled_from(["", "Dear Maria,\n\n", "Hello,\n"]))
def test_a_refusal_is_never_an_approval(refusal: str, greeting: str) -> None:
    for thanks in ("", "\n\nThank you.", "\n\nApproved."):
        assert read_verdict(greeting + refusal.replace("\\n", "\n") + thanks).verdict != "approved"


@pytest.mark.parametrize(
    "text", ["approved " * 20_000, "not " * 20_000 + "approve", "\n" * 50_000 + "ok", "a," * 50_000]
)
def test_a_long_text_is_read_quickly(text: str) -> None:
    assert read_verdict(text).verdict in {"approved", "rejected", "changes", "unclear"}


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("승인합니다.", "approved"),
        ("同意。", "approved"),
        ("Согласна.", "approved"),
        ("Akkoord!", "approved"),
        ("أوافق على النشر.", "approved"),
        ("不同意发布，第二条需要重写。", "rejected"),
        ("승인할 수 없습니다.", "rejected"),
        ("Non approvo.", "rejected"),
        ("Niet akkoord, dit mag zo niet.", "rejected"),
        ("同意，但是第二条需要修改。", "unclear or worse"),
        ("Согласна, если исправите дату.", "unclear or worse"),
        ("Akkoord, mits punt 2 vervalt.", "unclear or worse"),
    ],
)
def test_other_languages_count_only_where_a_sentence_is_nothing_else(text: str, verdict: str) -> None:
    read = read_verdict(text).verdict
    assert read == verdict or (verdict == "unclear or worse" and read != "approved")


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("No objections from my side. You may send it.", "approved"),
        ("Approuvé. Bon envoi !", "approved"),
        ("De acuerdo, pueden enviarlo.", "approved"),
        ("Согласна, можно отправлять.", "approved"),
        ("You may send it.", "approved"),
        ("Approved? You may send it.", "unclear"),
        ("Approved. You may send it to the printers only.", "unclear"),
        ("Approved. You can send it, but not before Monday.", "unclear or worse"),
        ("Approved. You can send it, later.", "unclear or worse"),
        ("You may not send it.", "unclear or worse"),
        ("I do not think you can send it.", "unclear or worse"),
        ("Yes, but please lose the adjective.", "changes"),
        ("I cannot approve this text. It tells what we agreed never to disclose.", "rejected"),
    ],
)
def test_leave_to_send_adds_nothing_to_a_verdict(text: str, verdict: str) -> None:
    read = read_verdict(text).verdict
    assert read == verdict or (verdict == "unclear or worse" and read != "approved")
