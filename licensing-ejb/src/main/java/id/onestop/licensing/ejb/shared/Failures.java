package id.onestop.licensing.ejb.shared;

/**
 * What a worker could not do, up to {@link Backlog#MOST} of each.
 *
 * @param items items that failed and are not done yet
 * @param parked those of them that wait for a person
 */
public record Failures(int items, int parked) {

    static final Failures NONE = new Failures(0, 0);
}
