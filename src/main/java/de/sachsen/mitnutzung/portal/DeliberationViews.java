package de.sachsen.mitnutzung.portal;

import de.sachsen.mitnutzung.organisation.UserNames;
import de.sachsen.mitnutzung.platform.SignedInUser;
import de.sachsen.mitnutzung.requirement.Deliberate;
import de.sachsen.mitnutzung.requirement.Floor;
import de.sachsen.mitnutzung.requirement.Remark;
import de.sachsen.mitnutzung.requirement.Requirement;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what was said at a requirement, for somebody who sees it whole. */
@Component
class DeliberationViews {

    private final Deliberate deliberate;
    private final UserNames names;

    DeliberationViews(Deliberate deliberate, UserNames names) {
        this.deliberate = deliberate;
        this.names = names;
    }

    /** @param refused what the viewer has just tried to say; {@code null} for nothing */
    @Transactional(readOnly = true)
    DeliberationView of(Requirement requirement, SignedInUser viewer, DeliberationView.Refused refused) {
        Floor floor = deliberate.floor(requirement, viewer.id());
        List<Remark> remarks = deliberate.read(requirement.id(), viewer.id());
        return new DeliberationView(
                remarks.stream()
                        .filter(remark -> remark.answerTo().isEmpty())
                        .map(remark -> exchange(remark, remarks))
                        .toList(),
                floor.isOpen(),
                floor.maySpeak(),
                floor.mayAnswer(),
                floor.speaksAs().orElse(null),
                refused);
    }

    private DeliberationView.Exchange exchange(Remark remark, List<Remark> all) {
        return new DeliberationView.Exchange(
                said(remark),
                remark.kind() == Remark.Kind.QUESTION,
                remark.answersIn(all).map(this::said).toList());
    }

    private DeliberationView.Said said(Remark remark) {
        return new DeliberationView.Said(
                remark.number(),
                remark.kind().german(),
                names.of(remark.author()).orElse(remark.author().value()),
                remark.spokeAs(),
                Dates.moment(remark.at()),
                remark.text(),
                remark.forMinutes());
    }
}
