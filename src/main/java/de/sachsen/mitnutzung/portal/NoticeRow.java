package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.platform.Notice;

/** @param page the address of the page of what it is about; {@code null} when that has none */
record NoticeRow(
        long id,
        String caseNumber,
        String page,
        String caseTitle,
        String sentence,
        String text,
        String at,
        boolean unread) {

    static NoticeRow of(Notice notice) {
        return new NoticeRow(
                notice.id(),
                notice.caseNumber(),
                pageOf(notice.caseNumber()),
                notice.caseTitle(),
                notice.sentence(),
                notice.text(),
                Dates.moment(notice.at()),
                !notice.read());
    }

    private static String pageOf(String number) {
        return CaseRow.isRequirement(number)
                ? "/anforderungen/" + number
                : MinutesRow.isMinutes(number)
                        ? "/niederschriften/" + number
                        : number.startsWith("SIT-") ? "/sitzungen/" + number : null;
    }
}
