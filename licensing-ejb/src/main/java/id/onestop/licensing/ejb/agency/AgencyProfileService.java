package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.agency.Agency;
import id.onestop.licensing.domain.agency.AgencyEntered;
import id.onestop.licensing.domain.agency.AgencyProfile;
import id.onestop.licensing.domain.agency.AgencyProfileChanged;
import id.onestop.licensing.domain.agency.AgencyRevision;
import id.onestop.licensing.domain.agency.PeriodWithdrawn;
import id.onestop.licensing.domain.agency.ProfileField;
import id.onestop.licensing.domain.agency.ProfileMerge;
import id.onestop.licensing.domain.calendar.CalendarYear;
import id.onestop.licensing.domain.calendar.SpecialHours;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.calendar.Calendars;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the caller's agency says about itself: shown, changed by one revision after the other, and compared. */
@Stateless
public class AgencyProfileService {

    private static final Logger logger = LoggerFactory.getLogger(AgencyProfileService.class);

    private static final int MOST_NAMES = 200;

    private static final Set<ProfileField> CONTACTS = EnumSet.of(
            ProfileField.PHONE,
            ProfileField.FAX,
            ProfileField.MOBILE,
            ProfileField.EMAIL,
            ProfileField.COMPLAINT_EMAIL);

    @Inject
    AgencyRevisionRepository revisions;

    @Inject
    AgencyCrestRepository crests;

    @Inject
    Calendars calendars;

    @Inject
    AgencyDirectory directory;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    @RequiresPermission(Permission.CONFIGURE)
    public ProfileForm show() {
        return form(agency(), null);
    }

    /**
     * The form of a second person, joined with what somebody else has saved since: nobody's words are lost. Its revision is
     * that of now, so sending it again decides.
     */
    @RequiresPermission(Permission.CONFIGURE)
    public ProfileForm joined(ChangeProfile command) {
        var agency = agency();
        return form(agency, merge(agency, command).values());
    }

    /**
     * Changes the profile; answers the number of what holds now, which stays where nothing is other than before.
     *
     * @throws Invalid with everything that is wrong, or with the fields that somebody else wrote otherwise meanwhile
     */
    @RequiresPermission(Permission.CONFIGURE)
    public int change(ChangeProfile command) {
        var caller = callers.require();
        var agency = revisions.lock(caller.requireAgency());
        var before = revisions.latest(agency.id()).orElseGet(() -> first(agency));
        var current = fields(agency);
        var merge = merge(agency, command);
        refuse(faults(agency, merge));
        refuse(merge.conflicts().stream()
                .sorted()
                .map(field -> taken(field, before, current))
                .toList());
        var dated = dated(agency, merge.values());
        var changed = ProfileMerge.changed(current, dated.values());
        if (changed.isEmpty()) {
            return before.number();
        }
        return revise(agency, before, changed, ProfileText.with(agency.profile(), dated), null);
    }

    /** Enters hours of periods, which go before the own ones, and years with their decrees. */
    @RequiresPermission(Permission.CONFIGURE)
    public void enter(List<SpecialHours> periods, List<CalendarYear> years) {
        var agency = revisions.lock(callers.require().requireAgency());
        var before = revisions.latest(agency.id()).orElseGet(() -> first(agency));
        var stored = AgencyProfileReader.stored(agency.code(), agency.profile());
        var text = ProfileText.with(agency.profile(), stored.with(periods, years));
        if (!text.equals(ProfileText.with(agency.profile(), stored))) {
            var changed = ProfileMerge.changed(fields(agency), ProfileText.fields(agency.code(), text));
            revise(agency, before, changed, text, null);
        }
    }

