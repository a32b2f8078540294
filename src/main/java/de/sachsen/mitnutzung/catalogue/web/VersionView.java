package de.sachsen.mitnutzung.catalogue.web;

import de.sachsen.mitnutzung.catalogue.PublishedVersion;
import java.time.Instant;
import java.util.List;

/** Which version it is and what led to it. */
record VersionView(int number, String cause, String note, Instant publishedAt, String publishedBy) {

    static VersionView of(PublishedVersion version) {
        return new VersionView(
                version.number(),
                version.cause().text(),
                version.note(),
                version.publishedAt(),
                version.publishedBy().value());
    }

    static List<VersionView> of(List<PublishedVersion> versions) {
        return versions.stream().map(VersionView::of).toList();
    }
}
