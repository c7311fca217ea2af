package id.onestop.licensing.domain.agency;

import id.onestop.licensing.domain.shared.RecordedEvent;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An administrator changed what the agency says about itself; the revision of that number holds the words. */
public record AgencyProfileChanged(
        long agencyId, String agencyCode, int revision, Set<ProfileField> fields, String actor, Instant occurredAt)
        implements RecordedEvent {

    public AgencyProfileChanged {
        fields = Set.copyOf(fields);
    }

    @Override
    public String subject() {
        return "agency:" + agencyCode;
    }

    @Override
    public String operation() {
        return "AGENCY_PROFILE_CHANGED";
    }

    @Override
    public SortedMap<String, String> facts() {
        var named = fields.stream().map(ProfileField::key).sorted().collect(Collectors.joining(" "));
        return new TreeMap<>(Map.of("revision", Integer.toString(revision), "fields", named));
    }
}
