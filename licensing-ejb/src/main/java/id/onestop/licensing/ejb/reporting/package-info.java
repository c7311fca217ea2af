/**
 * What an agency did and does: figures of each day kept by a worker, statistics, the Head's wall, queues of people, signals.
 *
 * <p>Reads the tables of the other features and writes nothing there but as what a row is counted; figures and counts are made
 * from the files, and are the same when made anew.
 */
@NullMarked
package id.onestop.licensing.ejb.reporting;

import org.jspecify.annotations.NullMarked;
