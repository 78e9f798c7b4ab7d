"""Which column of a file means what: header names in the spellings secretaries use.

English, Japanese, Swedish, Portuguese, French and Spanish.
"""

from __future__ import annotations

import re
import unicodedata

SPELLINGS: dict[str, str] = {
    "email": (
        "email, e-mail, mail, email address, e-mail address, mail address, address e-mail, "
        "メールアドレス, メール, 電子メール, eメール, アドレス, "
        "e-post, epost, e-postadress, mejl, mejladress, "
        "correio, correio eletrônico, correio electrónico, endereço de e-mail, "
        "courriel, adresse e-mail, adresse électronique, adresse mail, mél, "
        "correo, correo electrónico, dirección de correo, dirección de correo electrónico"
    ),
    "name": (
        "name, full name, contact, contact name, contact person, "
        "氏名, 名前, お名前, 担当者, 担当者名, 連絡先, "
        "namn, kontakt, kontaktperson, fullständigt namn, "
        "nome, nome completo, contato, contacto, pessoa de contato, "
        "nom, nom complet, nom et prénom, personne de contact, "
        "nombre, nombre completo, nombre y apellidos, persona de contacto"
    ),
    "organisation": (
        "organisation, organization, org, member body, company, institution, affiliation, "
        "所属, 組織, 組織名, 団体, 団体名, 機関, 機関名, 会社, 会社名, 所属機関, 所属団体, "
        "organisationsnamn, företag, "
        "organização, instituição, entidade, empresa, organismo, "
        "organisme, société, entreprise, "
        "organización, institución, entidad"
    ),
    "acronym": (
        "acronym, abbreviation, short name, 略称, 略号, förkortning, akronym, sigla, acrônimo, acrónimo, "
        "sigle, acronyme, siglas, abréviation"
    ),
    "country": (
        "country, country code, nation, iso country, 国, 国名, 国コード, land, landskod, landkod, "
        "país, código do país, pays, code pays, código de país"
    ),
    "list": (
        "list, group, lists, groups, mailing list, リスト, グループ, 区分, lista, grupp, sändlista, "
        "grupo, liste, groupe, lista de distribuição, liste de diffusion, lista de correo"
    ),
    "language": (
        "language, lang, preferred language, 言語, 使用言語, språk, idioma, língua, langue, lengua"
    ),
    "role": (
        "role, function, position, title, job title, 役職, 肩書, 肩書き, roll, funktion, befattning, titel, "
        "função, cargo, fonction, poste, rôle, función, puesto, papel"
    ),
    "category": (
        "category, stakeholder category, stakeholder group, stakeholder, カテゴリ, カテゴリー, 分類, 種別, "
        "ステークホルダー, kategori, intressentgrupp, categoria, categoría, catégorie, parte interessada, "
        "partie prenante"
    ),
    "membership": (
        "membership, member status, p/o, p or o, 会員資格, 資格, medlemskap, adesão, "
        "statut de membre, membresía"
    ),
    "basis": "basis, legal basis, 法的根拠, rättslig grund, base legal, base juridique, base jurídica",
    "kind": "kind, organisation kind, organization kind, kind of organisation",
    "consented": (
        "consented, consent date, date of consent, consented on, 同意日, samtyckesdatum, samtycke, "
        "data do consentimento, date du consentement, consentement, fecha de consentimiento"
    ),
}  # fmt: skip


def bare(header: str) -> str:
    """Return a header without case, accents, spaces and marks: what its spellings share."""
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", header).casefold())
    text = "".join(c for c in text if not ("\u0300" <= c <= "\u036f"))  # kana keep their marks
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFC", text))


_KNOWN = {
    bare(spelling): column for column, spellings in SPELLINGS.items() for spelling in spellings.split(",")
}


def column_named(header: str) -> str:
    """Return which column `header` names, or an empty text for none we know."""
    return _KNOWN.get(bare(header), "")


def letter(index: int) -> str:
    """Return a spreadsheet's letter of the column `index`, counted from 0: A, B ... Z, AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
