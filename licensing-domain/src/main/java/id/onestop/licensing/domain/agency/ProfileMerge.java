package id.onestop.licensing.domain.agency;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What becomes of a form that was opened before somebody else saved: what only one of the two wrote is taken, and where both
 * wrote different things the second has to choose.
 *
 * @param values what the profile would hold; where both wrote, what the second one typed
 * @param conflicts the fields in which both wrote different things
 */
public record ProfileMerge(Map<ProfileField, String> values, Set<ProfileField> conflicts) {

    public ProfileMerge {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
        conflicts = Set.copyOf(conflicts);
    }

    /**
     * Joins two changes of one state.
     *
     * @param base what the second one saw when he opened the form
     * @param current what holds now
     * @param typed what the second one sends
     */
    public static ProfileMerge of(
            Map<ProfileField, String> base, Map<ProfileField, String> current, Map<ProfileField, String> typed) {
        var values = new EnumMap<ProfileField, String>(ProfileField.class);
        var conflicts = EnumSet.noneOf(ProfileField.class);
        for (var field : ProfileField.values()) {
            String was = base.getOrDefault(field, "");
            String is = current.getOrDefault(field, "");
            String wanted = typed.getOrDefault(field, was);
            boolean touched = !wanted.equals(was);
            if (touched && !is.equals(was) && !is.equals(wanted)) {
                conflicts.add(field);
            }
            values.put(field, touched ? wanted : is);
        }
        return new ProfileMerge(values, conflicts);
    }

    /** The fields in which two profiles differ, in the order of the form. */
    public static Set<ProfileField> changed(Map<ProfileField, String> before, Map<ProfileField, String> after) {
        var changed = EnumSet.noneOf(ProfileField.class);
        for (var field : ProfileField.values()) {
            if (!before.getOrDefault(field, "").equals(after.getOrDefault(field, ""))) {
                changed.add(field);
            }
        }
        return changed;
    }
}
