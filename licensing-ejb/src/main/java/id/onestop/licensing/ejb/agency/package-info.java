/**
 * A remembered directory of agencies, posts and their holders, and the use cases that keep an agency: profile, crest, units,
 * posts and their rights, technical teams. Who gets a post is decided in {@code identity}.
 */
@NullMarked
package id.onestop.licensing.ejb.agency;

import org.jspecify.annotations.NullMarked;
