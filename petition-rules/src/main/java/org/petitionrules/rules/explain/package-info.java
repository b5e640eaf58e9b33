/**
 * Explanations (说理): which rules fired, which did not and what stopped them, in Chinese and English, on demand.
 */
package org.petitionrules.rules.explain;
