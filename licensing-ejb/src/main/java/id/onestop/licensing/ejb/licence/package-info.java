/**
 * Number books and issued licences: reserving, confirming and voiding numbers; issuance and rejection by signature or on paper,
 * deemed decisions, hand-over, and what is asked about a licence.
 */
@NullMarked
package id.onestop.licensing.ejb.licence;

import org.jspecify.annotations.NullMarked;
