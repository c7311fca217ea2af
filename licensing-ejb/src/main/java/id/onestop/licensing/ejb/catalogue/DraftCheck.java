package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.Finding;
import id.onestop.licensing.domain.catalogue.editor.DraftFault;
import java.util.List;

/** What stands between a draft and its publication. */
public record DraftCheck(List<DraftFault> faults, List<Finding> findings) {

    public DraftCheck {
        faults = List.copyOf(faults);
        findings = List.copyOf(findings);
    }

    /** Whether it may be proposed. */
    public boolean ready() {
        return faults.isEmpty() && findings.stream().noneMatch(Finding::refuses);
    }

    /** How a finding is named among those of one draft. */
    public static String key(Finding finding) {
        return finding.code() + "|" + finding.where().id();
    }
}
