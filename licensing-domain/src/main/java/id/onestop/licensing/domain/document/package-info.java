/**
 * What people hand in: files told apart by their content, and the documents that tie a file to a requirement of an
 * application. The rules of an upload that need no input or output are here too.
 */
@NullMarked
package id.onestop.licensing.domain.document;

import org.jspecify.annotations.NullMarked;
