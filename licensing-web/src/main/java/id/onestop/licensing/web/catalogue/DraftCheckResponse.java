package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.Finding;
import id.onestop.licensing.domain.catalogue.editor.DraftFault;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.catalogue.DraftCheck;
import java.util.List;

/**
 * What stands between a draft and its publication.
 *
 * @param faults fields that cannot be read yet; while there is one, nothing is checked
 * @param ready it may be proposed
 */
public record DraftCheckResponse(List<FaultResponse> faults, List<FindingResponse> findings, boolean ready) {

    public DraftCheckResponse {
        faults = List.copyOf(faults);
        findings = List.copyOf(findings);
    }

    static DraftCheckResponse from(DraftCheck check) {
        return new DraftCheckResponse(
                check.faults().stream().map(FaultResponse::from).toList(),
                check.findings().stream().map(FindingResponse::from).toList(),
                check.ready());
    }

    /** A field that cannot be read. */
    public record FaultResponse(String path, String kind, Words detail) {
        static FaultResponse from(DraftFault fault) {
            return new FaultResponse(fault.path(), fault.kind().name(), fault.detail());
        }
    }

    /**
     * What the gate found.
     *
     * @param key names it among those of this draft, where reasons are given
     * @param path how a file comes to the fault, act by act
     * @param place path in the document where it is mended, the field after {@code #}; may be empty
     * @param cause key of the finding that it follows from; empty where it stands by itself
     */
    public record FindingResponse(
            String key,
            String code,
            String severity,
            Words where,
            Words why,
            Words cure,
            List<Words> path,
            String place,
            String cause) {

        public FindingResponse {
            path = List.copyOf(path);
        }

        static FindingResponse from(Finding finding) {
            return new FindingResponse(
                    DraftCheck.key(finding),
                    finding.code(),
                    finding.severity().name(),
                    finding.where(),
                    finding.why(),
                    finding.cure(),
                    finding.path(),
                    finding.place(),
                    finding.cause());
        }
    }
}
