package id.onestop.licensing.ejb.catalogue;

/**
 * Where a page of drafts begins in their list, of which open ones come first and the last begun before the others.
 *
 * @param over whether all open ones were on the pages before
 * @param before the last draft of the page before
 */
public record DraftListPlace(boolean over, long before) {

    public static final DraftListPlace START = new DraftListPlace(false, Long.MAX_VALUE);

    /** The place behind a draft. */
    public static DraftListPlace after(DraftRow row) {
        return new DraftListPlace(!row.running(), row.draftId());
    }
}