    /** Takes hours of an own period away again, by decree. */
    @RequiresPermission(Permission.CONFIGURE)
    public void withdraw(SpecialHours period, String decree) {
        var caller = callers.require();
        var agency = revisions.lock(caller.requireAgency());
        var before = revisions.latest(agency.id()).orElseGet(() -> first(agency));
        var stored = AgencyProfileReader.stored(agency.code(), agency.profile());
        if (!stored.specialHours().contains(period)) {
            throw new NotFound("CALENDAR_PERIOD_UNKNOWN");
        }
        var text = ProfileText.with(agency.profile(), stored.without(period));
        revise(agency, before, EnumSet.of(ProfileField.SPECIAL_HOURS), text, decree);
        var by = new Actor(caller.accountId(), caller.displayName(), null, null);
        events.publish(
                new PeriodWithdrawn(agency.id(), agency.code(), period, decree, by.reference(), clock.instant()));
    }

    private int revise(
            Agency agency, AgencyRevision before, Set<ProfileField> changed, String text, @Nullable String decree) {
        var caller = callers.require();
        agency.revise(AgencyProfileReader.stored(agency.code(), text), text);
        var by = new Actor(caller.accountId(), caller.displayName(), null, null);
        var after = AgencyRevision.after(before, agency, by, clock.instant(), decree);
        revisions.add(after);
        events.publish(new AgencyProfileChanged(
                agency.id(), agency.code(), after.number(), changed, by.reference(), clock.instant()));
        events.publish(new AgencyEntered(agency.id(), clock.instant()));
        logger.atInfo()
                .addKeyValue("agency", agency.code())
                .addKeyValue("revision", after.number())
                .log("Agency profile changed");
        return after.number();
    }

    /** What would be printed, were it saved: for a preview of the letterhead. */
    @RequiresPermission(Permission.CONFIGURE)
    public AgencyProfile preview(Map<String, @Nullable String> typed) {
        var agency = agency();
        var merge = ProfileMerge.of(fields(agency), fields(agency), ProfileChecks.spelled(typed));
        refuse(faults(agency, merge));
        return ProfileText.profile(agency.code(), agency.profile(), dated(agency, merge.values()));
    }

    /**
     * Changes, the latest first; one more than {@code most} says that there is another.
     *
     * @param from number of the first to show; {@code null} for the latest
     */
    @RequiresPermission(Permission.CONFIGURE)
    public List<ProfileChange> history(@Nullable Integer from, int most) {
        var agency = agency();
        var found = revisions.page(agency.id(), Objects.requireNonNullElse(from, Integer.MAX_VALUE), most + 2);
        var changes = new ArrayList<ProfileChange>();
        for (int at = 0; at + 1 < found.size(); at++) {
            changes.add(change(agency, found.get(at), found.get(at + 1)));
        }
        return List.copyOf(changes);
    }

    /** Contacts that the agency had before, and has no longer. */
    @RequiresPermission(Permission.CONFIGURE)
    public Set<String> formerContacts() {
        var agency = agency();
        var now = contacts(fields(agency));
        var former = new TreeSet<String>();
        for (var revision : revisions.page(agency.id(), Integer.MAX_VALUE, MOST_NAMES)) {
            former.addAll(contacts(ProfileText.fields(agency.code(), revision.profile())));
        }
        former.removeAll(now);
        return former;
    }

