/** The field in which a question is answered. */
export function answerField(questionId: string): string {
  return `answer-${questionId}`;
}
