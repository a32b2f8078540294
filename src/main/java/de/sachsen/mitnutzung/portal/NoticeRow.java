package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.notification.Notice;
import de.sachsen.mitnutzung.requirement.RequirementId;
import de.sachsen.mitnutzung.requirement.UnknownRequirement;

/** @param page whether the case has a page of its own */
record NoticeRow(long id, String caseNumber, boolean page, String subject, String text, String at, boolean unread) {

    static NoticeRow of(Notice notice) {
        return new NoticeRow(
                notice.id(),
                notice.caseNumber(),
                isRequirement(notice.caseNumber()),
                notice.subject(),
                notice.text(),
                Dates.moment(notice.at()),
                !notice.read());
    }

    private static boolean isRequirement(String number) {
        try {
            new RequirementId(number);
            return true;
        } catch (UnknownRequirement otherCase) {
            return false;
        }
    }
}
