package id.onestop.licensing.web.catalogue;

import java.util.List;

/** Drafts of an agency, running ones first. */
public record DraftList(List<DraftResponse> drafts) {
    public DraftList {
        drafts = List.copyOf(drafts);
    }
}
