export { OpenSheetForm as default } from "#app/features/challenges/judging/scoring/components/open-sheet.tsx";
