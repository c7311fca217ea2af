/** Work on files: worklists, the file, control card and clock for officials; where a file is, for everybody who may know. */
@NullMarked
package id.onestop.licensing.web.workflow;

import org.jspecify.annotations.NullMarked;
