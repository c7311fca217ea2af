/** The officials' work: worklists, files, and what they do with them. */
@NullMarked
package id.onestop.licensing.web.workflow;

import org.jspecify.annotations.NullMarked;
