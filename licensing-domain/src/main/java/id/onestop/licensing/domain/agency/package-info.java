/**
 * Agencies (tenants) with their units, posts and the people who hold the posts on a date.
 *
 * <p>A post carries permissions; a person gets them only through an assignment, a substitution (Plt/Plh) included.
 */
@NullMarked
package id.onestop.licensing.domain.agency;

import org.jspecify.annotations.NullMarked;
