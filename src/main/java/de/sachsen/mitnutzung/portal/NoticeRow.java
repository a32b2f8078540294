package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.platform.Notice;

/** @param page whether the case has a page of its own */
record NoticeRow(
        long id,
        String caseNumber,
        boolean page,
        String caseTitle,
        String sentence,
        String text,
        String at,
        boolean unread) {

    static NoticeRow of(Notice notice) {
        return new NoticeRow(
                notice.id(),
                notice.caseNumber(),
                CaseRow.isRequirement(notice.caseNumber()),
                notice.caseTitle(),
                notice.sentence(),
                notice.text(),
                Dates.moment(notice.at()),
                !notice.read());
    }
}
