export { SheetHere as default } from "#app/features/challenges/judging/scoring/components/sheet-here.tsx";
