"""What a reviewer's sentence says by the grammar of Japanese, which takes a verdict back at its very end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from distd.mail.verdict.telling import Sign

LONGEST_KANJI = 6  # characters; a longer Japanese sentence has kana

#: Kana and the Chinese characters.
WRITTEN = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uff66-\uff9f]")
_KANA = re.compile(r"[\u3040-\u30ff\uff66-\uff9f]")
_NOTHING = re.compile(
    r"(?:特に|とくに)?(?:修正|変更|訂正|コメント|意見|指摘|質問|追加)(?:点|事項|箇所)?(?:は|も|の必要は|の必要も|すべき点は|すべき箇所は)?"
    r"(?:特に)?(?:ありません|ございません|なしです|なし|無し|ないです|不要です|不要)(?:ので)?"
    r"|修正(?:版|済み|された|いただき|を確認|して(?:いただき|くださり)ありがとう)"
)
_NO_OBJECTION = re.compile(
    r"(?:異議|異論|反対)(?:は|も)?(?:特に)?(?:ありません|ございません|なしです|なし|無し|ないです|ありませんので)"
    r"|反対(?:は|いた|致)?し(?:ません|ない)"
)
_QUESTION = re.compile(r"[?？]|(?:です|ます|でしょう|ました|ません)か$|かどうか")
_REJECT = re.compile(
    r"承認(?:は|が|を|することは|することが)?(?:でき|出来|致し|いたし|し|頂け|いただけ)(?:ません|ない|かね)|承認しかね|承認いたしかね"
    r"|不承認|非承認|承認(?:を|は)?(?:見送|拒否|取り消|撤回)|(?:賛成|同意|賛同|了承)(?:は|が|を|も)?(?:でき|出来|いたし|致し|し)(?:ません|ない|かね)"
    r"|却下|否決|否認|拒否|反対(?:です|します|いたします|致します|$)|認められ(?:ません|ない)|認めません|お断り|異議(?:が|を)(?:あり|申)"
    r"|配信(?:しないで|を(?:止|中止|停止))|送らないで|発行しないで|認めることはできません"
)
_CHANGES = re.compile(
    r"修正|変更|訂正|直して|直す|差し替え|差替|削除|追加して|書き換え|改めて(?:ください|下さい)|誤り|誤字|脱字|間違|差し戻|差戻|見直|書き直"
    r"|違(?:い|う|って)|異な(?:り|る|って)|不正確|正しく(?:ない|あり)|抜けて|漏れ|足り(?:ない|ま)|欠けて|不足|ではなく|じゃなく"
)
_CONDITION = re.compile(
    r"すれば|れば|たら|なら|場合|条件|ただし|但し|ますが|ですが|けれど|けど|ものの|次第|を除|以外|一部|(?<!確認の)(?<!検討の)上で?、?承認|後に?、?承認"
)
_DOUBT = re.compile(
    r"未承認|承認待ち|承認予定|承認されま|承認され|承認を?(?:お願い|ください|下さい|求め|依頼)|承認した(?:い|く)|承認する(?:予定|つもり|かも)"
    r"|かもしれ|たぶん|おそらく|検討(?!の(?:上|結果))|に聞(?:く|き|いて)|相談(?:し|が)|問い合わせ|確認を取|後日|後ほど|のちほど|明日|まだ|保留|が承認(?:し|を)|(?:意見|案|さん|氏)に(?:賛成|同意|賛同)|さんが|了解|拝承"
)
_DO = r"(?:(?:いた|致)?し(?:ます|ました)|する|です|とします|といたします|と致します|で(?:す|結構です|よろしいです))?"
_APPROVE = re.compile(
    rf"(?:(?:ご)?承認|了承|賛成|同意|賛同){_DO}(?=[。！!、(]|$)|(?:^|、)可(?:です|とします)?$|(?:approved?|ok)(?:です|します|いたします)?$"
)
_SHORT_YES = re.compile(
    r"(?:(?:内容|全て|すべて|文面|本文|こちら|特に|これ)(?:に|は|で|も)?、?)*(?:特に)?"
    r"(?:問題|差し支え|支障)(?:は|も)?(?:特に)?(?:ありません|ございません|なし|無し|ないです|ないと(?:思います|存じます|考えます)|なしです)"
    r"|(?:この|こ)れ?(?:内容|まま)?で?(?:ok|オーケー|オッケー|よい|良い|よろしい|結構)(?:です|と思います|と存じます)?|ok(?:です)?|はい|いいです|良いと思います"
    r"|よろしいと(?:思います|存じます)"
    r"|(?:この|その)まま(?:で)?(?:送(?:信し)?て|配信して|発行して|お送り|ご送付|公開して)(?:ください|下さい|いただいて結構です)"
)
_POLITE = re.compile(
    r"(?:いつも)?(?:大変)?お世話になって(?:おり|い)ます|お疲れ(?:様|さま)で(?:す|した)|(?:[^はがで、]{0,16})?(?:誠に|どうも|大変)?(?:ありがとう|有難う|有り難う)ござい(?:ます|ました)|(?:引き続き|今後とも)?よろしくお(?:願|ねが)い(?:いた|致)?します"
    r"|(?:どうぞ|引き続き|今後とも|以上)?(?:、)?(?:宜|よろ)しくお願い(?:申し上げ|いたし|致し)?ます|(?:内容|本文|文面)?を?(?:ご?確認|拝見|拝読)(?:いた|致)?しました|(?:返信|ご?連絡|回答)が?(?:大変)?遅く?(?:なり|れ)[^、。]{0,12}(?:ありません|ございません|すみません|お詫びします)"
    r"|素晴らしい(?:内容|出来|号|お仕事)?です(?:ね)?|(?:とても|大変)?(?:よく|良く)(?:できて|書けて|まとまって)います"
    r"|[^はがをで、]{1,24}(?:協会|会社|研究所|大学|省|センター|機構|委員会|事務局|規格会|JISC|jisc)の[^はがをに、]{1,8}です|以上です?"
    r"|です$|^(?:が|ので)|恐縮ですが|(?:様|さま|御中|殿)$"
)


def signs(plain: str) -> Iterator[Sign]:
    """Yield what a folded sentence of Chinese characters and kana tells, by the grammar of Japanese."""
    if len(plain) > LONGEST_KANJI and not _KANA.search(plain):
        yield Sign.OTHER  # Chinese, or Korean with Chinese letters
        return
    plain = _NOTHING.sub("", plain.replace(" ", ""))
    unobjected = bool(_NO_OBJECTION.search(plain))
    plain = _NO_OBJECTION.sub("", plain).strip("。、！!.・「」『』（）()")
    if _QUESTION.search(plain):
        yield Sign.QUESTION
        return
    said = [
        sign
        for sign, pattern in (
            (Sign.REJECT, _REJECT),
            (Sign.CHANGES, _CHANGES),
            (Sign.DOUBT, _DOUBT),
        )
        if pattern.search(plain)
    ]
    if Sign.REJECT in said and (Sign.CHANGES in said or _CONDITION.search(plain)):
        said = [Sign.CHANGES]
    if not said and _APPROVE.search(plain):
        said.append(Sign.APPROVE)
    if (Sign.APPROVE in said or "承認" in plain) and _CONDITION.search(plain):
        said = [Sign.CHANGES]
    rest = _POLITE.sub("", plain).strip("、。")
    if not said and (_SHORT_YES.fullmatch(rest) or _SHORT_YES.fullmatch(plain)):
        said.append(Sign.SHORT_YES)
    if not said and unobjected:
        said.append(Sign.DOUBT if rest else Sign.SHORT_YES)
    if not said and "承認" in plain:
        said.append(Sign.DOUBT)
    if not said and rest:
        said.append(Sign.OTHER)
    yield from said
