package id.onestop.licensing.web.agency;

import id.onestop.licensing.domain.agency.BudgetRounding;
import id.onestop.licensing.domain.agency.ProfileField;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.agency.AgencyProfileService;
import id.onestop.licensing.ejb.agency.ChangeProfile;
import id.onestop.licensing.ejb.agency.ProfileForm;
import id.onestop.licensing.ejb.catalogue.OldContact;
import id.onestop.licensing.ejb.catalogue.OldContactService;
import id.onestop.licensing.ejb.workflow.CalendarImportPreview;
import id.onestop.licensing.ejb.workflow.CalendarImportService;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the agency says about itself, as a form; joined with what somebody else saved meanwhile. */
@Named
@RequestScoped
public class AgencyProfileBacking {

    static final String PATH = "/administration/agency";

    /** The name of each field in words, for the summary of faults. */
    private static final String[] NAMED = Arrays.stream(ProfileField.values())
            .flatMap(field -> Stream.of(field.key(), "agency.field." + field.key()))
            .toArray(String[]::new);

    private static final CalendarImportPreview NOTHING = new CalendarImportPreview(List.of(), false, List.of(), true);

    @Inject
    AgencyProfileService profiles;

    @Inject
    CalendarImportService calendar;

    @Inject
    OldContactService standards;

    @Inject
    Messages msg;

    private final Map<String, @Nullable String> values = new HashMap<>();
    private @Nullable ProfileForm form;
    private @Nullable List<OldContact> oldContacts;
    private int base;
    private String hoursSeen = "";
    private CalendarImportPreview moved = NOTHING;
    private boolean seen;

    public void load() {
        if (values.isEmpty()) {
            values.putAll(form().values());
            base = form().revision();
        }
    }

    /** Saves; other hours only once it was shown what they move. */
    public void save() {
        var command = new ChangeProfile(base, values);
        try {
            if (!hours().equals(hoursSeen)) {
                moved = calendar.hours(values);
                hoursSeen = hours();
                if (moved.hoursChange()) {
                    return;
                }
            }
            boolean changed = profiles.change(command) != base;
            Notices.add(changed ? "agency.saved" : "agency.unchanged");
            Redirects.to(PATH);
        } catch (Invalid refused) {
            Refusals.showNamed(refused, NAMED);
            join(command);
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    /** The typed hours of the week, day by day, and the day from which they hold. */
    private String hours() {
        return Arrays.stream(ProfileField.values())
                .filter(field -> field.weekday().isPresent() || field == ProfileField.HOURS_FROM)
                .map(field ->
                        Objects.requireNonNullElse(values.get(field.key()), "").strip())
                .collect(Collectors.joining(" | "));
    }

    /** Shows with the faults what somebody else has written in other fields; sending it again decides. */
    private void join(ChangeProfile command) {
        form = profiles.joined(command);
        form.values().forEach((field, value) -> values.merge(field, value, (typed, joined) -> joined));
        base = form.revision();
    }

    /** Draws the letterhead as it would be. */
    public void look() {
        try {
            profiles.preview(values);
            seen = true;
        } catch (LicensingException refused) {
            Refusals.showNamed(refused, NAMED);
        }
    }

    /** Published standards that still print a contact of before. */
    public List<OldContact> getOldContacts() {
        if (oldContacts == null) {
            oldContacts = standards.list();
        }
        return oldContacts;
    }

    private ProfileForm form() {
        if (form == null) {
            form = profiles.show();
        }
        return form;
    }

    public ProfileForm getForm() {
        return form();
    }

    public Map<String, @Nullable String> getValues() {
        return values;
    }

    /** The rules by which step times become days, in words. */
    public List<Option> getRoundings() {
        return Arrays.stream(BudgetRounding.values())
                .map(one -> new Option(one.name(), msg.get("agency.rounding." + one)))
                .toList();
    }

    /** The posts that may sign the pledge; one that has ended stays visible where it stands. */
    public List<Option> getPosts() {
        var known = form().posts();
        var now = Objects.requireNonNullElse(form().values().get(ProfileField.PLEDGE_POST.key()), "");
        return Stream.concat(
                        known.entrySet().stream()
                                .map(post -> new Option(
                                        post.getKey(), post.getValue().in(msg.language()))),
                        Stream.of(now)
                                .filter(code -> !code.isEmpty() && !known.containsKey(code))
                                .map(code -> new Option(code, code)))
                .toList();
    }

    /** The day from which the hours hold; {@code null} where they hold since ever. */
    public @Nullable LocalDate getHoursFrom() {
        var day = values.get(ProfileField.HOURS_FROM.key());
        return day == null || day.isEmpty() ? null : LocalDate.parse(day);
    }

    public void setHoursFrom(@Nullable LocalDate day) {
        values.put(ProfileField.HOURS_FROM.key(), day == null ? "" : day.toString());
    }

    public String getBase() {
        return Integer.toString(base);
    }

    /** Whoever sends anything else has seen nothing, and meets every change since. */
    public void setBase(@Nullable String base) {
        this.base = base != null && base.matches("\\d{1,9}") ? Integer.parseInt(base) : 1;
    }

    /** What other hours would move, before they are saved. */
    public CalendarImportPreview getMoved() {
        return moved;
    }

    public String getHoursSeen() {
        return hoursSeen;
    }

    public void setHoursSeen(@Nullable String hoursSeen) {
        this.hoursSeen = Objects.requireNonNullElse(hoursSeen, "");
    }

    public boolean isSeen() {
        return seen;
    }

    /** What the picture of the letterhead is drawn from. */
    public String getLook() {
        return LetterheadBacking.query(values);
    }
}
