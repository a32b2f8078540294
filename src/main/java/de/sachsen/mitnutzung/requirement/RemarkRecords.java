package de.sachsen.mitnutzung.requirement;

/** How remarks are kept: added, never changed. */
public interface RemarkRecords extends Remarks {

    void add(Remark remark);
}
