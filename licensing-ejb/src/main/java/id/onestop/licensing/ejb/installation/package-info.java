/**
 * What a start does before anybody calls: calendars, agencies, regulations, number books, the first administrator, and the
 * people and files of a demonstration. Agencies that operators make later begin here too.
 */
@NullMarked
package id.onestop.licensing.ejb.installation;

import org.jspecify.annotations.NullMarked;
