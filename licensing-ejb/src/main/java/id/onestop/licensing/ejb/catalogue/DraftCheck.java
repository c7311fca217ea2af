package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.Finding;
import id.onestop.licensing.domain.catalogue.editor.DraftFault;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a draft and its publication.
 *
 * @param planned working days that the budgets make; {@code null} while that cannot be said
 * @param asked false for a draft that is published or given up: nothing is checked any more
 */
public record DraftCheck(
        List<DraftFault> faults,
        List<Finding> findings,
        @Nullable Integer planned,
        boolean asked,
        Instant at) {

    public DraftCheck {
        faults = List.copyOf(faults);
        findings = List.copyOf(findings);
    }

    /** Whether it may be proposed. */
    public boolean ready() {
        return asked && faults.isEmpty() && findings.stream().noneMatch(Finding::refuses);
    }

    /** How a finding is named among those of one draft. */
    public static String key(Finding finding) {
        return finding.key();
    }
}
