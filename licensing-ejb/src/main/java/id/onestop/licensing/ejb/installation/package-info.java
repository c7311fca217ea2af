/** What a start does before anybody calls: calendars, agencies, number books, and the people of a demonstration. */
@NullMarked
package id.onestop.licensing.ejb.installation;

import org.jspecify.annotations.NullMarked;
