/** What {@code petition-rules book} prints: rule books as pages, the inputs they need, their canonical form, the register. */
package org.petitionrules.testkit.cli.book;
