/** Number books and issued licences: reserving, confirming and voiding numbers, and what is asked about them. */
@NullMarked
package id.onestop.licensing.ejb.licence;

import org.jspecify.annotations.NullMarked;
