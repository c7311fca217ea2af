package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.ejb.catalogue.BulkEditService.Begun;
import java.util.List;

/** Drafts that were begun with a change. */
public record BulkEditBegun(List<Begun> drafts) {
    public BulkEditBegun {
        drafts = List.copyOf(drafts);
    }
}
