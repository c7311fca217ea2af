/**
 * Pages and resources about many files at once: the Head's wall, statistics with the files behind each number, queues of people,
 * signals.
 */
@NullMarked
package id.onestop.licensing.web.reporting;

import org.jspecify.annotations.NullMarked;
