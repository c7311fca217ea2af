package id.onestop.licensing.web.identity;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.agency.Appointment;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.identity.RecordSubstitution;
import id.onestop.licensing.ejb.identity.SubstitutionChoices;
import id.onestop.licensing.ejb.identity.SubstitutionChoices.Place;
import id.onestop.licensing.ejb.identity.SubstitutionService;
import id.onestop.licensing.ejb.identity.SubstitutionView;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.Page;
import id.onestop.licensing.web.shared.PageKeys;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The substitutions of an agency, and the form for a new one. */
@Named
@RequestScoped
public class SubstitutionsBacking {

    static final String PATH = "/administration/substitutions";

    private static final int SHOWN = 25;

    @Inject
    SubstitutionService substitutions;

    @Inject
    HttpServletRequest request;

    @Inject
    Messages msg;

    private @Nullable Page<SubstitutionView> page;
    private @Nullable SubstitutionChoices choices;
    private @Nullable String place;
    private @Nullable String person;
    private @Nullable String kind;
    private @Nullable String decree;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    public void load() {
        page();
    }

    public void record() {
        try {
            tell(substitutions.record(command()));
            Redirects.to(PATH);
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    /** Recorded; whoever cannot sign is not first told of it when he wants to. */
    private void tell(long recorded) {
        var row = substitutions.find(recorded);
        if (row.withoutCertificate()) {
            Notices.add("identity.substitutions.recordedNoCertificate", "name", row.person());
        } else {
            Notices.add("identity.substitutions.recorded");
        }
    }

    /** A place is written as the code of its post and, behind a colon, the holder who is away. */
    private RecordSubstitution command() {
        String[] chosen = requireNonNullElse(place, "").split(":", 2);
        return new RecordSubstitution(
                chosen[0],
                chosen.length < 2 ? null : number(chosen[1]),
                person == null ? null : number(person),
                Stream.of(Appointment.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst()
                        .orElse(null),
                requireNonNullElse(decree, ""),
                from,
                until);
    }

    private static @Nullable Long number(String digits) {
        return digits.matches("\\d{1,18}") ? Long.valueOf(digits) : null;
    }

    private SubstitutionChoices choices() {
        if (choices == null) {
            choices = substitutions.choices();
        }
        return choices;
    }

    public List<SubstitutionView> getRows() {
        return page().items();
    }

    /** Query of the next page; nothing on the last. */
    public @Nullable String getNext() {
        return PageKeys.next(page());
    }

    /** Query of the first page; nothing on it. */
    public @Nullable String getFirst() {
        return PageKeys.first(request);
    }

    private Page<SubstitutionView> page() {
        if (page == null) {
            page = Page.of(
                    substitutions.page(PageKeys.before(request), SHOWN + 1), SHOWN, row -> Long.toString(row.id()));
        }
        return page;
    }

    public String title(SubstitutionView row) {
        return row.kind().title(row.post().in(msg.language()));
    }

    public List<Option> getPlaces() {
        return choices().places().stream()
                .map(one -> new Option(
                        one.holderId() == null ? one.postCode() : one.postCode() + ":" + one.holderId(), label(one)))
                .toList();
    }

    private String label(Place one) {
        String holder = one.holder();
        return one.post().in(msg.language()) + " - "
                + (holder == null ? msg.get("identity.substitutions.vacant") : holder);
    }

    public List<Option> getPeople() {
        return choices().people().stream()
                .map(one -> new Option(
                        Long.toString(one.id()),
                        one.posts().isEmpty()
                                ? one.name()
                                : one.name() + " - "
                                        + one.posts().stream()
                                                .map(post -> post.in(msg.language()))
                                                .collect(Collectors.joining(", "))))
                .toList();
    }

    public List<Option> getKinds() {
        return Stream.of(Appointment.PLH, Appointment.PLT)
                .map(one -> new Option(
                        one.name(),
                        msg.get("identity.substitutions." + one),
                        msg.get("identity.substitutions." + one + ".hint")))
                .toList();
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getDecree() {
        return decree;
    }

    public void setDecree(@Nullable String decree) {
        this.decree = decree;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
