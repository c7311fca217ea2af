/**
 * Agencies, posts and their holders: a remembered directory for everybody, and the use cases that give and end posts.
 */
@NullMarked
package id.onestop.licensing.ejb.agency;

import org.jspecify.annotations.NullMarked;
