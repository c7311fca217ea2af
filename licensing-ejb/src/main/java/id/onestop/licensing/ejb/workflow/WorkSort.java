package id.onestop.licensing.ejb.workflow;

import java.time.Instant;

/** Orders of a worklist; the moment to begin is stored, so the order of slack is that of a column, whatever the hour. */
public enum WorkSort {
    /** Least slack first: due minus the work that is expected. */
    SLACK("w.actBy", false),
    SLACK_LAST("w.actBy", true),
    /** First due first. */
    DUE("w.dueAt", false),
    DUE_LAST("w.dueAt", true),
    /** Longest with its post first. */
    OFFERED("w.offeredAt", false),
    OFFERED_LAST("w.offeredAt", true);

    private final String path;
    private final boolean descending;

    WorkSort(String path, boolean descending) {
        this.path = path;
        this.descending = descending;
    }

    /** The moment that this order and its cursor go by. */
    Instant key(WorkRow row) {
        return switch (this) {
            case SLACK, SLACK_LAST -> row.actBy();
            case DUE, DUE_LAST -> row.dueAt();
            case OFFERED, OFFERED_LAST -> row.offeredAt();
        };
    }

    String order() {
        String way = descending ? " desc" : "";
        return " order by " + path + way + ", w.id" + way;
    }

    /** What comes after the line named by {@code :at} and {@code :after}. */
    String condition() {
        String past = descending ? " < " : " > ";
        return " and (" + path + past + ":at or (" + path + " = :at and w.id" + past + ":after))";
    }
}
