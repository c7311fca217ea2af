package id.onestop.licensing.ejb.workflow;

import java.time.Instant;

/** Orders of a worklist; the moment to begin is stored, so the order of slack is that of a column, whatever the hour. */
public enum WorkSort {
    /** Least slack first: due minus the work that is expected. */
    SLACK("actBy", false),
    SLACK_LAST("actBy", true),
    /** First due first. */
    DUE("dueAt", false),
    DUE_LAST("dueAt", true),
    /** Longest with its post first. */
    OFFERED("offeredAt", false),
    OFFERED_LAST("offeredAt", true);

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

    String order(String alias) {
        String way = descending ? " desc" : "";
        return " order by " + alias + "." + path + way + ", " + alias + ".id" + way;
    }

    /**
     * What comes after the line named by {@code :at} and {@code :after}. The first part says nothing more than the second:
     * by it every database enters its index where the page before ended, and does not read all pages before.
     */
    String condition(String alias) {
        String past = descending ? "<" : ">";
        String column = alias + "." + path;
        return " and %s %s= :at and (%s, %s.id) %s (:at, :after)".formatted(column, past, column, alias, past);
    }
}
