/**
 * What an agency did, counted: measures, periods, and signals that somebody should look at. Plain values; files and people
 * are known by their ids alone.
 */
@NullMarked
package id.onestop.licensing.domain.reporting;

import org.jspecify.annotations.NullMarked;
