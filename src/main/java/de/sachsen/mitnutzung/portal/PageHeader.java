package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.platform.SignedInUser;
import de.sachsen.mitnutzung.statistics.StatisticsReaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the header of every page offers, besides signing out. */
@ControllerAdvice(basePackageClasses = PageHeader.class)
class PageHeader {

    @ModelAttribute("mayReadStatistics")
    boolean mayReadStatistics(@AuthenticationPrincipal SignedInUser user) {
        return user != null && StatisticsReaders.isAmong(user.groups());
    }
}