    private static Set<String> contacts(Map<ProfileField, String> fields) {
        return CONTACTS.stream()
                .map(field -> fields.getOrDefault(field, ""))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.toSet());
    }

    private static ProfileChange change(Agency agency, AgencyRevision after, AgencyRevision before) {
        var is = ProfileText.fields(agency.code(), after.profile());
        var was = ProfileText.fields(agency.code(), before.profile());
        return new ProfileChange(
                after.number(),
                after.changedByName(),
                after.changedAt(),
                ProfileMerge.changed(was, is).stream()
                        .map(field -> new ProfileChange.Row(
                                field.key(), was.getOrDefault(field, ""), is.getOrDefault(field, "")))
                        .toList());
    }

    private DatedHours dated(Agency agency, Map<ProfileField, String> wanted) {
        var before = AgencyProfileReader.stored(agency.code(), agency.profile());
        return DatedHours.of(
                before,
                fields(agency),
                wanted,
                calendars.rules(before.calendarCode()),
                LocalDate.ofInstant(clock.instant(), before.zone()));
    }

    private Agency agency() {
        return revisions.agency(callers.require().requireAgency());
    }

    private AgencyRevision first(Agency agency) {
        var first = AgencyRevision.first(agency);
        revisions.add(first);
        return first;
    }

    private ProfileMerge merge(Agency agency, ChangeProfile command) {
        var current = fields(agency);
        var base = revisions
                .find(agency.id(), command.base())
                .map(seen -> ProfileText.fields(agency.code(), seen.profile()))
                .orElse(current);
        return ProfileMerge.of(base, current, ProfileChecks.spelled(command.typed()));
    }

    /** Everything that is wrong; a crest must be a picture that this agency brought, and who pledges one of its posts. */
    private List<FieldError> faults(Agency agency, ProfileMerge merge) {
        var faults = new ArrayList<>(ProfileChecks.faultsOf(merge.values(), fields(agency)));
        String crest = merge.values().getOrDefault(ProfileField.CREST, "");
        if (!crest.isEmpty()
                && !crest.equals(fields(agency).get(ProfileField.CREST))
                && !crests.known(agency.id(), crest)) {
            faults.add(new FieldError(ProfileField.CREST.key(), "CREST_UNKNOWN", Map.of()));
        }
        String post = merge.values().getOrDefault(ProfileField.PLEDGE_POST, "");
        if (!post.isEmpty()
                && !post.equals(fields(agency).get(ProfileField.PLEDGE_POST))
                && !posts(agency).containsKey(post)) {
            faults.add(new FieldError(ProfileField.PLEDGE_POST.key(), "POST_UNKNOWN", Map.of("post", post)));
        }
        return faults;
    }

    private Map<String, Words> posts(Agency agency) {
        return directory.posts(agency.id()).stream()
                .filter(PostView::open)
                .collect(Collectors.toMap(PostView::code, PostView::name, (one, other) -> one, LinkedHashMap::new));
    }

    private static Map<ProfileField, String> fields(Agency agency) {
        return ProfileText.fields(agency.code(), agency.profile());
    }

    private static FieldError taken(ProfileField field, AgencyRevision by, Map<ProfileField, String> current) {
        return new FieldError(
                field.key(),
                "AGENCY_FIELD_TAKEN",
                Map.of("name", by.changedByName(), "now", current.getOrDefault(field, "")));
    }

    private ProfileForm form(Agency agency, @Nullable Map<ProfileField, String> values) {
        var latest = revisions.latest(agency.id());
        return new ProfileForm(
                agency.code(),
                latest.map(AgencyRevision::number).orElse(1),
                latest.map(AgencyRevision::changedByName).orElse(""),
                latest.map(AgencyRevision::changedAt).orElse(null),
                (values == null ? fields(agency) : values)
                        .entrySet().stream()
                                .collect(
                                        Collectors.toMap(field -> field.getKey().key(), Map.Entry::getValue)),
                formerNames(agency),
                posts(agency));
    }

    private List<ProfileForm.FormerName> formerNames(Agency agency) {
        var names = new ArrayList<ProfileForm.FormerName>();
        String borne = agency.name().id();
        @Nullable Instant since = null;
        for (var revision : revisions.page(agency.id(), Integer.MAX_VALUE, MOST_NAMES)) {
            String name = ProfileText.fields(agency.code(), revision.profile()).getOrDefault(ProfileField.NAME_ID, "");
            if (!name.equals(borne)) {
                names.add(new ProfileForm.FormerName(name, since));
                borne = name;
            }
            since = revision.changedAt();
        }
        return names;
    }

    private static void refuse(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }
}
